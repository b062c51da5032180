import { Fragment, type ReactNode, useMemo, useState } from 'react'
import { postingText } from '../../shared/messages/application'
import { sameText } from '../../shared/messages/same'
import type { DifferenceLook } from '../state/versions'
import { Unfold } from '../ui/unfold'
import styles from './difference.module.css'
import { type DifferenceRow, foldRows, type Segment } from './difference-rows'

interface DifferenceTextProps {
  readonly rows: readonly DifferenceRow[]
  readonly look: DifferenceLook
  /** What the two versions are called. */
  readonly names: readonly [string, string]
  /** The language that it is written in, or null. */
  readonly language: string | null
}

/** Lines that are drawn before somebody asks for more: two texts of a million lines must not stop the window. */
const drawnAtFirst = 500

/** The words of two versions, in one text or side by side; what is the same is folded. */
export function DifferenceText({ rows, ...props }: DifferenceTextProps) {
  const [most, setMost] = useState(drawnAtFirst)
  const drawn = useMemo(() => rows.slice(0, most), [rows, most])
  return (
    <>
      <DrawnRows rows={drawn} {...props} />
      {rows.length > most && (
        <Unfold label={postingText.showMore(rows.length - most)} onToggle={() => setMost(most * 2)} />
      )}
    </>
  )
}

function DrawnRows({ rows, look, names, language }: DifferenceTextProps) {
  const stretches = useMemo(() => foldRows(rows), [rows])
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const unfold = (start: number) => setUnfolded((open) => new Set([...open, start]))
  const drawn = stretches.map((stretch) => ({
    ...stretch,
    isOpen: stretch.kind === 'shown' || unfolded.has(stretch.start)
  }))
  const lang = language ?? undefined
  if (look === 'inline') {
    return (
      <div className={styles.inline} lang={lang}>
        {drawn.map((stretch) =>
          stretch.isOpen ? (
            <Fragment key={stretch.start}>{stretch.rows.map((row, at) => inlineRow(row, stretch.start + at))}</Fragment>
          ) : (
            <Unfold
              key={stretch.start}
              label={sameText.sameLines(stretch.rows.length)}
              onToggle={() => unfold(stretch.start)}
            />
          )
        )}
      </div>
    )
  }
  return (
    <table className={styles.side} lang={lang}>
      <thead>
        <tr>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.map((stretch) =>
          stretch.isOpen ? (
            <Fragment key={stretch.start}>{stretch.rows.map((row, at) => sideRow(row, stretch.start + at))}</Fragment>
          ) : (
            <tr key={stretch.start}>
              <td colSpan={2}>
                <Unfold label={sameText.sameLines(stretch.rows.length)} onToggle={() => unfold(stretch.start)} />
              </td>
            </tr>
          )
        )}
      </tbody>
    </table>
  )
}

/** Marked words, with the space behind them outside of the mark. */
function words({ kind, text }: Segment, key: number): ReactNode {
  if (kind === 'same') return <span key={key}>{text}</span>
  const Mark = kind === 'removed' ? 'del' : 'ins'
  const marked = text.trimEnd()
  return (
    <Fragment key={key}>
      <Mark>{marked}</Mark>
      {text.slice(marked.length)}
    </Fragment>
  )
}

function inlineRow({ kind, block, segments }: DifferenceRow, key: number): ReactNode {
  return (
    <p key={key} data-kind={kind} data-block={block}>
      {segments.map(words)}
    </p>
  )
}

function sideRow({ kind, block, segments }: DifferenceRow, key: number): ReactNode {
  const older = segments.map((segment) => ({ ...segment, text: segment.was ?? segment.text }))
  const cell = (side: readonly Segment[], gone: Segment['kind']) =>
    side.filter((segment) => segment.kind !== gone).map(words)
  return (
    <tr key={key} data-kind={kind}>
      <td data-block={block}>{cell(older, 'added')}</td>
      <td data-block={block}>{cell(segments, 'removed')}</td>
    </tr>
  )
}
