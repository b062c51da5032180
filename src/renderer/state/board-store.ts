import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ApplicationDetail, Card, History, Stage } from '../../shared/model'
import type { Failure } from '../../shared/result'
import type { Passage } from '../../shared/search-answer'

/** The views that fill the middle of the window. */
export type View = 'board' | 'inbox' | 'employers' | 'search' | 'moving-in' | 'trash' | 'settings'

/** How far the board is: not yet read, read, or not readable for a reason. */
export type Phase =
  | { readonly name: 'loading' }
  | { readonly name: 'ready' }
  | { readonly name: 'failed'; readonly failure: Failure }

/** A move that the window shows already and main has not confirmed yet. */
export interface PendingMove {
  readonly token: number
  readonly id: number
  readonly stageId: number
  /** The card in front of which it goes; null is the end of the stage. */
  readonly before: number | null
}

/** A short message at the bottom of the window. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'failure'
  /** What its button does; null when it has none. */
  readonly action: 'undo' | 'redo' | null
}

/** What was last said to screen readers; the serial makes a repeated sentence heard again. */
export interface Announcement {
  readonly serial: number
  readonly text: string
  readonly urgent: boolean
}

/** What is known of the open application. */
export type Detail =
  | { readonly status: 'closed' }
  | { readonly status: 'loading'; readonly id: number }
  | { readonly status: 'ready'; readonly id: number; readonly value: ApplicationDetail }
  | { readonly status: 'failed'; readonly id: number; readonly failure: Failure }

/** Everything the window holds. Data only; the actions stand beside it, a file each. */
export interface BoardState {
  readonly phase: Phase
  readonly stages: readonly Stage[]
  /** The cards as shown: what main confirmed, with the pending moves applied. */
  readonly cards: ReadonlyMap<number, Card>
  /** The cards as main confirmed them. */
  readonly confirmed: ReadonlyMap<number, Card>
  readonly pending: readonly PendingMove[]
  readonly history: History
  readonly view: View
  /** The application in the panel, or null. */
  readonly openId: number | null
  /** The passage that a search found and the panel should scroll to, or null. */
  readonly openAt: Passage | null
  readonly detail: Detail
  /** The cards that are marked to be moved together. */
  readonly selection: ReadonlySet<number>
  /** The card that has, or last had, the focus on the board; Tab comes back to it. */
  readonly focusedId: number | null
  /** Grows by one when a card is asked to take the focus. */
  readonly focusSerial: number
  /** The card that should come into sight without taking the focus, or null. */
  readonly revealId: number | null
  /** The card that the arrow keys carry, or null. */
  readonly liftedId: number | null
  readonly toasts: readonly Toast[]
  readonly announcement: Announcement
  readonly searchQuery: string
  /** Grows by one when the search box should take the focus. */
  readonly searchFocus: number
  readonly shortcutsShown: boolean
}

/** The state of a window that has just been opened. */
export const initialState: BoardState = {
  phase: { name: 'loading' },
  stages: [],
  cards: new Map(),
  confirmed: new Map(),
  pending: [],
  history: { undo: null, redo: null },
  view: 'board',
  openId: null,
  openAt: null,
  detail: { status: 'closed' },
  selection: new Set(),
  focusedId: null,
  focusSerial: 0,
  revealId: null,
  liftedId: null,
  toasts: [],
  announcement: { serial: 0, text: '', urgent: false },
  searchQuery: '',
  searchFocus: 0,
  shortcutsShown: false
}

/** The one store of the window. */
export const boardStore = createStore<BoardState>()(() => initialState)

/** Reads a part of the state in a component, which is drawn again when that part changes. */
export function useBoard<T>(select: (state: BoardState) => T): T {
  return useStore(boardStore, select)
}
