import { movingInText } from '../../../shared/messages/moving-in'
import { type ColumnRole, sharedRoles } from '../../../shared/moving-in/column-roles'
import { failure } from '../../../shared/result'
import { tracker } from '../../tracker'
import { announce } from '../announce'
import { boardStore } from '../board-store'
import { showView } from '../views'
import { guessRoles } from './guess-roles'
import { knownExport, withoutGuards } from './known-exports'
import { type MovingIn, movingInStore, nothingYet, type TableFile } from './moving-in-store'
import type { DayOrder } from './read-dates'
import { guessOutcome, guessStage, type ValueChoice, valuesOf } from './stage-values'

/** Guesses for the values that nobody has decided about yet; what was chosen before stays. */
function withGuesses({ table, roles, choices }: MovingIn): ReadonlyMap<string, ValueChoice> {
  if (table === null) return choices
  const { stages } = boardStore.getState()
  const all = new Map(choices)
  for (const { key, text } of valuesOf(table, roles, 'stage')) if (!all.has(key)) all.set(key, guessStage(text, stages))
  for (const { key, text } of valuesOf(table, roles, 'outcome')) if (!all.has(key)) all.set(key, guessOutcome(text))
  return all
}

async function bytesOf({ file }: TableFile): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (_gone) {
    return null
  }
}

/**
 * Opens the view with a file and reads its table; `sheet` is which one of a workbook, null the first that holds
 * anything. `files` are the tables that came with it, to go on with after it.
 */
export async function openTable(
  file: TableFile,
  sheet: number | null = null,
  files: readonly TableFile[] = [file]
): Promise<void> {
  showView('moving-in')
  movingInStore.setState({ ...nothingYet, file, files, phase: { name: 'reading', fileName: file.name } }, true)
  const bytes = await bytesOf(file)
  const read = bytes === null ? failure('unreadable') : await tracker.readTable({ name: file.name, bytes, sheet })
  // Another file may have been chosen in the meantime.
  if (movingInStore.getState().file !== file) return
  if (!read.ok) {
    const named = { code: read.failure.code, about: file.name }
    movingInStore.setState({ phase: { name: 'failed', fileName: file.name, failure: named } })
    return
  }
  const known = knownExport(file.name, read.value.headings)
  const table = withoutGuards(read.value, known)
  const roles = guessRoles(table, file.name)
  movingInStore.setState({
    phase: { name: 'open' },
    table,
    known: known?.name ?? null,
    roles,
    dayOrder: known?.dayOrder ?? null
  })
  movingInStore.setState((state) => ({ choices: withGuesses(state) }))
  const size = movingInText.size(table.rows.length, table.headings.length)
  announce(known === null ? size : `${movingInText.known(known.name)}, ${size}`)
}

/** Forgets the file and all that was decided about it. */
export function forgetTable(): void {
  movingInStore.setState(nothingYet, true)
}

/** Says what a column holds. A role that only one column can have is taken from the one that had it. */
export function setRole(column: number, role: ColumnRole): void {
  movingInStore.setState((state) => {
    const roles = state.roles.map((own, index) => {
      if (index === column) return role
      return own === role && !sharedRoles.has(role) ? 'note' : own
    })
    return { roles, check: nothingYet.check }
  })
  movingInStore.setState((state) => ({ choices: withGuesses(state) }))
}

/** Says in which order days are written. */
export function setDayOrder(dayOrder: DayOrder): void {
  movingInStore.setState({ dayOrder, check: nothingYet.check })
}

/** Says what a value of a stage or outcome column becomes. */
export function setChoice(key: string, choice: ValueChoice): void {
  movingInStore.setState(({ choices }) => ({ choices: new Map(choices).set(key, choice), check: nothingYet.check }))
}

/** Says that rows which would be left out are wanted all the same, or are not. */
export function setWanted(places: readonly number[], isWanted: boolean): void {
  movingInStore.setState(({ wanted }) => {
    const changed = new Set(wanted)
    for (const place of places) {
      if (isWanted) changed.add(place)
      else changed.delete(place)
    }
    return { wanted: changed }
  })
}
