import type { Card } from '../../shared/model'
import type { Posting } from '../../shared/posting'

/** What a card shows of its posting, kept apart so that a board needs no whole postings. */
export type CardFacts = Pick<Card, 'places' | 'workMode' | 'salary'>

const none: CardFacts = { places: '', workMode: null, salary: null }

/** What a card shows of this posting. */
export function cardFactsOf({ locations, workMode, salary }: Posting): CardFacts {
  return { places: locations.map(({ text }) => text).join(', '), workMode, salary }
}

/** The facts as they are stored; none for an application without a posting. */
export function parseCardFacts(json: string | null): CardFacts {
  return json === null ? none : (JSON.parse(json) as CardFacts)
}
