import type { Change, EditSummary } from '../../../shared/model'
import { readCards } from '../board'
import type { Db } from '../schema'
import { readStages } from '../stages'
import { readHistory } from './edit-log'
import type { Applied } from './log-edit'

function only<T>(values: ReadonlySet<T>): T | null {
  const [first] = values
  return values.size === 1 && first !== undefined ? first : null
}

/** Several edits of one action in a few facts; `types` are what is said of each. */
export function summaryOf(done: readonly Applied[], types: readonly string[]): EditSummary {
  const ids = new Set(done.flatMap(({ applicationId }) => applicationId ?? []))
  return {
    type: only(new Set(types)) ?? 'batch',
    // That of an employer stands without an application.
    title: ids.size <= 1 ? (done.findLast(({ title }) => title !== null)?.title ?? null) : null,
    stage: only(new Set(done.map(({ stageName }) => stageName))),
    count: ids.size
  }
}

/** What the window has to know of the edits just applied. */
export async function readChange(db: Db, applied: readonly Applied[], done: EditSummary): Promise<Change> {
  const ids = [
    ...new Set(applied.flatMap(({ applicationId, alsoChanged }) => [...alsoChanged, applicationId ?? []].flat()))
  ]
  const cards = await readCards(db, ids)
  const shown = new Set(cards.map(({ id }) => id))
  return {
    done,
    cards,
    gone: ids.filter((id) => !shown.has(id)),
    stages: applied.some(({ changesStages }) => changesStages) ? await readStages(db) : null,
    history: await readHistory(db),
    createdId: only(new Set(applied.flatMap(({ createdId }) => createdId ?? [])))
  }
}
