import { movingInText } from '../../../shared/messages/moving-in'
import type { ImportRow, RowIdentity } from '../../../shared/moving-in/import-row'
import { tracker } from '../../tracker'
import { announce } from '../announce'
import { boardStore } from '../board-store'
import { movingInStore, type Step } from './moving-in-store'
import { type Plan, planTable } from './plan-table'
import { fatesOf, usedOrder } from './table-facts'

function identityOf({ title, company, facts }: ImportRow): RowIdentity {
  return { title, company, url: facts.url }
}

/** What would become of the table by what was decided so far; null before there is one. */
export function planNow(): Plan | null {
  const { table, roles, dayOrder, choices } = movingInStore.getState()
  if (table === null) return null
  const { stages } = boardStore.getState()
  const order = usedOrder(table, roles, dayOrder)
  const options = { headings: table.headings, roles, dayOrder: order, choices, stages, now: new Date().toISOString() }
  return planTable(table, options)
}

async function check(): Promise<void> {
  movingInStore.setState({ check: { status: 'checking' }, wanted: new Set() })
  // A frame, so that the sign that it runs is drawn before the rows are planned.
  await new Promise(requestAnimationFrame)
  const { table } = movingInStore.getState()
  const plan = planNow()
  if (plan === null) return
  const answer = await tracker.matchRows({ rows: plan.entries.map(({ row }) => identityOf(row)) })
  const now = movingInStore.getState()
  if (now.table !== table || now.check.status !== 'checking') return
  movingInStore.setState({
    check: answer.ok ? { status: 'ready', plan, matches: answer.value } : { status: 'failed', failure: answer.failure }
  })
  if (answer.ok) announce(movingInText.found(rowsToAdd().length, plan.entries.length))
}

/** Goes to a step; the last one compares the rows with what is there. */
export function goToStep(step: Step): void {
  movingInStore.setState({ step })
  if (step === 'check' && movingInStore.getState().check.status !== 'checking') void check()
}

/** The rows that would be added as things are: the new ones, and those that somebody wants all the same. */
export function rowsToAdd(): readonly ImportRow[] {
  const { check: checked, wanted } = movingInStore.getState()
  if (checked.status !== 'ready') return []
  const { plan, matches } = checked
  const fates = fatesOf(plan.entries, matches)
  return plan.entries.flatMap(({ row }, place) => (fates[place] === 'new' || wanted.has(place) ? [row] : []))
}
