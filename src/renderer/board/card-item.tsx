import { memo, type Ref, useRef } from 'react'
import { boardText } from '../../shared/messages/board'
import { untitled } from '../../shared/messages/names'
import { stagesText } from '../../shared/messages/stages'
import type { Card, Stage } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { titleOf } from '../state/title-of'
import { Ellipsis, StickyNote } from '../ui/icons'
import { Monogram } from '../ui/monogram'
import { daysBetween, timeAgo, timeAgoInWords } from '../ui/time-ago'
import styles from './card.module.css'
import { CardFacts } from './card-facts'
import { useCardDrag } from './use-card-drag'
import { useFocus } from './use-focus'

interface CardItemProps {
  readonly card: Card
  readonly stage: Stage
  /** Place in the column from 0, and how many stand there. */
  readonly index: number
  readonly count: number
  readonly now: string
  readonly today: string
  /** True for the one card that Tab comes to. */
  readonly isTabStop: boolean
  /** For a virtual column: measures the card. */
  readonly measure?: Ref<HTMLLIElement>
  /** Its place from the top in pixels, for a card that does not follow the one before. */
  readonly offset?: number | undefined
}

/** A card of the board. Its clicks and keys are handled by the board, which finds it by `data-card-id`. */
export const CardItem = memo(function CardItem(props: CardItemProps) {
  const { card, stage, index, count, now, today, isTabStop, measure, offset } = props
  const openRef = useRef<HTMLButtonElement>(null)
  const cardRef = useRef<HTMLElement>(null)
  useFocus(openRef, card.id)
  const { isDragged, edge } = useCardDrag(cardRef, card.id)
  const isSelected = useBoard((state) => state.selection.has(card.id))
  const isLifted = useBoard((state) => state.liftedId === card.id)
  const isOpen = useBoard((state) => state.openId === card.id)
  const title = titleOf(card)
  const company = card.company === '' ? untitled.company : card.company
  const isAged = stage.agesAfterDays !== null && daysBetween(card.enteredAt, now) >= stage.agesAfterDays
  const factsId = `facts-${card.id}`
  return (
    <li
      ref={measure}
      className={styles.slot}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      style={
        offset === undefined ? undefined : { position: 'absolute', insetInline: 0, top: 0, translate: `0 ${offset}px` }
      }
    >
      <article
        ref={cardRef}
        className={styles.card}
        data-card-id={card.id}
        data-open={isOpen || undefined}
        data-selected={isSelected || undefined}
        data-lifted={isLifted || undefined}
        data-dragged={isDragged || undefined}
        data-edge={edge ?? undefined}
      >
        <div className={styles.who}>
          <Monogram name={company} />
          <span className={styles.company} data-unknown={card.company === '' || undefined}>
            {company}
          </span>
          {card.noteCount > 0 && (
            <span className={styles.notes} title={boardText.notes(card.noteCount)}>
              <StickyNote aria-hidden="true" />
              <span aria-hidden="true">{card.noteCount}</span>
              <span className={styles.hidden}>{boardText.notes(card.noteCount)}</span>
            </span>
          )}
          <span
            className={styles.days}
            data-aged={isAged || undefined}
            title={
              isAged
                ? stagesText.aged(stage.agesAfterDays ?? 0)
                : boardText.inStage(timeAgoInWords(card.enteredAt, now))
            }
          >
            {timeAgo(card.enteredAt, now)}
          </span>
        </div>
        <h3 className={styles.title}>
          <button
            ref={openRef}
            type="button"
            className={styles.open}
            tabIndex={isTabStop ? 0 : -1}
            aria-label={boardText.cardLabel(title, company, stage.name, isSelected)}
            aria-describedby={factsId}
          >
            {title}
          </button>
        </h3>
        <CardFacts card={card} today={today} id={factsId} />
        <button
          type="button"
          className={styles.more}
          tabIndex={-1}
          aria-label={boardText.more(title)}
          aria-haspopup="menu"
          data-more="true"
        >
          <Ellipsis aria-hidden="true" />
        </button>
      </article>
    </li>
  )
})
