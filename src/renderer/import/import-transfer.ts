import { importText } from '../../shared/messages/import'
import { announce } from '../state/announce'
import { importFiles, importGathered } from '../state/import-files'
import type { DroppedFile } from '../state/import-tables'
import { showToast } from '../state/toasts'
import { droppedWords } from './dropped-words'
import { collectFiles, type Transfer } from './read-transfer'

function say(sentence: string): void {
  showToast(sentence)
  announce(sentence)
}

/** True when a mail program made files of messages and put nothing into them. */
function areEmptyMessages(files: readonly DroppedFile[]): boolean {
  return files.length > 0 && files.every(({ name, file }) => file.size === 0 && /\.(?:eml|emlx|msg)$/i.test(name))
}

async function importEntries(transfer: Transfer, stageId: number | null): Promise<void> {
  await importGathered(async (goOn) => {
    const files = await collectFiles(transfer, goOn)
    if (files.length === 0) say(importText.nothing)
    if (!areEmptyMessages(files)) return files
    say(importText.namedMessage)
    return []
  }, stageId)
}

function hasFiles({ entries, files }: Transfer): boolean {
  return entries.length + files.length > 0
}

/** Imports what came without files: links, a message or words; says what is missing when nothing of that came. */
async function importWords(
  transfer: Transfer,
  stageId: number | null,
  how: 'pasted' | 'dropped',
  nothing: string
): Promise<void> {
  const held = droppedWords(transfer)
  switch (held.kind) {
    case 'named-message':
      return say(importText.namedMessage)
    case 'nothing':
      return say(transfer.types.includes('Files') ? importText.promised : nothing)
    case 'links':
      return importFiles(held.files, stageId, held.files.length === 1 ? 'link' : null)
    case 'message':
      return importFiles(held.files, stageId)
    case 'text':
      return importFiles(held.files, stageId, how)
    default:
      return held satisfies never
  }
}

/** Imports what was dropped: files and folders, or else links, a message or words that were dragged in. */
export async function importDrop(transfer: Transfer, stageId: number | null): Promise<void> {
  if (hasFiles(transfer)) await importEntries(transfer, stageId)
  else await importWords(transfer, stageId, 'dropped', importText.nothing)
}

/** Imports what was pasted: files, or else the words. An empty clipboard is said to be empty. */
export async function importPaste(transfer: Transfer): Promise<void> {
  if (hasFiles(transfer)) await importEntries(transfer, null)
  else await importWords(transfer, null, 'pasted', importText.nothingPasted)
}
