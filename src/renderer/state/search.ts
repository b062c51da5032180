import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Failure } from '../../shared/result'
import type { Passage, SearchAnswer } from '../../shared/search-answer'
import { tracker } from '../tracker'
import { boardStore } from './board-store'
import { openApplication } from './open-application'
import { search } from './views'

/** Applications that are asked for at each key: as many as a window shows without scrolling. */
const firstHits = 12
/** Most applications that are shown at once. */
export const shownHits = 50
/** How long typing must pause before the rest is asked for, in milliseconds. */
const pause = 150

/** What the search found last. An answer stays until a newer one is there, so that nothing flickers. */
export interface SearchState {
  readonly answer: SearchAnswer | null
  readonly failure: Failure | null
  /** The option that the arrow keys stand on, counted over all passages. */
  readonly active: number
}

/** A passage that can be opened. */
export interface SearchOption {
  readonly applicationId: number
  /** Null opens the application without a passage. */
  readonly passage: Passage | null
}

const initial: SearchState = { answer: null, failure: null, active: 0 }

/** The state of the search. */
export const searchStore = createStore<SearchState>()(() => initial)

/** Reads a part of the search in a component. */
export function useSearch<T>(select: (state: SearchState) => T): T {
  return useStore(searchStore, select)
}

let newest = 0

/** Asks main for what matches; an answer that a newer question has overtaken is dropped. */
async function ask(query: string, limit: number, keepsPlace: boolean): Promise<void> {
  newest += 1
  const own = newest
  if (query.trim() === '') {
    searchStore.setState(initial)
    return
  }
  const answer = await tracker.search({ query, limit })
  if (own !== newest) return
  if (!answer.ok) {
    searchStore.setState({ failure: answer.failure })
    return
  }
  searchStore.setState({ answer: answer.value, failure: null, ...(keepsPlace ? {} : { active: 0 }) })
  if (limit >= shownHits || answer.value.total <= limit) return
  setTimeout(() => {
    if (own === newest) void ask(query, shownHits, true)
  }, pause)
}

/** Takes what is typed and searches for it. */
export async function typeQuery(query: string): Promise<void> {
  search(query)
  await ask(query, firstHits, false)
}

/** Searches again for the same words: something changed. */
export async function searchAgain(): Promise<void> {
  await ask(boardStore.getState().searchQuery, shownHits, true)
}

/** All passages that can be opened, in the order in which they are shown. */
export function searchOptions(answer: SearchAnswer | null): readonly SearchOption[] {
  return (answer?.hits ?? []).flatMap(({ applicationId, where }): readonly SearchOption[] =>
    where.length === 0 ? [{ applicationId, passage: null }] : where.map((passage) => ({ applicationId, passage }))
  )
}

/** Puts the arrow keys on an option. */
export function activate(index: number): void {
  searchStore.setState({ active: index })
}

/** Moves the arrow keys by options, or to the next or previous application. They stop at the ends. */
export function stepActive(step: 'up' | 'down' | 'previous' | 'next'): void {
  const { answer, active } = searchStore.getState()
  const options = searchOptions(answer)
  activate(steppedFrom(options, active, step))
}

/** The option that a step leads to from another. */
export function steppedFrom(
  options: readonly SearchOption[],
  active: number,
  step: 'up' | 'down' | 'previous' | 'next'
): number {
  const last = Math.max(options.length - 1, 0)
  const own = options[active]?.applicationId
  const firstOf = (id: number | undefined) => options.findIndex((option) => option.applicationId === id)
  switch (step) {
    case 'up':
      return Math.max(active - 1, 0)
    case 'down':
      return Math.min(active + 1, last)
    case 'next': {
      const next = options.findIndex((option, index) => index > active && option.applicationId !== own)
      return next < 0 ? active : next
    }
    case 'previous':
      return Math.max(firstOf(options[firstOf(own) - 1]?.applicationId), 0)
    default:
      return step satisfies never
  }
}

/** Opens what the arrow keys stand on. */
export async function openActive(): Promise<void> {
  const { answer, active } = searchStore.getState()
  const option = searchOptions(answer)[active]
  if (option !== undefined) await openApplication(option.applicationId, option.passage)
}
