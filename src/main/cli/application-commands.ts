import type { Card, Change, Stage } from '../../shared/model'
import { failure, type Result } from '../../shared/result'
import { findApplicationDetail } from '../store/application-detail'
import { readBoard } from '../store/board'
import { applyEdit } from '../store/log/apply-edit'
import type { Store } from '../store/open-store'
import { findStage } from './find-stage'
import { type ExitCode, printLine, refuse, tell } from './output'

/** A card as the command line prints it: with its stage by name. */
function printedCard(card: Card, stages: readonly Stage[]): object {
  const stage = stages.find(({ id }) => id === card.stageId)?.name ?? ''
  const { id, stageId: _stageId, position: _position, ...facts } = card
  return { applicationId: id, stage, ...facts }
}

/** The number of an application as typed, or 0, which none has. */
function toId(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0
}

async function printChange(store: Store, change: Result<Change>): Promise<ExitCode> {
  if (!change.ok) return refuse(change.failure)
  const { stages } = await readBoard(store.db)
  for (const card of change.value.cards) printLine({ ok: true, ...printedCard(card, stages) })
  return 0
}

/** `foothold list [--stage NAME]`: a line for each application, in the order of the board. */
export async function listCommand(store: Store, stageName: string | undefined): Promise<ExitCode> {
  const { stages, cards } = await readBoard(store.db)
  const only = stageName === undefined ? undefined : await findStage(store, stageName)
  if (stageName !== undefined && only === undefined) return refuse(failure('no-such-stage', stageName).failure)
  for (const stage of stages) {
    if (only !== undefined && stage.id !== only.id) continue
    for (const card of cards) if (card.stageId === stage.id) printLine(printedCard(card, stages))
  }
  return 0
}

/** `foothold show APPLICATION`: everything about one application, as one object. */
export async function showCommand(store: Store, text: string): Promise<ExitCode> {
  const detail = await findApplicationDetail(store.db, toId(text))
  if (detail === undefined) return refuse(failure('no-such-application', text).failure)
  const { stages } = await readBoard(store.db)
  const { card, ...rest } = detail
  printLine({ ...printedCard(card, stages), ...rest })
  return 0
}

/** `foothold move APPLICATION STAGE`: puts an application at the end of a stage. */
export async function moveCommand(store: Store, text: string, stageName: string): Promise<ExitCode> {
  const stage = await findStage(store, stageName)
  if (stage === undefined) return refuse(failure('no-such-stage', stageName).failure)
  if ((await findApplicationDetail(store.db, toId(text))) === undefined) {
    return refuse(failure('no-such-application', text).failure)
  }
  const edit = { type: 'moveApplication', id: toId(text), stageId: stage.id, before: null } as const
  return printChange(store, await applyEdit(store, edit))
}

/** `foothold note APPLICATION TEXT`: adds a note and prints it; a note without words is wrong usage. */
export async function noteCommand(store: Store, text: string, body: string): Promise<ExitCode> {
  if (body.trim() === '') {
    tell('A note needs words.')
    return 2
  }
  const applicationId = toId(text)
  if ((await findApplicationDetail(store.db, applicationId)) === undefined) {
    return refuse(failure('no-such-application', text).failure)
  }
  const change = await applyEdit(store, { type: 'addNote', applicationId, interviewId: null, body })
  if (!change.ok) return refuse(change.failure)
  printLine({ ok: true, applicationId, noteId: change.value.createdId, body })
  return 0
}
