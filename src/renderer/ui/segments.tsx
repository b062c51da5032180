import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './segments.module.css'

interface SegmentsProps<T extends string> {
  /** What is chosen, for screen readers. */
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** A choice of one among few, side by side: radio buttons with the arrows of such. */
export function Segments<T extends string>({ legend, options, value, onChoose }: SegmentsProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.hidden}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
