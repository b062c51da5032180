import { useBoard } from '../state/board-store'
import styles from './shell.module.css'

/** The one place from which screen readers hear what happened. */
export function LiveRegion() {
  const { serial, text, urgent } = useBoard((state) => state.announcement)
  // A space that comes and goes makes the same sentence new.
  const spoken = serial % 2 === 0 ? text : `${text}\u00a0`
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">
        {urgent ? '' : spoken}
      </div>
      <div className={styles.hidden} role="alert" aria-live="assertive">
        {urgent ? spoken : ''}
      </div>
    </>
  )
}
