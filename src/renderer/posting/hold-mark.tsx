import { isHeld } from '../../shared/employer'
import { holdMark, holdSentence } from '../../shared/messages/employers'
import type { Hold } from '../../shared/model'
import { today } from '../state/today'
import { dayInFull } from '../ui/format-date'
import styles from './hold-mark.module.css'

interface HoldMarkProps {
  readonly company: string
  /** Why a person holds back from the employer; null for no reason. */
  readonly hold: Hold | null
}

/** A mark on an employer from which a person holds back today, with the reason as a hint; nothing on others. */
export function HoldMark({ company, hold }: HoldMarkProps) {
  if (!isHeld(hold, today())) return null
  return (
    <span className={styles.hold} data-stance={hold.stance} title={holdSentence(company, hold, dayInFull)}>
      {holdMark(hold, dayInFull)}
    </span>
  )
}
