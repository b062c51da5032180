import styles from './monogram.module.css'
import { monogramGround, monogramLetter } from './monogram-of'

interface MonogramProps {
  readonly name: string
  /** Side in pixels. */
  readonly size?: number
}

/** The first letter of a name on its own steady colour. Decoration: the name stands beside it. */
export function Monogram({ name, size = 20 }: MonogramProps) {
  const ground = `var(--mono-${monogramGround(name)})`
  return (
    <span
      className={styles.monogram}
      style={{ background: ground, width: size, height: size, fontSize: Math.round(size * 0.52) }}
      aria-hidden="true"
    >
      {monogramLetter(name)}
    </span>
  )
}
