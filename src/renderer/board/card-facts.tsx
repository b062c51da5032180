import { isHeld } from '../../shared/employer'
import { holdMark, holdSentence } from '../../shared/messages/employers'
import { inboxText } from '../../shared/messages/inbox'
import { outcomeNames, workModeNames } from '../../shared/messages/names'
import type { Card } from '../../shared/model'
import { dayInFull, dayInShort } from '../ui/format-date'
import styles from './card.module.css'
import { compactPay } from './compact-pay'
import { shownStep } from './next-step'

function placeAndMode({ places, workMode }: Card): string {
  const mode = workMode === null ? '' : workModeNames[workMode]
  const isSaid = mode !== '' && places.toLowerCase().includes(mode.toLowerCase())
  return [places, isSaid ? '' : mode].filter((part) => part !== '').join(' · ')
}

interface CardFactsProps {
  readonly card: Card
  /** Today in the person's own zone, `2026-03-01`. */
  readonly today: string
  /** Id by which the title refers to these facts. */
  readonly id: string
}

/** Pay, place, mode, outcome and next step of a card; each only when there is something to say. */
export function CardFacts({ card, today, id }: CardFactsProps) {
  const pay = card.salary === null ? '' : compactPay(card.salary)
  const place = placeAndMode(card)
  const step = shownStep(card, today)
  const hasFacts = pay !== '' || place !== ''
  return (
    <div id={id} className={styles.body}>
      {hasFacts && (
        <div className={styles.facts}>
          {pay !== '' && <span className={styles.pay}>{pay}</span>}
          {place !== '' && <span className={styles.place}>{place}</span>}
        </div>
      )}
      {isHeld(card.hold, today) && (
        <span
          className={`${styles.badge} ${styles[card.hold.stance]}`}
          title={holdSentence(card.company, card.hold, dayInFull)}
        >
          {holdMark(card.hold, (day) => dayInShort(day, today))}
          {card.hold.reason !== '' && <span className={styles.hidden}>: {card.hold.reason}</span>}
        </span>
      )}
      {card.review !== null && (
        <span className={`${styles.badge} ${styles.review}`} title={inboxText.waitsMarkHint}>
          {inboxText.waitsMark[card.review]}
        </span>
      )}
      {card.outcome !== null && (
        <span className={`${styles.badge} ${styles[card.outcome]}`}>{outcomeNames[card.outcome]}</span>
      )}
      {step !== null && (
        <span className={`${styles.badge} ${step.isDue ? styles.due : styles.ahead}`}>{step.text}</span>
      )}
    </div>
  )
}
