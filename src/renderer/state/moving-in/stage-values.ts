import type { Outcome, Stage } from '../../../shared/model'
import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import { plainHeading } from '../../../shared/moving-in/plain-heading'
import type { Table } from '../../../shared/table'
import { meaningOf } from './stage-words'

/** What a value of a stage or outcome column becomes. With neither it is left in the note. */
export interface ValueChoice {
  readonly stageId: number | null
  readonly outcome: Outcome | null
}

/** A value of a stage or outcome column with what a person, or a guess, made of it. */
export interface StageValue {
  /** By which `choices` finds it; see `valueKey`. */
  readonly key: string
  /** As it stands in the first cell. */
  readonly text: string
  readonly count: number
}

/** Values that differ in spaces around them or in small letters alone are one. */
export function valueKey(role: 'stage' | 'outcome', cell: string): string {
  return `${role}:${cell.trim().toLowerCase()}`
}

/** The different values of the columns with a role, the commonest first. */
export function valuesOf(table: Table, roles: readonly ColumnRole[], role: 'stage' | 'outcome'): readonly StageValue[] {
  const column = roles.indexOf(role)
  if (column === -1) return []
  const values = new Map<string, { text: string; count: number }>()
  for (const row of table.rows) {
    const text = row[column]?.trim() ?? ''
    if (text === '') continue
    const key = valueKey(role, text)
    const known = values.get(key)
    if (known === undefined) values.set(key, { text, count: 1 })
    else known.count += 1
  }
  return [...values].map(([key, value]) => ({ key, ...value })).toSorted((a, b) => b.count - a.count)
}

/** The first stage of a kind; null when the board has none. */
export function stageOfKind(stages: readonly Stage[], kind: Stage['kind']): Stage | null {
  return stages.find((stage) => stage.kind === kind) ?? null
}

/** What a value of a stage column probably becomes: the stage of that very name, else what its words mean. */
export function guessStage(text: string, stages: readonly Stage[]): ValueChoice {
  const plain = plainHeading(text)
  const named = stages.find(({ name }) => plainHeading(name) === plain)
  const meaning = meaningOf(text)
  if (named !== undefined)
    return { stageId: named.id, outcome: named.kind === 'closed' ? (meaning?.outcome ?? null) : null }
  if (meaning === null) return { stageId: null, outcome: null }
  return { stageId: stageOfKind(stages, meaning.kind)?.id ?? null, outcome: meaning.outcome }
}

/** What a value of an outcome column probably becomes. */
export function guessOutcome(text: string): ValueChoice {
  return { stageId: null, outcome: meaningOf(text)?.outcome ?? null }
}
