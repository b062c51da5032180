import type { Evidence, Section } from '../shared/posting'
import type { Fact } from './facts'
import type { Finding, Match } from './finding'
import type { Outline } from './outline'
import type { Block } from './page'
import type { DraftSection } from './sections/sections'

/** What the finders of fields look at: the page told apart, and what was decided so far. */
export interface Context {
  readonly outline: Outline
  /** For each block whether it belongs to the site. */
  readonly noise: readonly boolean[]
  /** Block of the title line; null when the title stands in prose or data. */
  readonly titleAt: number | null
  /** The short lines between the title and the text, the title's own line included. */
  readonly head: readonly Block[]
  /** Facts under labels that belong to the posting. */
  readonly facts: readonly Fact[]
  /** Short lines among the site's own close to the title, which may be tags of the posting. */
  readonly tags: readonly Block[]
  readonly sections: readonly DraftSection[]
  readonly company: string | null
  /** All candidates for the employer, who may as well be a recruiter. */
  readonly employers: readonly Finding<string>[]
  /** The title as a person would say it; empty when there is none. */
  readonly titleWords: string
  readonly country: string | null
  /** When the file was last changed, in milliseconds since 1970. */
  readonly modifiedAt: number | null
  readonly language: string | null
}

/** A match inside a stretch of the readable text as a finding; `at` is where the stretch begins. */
export function toFinding<T>(
  context: Pick<Context, 'outline'>,
  match: Match<T>,
  at: number,
  method: Evidence['method'],
  confidence: number
): Finding<T> {
  const start = at + match.start
  const end = at + match.end
  return { value: match.value, method, confidence, quote: context.outline.page.text.slice(start, end), start, end }
}

/** The blocks of sections of these kinds, in order. */
export function blocksOf(context: Pick<Context, 'sections'>, kinds: ReadonlySet<Section['kind']>): readonly Block[] {
  let known = blocksByKinds.get(context.sections)
  if (known === undefined) {
    known = new Map()
    blocksByKinds.set(context.sections, known)
  }
  let blocks = known.get(kinds)
  if (blocks === undefined) {
    blocks = context.sections.filter((section) => kinds.has(section.kind)).flatMap((section) => section.blocks)
    known.set(kinds, blocks)
  }
  return blocks
}

/** Asked by every finder, for the same few kinds. */
const blocksByKinds = new WeakMap<Context['sections'], Map<ReadonlySet<Section['kind']>, readonly Block[]>>()
