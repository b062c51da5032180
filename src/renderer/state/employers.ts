import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Employer, type EmployerLine, isHeld } from '../../shared/employer'
import type { CompanyStance } from '../../shared/model'
import type { Failure } from '../../shared/result'
import { tracker } from '../tracker'
import { boardStore } from './board-store'
import { edit } from './edit'
import { showFailure } from './toasts'
import { today } from './today'

/** By what the list of employers is sorted. */
export const employerSorts = ['name', 'applications', 'contact', 'stance'] as const
/** By what the list of employers is sorted. */
export type EmployerSort = (typeof employerSorts)[number]

/** What the window knows of employers. */
export interface EmployersState {
  /** By their names; null until they were read. */
  readonly lines: readonly EmployerLine[] | null
  readonly failure: Failure | null
  /** The key of the one that is looked at. */
  readonly chosen: string | null
  /** The last one that was read; not always the chosen one yet. */
  readonly employer: Employer | null
  readonly filter: string
  readonly sort: EmployerSort
  /** Grows by one when what is chosen should take the focus. */
  readonly focusSerial: number
}

const initial: EmployersState = {
  lines: null,
  failure: null,
  chosen: null,
  employer: null,
  filter: '',
  sort: 'name',
  focusSerial: 0
}

/** The state of employers. */
export const employersStore = createStore<EmployersState>()(() => initial)

/** Reads a part of the state of employers in a component. */
export function useEmployers<T>(select: (state: EmployersState) => T): T {
  return useStore(employersStore, select)
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
}

/** Rank of a hold: blocked, cooling, a cool-down that is over, none. */
function heldness({ hold }: EmployerLine, day: string): number {
  if (hold === null) return 3
  if (!isHeld(hold, day)) return 2
  return hold.stance === 'blocked' ? 0 : 1
}

const orders: Readonly<Record<EmployerSort, (a: EmployerLine, b: EmployerLine, day: string) => number>> = {
  name: () => 0,
  applications: (a, b) => b.applications - a.applications,
  contact: (a, b) =>
    Number((a.contactAt ?? '') < (b.contactAt ?? '')) - Number((a.contactAt ?? '') > (b.contactAt ?? '')),
  stance: (a, b, day) => heldness(a, day) - heldness(b, day)
}

/** The employers with these words in one of their spellings, in the order that was chosen; of equals by name. */
export function shownEmployers(
  lines: readonly EmployerLine[],
  { filter, sort }: Pick<EmployersState, 'filter' | 'sort'>,
  day: string
): readonly EmployerLine[] {
  const words = plain(filter)
  const found = lines.filter(({ name, spellings }) => [name, ...spellings].some((text) => plain(text).includes(words)))
  return found.toSorted((a, b) => orders[sort](a, b, day))
}

let newestRead = 0

/** Reads the chosen employer; what is shown stays until the answer is there, and a newer reading wins. */
async function readChosen(): Promise<void> {
  const { chosen } = employersStore.getState()
  if (chosen === null) return
  newestRead += 1
  const own = newestRead
  const answer = await tracker.openEmployer({ key: chosen })
  if (own !== newestRead) return
  // One that was merged is found in the other, which is chosen then.
  if (answer.ok) employersStore.setState({ employer: answer.value, chosen: answer.value.key })
  else if (answer.failure.code === 'not-found') chooseFirst()
  else employersStore.setState({ failure: answer.failure })
}

/** Looks at the first of the list, or at none. */
function chooseFirst(): void {
  const { lines, filter, sort } = employersStore.getState()
  const [first] = shownEmployers(lines ?? [], { filter, sort }, today())
  employersStore.setState({ chosen: first?.key ?? null, employer: null })
  if (first !== undefined) void readChosen()
}

let newestList = 0

/** Reads all employers anew, and the one that is looked at. */
export async function refreshEmployers(): Promise<void> {
  newestList += 1
  const own = newestList
  const answer = await tracker.getEmployers({})
  if (own !== newestList) return
  if (!answer.ok) {
    employersStore.setState({ failure: answer.failure })
    return
  }
  employersStore.setState({ lines: answer.value, failure: null })
  if (employersStore.getState().chosen === null) chooseFirst()
  else await readChosen()
}

/** Reads the employers now and after each change of the board. Returns the way to stop. */
export function followEmployers(): () => void {
  void refreshEmployers()
  return boardStore.subscribe(({ history }, before) => {
    if (history !== before.history) void refreshEmployers()
  })
}

/** True from when the chosen one is asked to take the focus until it has it; not state, because nothing is drawn from it. */
let isFocusWanted = false

/** Asks what is chosen to take the focus, at once or as soon as it is drawn. */
export function focusEmployer(): void {
  isFocusWanted = true
  employersStore.setState(({ focusSerial }) => ({ focusSerial: focusSerial + 1 }))
}

/** True once for each time that what is chosen should take the focus. */
export function takesEmployerFocus(): boolean {
  const isWanted = isFocusWanted
  isFocusWanted = false
  return isWanted
}

/** Looks at an employer. */
export function chooseEmployer(key: string): void {
  if (employersStore.getState().chosen === key) return
  employersStore.setState({ chosen: key })
  void readChosen()
}

/** Looks at another employer of the list, so many further on, and gives it the focus. */
export function stepEmployer(step: number): void {
  const { lines, chosen, filter, sort } = employersStore.getState()
  const shown = shownEmployers(lines ?? [], { filter, sort }, today())
  const at = shown.findIndex(({ key }) => key === chosen)
  const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)]
  if (next === undefined) return
  chooseEmployer(next.key)
  focusEmployer()
}

/** Filters the list; when the chosen one is no longer in it, the first is looked at. */
export function filterEmployers(filter: string): void {
  employersStore.setState({ filter })
  const { lines, chosen, sort } = employersStore.getState()
  const shown = shownEmployers(lines ?? [], { filter, sort }, today())
  const [first] = shown
  if (first !== undefined && !shown.some(({ key }) => key === chosen)) chooseEmployer(first.key)
}

/** Sorts the list. */
export function sortEmployers(sort: EmployerSort): void {
  employersStore.setState({ sort })
}

/** Shows the employers in the middle of the window, with nothing in front of them; at one of them when it is named. */
export function openEmployers(key: string | null = null): void {
  if (key !== null) employersStore.setState({ chosen: key, filter: '' })
  boardStore.setState({ view: 'employers', openId: null, openAt: null, detail: { status: 'closed' } })
  focusEmployer()
}

/** Shows the employer of an application. */
export async function openEmployerOf(applicationId: number): Promise<void> {
  const answer = await tracker.rememberEmployer({ id: applicationId })
  if (!answer.ok) showFailure(answer.failure)
  else if (answer.value !== null) openEmployers(answer.value.key)
}

/** Says what a person holds of an employer. */
export async function setStance(
  key: string,
  stance: CompanyStance,
  reason: string,
  until: string | null
): Promise<boolean> {
  return (await edit({ type: 'setStance', key, stance, reason, until })).ok
}

/** Makes an employer one with another, which keeps its name. */
export async function mergeEmployer(key: string, intoKey: string): Promise<void> {
  const answer = await edit({ type: 'mergeEmployer', key, intoKey })
  if (answer.ok) chooseEmployer(intoKey)
}

/** Makes a spelling an employer of its own. */
export async function separateEmployer(key: string): Promise<void> {
  await edit({ type: 'separateEmployer', key })
}
