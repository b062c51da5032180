import { useEffect, useState } from 'react'
import type { CopyFacts } from '../../shared/keeping'
import { keepingText } from '../../shared/messages/keeping'
import { settingsText } from '../../shared/messages/window'
import {
  askToRestore,
  backUp,
  chooseCopy,
  refreshCopies,
  restoreAsked,
  saveCopy,
  useCopies
} from '../state/keeping/copies'
import { Button } from '../ui/button'
import { momentInFull, sizeInWords } from '../ui/format-date'
import { Question } from '../ui/question'
import copies from './copies-settings.module.css'
import styles from './settings.module.css'

/** Copies that are shown before somebody asks for all. */
const shownAtFirst = 5

function CopyLine({ copy }: { readonly copy: CopyFacts }) {
  const when = momentInFull(copy.madeAt)
  return (
    <li className={copies.line}>
      <span className={copies.when}>{when}</span>
      <span className={copies.holds}>{keepingText.holds(copy.applications)}</span>
      <span className={copies.size}>{sizeInWords(copy.size)}</span>
      <Button
        aria-label={keepingText.restoreOf(when)}
        disabled={copy.applications === null}
        onClick={() => askToRestore(copy)}
      >
        {keepingText.restore}
      </Button>
    </li>
  )
}

function CopyList({ list }: { readonly list: readonly CopyFacts[] }) {
  const [isWhole, setWhole] = useState(false)
  if (list.length === 0) return <p className={copies.none}>{keepingText.noCopies}</p>
  const shown = isWhole ? list : list.slice(0, shownAtFirst)
  return (
    <>
      <ul className={copies.list} aria-label={keepingText.copies}>
        {shown.map((copy) => (
          <CopyLine key={copy.name} copy={copy} />
        ))}
      </ul>
      {shown.length < list.length && (
        <Button look="quiet" className={copies.more} onClick={() => setWhole(true)}>
          {keepingText.more(list.length)}
        </Button>
      )}
    </>
  )
}

function RestoreQuestion() {
  const asked = useCopies((state) => state.asked)
  const isRestoring = useCopies((state) => state.isRestoring)
  const when = asked === null ? '' : (asked.fileName ?? momentInFull(asked.madeAt))
  return (
    <Question
      title={keepingText.question(when)}
      isOpen={asked !== null}
      yes={isRestoring ? keepingText.restoring : keepingText.restoreNow}
      no={keepingText.cancel}
      isBusy={isRestoring}
      onYes={() => void restoreAsked()}
      onNo={() => askToRestore(null)}
    >
      <p>{keepingText.questionHint(asked?.applications ?? null)}</p>
    </Question>
  )
}

/** The copies of the store: to make one, and to go back to one. */
export function CopiesSettings() {
  const list = useCopies((state) => state.list)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => void refreshCopies(), [])
  async function run(action: () => Promise<void>): Promise<void> {
    setBusy(true)
    await action()
    setBusy(false)
  }
  return (
    <section>
      <h2>{keepingText.copies}</h2>
      <div className={styles.row}>
        <p>{keepingText.copiesHint}</p>
        <Button disabled={isBusy} onClick={() => void run(backUp)}>
          {settingsText.backUp}
        </Button>
      </div>
      {list !== null && <CopyList list={list} />}
      <div className={copies.ways}>
        <Button look="quiet" disabled={isBusy} onClick={() => void run(saveCopy)}>
          {keepingText.saveCopy}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={() => void run(chooseCopy)}>
          {keepingText.fromFile}
        </Button>
      </div>
      <RestoreQuestion />
    </section>
  )
}
