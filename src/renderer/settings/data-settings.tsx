import { useEffect, useState } from 'react'
import type { StoreFacts } from '../../shared/contract'
import { failureSentence } from '../../shared/messages/failures'
import { settingsText, shellText } from '../../shared/messages/window'
import type { Result } from '../../shared/result'
import { backUp, readStoreFacts } from '../state/store-facts'
import { Button } from '../ui/button'
import { momentInFull } from '../ui/format-date'
import styles from './settings.module.css'

interface FactsProps {
  readonly facts: StoreFacts
  readonly onBackUp: () => Promise<void>
}

function Facts({ facts, onBackUp }: FactsProps) {
  const [isBusy, setBusy] = useState(false)
  async function run(): Promise<void> {
    setBusy(true)
    await onBackUp()
    setBusy(false)
  }
  return (
    <>
      <div className={styles.row}>
        <div>
          <div>{settingsText.folder}</div>
          <p className={styles.path}>{facts.dataDir}</p>
        </div>
      </div>
      <div className={styles.row}>
        <div>
          <div>{settingsText.contents}</div>
          <p>{settingsText.counts(facts)}</p>
        </div>
      </div>
      <div className={styles.row}>
        <div>
          <div>{settingsText.backup}</div>
          <p>
            {facts.lastBackupAt === null ? settingsText.noBackup : momentInFull(facts.lastBackupAt)}.{' '}
            {settingsText.backupHint}
          </p>
        </div>
        <Button disabled={isBusy} onClick={() => void run()}>
          {isBusy ? settingsText.backingUp : settingsText.backUp}
        </Button>
      </div>
      <div className={styles.row}>
        <div>
          <div>{settingsText.version}</div>
          <p>{facts.version}</p>
        </div>
      </div>
    </>
  )
}

/** Where the data is, how much, and when it was last copied. */
export function DataSettings() {
  const [answer, setAnswer] = useState<Result<StoreFacts> | null>(null)
  const read = async () => setAnswer(await readStoreFacts())
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the settings are opened
  useEffect(() => void read(), [])
  return (
    <section>
      <h2>{settingsText.data}</h2>
      {answer?.ok === true && (
        <Facts
          facts={answer.value}
          onBackUp={async () => {
            await backUp()
            await read()
          }}
        />
      )}
      {answer?.ok === false && (
        <div className={styles.row} role="alert">
          <p>{failureSentence(answer.failure)}</p>
          <Button onClick={() => void read()}>{shellText.tryAgain}</Button>
        </div>
      )}
    </section>
  )
}
