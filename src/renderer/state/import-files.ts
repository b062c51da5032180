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
import { applyChange } from './apply-change'
import { batchFiles } from './batch-files'
import { boardStore } from './board-store'
import { undo } from './history'
import { addRun, dismissRun, findRun, type ImportRun, patchRun, sortOutcomes } from './imports'
import { refreshDetail } from './open-application'
import { revealCard } from './reveal'
import { dismissActionToasts } from './toasts'

/** A file as the browser gives it, with its name, or its path below the folder that was dropped. */
export interface DroppedFile {
  readonly name: string
  readonly file: File
}

type Message = CommandInput<'importFiles'>
type FileToSend = Message['files'][number]

/** Drops are taken one after the other. */
let queue: Promise<unknown> = Promise.resolve()

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
  if (files.length === 0) return { outcomes: unreadable, change: null }
  const answer = await tracker.importFiles({ files, ...target })
  if (answer.ok) return { ...answer.value, outcomes: [...answer.value.outcomes, ...unreadable] }
  return { outcomes: [...files.map(({ name }) => refused(name, answer.failure)), ...unreadable], change: null }
}

function takeAnswer(id: string, count: number, { outcomes, change }: ImportAnswer): void {
  const { openId } = boardStore.getState()
  if (change !== null) {
    applyChange(change)
    dismissActionToasts()
  }
  // A newer version of the posting that is open changes nothing on the board, and all the same what the panel says.
  if (change === null && outcomes.some((outcome) => outcome.ok && outcome.applicationId === openId))
    void refreshDetail()
  const run = findRun(id)
  if (run === undefined) return
  patchRun(id, {
    done: run.done + count,
    outcomes: [...run.outcomes, ...outcomes],
    history: change?.history ?? run.history
  })
}

/** Words in the names of tables that hold applications; an archive of somebody's data has many others beside them. */
const ofApplications = /job|appli|bewerb|candid|tracker|stellen/i

/** The files of a drop that turned out to be tables; of those in one archive only the ones that speak of applications, if any do. */
function tablesIn(outcomes: readonly ImportOutcome[], files: readonly DroppedFile[]): readonly DroppedFile[] {
  const names = outcomes.flatMap((outcome) => (!outcome.ok && outcome.failure.code === 'a-table' ? [outcome.file] : []))
  return files.flatMap(({ name, file }) => {
    if (names.includes(name)) return [{ name, file }]
    const inside = names.filter((inner) => inner.startsWith(`${name}!`))
    const fitting = inside.filter((inner) => ofApplications.test(inner.slice(name.length)))
    return (fitting.length > 0 ? fitting : inside).map((inner) => ({ name: inner, file }))
  })
}

/** Opens the tables of a drop for mapping, in place of failures. A drop of nothing else leaves no summary. */
async function openTablesOf(id: string, files: readonly DroppedFile[]): Promise<void> {
  const run = findRun(id)
  const tables = tablesIn(run?.outcomes ?? [], files)
  const [first] = tables
  if (run === undefined || first === undefined) return
  const outcomes = run.outcomes.filter(({ file }) => !tables.some(({ name }) => name === file))
  if (outcomes.length === 0) dismissRun(id)
  else patchRun(id, { outcomes })
  // What knows the words of statuses and months is loaded with the first table.
  const { openTable } = await import('./moving-in/map-columns')
  void openTable(first, null, tables)
}

async function runImport(id: string, files: readonly DroppedFile[], stageId: number | null): Promise<void> {
  if (findRun(id)?.phase === 'waiting') patchRun(id, { phase: 'running' })
  const sized = files.map((file) => ({ ...file, size: file.file.size }))
  const batches = batchFiles(
    sized.filter(({ size }) => size <= maxFileSize),
    { files: maxFilesPerMessage, bytes: maxBytesPerMessage }
  )
  for (const batch of batches) {
    if (findRun(id)?.phase !== 'running') break
    takeAnswer(id, batch.length, await sendBatch(batch, { stageId, importId: id }))
  }
  await openTablesOf(id, files)
  patchRun(id, { phase: 'done' })
  const [first] = sortOutcomes(findRun(id)?.outcomes ?? []).added
  if (first !== undefined) revealCard(first.applicationId)
}

/**
 * Imports the files of one drop into a stage (null is the first): one step of undo. Cards appear as answers come.
 * `words` says how the words came that were made into a file only to be imported.
 */
export async function importFiles(
  files: readonly DroppedFile[],
  stageId: number | null = null,
  words: ImportRun['words'] = null
): Promise<void> {
  const id = crypto.randomUUID()
  const taken = files.slice(0, maxFilesPerDrop)
  const tooLarge = taken.filter(({ file }) => file.size > maxFileSize).map((file) => fails(file, 'too-large'))
  const counts = { total: taken.length, done: tooLarge.length, hasLeftOut: files.length > taken.length }
  addRun({ id, phase: 'waiting', outcomes: tooLarge, history: null, words, ...counts })
  const own = queue.then(() => runImport(id, taken, stageId))
  queue = own.catch(() => dismissRun(id))
  await own
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
