import { useRef } from 'react'
import type { Card, Stage } from '../../shared/model'
import { CardItem } from './card-item'
import styles from './column.module.css'
import { useReveal } from './use-reveal'

/** What a list of cards needs to draw them. */
export interface CardListProps {
  readonly cards: readonly Card[]
  readonly stage: Stage
  readonly label: string
  readonly now: string
  readonly today: string
  /** The card that Tab comes to. */
  readonly tabStop: number | null
}

/** The cards of a column, all of them drawn. */
export function CardList({ cards, stage, label, now, today, tabStop }: CardListProps) {
  const ref = useRef<HTMLUListElement>(null)
  useReveal(cards, (index) => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    ref.current?.children[index]?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' })
  })
  return (
    <ul ref={ref} className={styles.list} aria-label={label}>
      {cards.map((card, index) => (
        <CardItem
          key={card.id}
          card={card}
          stage={stage}
          index={index}
          count={cards.length}
          now={now}
          today={today}
          isTabStop={card.id === tabStop}
        />
      ))}
    </ul>
  )
}
