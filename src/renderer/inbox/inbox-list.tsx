import { memo, useEffect, useRef } from 'react'
import type { WaitingApplication } from '../../shared/inbox'
import { inboxText, whyItWaits, whyRefused } from '../../shared/messages/inbox'
import { untitled } from '../../shared/messages/names'
import { HoldMark } from '../posting/hold-mark'
import { choose } from '../state/inbox/choose'
import { type InboxEntry, useInbox } from '../state/inbox/inbox-store'
import { acceptFile, dismissFile } from '../state/inbox/settle'
import { titleOf } from '../state/title-of'
import { Button } from '../ui/button'
import { FileText } from '../ui/icons'
import look from '../ui/lines.module.css'
import { Monogram } from '../ui/monogram'
import styles from './inbox-list.module.css'

/** Entries that stand under one heading: those of one list, the refused files, or others. */
interface Group {
  readonly key: string
  /** The file whose list it is, or null. */
  readonly list: { readonly fileName: string; readonly originalId: number } | null
  readonly isRefused: boolean
  readonly entries: readonly InboxEntry[]
}

function listOf(entry: InboxEntry): Group['list'] {
  if (entry.kind === 'refusal' || entry.waiting.review !== 'list') return null
  const { fileName, originalId } = entry.waiting
  return fileName === null || originalId === null ? null : { fileName, originalId }
}

/** The entries in their order, in groups with a heading each. */
export function groupEntries(entries: readonly InboxEntry[]): readonly Group[] {
  const groups: { key: string; list: Group['list']; isRefused: boolean; entries: InboxEntry[] }[] = []
  for (const entry of entries) {
    const list = listOf(entry)
    const isRefused = entry.kind === 'refusal'
    const last = groups.at(-1)
    const isSame = last?.isRefused === isRefused && last.list?.originalId === list?.originalId
    if (last !== undefined && isSame) last.entries.push(entry)
    else groups.push({ key: entry.key, list, isRefused, entries: [entry] })
  }
  return groups
}

/** What waits, one line each; one stop for Tab. */
export function InboxList({ entries }: { readonly entries: readonly InboxEntry[] }) {
  const chosen = useInbox((state) => state.chosen)
  return (
    <div className={`${look.lines} ${styles.list}`} data-part="list">
      {groupEntries(entries).map(({ key, list, isRefused, entries: inGroup }) => (
        <section key={key} className={styles.group}>
          {list !== null && <ListHead {...list} />}
          {isRefused && <h3>{inboxText.refused}</h3>}
          <ul>
            {inGroup.map((entry) => (
              <Entry key={entry.key} entry={entry} isChosen={entry.key === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function ListHead({ fileName, originalId }: NonNullable<Group['list']>) {
  return (
    <div className={styles.head}>
      <h3 title={fileName}>{inboxText.ofFile(fileName)}</h3>
      <div className={styles.ways}>
        <Button look="quiet" aria-label={inboxText.acceptAllOf(fileName)} onClick={() => void acceptFile(originalId)}>
          {inboxText.acceptAll}
        </Button>
        <Button look="quiet" aria-label={inboxText.dismissAllOf(fileName)} onClick={() => void dismissFile(originalId)}>
          {inboxText.dismissAll}
        </Button>
      </div>
    </div>
  )
}

interface EntryProps {
  readonly entry: InboxEntry
  readonly isChosen: boolean
}

const Entry = memo(function Entry({ entry, isChosen }: EntryProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const focusSerial = useInbox((state) => (isChosen ? state.focusSerial : 0))
  useEffect(() => {
    if (focusSerial === 0) return
    ref.current?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'nearest' })
  }, [focusSerial])
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={look.line}
        aria-current={isChosen || undefined}
        tabIndex={isChosen ? 0 : -1}
        data-entry={entry.key}
        onClick={() => choose(entry.key)}
      >
        {entry.kind === 'application' ? <Waiting entry={entry} /> : <Refused entry={entry} />}
      </button>
    </li>
  )
})

/** True for one of a list with which nothing else is the matter: that it is one, the heading says. */
function isPlainOfList({ review, doubts }: WaitingApplication): boolean {
  return review === 'list' && doubts.missing.length + doubts.unsure.length === 0
}

function Waiting({ entry }: { readonly entry: Extract<InboxEntry, { kind: 'application' }> }) {
  const { waiting } = entry
  const { company, hold } = waiting.card
  const employer = company === '' ? untitled.company : company
  return (
    <>
      <Monogram name={employer} />
      <span className={styles.words}>
        <span className={styles.title}>{titleOf(waiting.card)}</span>
        <span className={styles.employer} data-unknown={company === '' || undefined}>
          {employer}
        </span>
        <span className={styles.why} data-review={waiting.review}>
          {isPlainOfList(waiting) ? waiting.card.places : whyItWaits(waiting)}
        </span>
        <HoldMark company={company} hold={hold} />
      </span>
    </>
  )
}

function Refused({ entry }: { readonly entry: Extract<InboxEntry, { kind: 'refusal' }> }) {
  const { fileName, code } = entry.refused
  return (
    <>
      <FileText className={styles.file} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.title}>{fileName}</span>
        <span className={styles.why} data-review="refused">
          {whyRefused(code)}
        </span>
      </span>
    </>
  )
}
