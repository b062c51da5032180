import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { lookedAt, looksLikeExport } from '../../../shared/export-beginning'
import type { ExportLook } from '../../../shared/export-look'
import { maxExportPiece } from '../../../shared/keeping'
import { keepingText } from '../../../shared/messages/keeping'
import { failure, type Result, success } from '../../../shared/result'
import { tracker } from '../../tracker'
import { announce } from '../announce'
import type { DroppedFile } from '../import-tables'
import { refreshInbox } from '../inbox/read-inbox'
import { loadBoard } from '../load-board'
import { loadSettings } from '../settings'
import { dismissActionToasts, showFailure, showToast } from '../toasts'

/** How far an export is that was dropped. */
export type ExportPhase =
  | { readonly name: 'none' }
  | { readonly name: 'reading'; readonly percent: number }
  | { readonly name: 'looking' }
  | { readonly name: 'asking'; readonly look: ExportLook }
  | { readonly name: 'bringing'; readonly look: ExportLook }

interface BringBack {
  readonly id: string
  readonly fileName: string
  readonly phase: ExportPhase
  /** Exports that were dropped with it, to be asked about after it. */
  readonly next: readonly DroppedFile[]
}

const nothing: BringBack = { id: '', fileName: '', phase: { name: 'none' }, next: [] }

/** The export that is being brought back. */
export const bringBackStore = createStore<BringBack>()(() => nothing)

/** Reads a part of it in a component. */
export function useBringBack<T>(select: (state: BringBack) => T): T {
  return useStore(bringBackStore, select)
}

function isCurrent(id: string): boolean {
  return bringBackStore.getState().id === id
}

function setPhase(id: string, phase: ExportPhase): void {
  if (isCurrent(id)) bringBackStore.setState({ phase })
}

/** True for Foothold's own export, by the beginning of the file; a file that cannot be read is none. */
async function isExport({ name, file }: DroppedFile): Promise<boolean> {
  if (!/\.json$/i.test(name)) return false
  try {
    return looksLikeExport(await file.slice(0, lookedAt).text())
  } catch (_gone) {
    return false
  }
}

/** The exports among dropped files, and the others. */
export async function splitExports(
  files: readonly DroppedFile[]
): Promise<{ readonly exports: readonly DroppedFile[]; readonly others: readonly DroppedFile[] }> {
  const found = await Promise.all(files.map(isExport))
  return { exports: files.filter((_, index) => found[index]), others: files.filter((_, index) => !found[index]) }
}

/** Sends a file piece by piece, as long as it is wanted. */
async function send(id: string, { name, file }: DroppedFile): Promise<Result<null>> {
  for (let offset = 0; offset < file.size && isCurrent(id); offset += maxExportPiece) {
    setPhase(id, { name: 'reading', percent: Math.floor((offset / file.size) * 100) })
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = new Uint8Array(await file.slice(offset, offset + maxExportPiece).arrayBuffer())
    } catch (_gone) {
      return failure('unreadable', name)
    }
    const sent = await tracker.sendExport({ id, offset, bytes })
    if (!sent.ok) return sent
  }
  return success(null)
}

/** Goes on with the export that was dropped with this one, if there is one. */
function goOn(): void {
  const [first, ...rest] = bringBackStore.getState().next
  bringBackStore.setState(nothing, true)
  if (first !== undefined) void askAbout([first, ...rest])
}

/** Reads an export that was dropped, and asks whether it shall be brought back; several one after the other. */
export async function askAbout(files: readonly DroppedFile[]): Promise<void> {
  const [file, ...next] = files
  if (file === undefined) return
  if (bringBackStore.getState().phase.name !== 'none') {
    bringBackStore.setState((state) => ({ next: [...state.next, ...files] }))
    return
  }
  const id = crypto.randomUUID()
  const { name } = file
  bringBackStore.setState({ id, fileName: name, phase: { name: 'reading', percent: 0 }, next })
  const sent = await send(id, file)
  setPhase(id, { name: 'looking' })
  const look = sent.ok && isCurrent(id) ? await tracker.lookAtExport({ id, name }) : sent
  if (!isCurrent(id)) {
    await tracker.dropExport({ id })
    return
  }
  if (look.ok && look.value !== null) {
    setPhase(id, { name: 'asking', look: look.value })
    return
  }
  await tracker.dropExport({ id })
  if (!look.ok) showFailure(look.failure)
  goOn()
}

/** Leaves the export where it is; nothing was changed. One that is being brought back is brought back. */
export function leaveExport(): void {
  const { id, phase } = bringBackStore.getState()
  if (phase.name === 'bringing' || phase.name === 'none') return
  if (phase.name === 'asking') void tracker.dropExport({ id })
  goOn()
}

/** Brings the export back that was asked about. A toast says what came, and offers undo where that is possible. */
export async function bringAskedBack(): Promise<void> {
  const { id, fileName: name, phase } = bringBackStore.getState()
  if (phase.name !== 'asking') return
  setPhase(id, { name: 'bringing', look: phase.look })
  const answer = await tracker.bringBack({ id, name })
  if (!answer.ok) {
    await tracker.dropExport({ id })
    showFailure(answer.failure)
    goOn()
    return
  }
  dismissActionToasts()
  await Promise.all([loadBoard(), refreshInbox(), loadSettings()])
  const text = keepingText.broughtBack(answer.value)
  showToast(text, 'plain', answer.value.canUndo ? 'undo' : null)
  announce(text)
  goOn()
}
