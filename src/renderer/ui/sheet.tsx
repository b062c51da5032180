import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useRef } from 'react'
import dialog from './dialog.module.css'
import { X } from './icons'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: string
  /** Name of the button that closes it. */
  readonly closeLabel: string
  readonly isOpen: boolean
  /** True for a question or a short form. */
  readonly isNarrow?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the window, with a title and a button that closes it; Escape does too. */
export function Sheet({ title, closeLabel, isOpen, isNarrow = false, onClose, children }: SheetProps) {
  const ref = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup
          ref={ref}
          className={`${dialog.surface} ${styles.sheet}`}
          data-narrow={isNarrow || undefined}
          initialFocus={ref}
        >
          <header className={styles.head}>
            <Dialog.Title className={dialog.title}>{title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={closeLabel}>
              <X aria-hidden="true" />
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
