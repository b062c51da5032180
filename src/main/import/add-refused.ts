import { emptyPosting } from '../../shared/empty-posting'
import type { Change } from '../../shared/model'
import type { ParsedPosting } from '../../shared/posting'
import { failure, type Result } from '../../shared/result'
import { findRefusedOriginal } from '../store/importing/refusals'
import { takeRefused } from '../store/importing/take-refused'
import type { Store } from '../store/open-store'
import type { ReadWords } from './read-words'

/** A posting of which nothing could be read. */
const nothingRead: ParsedPosting = { posting: emptyPosting, evidence: {}, warnings: [], text: '', blocks: [] }

/** The name of a file as a person would say it: without folders, archives and its ending. */
export function titleFrom(fileName: string): string {
  const last = fileName.split(/[/\\!]/).findLast((part) => part.trim() !== '') ?? ''
  const plain = last.replace(/\.[\p{L}\p{N}]{1,12}$/u, '').trim()
  return plain === '' ? last.trim() : plain
}

/**
 * Makes a file that was refused an application all the same, called as the file is, with the words that can be read in
 * it, if any. Answers `not-found` when it no longer waits.
 */
export async function addRefused(
  store: Store,
  readWords: ReadWords,
  { id, stageId }: { readonly id: number; readonly stageId: number | null }
): Promise<Result<Change>> {
  const original = await findRefusedOriginal(store.db, id)
  if (original === undefined) return failure('not-found')
  const words = await readWords({ name: original.fileName, bytes: original.bytes })
  const parsed = words.ok ? words.value : nothingRead
  return takeRefused(store, { id, stageId, title: titleFrom(original.fileName), parsed })
}
