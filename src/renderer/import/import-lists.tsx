import { type ReactNode, useState } from 'react'
import { failureSentence, wordsFailureSentence } from '../../shared/messages/failures'
import { importText } from '../../shared/messages/import'
import { earlierSentence, fieldList, reasonSentence, sameText } from '../../shared/messages/same'
import type { SameAs } from '../../shared/same-posting'
import { EmployerNote } from '../posting/employer-note'
import type { AddedOutcome, FailedOutcome, ImportRun } from '../state/imports'
import { useInbox } from '../state/inbox/inbox-store'
import { addRefused } from '../state/inbox/settle'
import { openApplication } from '../state/open-application'
import { dateInFull } from '../ui/format-date'
import { CircleAlert } from '../ui/icons'
import styles from './import-progress.module.css'
import { useMemory } from './use-memory'

/** Lines that are shown before somebody asks for all. */
const shownAtFirst = 3

interface LinesProps {
  readonly title: string | null
  readonly lines: readonly ReactNode[]
}

function Lines({ title, lines }: LinesProps) {
  const [showsAll, setShowsAll] = useState(false)
  if (lines.length === 0) return null
  const shown = showsAll ? lines : lines.slice(0, shownAtFirst)
  return (
    <div className={styles.list}>
      {title !== null && <h2>{title}</h2>}
      <ul>{shown}</ul>
      {shown.length < lines.length && (
        <button type="button" className={styles.all} onClick={() => setShowsAll(true)}>
          {importText.showAll(lines.length)}
        </button>
      )}
    </div>
  )
}

/** The sentence of a failure, with the file named in front when the sentence itself does not. */
function sentenceOf({ file, failure }: FailedOutcome, words: ImportRun['words']): string {
  if (words !== null) return wordsFailureSentence(failure, words)
  const sentence = failureSentence(failure)
  return failure.about === undefined ? `${file}: ${sentence}` : sentence
}

interface FailedListProps {
  readonly failed: readonly FailedOutcome[]
  /** How they came when they are words and no files. */
  readonly words: ImportRun['words']
}

/** The files or words that could not be read, each with its reason. */
export function FailedList({ failed, words }: FailedListProps) {
  const lines = failed.map((outcome, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two files of a drop may have the same name
    <li key={index} className={styles.failed}>
      <CircleAlert aria-hidden="true" />
      <span>
        {sentenceOf(outcome, words)}
        {outcome.refusalId !== undefined && <AddAnyway id={outcome.refusalId} file={outcome.file} />}
      </span>
    </li>
  ))
  return <Lines title={null} lines={lines} />
}

/** Takes a file in all the same, as long as it waits in the inbox. */
function AddAnyway({ id, file }: { readonly id: number; readonly file: string }) {
  const waits = useInbox(({ entries }) => entries?.some(({ key }) => key === `refusal-${id}`) === true)
  if (!waits) return null
  return (
    <button
      type="button"
      className={styles.anyway}
      aria-label={importText.addAnywayOf(file)}
      onClick={() => void addRefused(id)}
    >
      {importText.addAnyway}
    </button>
  )
}

interface PostingListProps {
  /** What they have in common, or null. */
  readonly title: string | null
  readonly postings: readonly AddedOutcome[]
}

/** Postings of an import; each opens its application. */
export function PostingList({ title, postings }: PostingListProps) {
  const lines = postings.map(({ applicationId, title: name, company, stage, sameAs }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same posting may come twice in a drop
    <li key={index}>
      <button type="button" className={styles.open} onClick={() => void openApplication(applicationId)}>
        <span className={styles.name}>{name === '' ? importText.unnamed : name}</span>
        <span className={styles.where}>{[company, stage].filter((part) => part !== '').join(' · ')}</span>
      </button>
      {sameAs?.earlier && <Earlier sameAs={sameAs} />}
      {sameAs?.grade !== 'certain' && (
        <Remembered applicationId={applicationId} sameId={sameAs?.applicationId ?? null} />
      )}
    </li>
  ))
  return <Lines title={title} lines={lines} />
}

interface RememberedProps {
  readonly applicationId: number
  /** The application that may be for the same posting, of which was told already: it is no other role. */
  readonly sameId: number | null
}

/** What is remembered of the employer of what came in. */
function Remembered({ applicationId, sameId }: RememberedProps) {
  const memory = useMemory(applicationId)
  if (memory === null) return null
  return <EmployerNote memory={{ ...memory, others: memory.others.filter(({ id }) => id !== sameId) }} />
}

/** What the person did about the same posting before, which opens it, and what is different now. */
function Earlier({ sameAs }: { readonly sameAs: SameAs }) {
  const { code, grade, applicationId, differs } = sameAs
  const isVersion = grade === 'certain' && code !== 'file'
  return (
    <p className={styles.earlier}>
      <button type="button" onClick={() => applicationId !== null && void openApplication(applicationId)}>
        {earlierSentence(sameAs, dateInFull)}
      </button>
      {`. ${isVersion ? sameText.keptAsVersion(fieldList(differs)) : reasonSentence(sameAs)}`}
    </p>
  )
}
