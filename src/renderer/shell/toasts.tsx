import { useEffect, useState } from 'react'
import { shellText } from '../../shared/messages/window'
import { type Toast, useBoard } from '../state/board-store'
import { redo, undo } from '../state/history'
import { dismissToast } from '../state/toasts'
import { X } from '../ui/icons'
import styles from './toasts.module.css'

/** How long a toast stands, in milliseconds; time stops while it is pointed at or has the focus. */
const lifetime = { plain: 7_000, failure: 14_000 } as const

function ToastView({ toast }: { readonly toast: Toast }) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => dismissToast(toast.id), lifetime[toast.tone])
    return () => clearTimeout(timer)
  }, [isHeld, toast])
  const run = { undo, redo }
  const { action } = toast
  return (
    <li
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {action !== null && (
        <button type="button" className={styles.action} onClick={() => void run[action]()}>
          {shellText[action]}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={shellText.dismiss}
        onClick={() => dismissToast(toast.id)}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  )
}

/** The messages at the bottom of the window. They are spoken by the live region, not from here. */
export function Toasts() {
  const toasts = useBoard((state) => state.toasts)
  if (toasts.length === 0) return null
  return (
    <section aria-label={shellText.messages}>
      <ul className={styles.stack}>
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}
