import type { ComponentType, ReactNode, Ref } from 'react'
import styles from './notice.module.css'

interface NoticeProps {
  readonly icon: ComponentType<{ 'aria-hidden': 'true' }>
  readonly title?: string
  readonly hint: string
  /** How it is told to screen readers: at once for a failure, in its turn for a state; not at all when it is not said. */
  readonly role?: 'alert' | 'status'
  /** True for good news. */
  readonly isGood?: boolean
  /** True while something lies over the right side of the view. */
  readonly hasPanel?: boolean
  /** The title, to give it the focus. */
  readonly titleRef?: Ref<HTMLHeadingElement>
  /** The ways on. */
  readonly children?: ReactNode
}

/** A view that has nothing to show: what is the matter, and the ways on. */
export function Notice(props: NoticeProps) {
  const { icon: Icon, title, hint, role, isGood = false, hasPanel = false, titleRef, children } = props
  return (
    <div className={styles.notice} role={role} data-panel={hasPanel || undefined}>
      <span className={styles.emblem} data-good={isGood || undefined}>
        <Icon aria-hidden="true" />
      </span>
      {title !== undefined && (
        <h2 ref={titleRef} tabIndex={titleRef === undefined ? undefined : -1}>
          {title}
        </h2>
      )}
      <p>{hint}</p>
      {children}
    </div>
  )
}
