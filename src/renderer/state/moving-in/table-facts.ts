import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import type { Table } from '../../../shared/table'
import type { MovingIn } from './moving-in-store'
import { isNameless, type PlanEntry } from './plan-table'
import { type DayOrder, judgeOrder } from './read-dates'

/** The roles whose cells are days. */
const dayRoles: ReadonlySet<ColumnRole> = new Set(['dateApplied', 'dateAdded', 'dateChanged', 'deadline', 'nextStepOn'])

function* daysIn({ rows }: Table, roles: readonly ColumnRole[]): Generator<string> {
  for (const [column, role] of roles.entries()) if (dayRoles.has(role)) for (const row of rows) yield row[column] ?? ''
}

/** What was judged last: components ask again at every change, and a table has a hundred thousand days. */
let judged:
  | { readonly table: Table; readonly roles: readonly ColumnRole[]; readonly order: ReturnType<typeof judgeOrder> }
  | undefined

/** What the days of a table say of their order; `ask` is one that can be read in two ways, where none tells. */
export function orderOf(table: Table, roles: readonly ColumnRole[]): ReturnType<typeof judgeOrder> {
  if (judged?.table !== table || judged.roles !== roles)
    judged = { table, roles, order: judgeOrder(daysIn(table, roles)) }
  return judged.order
}

/** The order by which days are read: what the days themselves tell, else what a person chose. */
export function usedOrder(table: Table, roles: readonly ColumnRole[], chosen: DayOrder | null): DayOrder | null {
  const told = orderOf(table, roles)
  return told !== null && 'order' in told ? told.order : chosen
}

/** Why one cannot go on from the columns; null when one can. */
export function hindranceOf({
  table,
  roles,
  dayOrder
}: Pick<MovingIn, 'table' | 'roles' | 'dayOrder'>): 'needs-name' | 'needs-order' | null {
  if (table === null || !(roles.includes('title') || roles.includes('company'))) return 'needs-name'
  const told = orderOf(table, roles)
  return told !== null && 'ask' in told && dayOrder === null ? 'needs-order' : null
}

/** What becomes of a row of the plan unless somebody says otherwise. */
export type Fate = 'new' | 'there' | 'nameless' | 'repeated'

/** What becomes of each row of the plan, in order. */
export function fatesOf(entries: readonly PlanEntry[], matches: readonly unknown[]): readonly Fate[] {
  return entries.map((entry, index) => {
    if (isNameless(entry)) return 'nameless'
    if ((matches[index] ?? null) !== null) return 'there'
    return entry.repeats === null ? 'new' : 'repeated'
  })
}
