import {
  type CommandInput,
  type ImportAnswer,
  type ImportOutcome,
  maxBytesPerMessage,
  maxFileSize,
  maxFilesPerDrop,
  maxFilesPerMessage
} from '../../shared/contract'
import { type Failure, type FailureCode, failure } from '../../shared/result'
import { tracker } from '../tracker'
import { batchFiles } from './batch-files'
import { undo } from './history'
import { type DroppedFile, openTablesOf } from './import-tables'
import { importHeld, inTurn, revealFirst, takeAnswer } from './import-turns'
import { addRun, dismissRun, findRun, type ImportRun, patchRun } from './imports'
import { askAbout, splitExports } from './keeping/bring-back'

type Message = CommandInput<'importFiles'>
type FileToSend = Message['files'][number]

function refused(name: string, failureOf: Failure): ImportOutcome {
  return { file: name, ok: false, failure: failureOf }
}

function fails(file: DroppedFile, code: FailureCode): ImportOutcome {
  return refused(file.name, failure(code, file.name).failure)
}

/** Reads a file; a folder or a file that went away since cannot be read. */
async function readFile({ name, file }: DroppedFile): Promise<FileToSend | null> {
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()), modifiedAt: file.lastModified }
  } catch {
    return null
  }
}

async function sendBatch(batch: readonly DroppedFile[], target: Omit<Message, 'files'>): Promise<ImportAnswer> {
  const read = await Promise.all(batch.map(readFile))
  const unreadable = batch.filter((_, index) => read[index] === null).map((file) => fails(file, 'unreadable'))
  const files = read.filter((file) => file !== null)
  if (files.length === 0) return { outcomes: unreadable, change: null, held: [] }
  const answer = await tracker.importFiles({ files, ...target })
  if (answer.ok) return { ...answer.value, outcomes: [...answer.value.outcomes, ...unreadable] }
  return {
    outcomes: [...files.map(({ name }) => refused(name, answer.failure)), ...unreadable],
    change: null,
    held: []
  }
}

async function runImport(id: string, files: readonly DroppedFile[], stageId: number | null): Promise<void> {
  const sized = files.map((file) => ({ ...file, size: file.file.size }))
  const batches = batchFiles(
    sized.filter(({ size }) => size <= maxFileSize),
    { files: maxFilesPerMessage, bytes: maxBytesPerMessage }
  )
  for (const batch of batches) {
    if (findRun(id)?.phase !== 'running') break
    const answer = await sendBatch(batch, { stageId, importId: id })
    takeAnswer(id, batch.length, answer)
    await importHeld(id, answer.held)
  }
  await openTablesOf(id, files)
  patchRun(id, { phase: 'done' })
  revealFirst(id)
}

/** Imports the files of a run that was added, when its turn comes. */
async function importInRun(id: string, files: readonly DroppedFile[], stageId: number | null): Promise<void> {
  const taken = files.slice(0, maxFilesPerDrop)
  const tooLarge = taken.filter(({ file }) => file.size > maxFileSize).map((file) => fails(file, 'too-large'))
  const counts = { total: taken.length, done: tooLarge.length, hasLeftOut: files.length > taken.length }
  patchRun(id, { phase: 'waiting', outcomes: tooLarge, ...counts })
  await inTurn(id, () => runImport(id, taken, stageId))
}

/** A run before anything is known of it. */
function newRun(id: string, words: ImportRun['words']): ImportRun {
  const nothing = { total: 0, done: 0, outcomes: [], folder: null, hasLeftOut: false, history: null }
  return { id, phase: 'gathering', words, ...nothing }
}

/**
 * Imports the files of one drop into a stage (null is the first): one step of undo. Cards appear as answers come.
 * Foothold's own export is brought back, when a person says so. `words` says how the words came that were made into a file only to be imported.
 */
export async function importFiles(
  files: readonly DroppedFile[],
  stageId: number | null = null,
  words: ImportRun['words'] = null
): Promise<void> {
  const { exports, others } = await splitExports(files)
  void askAbout(exports)
  if (others.length > 0) await importOthers(others, stageId, words)
}

async function importOthers(
  files: readonly DroppedFile[],
  stageId: number | null,
  words: ImportRun['words']
): Promise<void> {
  const id = crypto.randomUUID()
  addRun(newRun(id, words))
  await importInRun(id, files, stageId)
}

/** How many more files are found until the count that is shown changes. */
const countStep = 20

/**
 * Imports files that are still to be found, with the count of those found so far. `gather` is given a function that takes
 * this count and answers false once somebody cancels. Foothold's own export among them is brought back, when a person
 * says so. Nothing stays of a run of no files.
 */
export async function importGathered(
  gather: (goOn: (found: number) => boolean) => Promise<readonly DroppedFile[]>,
  stageId: number | null
): Promise<void> {
  const id = crypto.randomUUID()
  addRun(newRun(id, null))
  const isWanted = () => findRun(id)?.phase === 'gathering'
  const gathered = await gather((found) => {
    if (found % countStep === 0 && found > 0 && isWanted()) patchRun(id, { total: found })
    return isWanted()
  })
  const { exports, others } = await splitExports(isWanted() ? gathered : [])
  void askAbout(exports)
  if (others.length === 0 || !isWanted()) dismissRun(id)
  else await importInRun(id, others, stageId)
}

/** Stops an import after the message that is under way; what came in stays. */
export function cancelImport(id: string): void {
  patchRun(id, { phase: 'cancelling' })
}

/** Takes a whole import back. Only offered while it is the newest step of undo. */
export async function undoImport(id: string): Promise<void> {
  dismissRun(id)
  await undo()
}
