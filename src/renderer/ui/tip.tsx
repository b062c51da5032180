import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import styles from './tip.module.css'

interface TipProps {
  /** What the tip says. The control has a name of its own. */
  readonly text: string
  /** Its shortcut, one string a key. */
  readonly keys?: readonly string[]
  readonly side?: 'right' | 'bottom'
  /** The control it belongs to. */
  readonly children: ReactElement
}

/** A few words on a control, when it is pointed at or has the focus. */
export function Tip({ text, keys = [], side = 'bottom', children }: TipProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner className={styles.positioner} side={side} sideOffset={7}>
          <Tooltip.Popup className={styles.tip}>
            {text}
            {keys.length > 0 && (
              <span className={styles.keys}>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

/** Lets tips follow each other without delay; stands once around the window. */
export function Tips({ children }: { readonly children: ReactNode }) {
  return <Tooltip.Provider delay={350}>{children}</Tooltip.Provider>
}
