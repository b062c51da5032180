import type { HeldArchive } from '../../shared/arrivals'
import type { ImportAnswer } from '../../shared/contract'
import { tracker } from '../tracker'
import { applyChange } from './apply-change'
import { boardStore } from './board-store'
import { dismissRun, findRun, patchRun, sortOutcomes } from './imports'
import { refreshDetail } from './open-application'
import { revealCard } from './reveal'
import { dismissActionToasts, showFailure } from './toasts'

/** Imports are made one after the other. */
let queue: Promise<unknown> = Promise.resolve()

/** Makes an import when those before it are done, and takes its summary away when it breaks. */
export async function inTurn(id: string, run: () => Promise<void>): Promise<void> {
  const own = queue.then(() => {
    if (findRun(id)?.phase === 'waiting') patchRun(id, { phase: 'running' })
    return run()
  })
  queue = own.catch(() => dismissRun(id))
  await own
}

/** Shows what came of some files of an import: cards, and what the run says. */
export function takeAnswer(id: string, count: number, { outcomes, change }: ImportAnswer): void {
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

/**
 * Has main import what it holds, a few files at a time, until nothing is left or somebody cancels. Where main cannot go
 * on, it is said why, and the rest counts as not imported.
 */
export async function importLeft(runId: string, id: string): Promise<void> {
  let left = 1
  while (left > 0 && findRun(runId)?.phase === 'running') {
    const answer = await tracker.importArrived({ id })
    if (!answer.ok) return showFailure(answer.failure)
    takeAnswer(runId, answer.value.done, answer.value)
    await importHeld(runId, answer.value.held)
    left = answer.value.left
  }
}

/** Imports the files of large archives, which count one by one; what is left when somebody cancels is dropped. */
export async function importHeld(runId: string, held: readonly HeldArchive[]): Promise<void> {
  for (const { total } of held) patchRun(runId, { total: (findRun(runId)?.total ?? 0) + total })
  for (const { id } of held) {
    await importLeft(runId, id)
    await tracker.dropArrival({ id })
  }
}

/** Brings the first card of an import into sight. */
export function revealFirst(id: string): void {
  const [first] = sortOutcomes(findRun(id)?.outcomes ?? []).added
  if (first !== undefined) revealCard(first.applicationId)
}
