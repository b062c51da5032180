import { useRef } from 'react'
import { stagesText } from '../../shared/messages/stages'
import type { Column } from '../state/columns'
import { changeStage } from '../state/stages'
import styles from './column.module.css'
import { useColumnDrop } from './use-column-drop'

/** A collapsed stage: its name and count on edge. A press expands it; cards can be dropped on it. */
export function ColumnStrip({ column: { stage, cards } }: { readonly column: Column }) {
  const ref = useRef<HTMLElement>(null)
  const hover = useColumnDrop(ref, null, stage.id)
  return (
    <section
      ref={ref}
      className={styles.strip}
      data-stage-id={stage.id}
      data-stage-name={stage.name}
      data-hover={hover}
    >
      <button
        type="button"
        aria-label={stagesText.collapsed(stage.name, cards.length)}
        aria-expanded={false}
        onClick={() => void changeStage(stage.id, { isCollapsed: false })}
      >
        <span className={styles.dot} style={{ background: `var(--stage-${stage.hue})` }} aria-hidden="true" />
        <span className={styles.onEdge}>
          <span className={styles.name}>{stage.name}</span>
          <span className={styles.count}>{cards.length}</span>
        </span>
      </button>
    </section>
  )
}
