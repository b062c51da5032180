import type { OriginalOwner } from '../../shared/original-owner'
import { findRefusedOriginal } from './importing/refusals'
import { findOriginal, type Original } from './postings'
import type { Db } from './schema'

/** The bytes from which a posting was read, or those of a refused file that waits; undefined when there are none. */
export async function findOriginalOf(db: Db, owner: OriginalOwner): Promise<Original | undefined> {
  return 'postingId' in owner ? findOriginal(db, owner.postingId) : findRefusedOriginal(db, owner.refusalId)
}
