import { timelineText } from '../../shared/messages/application'
import { eventWords } from '../../shared/messages/events'
import type { Event } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { dateInFull, timeInFull } from '../ui/format-date'
import { timelineLines } from './event-words'
import styles from './timeline-tab.module.css'

interface TimelineTabProps {
  readonly events: readonly Event[]
  /** The application that is open; events of others are of those that were merged into it. */
  readonly applicationId: number
}

/** What happened to an application, newest first. */
export function TimelineTab({ events, applicationId }: TimelineTabProps) {
  const stages = useBoard((state) => state.stages)
  const lines = timelineLines(events)
  if (lines.length === 0) return <p className={styles.empty}>{timelineText.empty}</p>
  const hueOf = (id: number | null) => stages.find((stage) => stage.id === id)?.hue
  return (
    <ol className={styles.timeline}>
      {lines.map(({ event, count }) => {
        const hue = hueOf(event.stageId)
        const words = eventWords(event)
        return (
          <li key={event.id} data-undone={event.undone || undefined}>
            <span
              className={styles.dot}
              style={hue === undefined ? undefined : { background: `var(--stage-${hue})` }}
              aria-hidden="true"
            />
            <span className={styles.words}>
              {event.undone ? <s>{words}</s> : words}
              {count > 1 && <span className={styles.count}> × {count}</span>}
              {event.applicationId !== applicationId && (
                <span className={styles.undone}>{timelineText.fromMerged}</span>
              )}
              {event.undone && <span className={styles.undone}>{timelineText.undone}</span>}
            </span>
            <time dateTime={event.at}>
              {dateInFull(event.at)} <span>{timeInFull(event.at)}</span>
            </time>
          </li>
        )
      })}
    </ol>
  )
}
