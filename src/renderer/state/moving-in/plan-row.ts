import type { Outcome, Stage } from '../../../shared/model'
import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import type { ImportRow } from '../../../shared/moving-in/import-row'
import { plainDescription } from './plain-description'
import { type DayOrder, momentOf, readDay } from './read-dates'
import { readPay } from './read-pay'
import { readLink, readPlace } from './read-small-cells'
import {
  columnsOf,
  headedCells,
  headingAt,
  leaveColumns,
  leftOver,
  type RowCells,
  takeColumns,
  takeRead,
  valueAt
} from './row-cells'
import { rowNotes } from './row-notes'
import { stageOfKind, type ValueChoice, valueKey } from './stage-values'
import { meaningOf } from './stage-words'

/** What was decided about a table, by guesses and by a person. */
export interface PlanOptions {
  readonly headings: readonly string[]
  readonly roles: readonly ColumnRole[]
  readonly dayOrder: DayOrder | null
  readonly choices: ReadonlyMap<string, ValueChoice>
  readonly stages: readonly Stage[]
  /** The moment of the import, as ISO 8601. */
  readonly now: string
}

/** A row as it becomes an application, and which of its cells had no place but the note. */
export interface PlannedRow {
  readonly row: ImportRow
  /** Columns whose cell was to be something else and could not be read as that. */
  readonly unread: readonly number[]
}

/** Longest title, employer and next step, in UTF-16 units. */
const longestLine = 500

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

function lineOf(cell: string): string {
  return cell
    .replace(/[\t\n]/g, ' ')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line that fits; a longer one is cut, lines are joined, and either is kept whole in the note as well. */
function takeLine(row: RowCells, role: ColumnRole): string {
  const [column] = columnsOf(row, role)
  if (column === undefined) return ''
  const value = valueAt(row, column)
  const line = lineOf(value)
  if (line.length <= longestLine && !value.includes('\n')) takeColumns(row, [column])
  return line.slice(0, longestLine)
}

/** A title that holds the employer too, as on the cards of a board: "Nurse at Tallow". */
const titleAtEmployer = /^(.{2,200}?)\s+(?:at|@|bei|chez)\s+(\S.{1,200})$/i

function takeTitle(row: RowCells): { readonly title: string; readonly company: string } {
  const title = takeLine(row, 'title')
  const company = takeLine(row, 'company')
  if (row.roles.includes('company')) return { title, company }
  const parts = titleAtEmployer.exec(title)
  return parts === null ? { title, company } : { title: parts[1] ?? '', company: parts[2] ?? '' }
}

/**
 * When something happened: the day of a cell, with its time where it has one. What lies a little ahead is told as now,
 * because events have happened; a day far ahead is no day of an event.
 */
function takePastDay(row: RowCells, role: ColumnRole, { dayOrder, now }: PlanOptions): string | null {
  const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10)
  const moment = takeRead(row, role, (cell) => {
    const day = readDay(cell, dayOrder)
    return day === null || day > tomorrow ? null : momentOf(cell, day)
  })
  return moment !== null && moment > now ? now : moment
}

interface Days {
  readonly added: string | null
  readonly applied: string | null
  readonly changed: string | null
}

/**
 * The stages that a row went through, as far as its dates tell: saved, applied, and where it is now, which it entered
 * when the row last changed, or else as early as it can have.
 */
function entriesOf(target: Stage, days: Days, { stages, now }: PlanOptions): ImportRow['entries'] {
  const saved = stageOfKind(stages, 'saved')
  const applied = stageOfKind(stages, 'applied')
  if (target.kind === 'saved') return [{ stageId: target.id, at: days.added ?? days.applied ?? days.changed ?? now }]
  const entries: ImportRow['entries'] = []
  const isEarlier = days.added !== null && (days.applied === null || days.added < days.applied)
  if (isEarlier && saved !== null && days.added !== null) entries.push({ stageId: saved.id, at: days.added })
  if (days.applied !== null && applied !== null && target.kind !== 'applied')
    entries.push({ stageId: applied.id, at: days.applied })
  const last = entries.at(-1)?.at
  const ownDay = target.kind === 'applied' ? (days.applied ?? days.changed) : days.changed
  const earliest = last ?? days.applied ?? days.added
  const at = ownDay !== null && (earliest === null || ownDay >= earliest) ? ownDay : (earliest ?? now)
  return [...entries, { stageId: target.id, at }]
}

/** Whether a status says more than the stage that it becomes: one of somebody's own, or which interview it was. */
function saysMore(status: string): boolean {
  return (
    meaningOf(status) === null ||
    /\d|\b(?:first|second|third|final|zweit|dritt|deuxi|segund|terc|second[oa]|terz)/i.test(status)
  )
}

function takeChoice(row: RowCells, role: 'stage' | 'outcome', { choices }: PlanOptions): ValueChoice {
  const nothing = { stageId: null, outcome: null }
  const [column] = columnsOf(row, role)
  if (column === undefined) return nothing
  const choice = choices.get(valueKey(role, valueAt(row, column))) ?? nothing
  if (choice.stageId === null && choice.outcome === null) leaveColumns(row, [column])
  else if (!saysMore(valueAt(row, column))) takeColumns(row, [column])
  return choice
}

/** The stage of a row that names none: where it was applied for, Applied; else the first. */
function defaultStage({ stages }: PlanOptions, isApplied: boolean, outcome: Outcome | null): Stage | null {
  const kind = outcome !== null ? 'closed' : isApplied ? 'applied' : 'saved'
  return stageOfKind(stages, kind) ?? stages[0] ?? null
}

/** Pay out of one column, or out of a column for the lower and one for the upper end. */
function takePay(row: RowCells): ImportRow['facts']['salary'] {
  const columns = columnsOf(row, 'pay')
  const ofHeading = (pattern: RegExp) => columns.find((column) => pattern.test(headingAt(row, column)))
  const [low, high] = [ofHeading(/\bmin|\bfrom\b|\bvon\b|\blow/i), ofHeading(/\bmax|\bto\b|\bbis\b|\bhigh/i)]
  const [only] = columns
  if (only === undefined) return null
  const isRange = columns.length === 2 && low !== undefined && high !== undefined && low !== high
  const text = isRange ? `${valueAt(row, low)} – ${valueAt(row, high)}` : valueAt(row, only)
  const read = readPay(text)
  const isPlain = read !== null && read.min !== null && read.min === read.max
  const salary =
    !isPlain || isRange ? read : only === high ? { ...read, min: null } : only === low ? { ...read, max: null } : read
  if (salary === null) leaveColumns(row, columns)
  else takeColumns(row, isRange ? columns : [only])
  return salary
}

function takePlaces(row: RowCells): Pick<ImportRow, 'places'> & Pick<ImportRow['facts'], 'workMode'> {
  const columns = columnsOf(row, 'place').filter((column) => valueAt(row, column).length <= longestLine)
  const { places, workMode } = readPlace(columns.map((column) => valueAt(row, column)).join(', '))
  if (places.length > 0 || workMode !== null) takeColumns(row, columns)
  return { places: [...places], workMode }
}

function takeNextStep(row: RowCells, { dayOrder }: PlanOptions): Pick<ImportRow, 'nextStep' | 'nextStepOn'> {
  const nextStep = takeLine(row, 'nextStep')
  const [column] = columnsOf(row, 'nextStepOn')
  const nextStepOn = takeRead(row, 'nextStepOn', (cell) => readDay(cell, dayOrder))
  // A day alone says what its column is called.
  const named = nextStep === '' && nextStepOn !== null && column !== undefined ? headingAt(row, column) : nextStep
  return { nextStep: named.slice(0, longestLine), nextStepOn }
}

/** The cells that a posting is made of; what a person wrote for themselves is none of it. */
const postingRoles: readonly ColumnRole[] = ['title', 'company', 'place', 'pay', 'link', 'deadline', 'description']

/** Longest description, in UTF-16 units. */
const longestDescription = 60_000

/** A row of a table as it becomes an application. Nothing is lost: what has no place is in its note. */
export function planRow(
  cells: readonly string[],
  part: number,
  excitement: number | null,
  options: PlanOptions
): PlannedRow {
  const { headings, roles } = options
  const row: RowCells = { cells, headings, roles, taken: new Set(), unread: new Set() }
  const { title, company } = takeTitle(row)
  const days = {
    added: takePastDay(row, 'dateAdded', options),
    applied: takePastDay(row, 'dateApplied', options),
    changed: takePastDay(row, 'dateChanged', options)
  }
  const stage = takeChoice(row, 'stage', options)
  const outcome = takeChoice(row, 'outcome', options).outcome ?? stage.outcome
  const named = options.stages.find(({ id }) => id === stage.stageId)
  const target = named ?? defaultStage(options, days.applied !== null, outcome)
  const entries = target === null ? [] : entriesOf(target, days, options)
  const url = takeRead(row, 'link', readLink)
  const salary = takePay(row)
  const { places, workMode } = takePlaces(row)
  const deadline = takeRead(row, 'deadline', (cell) => readDay(cell, options.dayOrder))
  const description = takeRead(row, 'description', (cell) =>
    cell.length > longestDescription ? null : plainDescription(cell)
  )
  const step = takeNextStep(row, options)
  if (excitement !== null) takeColumns(row, columnsOf(row, 'excitement'))
  else leaveColumns(row, columnsOf(row, 'excitement'))
  const own = columnsOf(row, 'notes')
  takeColumns(row, own)
  const shown = postingRoles.flatMap((role) => columnsOf(row, role))
  const planned: ImportRow = {
    part,
    title,
    company,
    entries,
    outcome: outcome === null ? null : { outcome, at: days.changed ?? entries.at(-1)?.at ?? options.now },
    excitement,
    ...step,
    notes: rowNotes(headedCells(row, own), leftOver(row)),
    facts: { workMode, salary, url, deadline, description },
    places,
    cells: shown.map((column): [string, string] => {
      const value = valueAt(row, column)
      return [headingAt(row, column), roles[column] === 'description' ? plainDescription(value) : value]
    })
  }
  return { row: planned, unread: [...row.unread] }
}
