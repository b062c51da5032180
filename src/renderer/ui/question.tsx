import { AlertDialog } from '@base-ui/react/alert-dialog'
import { type ReactNode, useRef } from 'react'
import { Button } from './button'
import dialog from './dialog.module.css'
import styles from './question.module.css'

interface QuestionProps {
  readonly title: string
  readonly isOpen: boolean
  /** Name of the button that does what is asked about; null while that cannot be done. */
  readonly yes: string | null
  readonly no: string
  /** True while it is being done: then there is nothing to choose. */
  readonly isBusy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children: ReactNode
}

/** A question that has to be answered before anything goes on. The focus is on the answer that changes nothing; Escape gives it. */
export function Question({ title, isOpen, yes, no, isBusy = false, onYes, onNo, children }: QuestionProps) {
  const calm = useRef<HTMLButtonElement>(null)
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && !isBusy && onNo()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={dialog.backdrop} />
        <AlertDialog.Popup className={`${dialog.surface} ${styles.question}`} initialFocus={calm}>
          <AlertDialog.Title className={dialog.title}>{title}</AlertDialog.Title>
          <AlertDialog.Description className={styles.words} render={<div />}>
            {children}
          </AlertDialog.Description>
          <div className={styles.answers}>
            <Button ref={calm} disabled={isBusy} onClick={onNo}>
              {no}
            </Button>
            {yes !== null && (
              <Button look="primary" disabled={isBusy} onClick={onYes}>
                {yes}
              </Button>
            )}
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
