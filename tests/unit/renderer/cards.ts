import type { Card, Change, Stage } from '../../../src/shared/model'

/** A stage with this id, in the order of ids. */
export function stage(id: number, facts: Partial<Stage> = {}): Stage {
  const looks = { isHidden: false, isCollapsed: false, maxCards: null, agesAfterDays: null }
  return { id, name: `Stage ${id}`, kind: 'saved', hue: 1, position: `a${id}`, ...looks, ...facts }
}

/** A card with these facts and nothing else stated. */
export function card(id: number, stageId: number, position: string, facts: Partial<Card> = {}): Card {
  return {
    id,
    postingId: null,
    title: `Card ${id}`,
    company: 'Alder & Pine',
    stageId,
    position,
    outcome: null,
    enteredAt: '2026-03-01T09:00:00.000Z',
    createdAt: '2026-03-01T09:00:00.000Z',
    places: '',
    workMode: null,
    salary: null,
    excitement: null,
    nextStep: '',
    nextStepOn: null,
    noteCount: 0,
    review: null,
    hold: null,
    ...facts
  }
}

/** A map of cards by their id. */
export function byId(...cards: readonly Card[]): ReadonlyMap<number, Card> {
  return new Map(cards.map((one) => [one.id, one]))
}

/** A change that concerns these cards. */
export function change(cards: readonly Card[], gone: readonly number[] = []): Change {
  return {
    done: { type: 'moveApplication', title: cards[0]?.title ?? null, stage: 'Stage 2', count: 1 },
    cards,
    gone,
    stages: null,
    history: { undo: null, redo: null },
    createdId: null
  }
}
