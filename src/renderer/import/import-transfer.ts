import { importText } from '../../shared/messages/import'
import { announce } from '../state/announce'
import { importFiles } from '../state/import-files'
import { showToast } from '../state/toasts'
import { collectFiles, pastedText, type Transfer, textAsFile } from './read-transfer'

function say(sentence: string): void {
  showToast(sentence)
  announce(sentence)
}

/** True for one address and nothing else. */
function isLink(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/.test(text)
}

async function importEntries(transfer: Transfer, stageId: number | null): Promise<void> {
  const files = await collectFiles(transfer)
  if (files.length === 0) say(importText.nothing)
  else await importFiles(files, stageId)
}

function hasFiles({ entries, files }: Transfer): boolean {
  return entries.length + files.length > 0
}

/** Imports what was dropped: files and folders, or a text or link dragged in, as a text. */
export async function importDrop(transfer: Transfer, stageId: number | null): Promise<void> {
  const { text } = transfer
  if (hasFiles(transfer)) await importEntries(transfer, stageId)
  else if (text.trim() === '') say(importText.nothing)
  else await importFiles([textAsFile(text, 'txt', isLink(text) ? importText.linkName : undefined)], stageId, 'dropped')
}

/** Imports what was pasted: files, or else the words. An empty clipboard is said to be empty. */
export async function importPaste(transfer: Transfer): Promise<void> {
  const words = pastedText(transfer)
  if (hasFiles(transfer)) await importEntries(transfer, null)
  else if (words !== undefined) await importFiles([words], null, 'pasted')
  else say(importText.nothingPasted)
}
