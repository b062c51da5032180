import { ChevronDown } from './icons'
import styles from './unfold.module.css'

interface UnfoldProps {
  /** Whether the rest is shown; left out where what was unfolded stays so. */
  readonly isOpen?: boolean
  /** What the button does, in words. */
  readonly label: string
  readonly onToggle: () => void
}

/** A quiet button that shows the rest of something, and hides it again. */
export function Unfold({ isOpen, label, onToggle }: UnfoldProps) {
  return (
    <button type="button" className={styles.unfold} aria-expanded={isOpen} onClick={onToggle}>
      <ChevronDown aria-hidden="true" />
      {label}
    </button>
  )
}
