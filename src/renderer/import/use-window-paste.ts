import { useEffect } from 'react'
import { isInText } from './is-editable'
import { copyTransfer, type Transfer } from './read-transfer'

/** Takes what is pasted anywhere but in a text field or a dialog. */
export function useWindowPaste(onPaste: (transfer: Transfer) => void): void {
  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      if (event.defaultPrevented || event.clipboardData === null || isInText(event)) return
      event.preventDefault()
      onPaste(copyTransfer(event.clipboardData))
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [onPaste])
}
