import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Edit, SingleEdit } from '../../shared/edit'
import type { StageTemplate } from '../../shared/messages/stages'
import type { Stage } from '../../shared/model'
import { boardStore } from './board-store'
import type { Column } from './columns'
import { currentColumns, shownColumns } from './current-columns'
import { edit } from './edit'

/** The fields of a stage that a person changes. */
export type StageFields = Extract<SingleEdit, { type: 'changeStage' }>['fields']

/** The form for stages that is open: a new one in front of another or at the end, one to change, or one to remove. */
export type StageForm =
  | { readonly kind: 'add'; readonly before: number | null }
  | { readonly kind: 'edit'; readonly id: number }
  | { readonly kind: 'remove'; readonly id: number }

const formStore = createStore<{ readonly form: StageForm | null }>()(() => ({ form: null }))

/** The form that is open, for a component. */
export function useStageForm(): StageForm | null {
  return useStore(formStore, ({ form }) => form)
}

/** Opens a form, or closes it. */
export function showStageForm(form: StageForm | null): void {
  formStore.setState({ form })
}

/** Changes a stage; answers whether that was done. */
export async function changeStage(id: number, fields: StageFields): Promise<boolean> {
  return (await edit({ type: 'changeStage', id, fields })).ok
}

/** Adds a stage with all its fields as one step of undo; answers whether that was done. */
export async function addStage(
  fields: Pick<Stage, 'name' | 'kind' | 'hue' | 'maxCards' | 'agesAfterDays'>,
  before: number | null
): Promise<boolean> {
  return (await edit({ type: 'addStage', ...fields, before })).ok
}

/** The stage in front of which a column goes one step to a side; undefined at the edge of the board. */
export function stageBeside(columns: readonly Column[], id: number, side: 'left' | 'right'): number | null | undefined {
  const at = columns.findIndex(({ stage }) => stage.id === id)
  if (side === 'left') return columns[at - 1]?.stage.id
  return at >= columns.length - 1 ? undefined : (columns[at + 2]?.stage.id ?? null)
}

/** Moves a column one step among those that are shown. */
export async function moveStageBeside(id: number, side: 'left' | 'right'): Promise<void> {
  const before = stageBeside(shownColumns(), id, side)
  if (before !== undefined) await edit({ type: 'moveStage', id, before })
}

/** The colour that fewest stages have. */
export function freeHue(stages: readonly Stage[]): number {
  const uses = (hue: number) => stages.filter((stage) => stage.hue === hue).length
  return [2, 3, 4, 5, 7, 8, 1, 6].toSorted((a, b) => uses(a) - uses(b))[0] ?? 1
}

/** Removes a stage, with its cards moved to another; answers whether that was done. */
export async function removeStage(id: number, into: number | null): Promise<boolean> {
  return (await edit({ type: 'trashStage', id, into })).ok
}

/**
 * The edits that turn stages into those of a template: what has the name of one stays and takes its place, what is missing
 * is added, and other stages go if they hold no card.
 */
export function templateEdits(columns: readonly Column[], { stages }: StageTemplate): readonly SingleEdit[] {
  const named = (name: string) => columns.find(({ stage }) => stage.name.toLowerCase() === name.toLowerCase())?.stage
  const kept = stages.map(({ name }) => named(name)?.id)
  const others = columns.filter(({ stage }) => !kept.includes(stage.id))
  const edits: SingleEdit[] = stages.flatMap((wanted): SingleEdit[] => {
    const own = named(wanted.name)
    if (own === undefined) return [{ type: 'addStage', ...wanted, before: null }]
    const place: SingleEdit = { type: 'moveStage', id: own.id, before: null }
    return own.isHidden ? [place, { type: 'changeStage', id: own.id, fields: { isHidden: false } }] : [place]
  })
  const leaves = others.filter(({ cards }) => cards.length === 0)
  return [...edits, ...leaves.map(({ stage }): SingleEdit => ({ type: 'trashStage', id: stage.id }))]
}

/** Takes the stages of a template, as one step of undo. */
export async function takeTemplate(template: StageTemplate): Promise<void> {
  const edits = [...templateEdits(currentColumns(), template)]
  const change: Edit = { type: 'batch', edits, label: 'useTemplate' }
  await edit(change)
}

/** The stage of that id, as the board knows it. */
export function stageOf(id: number): Stage | undefined {
  return boardStore.getState().stages.find((stage) => stage.id === id)
}
