import { memo, useRef, useState } from 'react'
import { boardText } from '../../shared/messages/board'
import { stagesText } from '../../shared/messages/stages'
import type { Column } from '../state/columns'
import { CardList } from './card-list'
import styles from './column.module.css'
import { ColumnMenu } from './column-menu'
import { useColumnDrop } from './use-column-drop'
import { VirtualCardList } from './virtual-card-list'

/** From how many cards on a column draws only those in sight. */
export const virtualFrom = 60

interface ColumnViewProps {
  readonly column: Column
  readonly now: string
  readonly today: string
  readonly tabStop: number | null
}

/** A stage with its cards. */
export const ColumnView = memo(function ColumnView({ column, now, today, tabStop }: ColumnViewProps) {
  const { stage, cards } = column
  const columnRef = useRef<HTMLElement>(null)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const hover = useColumnDrop(columnRef, scroller, stage.id)
  const isOver = stage.maxCards !== null && cards.length > stage.maxCards
  const label = boardText.columnLabel(stage.name, cards.length)
  const list = { cards, stage, label, now, today, tabStop }
  return (
    <section ref={columnRef} className={styles.column} data-stage-id={stage.id} data-stage-name={stage.name}>
      <header className={styles.head}>
        <h2>
          <span className={styles.dot} style={{ background: `var(--stage-${stage.hue})` }} aria-hidden="true" />
          <span className={styles.name}>{stage.name}</span>
          <span
            className={styles.count}
            data-over={isOver || undefined}
            title={isOver ? stagesText.overLimit(cards.length, stage.maxCards ?? 0) : undefined}
          >
            {stage.maxCards === null ? cards.length : `${cards.length}/${stage.maxCards}`}
          </span>
        </h2>
        <ColumnMenu stage={stage} />
      </header>
      <div ref={setScroller} className={styles.scroller} data-hover={hover}>
        {cards.length === 0 && <p className={styles.empty}>{boardText.emptyColumn[stage.kind]}</p>}
        {cards.length >= virtualFrom ? <VirtualCardList {...list} scroller={scroller} /> : <CardList {...list} />}
        <div className={styles.end} aria-hidden="true" />
      </div>
    </section>
  )
})
