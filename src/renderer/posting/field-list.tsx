import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { correctionText, postingText } from '../../shared/messages/application'
import { fieldNames, methodNames } from '../../shared/messages/names'
import type { Card, StoredPosting } from '../../shared/model'
import { type CorrectableField, type Corrections, correctableFields } from '../../shared/posting'
import { correctField, light, openLink, usePanel } from '../state/application-detail'
import { edit } from '../state/edit'
import { useSettings } from '../state/settings'
import { ExternalLink, Pencil, Undo2 } from '../ui/icons'
import { Unfold } from '../ui/unfold'
import { controls, draftOf, nameControl } from './correction'
import { CorrectionForm } from './correction-form'
import styles from './field-list.module.css'
import { type FieldRow, isMain, isUnsure, type ShownField } from './posting-fields'
import { scrollTowards } from './scroll-towards'

interface FieldListProps {
  readonly stored: StoredPosting
  /** The card whose own the title and the employer are, where they are among the rows to be corrected; else null. */
  readonly card: Card | null
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
export function FieldList({ stored, card, rows, onReveal }: FieldListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const main = rows.filter(isMain)
  const shown = showsAll ? rows : main
  const hidden = rows.length - main.length
  const [stop, setStop] = useState(main[0]?.field)
  const ref = useRef<HTMLElement>(null)
  const isAskedFor = usePanel(
    ({ correcting }) => correcting !== null && !main.some(({ field }) => field === correcting)
  )
  useEffect(() => {
    if (isAskedFor) setShowsAll(true)
  }, [isAskedFor])

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
          <Row
            key={row.field}
            stored={stored}
            card={card}
            row={row}
            isTabStop={row.field === stop}
            onReveal={onReveal}
          />
        ))}
      </dl>
      {hidden > 0 && (
        <Unfold
          isOpen={showsAll}
          label={showsAll ? postingText.showLess : postingText.showAll(hidden)}
          onToggle={() => setShowsAll(!showsAll)}
        />
      )}
    </section>
  )
}

interface RowProps {
  readonly stored: StoredPosting
  readonly card: Card | null
  readonly row: FieldRow
  readonly isTabStop: boolean
  readonly onReveal: () => void
}

/** The fields of the record that a line of the list shows and a correction of it sets. */
function fieldsOf(field: ShownField): readonly CorrectableField[] {
  const name = field === 'salary' ? 'salaries' : field
  return correctableFields.filter((one) => one === name)
}

/** How a line is corrected: a field of the posting, or one of the names that are the card's own. */
function correctionFor(field: ShownField, stored: StoredPosting, card: Card | null) {
  if ((field === 'title' || field === 'company') && card !== null) {
    const name = async (value: string) =>
      (await edit({ type: 'changeApplication', id: card.id, fields: { [field]: value.slice(0, 500) } })).ok
    return {
      control: nameControl,
      draft: [card[field]],
      save: (values: Corrections) => name(String(Object.values(values)[0] ?? '')),
      reset: () => name(stored.posting[field] ?? '')
    }
  }
  const correct = async (fields: Corrections, reset: readonly CorrectableField[] = []) =>
    (await edit({ type: 'correctPosting', postingId: stored.id, fields, reset: [...reset] })).ok
  return {
    control: controls[field],
    draft: draftOf(field, stored.posting),
    save: (values: Corrections) => correct(values),
    reset: () => correct({}, fieldsOf(field))
  }
}

function Row({ stored, card, row, isTabStop, onReveal }: RowProps) {
  const { field, isCorrected } = row
  const [isEditing, setEditing] = useState(false)
  const ref = useRef<HTMLButtonElement>(null)
  const { control, draft, save, reset } = correctionFor(field, stored, card)
  const name = fieldNames[field]

  const isAskedFor = usePanel(({ correcting }) => correcting === field)
  useEffect(() => {
    if (!isAskedFor) return
    correctField(null)
    setEditing(true)
  }, [isAskedFor])

  const takesFocus = useRef(false)
  useEffect(() => {
    if (!isEditing && takesFocus.current) ref.current?.focus()
    takesFocus.current = false
  }, [isEditing])

  function leave(withFocus: boolean): void {
    takesFocus.current = withFocus
    setEditing(false)
  }

  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        {isEditing && control !== undefined ? (
          <CorrectionForm field={field} control={control} draft={draft} onSave={save} onLeave={leave} />
        ) : (
          <>
            <Value
              ref={ref}
              row={row}
              isTabStop={isTabStop}
              onReveal={onReveal}
              onCorrect={control === undefined ? undefined : () => setEditing(true)}
            />
            {isCorrected && (
              <button
                type="button"
                className={styles.tool}
                data-reset=""
                aria-label={correctionText.reset(name)}
                title={correctionText.reset(name)}
                onClick={() => void reset()}
              >
                <Undo2 aria-hidden="true" />
              </button>
            )}
            {control !== undefined && (
              <button
                type="button"
                className={styles.tool}
                tabIndex={-1}
                aria-label={correctionText.correct(name)}
                title={`${correctionText.correct(name)} (F2)`}
                onClick={() => setEditing(true)}
              >
                <Pencil aria-hidden="true" />
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  )
}

interface ValueProps {
  readonly ref: React.RefObject<HTMLButtonElement | null>
  readonly row: FieldRow
  readonly isTabStop: boolean
  readonly onReveal: () => void
  /** Begins a correction; undefined for a field that cannot be corrected here. */
  readonly onCorrect: (() => void) | undefined
}

function Value({ ref, row, isTabStop, onReveal, onCorrect }: ValueProps) {
  const { field, value, url, evidence } = row
  const isLit = usePanel(({ lit }) => lit?.field === field)
  const isLitByText = usePanel(({ lit }) => lit?.field === field && lit.from === 'text')
  useEffect(() => {
    const scroller = ref.current?.closest<HTMLElement>('[data-scroller]')
    if (isLitByText && ref.current !== null && scroller) scrollTowards(scroller, ref.current.getBoundingClientRect())
  }, [isLitByText, ref])
  const hasWords = evidence !== null && evidence.start !== null
  const isSilent = value === ''

  function press(): void {
    if (isSilent) onCorrect?.()
    else if (url === null) onReveal()
    else void openLink(url)
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'F2' || onCorrect === undefined) return
    event.preventDefault()
    onCorrect()
  }

  return (
    <button
      ref={ref}
      type="button"
      className={styles.value}
      data-row={field}
      data-silent={isSilent || undefined}
      data-lit={isLit || undefined}
      data-words={hasWords || undefined}
      data-link={url !== null || undefined}
      tabIndex={isTabStop ? 0 : -1}
      title={isSilent ? correctionText.add(fieldNames[field]) : url === null ? undefined : postingText.open(value)}
      onPointerEnter={() => light(field)}
      onFocus={() => light(field)}
      onBlur={() => light(null)}
      onClick={press}
      onKeyDown={handleKey}
    >
      <span className={styles.words}>
        {isSilent ? postingText.notStated : value}
        {url !== null && <ExternalLink aria-hidden="true" />}
      </span>
      <Source row={row} isLit={isLit && hasWords} />
    </button>
  )
}

/** How the value was found, and whether it wants a look. */
function Source({ row, isLit }: { readonly row: FieldRow; readonly isLit: boolean }) {
  const care = useSettings((settings) => settings.care)
  if (row.isCorrected) return <small data-own="">{correctionText.byYou}</small>
  if (row.evidence === null) return null
  if (isUnsure(row, care)) return <small data-unsure="">{methodNames.unsure}</small>
  return <small>{isLit ? methodNames.lit : methodNames[row.evidence.method]}</small>
}
