import { createHash } from 'node:crypto'
import type { HeldArchive } from '../../shared/arrivals'
import { type ImportAnswer, type ImportOutcome, maxFilesPerMessage } from '../../shared/contract'
import type { Change, Review } from '../../shared/model'
import type { ParsedPosting } from '../../shared/posting'
import { type Failure, type FailureCode, success } from '../../shared/result'
import { type Care, doubtsOf } from '../../shared/wants-look'
import { importPosting } from '../store/importing/import-posting'
import { importRefusal } from '../store/importing/import-refusal'
import type { Store } from '../store/open-store'
import type { Original } from '../store/postings'
import { readSettings } from '../store/settings'
import type { ArrivalBook, ImportTarget } from './arrivals'
import { joinChanges } from './join-changes'
import { type FileToParse, type HoldInside, type Parse, type ParsedPart, parseInner, parseParts } from './parse'

/** What became of one file: an outcome for each posting in it, and the changes these made. */
export interface ImportedFile {
  readonly outcomes: readonly ImportOutcome[]
  readonly changes: readonly Change[]
}

/** What holds for all files of one message. */
interface ImportContext {
  readonly store: Store
  readonly target: ImportTarget
  readonly care: Care
  /** Writes down what was thrown, and sorts it into the closed list of codes. */
  readonly noteError: NoteError
}

/** Writes down an error that nothing expected; answers what it means for the person. */
export type NoteError = (error: unknown) => Failure

/** From how many postings on a file is a list to choose from. */
const fewestOfList = 3

/** Why files are refused whose bytes are kept: what could not be read today may be worth something all the same. */
const keptCodes: ReadonlySet<FailureCode> = new Set([
  'not-a-posting',
  'unreadable',
  'encrypted',
  'no-text',
  'timeout',
  'out-of-memory',
  'unsupported',
  'internal'
])

function originalOf({ name, bytes, modifiedAt }: FileToParse): Original {
  return { fileName: name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), modifiedAt }
}

/** Says why a file was refused, and keeps its bytes where that may be of use. */
async function refuseFile(
  { store, target }: ImportContext,
  file: FileToParse,
  failure: Failure
): Promise<ImportedFile> {
  const { code } = failure
  const refused = { file: file.name, ok: false as const, failure }
  if (!keptCodes.has(code)) return { outcomes: [refused], changes: [] }
  const refusedAt = new Date().toISOString()
  const kept = await importRefusal(store, { ...originalOf(file), code, refusedAt }, target.importId)
  if (!kept.ok) return { outcomes: [{ ...refused, failure: kept.failure }], changes: [] }
  const { refusalId, change } = kept.value
  const outcome = refusalId === null ? refused : { ...refused, refusalId }
  return { outcomes: [outcome], changes: change === null ? [] : [change] }
}

/** Why a posting waits in the inbox by what was read of it, and of how many it is one; null when it does not. */
function reviewOf({ posting, evidence }: ParsedPosting, count: number, care: Care): Review | null {
  if (count >= fewestOfList) return 'list'
  const { missing, unsure } = doubtsOf(posting, evidence, care)
  return care === 'always' || missing.length + unsure.length > 0 ? 'unsure' : null
}

/** Stores the postings of one file, each in a transaction of its own. */
async function storePostings(
  { store, target, care }: ImportContext,
  file: FileToParse,
  postings: readonly ParsedPosting[]
): Promise<ImportedFile> {
  const original = originalOf(file)
  const outcomes: ImportOutcome[] = []
  const changes: Change[] = []
  for (const [index, posting] of postings.entries()) {
    const review = reviewOf(posting, postings.length, care)
    const stored = await importPosting(store, { ...posting, ...original, ...target, part: index + 1, review })
    if (!stored.ok) {
      outcomes.push({ file: file.name, ok: false, failure: stored.failure })
      continue
    }
    const { change, review: waits, ...facts } = stored.value
    outcomes.push({ file: file.name, ok: true, ...facts, review: waits !== null })
    if (change !== null) changes.push(change)
  }
  return { outcomes, changes }
}

/** Keeps the bytes of a file that failed unexpectedly, unless that fails too. */
async function keepFailed(context: ImportContext, file: FileToParse, failure: Failure): Promise<ImportedFile> {
  try {
    return await refuseFile(context, file, failure)
  } catch (error) {
    context.noteError(error)
    return { outcomes: [{ file: file.name, ok: false, failure }], changes: [] }
  }
}

/** Stores what was parsed from one file; what goes wrong unexpectedly fails this file and no other. */
async function storeFile(context: ImportContext, { file, postings }: ParsedPart): Promise<ImportedFile> {
  try {
    if (!postings.ok) return await refuseFile(context, file, postings.failure)
    return await storePostings(context, file, postings.value)
  } catch (error) {
    const failure = { ...context.noteError(error), about: file.name }
    return keepFailed(context, file, failure)
  }
}

/** Parses one file; a parser that breaks instead of answering fails this file and no other. */
async function parseSafely(
  parse: () => Promise<readonly ParsedPart[]>,
  file: FileToParse,
  noteError: NoteError
): Promise<readonly ParsedPart[]> {
  try {
    return await parse()
  } catch (error) {
    return [{ file, postings: { ok: false, failure: { ...noteError(error), about: file.name } } }]
  }
}

/** How files are imported that a person watches coming in. */
export interface ImportOptions {
  /** Takes over the files of large archives, so that they are imported a few at a time. */
  readonly arrivals?: ArrivalBook
  /** True for files that were in an archive themselves. */
  readonly isInside?: boolean
}

/** From how many files on those in an archive are imported a few at a time. */
const fewestHeld = maxFilesPerMessage + 1

/** Hands the files of large archives to the book of arrivals; `held` is told of each. */
function holdIn(arrivals: ArrivalBook, target: ImportTarget, held: (archive: HeldArchive) => void): HoldInside {
  return (inside) => {
    if (inside.length < fewestHeld) return false
    const sources = inside.map((file) => ({ name: file.name, read: async () => success(file) }))
    held(arrivals.add({ from: 'inside', folder: null, sources, hasLeftOut: false, target }))
    return true
  }
}

/**
 * Imports files: each is parsed somewhere safe, several at a time, and stored in their order. A file that
 * fails, fails alone, and its bytes are kept. All of one `importId` are one step of undo.
 */
export async function importFiles(
  store: Store,
  parse: Parse,
  files: readonly FileToParse[],
  target: ImportTarget,
  noteError: NoteError,
  { arrivals, isInside = false }: ImportOptions = {}
): Promise<ImportAnswer> {
  const { care } = await readSettings(store.db)
  const context = { store, target, care, noteError }
  const held: HeldArchive[] = []
  const hold = arrivals === undefined ? undefined : holdIn(arrivals, target, (archive) => held.push(archive))
  const parseParted = async (file: FileToParse) =>
    isInside ? [await parseInner(parse, file)] : parseParts(parse, file, hold)
  const parsing = files.map((file) => parseSafely(() => parseParted(file), file, noteError))
  const done: ImportedFile[] = []
  for (const parts of parsing) for (const part of await parts) done.push(await storeFile(context, part))
  return {
    outcomes: done.flatMap(({ outcomes }) => outcomes),
    change: joinChanges(done.flatMap(({ changes }) => changes)),
    held
  }
}
