import { useEffect, useState } from 'react'
import type { StoreFacts } from '../../shared/contract'
import { failureSentence } from '../../shared/messages/failures'
import { settingsText, shellText } from '../../shared/messages/window'
import type { Result } from '../../shared/result'
import { useBoard } from '../state/board-store'
import { readStoreFacts } from '../state/store-facts'
import { Button } from '../ui/button'
import styles from './settings.module.css'

function Facts({ facts }: { readonly facts: StoreFacts }) {
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
          <div>{settingsText.version}</div>
          <p>{facts.version}</p>
        </div>
      </div>
    </>
  )
}

/** Where the data is, and how much. */
export function DataSettings() {
  const [answer, setAnswer] = useState<Result<StoreFacts> | null>(null)
  const read = async () => setAnswer(await readStoreFacts())
  const history = useBoard((state) => state.history)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new history is the sign of a change
  useEffect(() => void read(), [history])
  return (
    <section>
      <h2>{settingsText.data}</h2>
      {answer?.ok === true && <Facts facts={answer.value} />}
      {answer?.ok === false && (
        <div className={styles.row} role="alert">
          <p>{failureSentence(answer.failure)}</p>
          <Button onClick={() => void read()}>{shellText.tryAgain}</Button>
        </div>
      )}
    </section>
  )
}
