import { isHeld } from '../../shared/employer'
import { employersText, holdSentence, memorySentence } from '../../shared/messages/employers'
import type { EmployerMemory } from '../../shared/model'
import { openEmployers } from '../state/employers'
import { today } from '../state/today'
import { dayInFull, monthInWords } from '../ui/format-date'
import { Ban, Building2, Hourglass } from '../ui/icons'
import { useNow } from '../ui/use-now'
import styles from './employer-note.module.css'

interface EmployerNoteProps {
  readonly memory: EmployerMemory
}

/**
 * What a person did at the employer before, and why they hold back from it; each leads to the employer. Nothing where
 * there is nothing to tell.
 */
export function EmployerNote({ memory }: EmployerNoteProps) {
  const now = useNow()
  const { key, name, hold } = memory
  const done = memorySentence(memory, (moment) => monthInWords(moment, now))
  const held = isHeld(hold, today()) ? hold : null
  if (done === '' && held === null) return null
  const open = () => openEmployers(key)
  return (
    <div className={styles.note}>
      {held !== null && (
        <button type="button" className={styles.held} data-stance={held.stance} onClick={open}>
          {held.stance === 'blocked' ? <Ban aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
          <span>{holdSentence(name, held, dayInFull)}</span>
        </button>
      )}
      {done !== '' && (
        <button type="button" className={styles.done} title={employersText.openPage(name)} onClick={open}>
          <Building2 aria-hidden="true" />
          <span>{done}</span>
        </button>
      )}
    </div>
  )
}
