import { type CSSProperties, type ReactNode, useCallback } from 'react'
import { importText } from '../../shared/messages/import'
import { currentColumns } from '../state/current-columns'
import { FileUp } from '../ui/icons'
import styles from './drop-zone.module.css'
import { importDrop, importPaste } from './import-transfer'
import type { Transfer } from './read-transfer'
import { type Hover, useWindowDrop } from './use-window-drop'
import { useWindowPaste } from './use-window-paste'

function stageIdOf(column: HTMLElement | null): number | null {
  return column === null ? null : Number(column.dataset.stageId)
}

/** Wraps the app: the whole window takes files, folders, texts and links, dropped or pasted. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const drop = useCallback(
    (transfer: Transfer, column: HTMLElement | null) => void importDrop(transfer, stageIdOf(column)),
    []
  )
  const paste = useCallback((transfer: Transfer) => void importPaste(transfer), [])
  const hover = useWindowDrop(drop)
  useWindowPaste(paste)
  return (
    <>
      {children}
      {hover !== null && <Overlay hover={hover} />}
    </>
  )
}

/** True while the board is shown with its columns. */
function hasColumns(): boolean {
  return document.querySelector('[data-stage-id]') !== null
}

function frameOf(column: HTMLElement): CSSProperties {
  const { top, left, width, height } = column.getBoundingClientRect()
  return { top, left, width, height }
}

/** What a drop would do, by what hovers. */
function sentenceOf({ kind, count }: Hover, stage: string): string {
  switch (kind) {
    case 'files':
      return importText.hovering(count, stage)
    case 'link':
      return importText.hoveringLink(stage)
    case 'message':
      return importText.hoveringMessage(stage)
    case 'text':
      return importText.hoveringText(stage)
    default:
      return kind satisfies never
  }
}

/** Says what will happen to what hovers over the window. The pointer sees through it. */
function Overlay({ hover }: { readonly hover: Hover }) {
  const { column } = hover
  const stages = currentColumns().map((one) => one.stage)
  const stage = stages.find(({ id }) => id === stageIdOf(column)) ?? stages[0]
  const name = stage?.name ?? ''
  return (
    <div className={styles.overlay} data-over={column === null ? 'window' : 'column'}>
      {column !== null && <div className={styles.column} style={frameOf(column)} />}
      <div className={styles.sign} role="status">
        <FileUp aria-hidden="true" />
        <strong>{sentenceOf(hover, name)}</strong>
        {column === null && hasColumns() && <span>{importText.hoverHint}</span>}
      </div>
    </div>
  )
}
