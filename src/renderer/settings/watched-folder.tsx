import { useEffect, useId, useRef, useState } from 'react'
import { takenSummary, watchText } from '../../shared/messages/watched-folder'
import type { WatchFacts } from '../../shared/watched-folder'
import { useArrivals } from '../state/arrivals'
import {
  chooseWatchedFolder,
  loadWatchedFolder,
  lookThroughFolder,
  stopWatching,
  useWatchedFolder
} from '../state/watched-folder'
import { Button } from '../ui/button'
import { momentInFull, timeInFull } from '../ui/format-date'
import { CircleAlert } from '../ui/icons'
import styles from './settings.module.css'

/** Chooses a folder from which postings come in by themselves, and says what came. Off until somebody chooses one. */
export function WatchedFolder() {
  const facts = useWatchedFolder()
  const serial = useArrivals()
  const chooseRef = useRef<HTMLButtonElement>(null)
  async function stop(): Promise<void> {
    // The button that was pressed goes away with what it is about.
    chooseRef.current?.focus()
    await stopWatching()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever there is news
  useEffect(() => void loadWatchedFolder(), [serial])
  return (
    <>
      <div className={styles.row}>
        <div>
          <div>{watchText.title}</div>
          <p>{watchText.hint}</p>
        </div>
        {facts !== null && (
          <Button ref={chooseRef} onClick={() => void chooseWatchedFolder()}>
            {facts.folder === null ? watchText.choose : watchText.chooseOther}
          </Button>
        )}
      </div>
      {facts !== null && facts.folder !== null && <Watched facts={facts} folder={facts.folder} onStop={stop} />}
    </>
  )
}

interface WatchedProps {
  readonly facts: WatchFacts
  readonly folder: string
  readonly onStop: () => Promise<void>
}

function Watched({ facts, folder, onStop }: WatchedProps) {
  const [isBusy, setBusy] = useState(false)
  async function look(): Promise<void> {
    setBusy(true)
    await lookThroughFolder()
    setBusy(false)
  }
  return (
    <div className={styles.watched}>
      <p className={styles.path}>{folder}</p>
      <div>
        <div role="status">{facts.state === 'gone' && <Gone />}</div>
        {facts.state !== 'gone' && <p>{lookSentence(facts)}</p>}
      </div>
      <div className={styles.ways}>
        <Button disabled={isBusy} onClick={() => void look()}>
          {isBusy ? watchText.looking : watchText.look}
        </Button>
        <Button look="quiet" onClick={() => void onStop()}>
          {watchText.stop}
        </Button>
      </div>
      {facts.latest.length > 0 && <Latest facts={facts} />}
    </div>
  )
}

function lookSentence({ lookedAt, counts }: WatchFacts): string {
  const looked = lookedAt === null ? watchText.notYet : watchText.lookedAt(timeInFull(lookedAt))
  return `${looked} ${takenSummary(counts)}`
}

function Gone() {
  return (
    <p className={styles.gone}>
      <CircleAlert aria-hidden="true" />
      {watchText.gone}
    </p>
  )
}

function Latest({ facts }: { readonly facts: WatchFacts }) {
  const id = useId()
  return (
    <>
      <h3 id={id} className={styles.latest}>
        {watchText.latest}
      </h3>
      <ul className={styles.files} aria-labelledby={id}>
        {facts.latest.map(({ name, outcome, takenAt }) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            <span>{watchText.outcomes[outcome]}</span>
            <time dateTime={takenAt}>{momentInFull(takenAt)}</time>
          </li>
        ))}
      </ul>
    </>
  )
}
