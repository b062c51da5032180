import { useEffect, useState } from 'react'
import { maxFilesPerDrop } from '../../shared/contract'
import { employersText } from '../../shared/messages/employers'
import { importSummary, importText } from '../../shared/messages/import'
import { sameText } from '../../shared/messages/same'
import { useBoard } from '../state/board-store'
import { cancelImport, undoImport } from '../state/import-files'
import { dismissRun, type ImportRun, sortOutcomes } from '../state/imports'
import { openInbox } from '../state/inbox/choose'
import { Button } from '../ui/button'
import { Inbox, Undo2, X } from '../ui/icons'
import { FailedList, PostingList } from './import-lists'
import styles from './import-progress.module.css'
import { useHeldEmployers, useKnownEmployers } from './use-memory'

/** How long a summary without anything to attend to stands, in milliseconds; not while it is pointed at. */
const lifetime = 12_000

/** One import: its progress, then its summary. */
export function ImportRunView({ run }: { readonly run: ImportRun }) {
  const [isHeld, setHeld] = useState(false)
  const isDone = run.phase === 'done'
  const { known, failed, alike, unsure } = sortOutcomes(run.outcomes)
  const held = useHeldEmployers(idsOf(run))
  const isSmooth =
    isDone && held.size + known.length + failed.length + alike.length + unsure.length === 0 && run.done === run.total

  useEffect(() => {
    if (!isSmooth || isHeld) return undefined
    const timer = setTimeout(() => dismissRun(run.id), lifetime)
    return () => clearTimeout(timer)
  }, [isSmooth, isHeld, run.id])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of messages, not of fields
    <div
      className={styles.run}
      role="group"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {!isDone && <Running run={run} />}
      {/* Stands from the start, so that the summary is heard when it comes. */}
      <div role="status">{isDone && <Summary run={run} />}</div>
      {isDone && <Details run={run} />}
    </div>
  )
}

/** The applications that an import made. */
function idsOf({ outcomes }: ImportRun): readonly number[] {
  return sortOutcomes(outcomes).added.map(({ applicationId }) => applicationId)
}

function runningSentence({ phase, done, total, folder }: ImportRun): string {
  if (phase === 'cancelling') return importText.cancelling
  if (phase === 'gathering') return importText.gathering(total)
  if (phase === 'waiting') return importText.waiting(total)
  return folder === null ? importText.running(done, total) : importText.runningFrom(folder, done, total)
}

function Running({ run }: { readonly run: ImportRun }) {
  const { id, phase, done, total } = run
  const sentence = runningSentence(run)
  return (
    <>
      <div className={styles.line}>
        <span className={styles.sentence}>{sentence}</span>
        <Button look="quiet" disabled={phase === 'cancelling'} onClick={() => cancelImport(id)}>
          {importText.cancel}
        </Button>
      </div>
      <progress
        className={styles.progress}
        aria-label={sentence}
        // Without a value it says that nobody knows how much there is.
        {...(phase === 'gathering' ? {} : { max: Math.max(total, 1), value: done })}
      />
    </>
  )
}

function Summary({ run }: { readonly run: ImportRun }) {
  const { added, waiting, known, failed } = sortOutcomes(run.outcomes)
  const left = run.total - run.done
  const sentence = importSummary(added.length, waiting.length, known.length, failed.length)
  const whole = left > 0 ? `${sentence}, ${importText.cancelled(left)}` : sentence
  return <strong>{run.folder === null ? whole : importText.from(run.folder, whole)}</strong>
}

function Details({ run }: { readonly run: ImportRun }) {
  const history = useBoard((state) => state.history)
  const { added, waiting, alike, known, failed } = sortOutcomes(run.outcomes)
  // Undo takes back the newest edit: it is this import only while nothing came after it.
  const canUndo = run.history !== null && run.history === history
  const [only] = added
  // What is the only one, or like another, is shown anyway.
  const listed = added.length > 1 ? added.filter((outcome) => !alike.includes(outcome)) : []
  const knownIds = useKnownEmployers(listed.map(({ applicationId }) => applicationId))
  const fromKnown = listed.filter(({ applicationId }) => knownIds.has(applicationId))
  return (
    <>
      <FailedList failed={failed} words={run.words} />
      <PostingList title={employersText.knownInImport} postings={fromKnown} />
      <PostingList title={sameText.like} postings={alike} />
      <PostingList title={added.length + failed.length > 0 ? importText.known : null} postings={known} />
      {only !== undefined && added.length === 1 && alike.length === 0 && <PostingList title={null} postings={[only]} />}
      {run.hasLeftOut && <p className={styles.hint}>{importText.tooMany(maxFilesPerDrop)}</p>}
      <div className={styles.ways}>
        {waiting.length > 0 && (
          <Button look="quiet" onClick={openInbox}>
            <Inbox aria-hidden="true" />
            {importText.openInbox(waiting.length)}
          </Button>
        )}
        {canUndo && (
          <Button look="quiet" onClick={() => void undoImport(run.id)}>
            <Undo2 aria-hidden="true" />
            {importText.undo}
          </Button>
        )}
      </div>
      <Button
        look="icon"
        className={styles.dismiss}
        aria-label={importText.dismiss}
        title={importText.dismiss}
        onClick={() => dismissRun(run.id)}
      >
        <X aria-hidden="true" />
      </Button>
    </>
  )
}
