import type { ReactNode } from 'react'
import { acceptChosen, dismissChosen } from '../state/inbox/settle'
import { keyLabels } from '../state/match-shortcut'
import { Button } from '../ui/button'
import { Tip } from '../ui/tip'
import styles from './inbox.module.css'
import { StageChoice } from './stage-choice'

interface DetailHeadProps {
  readonly title: string
  /** Why it waits, and what else is to be said of it. */
  readonly children: ReactNode
  readonly accept: string
  readonly acceptHint: string
  readonly dismiss: string
  readonly dismissHint: string
}

/** What is looked at, why it waits, and what can be done with it. */
export function DetailHead({ title, children, accept, acceptHint, dismiss, dismissHint }: DetailHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h2>{title}</h2>
        {children}
      </div>
      <div className={styles.ways}>
        <Tip text={dismissHint} keys={keyLabels('Delete')}>
          <Button onClick={() => void dismissChosen()}>{dismiss}</Button>
        </Tip>
        <span className={styles.accept}>
          <Tip text={acceptHint} keys={keyLabels('Enter')}>
            <Button look="primary" onClick={() => void acceptChosen()}>
              {accept}
            </Button>
          </Tip>
          <StageChoice />
        </span>
      </div>
    </header>
  )
}
