import type { ReactNode } from 'react'
import { fieldNames } from '../../shared/messages/names'
import { light, usePanel } from '../state/application-detail'
import type { Span } from './locate-passage'
import { lineOf } from './posting-fields'
import styles from './posting-text.module.css'
import { type FieldSpan, type Segment, splitText } from './split-text'

interface PostingWordsProps {
  readonly text: string
  readonly span: Span
  readonly spans: readonly FieldSpan[]
  readonly hits: readonly Span[]
}

/** The words of one block, with those from which a field was read, and those that a search found, marked. */
export function PostingWords({ text, span, spans, hits }: PostingWordsProps) {
  return splitText(span, spans, hits).map((segment) => {
    const words = text.slice(segment.start, segment.end)
    const shown: ReactNode = segment.isHit ? (
      <mark className={styles.hit} data-hit="">
        {words}
      </mark>
    ) : (
      words
    )
    if (segment.fields.length === 0) return segment.isHit ? <span key={segment.start}>{shown}</span> : shown
    return (
      <Evident key={segment.start} segment={segment}>
        {shown}
      </Evident>
    )
  })
}

/** Words from which fields were read: pointing at them lights the field up. */
function Evident({ segment, children }: { readonly segment: Segment; readonly children: ReactNode }) {
  const { fields } = segment
  const isLit = usePanel(({ lit }) => lit !== null && fields.includes(lit.field))
  const isPointedAt = usePanel(({ lit }) => lit !== null && lit.from === 'text' && fields.includes(lit.field))
  const [first] = fields
  const names = fields.map((field) => lineOf(field)).filter((line) => line !== null)
  return (
    <span
      className={styles.evident}
      data-fields={fields.join(' ')}
      data-lit={isLit || undefined}
      data-name={isPointedAt ? names.map((line) => fieldNames[line]).join(', ') : undefined}
      onPointerEnter={() => light(first ?? null, 'text')}
      onPointerLeave={() => light(null)}
    >
      {children}
    </span>
  )
}
