import { Component, type ReactNode } from 'react'
import { shellText } from '../../shared/messages/window'
import { Button } from '../ui/button'
import styles from './crash-guard.module.css'

interface CrashGuardProps {
  /** What it stands in for: the space that it is given, or the panel at the right. */
  readonly look?: 'page' | 'panel'
  readonly children: ReactNode
}

interface CrashGuardState {
  /** What was thrown, in words; null while all is well. */
  readonly reason: string | null
}

/** Shows a sentence and a way on where a part of the window threw, instead of nothing. React asks for a class here. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { reason: null }

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { reason } = this.state
    if (reason === null) return this.props.children
    return (
      <div className={`${styles.page} ${this.props.look === 'panel' ? styles.panel : ''}`} role="alert">
        <h1>{shellText.crashed}</h1>
        <p>{shellText.crashedHint}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {shellText.reload}
        </Button>
        <details>
          <summary>{shellText.details}</summary>
          <code>{reason}</code>
        </details>
      </div>
    )
  }
}
