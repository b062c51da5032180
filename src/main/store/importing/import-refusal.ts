import type { Change } from '../../../shared/model'
import type { Result } from '../../../shared/result'
import { applyEditIn } from '../log/apply-edit'
import type { Store } from '../open-store'
import { transact } from '../transact'
import { keepRefusal, type NewRefusal } from './refusals'

/** What became of a file that could not be taken in. */
export interface ImportedRefusal {
  /** The row by which it waits; null when a person took these bytes in before. */
  readonly refusalId: number | null
  /** Null when nothing changed: it waited already, or was taken in. */
  readonly change: Change | null
}

/** Keeps a refused file and lets it wait for a person's word, as a part of the step of undo that its import is. */
export function importRefusal(store: Store, refusal: NewRefusal, importId: string): Promise<Result<ImportedRefusal>> {
  return transact(store, async (tx) => {
    const kept = await keepRefusal(tx, refusal)
    if (kept === null) return { refusalId: null, change: null }
    const options = { at: refusal.refusedAt, groupKey: importId, label: 'import' }
    const change = kept.waits ? null : await applyEditIn(tx, { type: 'reopenRefusal', id: kept.id }, options)
    return { refusalId: kept.id, change }
  })
}
