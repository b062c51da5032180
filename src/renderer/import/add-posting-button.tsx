import { Menu } from '@base-ui/react/menu'
import { type ChangeEvent, useRef, useState } from 'react'
import { importText } from '../../shared/messages/import'
import { movingInText } from '../../shared/messages/moving-in'
import { importFiles } from '../state/import-files'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import { showView } from '../state/views'
import { warmUp } from '../state/warm-up'
import { Button } from '../ui/button'
import { Clipboard, FileSpreadsheet, FileText, Folder, Pencil, Plus } from '../ui/icons'
import menu from '../ui/menu.module.css'
import styles from './add-posting.module.css'
import { CardDialog } from './card-dialog'
import { PasteDialog } from './paste-dialog'

function importChosen(event: ChangeEvent<HTMLInputElement>): void {
  const { currentTarget } = event
  const files = [...(currentTarget.files ?? [])].filter((file) => !isHidden(file))
  // Cleared, so that the same files can be chosen again.
  currentTarget.value = ''
  if (files.length > 0) void importFiles(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

/** True for what lies hidden in a chosen folder. */
function isHidden({ webkitRelativePath }: File): boolean {
  return webkitRelativePath.split('/').some((part) => part.startsWith('.'))
}

/** The button that adds postings: from files, from a folder, from text. */
export function AddPostingButton() {
  const filesRef = useRef<HTMLInputElement>(null)
  const folderRef = useRef<HTMLInputElement>(null)
  const [isPasting, setPasting] = useState(false)
  const [isWriting, setWriting] = useState(false)
  const hasTable = useMovingIn((state) => state.table !== null)
  return (
    <>
      <Menu.Root onOpenChange={(isOpen) => isOpen && warmUp()}>
        <Menu.Trigger render={<Button look="primary" />}>
          <Plus aria-hidden="true" />
          {importText.add}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={5}>
            <Menu.Popup className={menu.popup}>
              <Menu.Item className={menu.item} onClick={() => filesRef.current?.click()}>
                <FileText className={styles.icon} aria-hidden="true" />
                {importText.chooseFiles}
              </Menu.Item>
              <Menu.Item className={menu.item} onClick={() => folderRef.current?.click()}>
                <Folder className={styles.icon} aria-hidden="true" />
                {importText.chooseFolder}
              </Menu.Item>
              <Menu.Item className={menu.item} onClick={() => setPasting(true)}>
                <Clipboard className={styles.icon} aria-hidden="true" />
                {importText.paste}
              </Menu.Item>
              <Menu.Item className={menu.item} onClick={() => setWriting(true)}>
                <Pencil className={styles.icon} aria-hidden="true" />
                {importText.byHand}
              </Menu.Item>
              <Menu.Separator className={menu.separator} />
              <Menu.Item className={menu.item} onClick={() => showView('moving-in')}>
                <FileSpreadsheet className={styles.icon} aria-hidden="true" />
                {hasTable ? movingInText.resume : movingInText.menu}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <input ref={filesRef} type="file" multiple hidden aria-label={importText.chooseFiles} onChange={importChosen} />
      <input
        ref={folderRef}
        type="file"
        hidden
        aria-label={importText.chooseFolder}
        onChange={importChosen}
        {...{ webkitdirectory: '' }}
      />
      <CardDialog isOpen={isWriting} onClose={() => setWriting(false)} />
      <PasteDialog isOpen={isPasting} onClose={() => setPasting(false)} />
    </>
  )
}
