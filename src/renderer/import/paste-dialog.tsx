import { type FormEvent, useState } from 'react'
import { importText } from '../../shared/messages/import'
import { shellText } from '../../shared/messages/window'
import { importFiles } from '../state/import-files'
import { draftPaste, importStore } from '../state/imports'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import styles from './add-posting.module.css'
import { textAsFile } from './read-transfer'

interface PasteDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A dialog that takes the words of a posting. What was typed is kept when it is closed. */
export function PasteDialog({ isOpen, onClose }: PasteDialogProps) {
  return (
    <Sheet title={importText.pasteTitle} closeLabel={shellText.close} isOpen={isOpen} onClose={onClose}>
      <PasteForm onClose={onClose} />
    </Sheet>
  )
}

function PasteForm({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState(() => importStore.getState().pasteDraft)

  function change(next: string): void {
    setText(next)
    draftPaste(next)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    draftPaste('')
    onClose()
    void importFiles([textAsFile(text, 'txt')], null, 'pasted')
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <textarea
        className={styles.area}
        aria-label={importText.pasteLabel}
        placeholder={importText.pastePlaceholder}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write in it
        autoFocus
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <div className={styles.ways}>
        <span>{importText.pasteDraft}</span>
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {importText.pasteAdd}
        </Button>
      </div>
    </form>
  )
}
