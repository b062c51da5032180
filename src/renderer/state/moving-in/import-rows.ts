import type { ImportOutcome } from '../../../shared/contract'
import type { Change } from '../../../shared/model'
import type { ImportRow } from '../../../shared/moving-in/import-row'
import type { Failure } from '../../../shared/result'
import { tracker } from '../../tracker'
import { applyChange } from '../apply-change'
import { boardStore } from '../board-store'
import { addRun, findRun, patchRun } from '../imports'
import { revealCard } from '../reveal'
import { dismissActionToasts, showFailure } from '../toasts'
import { showView } from '../views'
import { rowsToAdd } from './check-plan'
import { forgetTable, openTable } from './map-columns'
import { movingInStore, type TableFile } from './moving-in-store'

/** Rows in one message: so few that the board answers between two of them. */
const rowsPerMessage = 200

function outcomesOf(fileName: string, { cards }: Change): readonly ImportOutcome[] {
  const names = new Map(boardStore.getState().stages.map(({ id, name }) => [id, name]))
  return cards.map(({ id, postingId, title, company, stageId }) => ({
    file: fileName,
    ok: true,
    applicationId: id,
    postingId: postingId ?? 0,
    title,
    company,
    stage: names.get(stageId) ?? '',
    review: false,
    sameAs: null
  }))
}

function fail(id: string, fileName: string, failure: Failure): void {
  const outcomes = findRun(id)?.outcomes ?? []
  patchRun(id, { outcomes: [...outcomes, { file: fileName, ok: false, failure }] })
}

/** Keeps the bytes of the table; answers the id by which its rows name them. */
async function keepFile({ name, file }: TableFile): Promise<number | null> {
  const bytes = await file.arrayBuffer().catch(() => null)
  const kept = bytes === null ? null : await tracker.keepTable({ name, bytes: new Uint8Array(bytes) })
  if (kept?.ok === true) return kept.value.originalId
  showFailure(kept === null ? { code: 'unreadable', about: name } : kept.failure)
  return null
}

async function sendRows(id: string, fileName: string, originalId: number, rows: readonly ImportRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerMessage) {
    if (findRun(id)?.phase !== 'running') return
    const batch = rows.slice(from, from + rowsPerMessage)
    const answer = await tracker.importRows({ originalId, fileName, rows: batch, importId: id })
    if (!answer.ok) {
      fail(id, fileName, answer.failure)
      return
    }
    applyChange(answer.value)
    dismissActionToasts()
    const run = findRun(id)
    if (run === undefined) continue
    const outcomes = [...run.outcomes, ...outcomesOf(fileName, answer.value)]
    patchRun(id, { done: run.done + batch.length, outcomes, history: answer.value.history })
  }
}

/**
 * Adds the rows of the dry run: one step of undo, with progress and a way to cancel at the foot of the window, and the
 * board in the meantime; the next table when several came together. The file is forgotten once its bytes are kept.
 */
export async function importPlannedRows(): Promise<void> {
  const { file, files } = movingInStore.getState()
  const rows = rowsToAdd()
  if (file === null || rows.length === 0) return
  const originalId = await keepFile(file)
  if (originalId === null) return
  const id = crypto.randomUUID()
  const counts = { total: rows.length, done: 0, hasLeftOut: false }
  addRun({ id, phase: 'running', outcomes: [], history: null, words: null, folder: null, ...counts })
  const left = files.filter((other) => other !== file)
  const [next] = left
  if (next === undefined) {
    forgetTable()
    showView('board')
  } else void openTable(next, null, left)
  await sendRows(id, file.name, originalId, rows)
  patchRun(id, { phase: 'done' })
  const first = findRun(id)?.outcomes.find((outcome) => outcome.ok)
  if (first?.ok === true) revealCard(first.applicationId)
}
