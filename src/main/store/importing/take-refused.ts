import type { SingleEdit } from '../../../shared/edit'
import type { Change } from '../../../shared/model'
import type { ParsedPosting } from '../../../shared/posting'
import type { Result } from '../../../shared/result'
import { readFirstStageId } from '../applications'
import { readStage } from '../live-rows'
import { applyEditIn } from '../log/apply-edit'
import type { Store } from '../open-store'
import { insertPosting, type Original, replaceParsed } from '../postings'
import type { Tx } from '../schema'
import { refuse, transact } from '../transact'
import { findRefusedOriginal } from './refusals'

/** A refused file that a person takes in, with what could be read of it. */
export interface RefusedToTake {
  readonly id: number
  /** The stage of the new card; null is the first. */
  readonly stageId: number | null
  readonly title: string
  readonly parsed: ParsedPosting
}

/** Longest title that an edit takes, in UTF-16 units. */
const maxLine = 500

/** The posting of a refused file: the one that it was given when it was taken in before, or a new one. */
async function keepPosting(tx: Tx, original: Original, parsed: ParsedPosting, importedAt: string): Promise<number> {
  const known = await tx
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select('posting.id')
    .where('sha256', '=', original.sha256)
    .where('part', '=', 1)
    .executeTakeFirst()
  if (known === undefined) return insertPosting(tx, { ...parsed, ...original, part: 1, importedAt, sameAsId: null })
  await replaceParsed(tx, known.id, parsed, {})
  return known.id
}

/**
 * Makes a refused file an application in one transaction, as one step of undo: the original that was kept becomes that of
 * its posting. Answers `not-found` when it no longer waits, or the stage is not there.
 */
export function takeRefused(store: Store, { id, stageId, title, parsed }: RefusedToTake): Promise<Result<Change>> {
  return transact(store, async (tx) => {
    const original = (await findRefusedOriginal(tx, id)) ?? refuse('not-found')
    const stage = await readStage(tx, stageId ?? (await readFirstStageId(tx)))
    const at = new Date().toISOString()
    const postingId = await keepPosting(tx, original, parsed, at)
    const card = { title: title.slice(0, maxLine), company: '', postingId, stageId: stage.id, before: null }
    const edits: SingleEdit[] = [
      { type: 'addApplication', ...card },
      { type: 'settleRefusal', id }
    ]
    return applyEditIn(tx, { type: 'batch', edits }, { at, label: 'import' })
  })
}
