import { createHash } from 'node:crypto'
import type { CommandInput, ImportAnswer, ImportOutcome } from '../../shared/contract'
import type { Change } from '../../shared/model'
import type { ParsedPosting } from '../../shared/posting'
import { essentialFields, wantsLook } from '../../shared/wants-look'
import { importPosting } from '../store/import-posting'
import type { Store } from '../store/open-store'
import { joinChanges } from './join-changes'
import { type FileToParse, type Parse, type ParsedPart, parseParts } from './parse'

/** What became of one file: an outcome for each posting in it, and the changes these made. */
export interface ImportedFile {
  readonly outcomes: readonly ImportOutcome[]
  readonly changes: readonly Change[]
}

/** Where the new applications go, and which drop they belong to. */
export type ImportTarget = Pick<CommandInput<'importFiles'>, 'stageId' | 'importId'>

/** Stores what was parsed from one file, each posting in a transaction of its own. */
async function storeFile(store: Store, { file, postings }: ParsedPart, target: ImportTarget): Promise<ImportedFile> {
  if (!postings.ok) return { outcomes: [{ file: file.name, ok: false, failure: postings.failure }], changes: [] }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const outcomes: ImportOutcome[] = []
  const changes: Change[] = []
  for (const [index, posting] of postings.value.entries()) {
    const { modifiedAt } = file
    const original = { fileName: file.name, bytes: file.bytes, sha256, modifiedAt, part: index + 1 }
    const stored = await importPosting(store, { ...posting, ...original, ...target })
    if (!stored.ok) {
      outcomes.push({ file: file.name, ok: false, failure: stored.failure })
      continue
    }
    const { change, ...facts } = stored.value
    outcomes.push({ file: file.name, ok: true, ...facts, review: wantsReview(posting) })
    if (change !== null) changes.push(change)
  }
  return { outcomes, changes }
}

/** True when a person should look over what was read: something essential is missing or unsure. */
function wantsReview({ posting, evidence }: ParsedPosting): boolean {
  return essentialFields.some((field) => posting[field] === null || wantsLook(field, evidence[field]?.confidence ?? 0))
}

/**
 * Imports files: each is parsed somewhere safe, several at a time, and stored in their order. A file that
 * fails, fails alone. All of one `importId` are one step of undo.
 */
export async function importFiles(
  store: Store,
  parse: Parse,
  files: readonly FileToParse[],
  target: ImportTarget
): Promise<ImportAnswer> {
  const parsing = files.map((file) => parseParts(parse, file))
  const done: ImportedFile[] = []
  for (const parts of parsing) for (const part of await parts) done.push(await storeFile(store, part, target))
  return {
    outcomes: done.flatMap(({ outcomes }) => outcomes),
    change: joinChanges(done.flatMap(({ changes }) => changes))
  }
}
