import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { postingText } from '../../shared/messages/application'
import { fieldNames, methodNames } from '../../shared/messages/names'
import { light, openLink, usePanel } from '../state/application-detail'
import { ChevronDown, ExternalLink } from '../ui/icons'
import styles from './field-list.module.css'
import { type FieldRow, isMain, isUnsure } from './posting-fields'
import { scrollTowards } from './scroll-towards'

interface FieldListProps {
  readonly rows: readonly FieldRow[]
  /** Brings the words of the lit field into sight at once. */
  readonly onReveal: () => void
}

/** Moves the focus between the rows, which are one stop for Tab. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const next = rows[rows.indexOf(event.target as HTMLElement) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** What was read from the posting; a field that is pointed at or has the focus lights its words up. */
export function FieldList({ rows, onReveal }: FieldListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const main = rows.filter(isMain)
  const shown = showsAll ? rows : main
  const hidden = rows.length - main.length
  const [stop, setStop] = useState(main[0]?.field)
  const ref = useRef<HTMLElement>(null)

  function rememberStop(event: FocusEvent<HTMLElement>): void {
    const row = rows.find(({ field }) => field === event.target.dataset.row)
    if (row !== undefined) setStop(row.field)
  }

  return (
    <section
      ref={ref}
      className={styles.fields}
      aria-label={postingText.fields}
      onKeyDown={walkRows}
      onFocus={rememberStop}
      onPointerLeave={() => light(null)}
    >
      <dl>
        {shown.map((row) => (
          <Row key={row.field} row={row} isTabStop={row.field === stop} onReveal={onReveal} />
        ))}
      </dl>
      {hidden > 0 && (
        <button type="button" className={styles.more} aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          <ChevronDown aria-hidden="true" />
          {showsAll ? postingText.showLess : postingText.showAll(hidden)}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  readonly row: FieldRow
  readonly isTabStop: boolean
  readonly onReveal: () => void
}

function Row({ row, isTabStop, onReveal }: RowProps) {
  const { field, value, url, evidence } = row
  const isLit = usePanel(({ lit }) => lit?.field === field)
  const isLitByText = usePanel(({ lit }) => lit?.field === field && lit.from === 'text')
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const scroller = ref.current?.closest<HTMLElement>('[data-scroller]')
    if (isLitByText && ref.current !== null && scroller) scrollTowards(scroller, ref.current.getBoundingClientRect())
  }, [isLitByText])
  const name = fieldNames[field]
  const hasWords = evidence !== null && evidence.start !== null
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        {value === '' ? (
          <span className={styles.silent}>{postingText.notStated}</span>
        ) : (
          <button
            ref={ref}
            type="button"
            className={styles.value}
            data-row={field}
            data-lit={isLit || undefined}
            data-words={hasWords || undefined}
            data-link={url !== null || undefined}
            tabIndex={isTabStop ? 0 : -1}
            title={url === null ? undefined : postingText.open(value)}
            onPointerEnter={() => light(field)}
            onFocus={() => light(field)}
            onBlur={() => light(null)}
            onClick={() => (url === null ? onReveal() : void openLink(url))}
          >
            <span className={styles.words}>
              {value}
              {url !== null && <ExternalLink aria-hidden="true" />}
            </span>
            <Source row={row} isLit={isLit && hasWords} />
          </button>
        )}
      </dd>
    </div>
  )
}

/** How the value was found, and whether it wants a look. */
function Source({ row, isLit }: { readonly row: FieldRow; readonly isLit: boolean }) {
  if (row.evidence === null) return null
  if (isUnsure(row)) return <small data-unsure="">{methodNames.unsure}</small>
  return <small>{isLit ? methodNames.lit : methodNames[row.evidence.method]}</small>
}
