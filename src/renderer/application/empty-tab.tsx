import type { ComponentType, ReactNode } from 'react'
import styles from './empty-tab.module.css'

interface EmptyTabProps {
  readonly icon: ComponentType<{ 'aria-hidden': 'true' }>
  readonly title: string
  readonly hint: string
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** Says that a part of the application is empty, and what to do first. */
export function EmptyTab({ icon: Icon, title, hint, children }: EmptyTabProps) {
  return (
    <div className={styles.empty}>
      <Icon aria-hidden="true" />
      <h3>{title}</h3>
      <p>{hint}</p>
      {children}
    </div>
  )
}
