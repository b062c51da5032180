import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a view at most; `plain` for the rest; `quiet` has no border; `icon` is a square of 28 px and needs an `aria-label`. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon'
}

/** A push button of the window. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ')
  return <button {...rest} type={type} className={names} />
}
