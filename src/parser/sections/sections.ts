import type { Section } from '../../shared/posting'
import { tongueOf } from '../tongue'
import { tellKinds } from './kind-chain'
import { kindFeatures, type PlacedBlock } from './kind-features'
import { kindWeights } from './kind-weights'
import type { Setting } from './section-kinds'
import { type DraftSection, type Group, headedKind, isTrusted, type KeptBlock, turnOf } from './section-turns'

export type { DraftSection, KeptBlock } from './section-turns'

function groupBlocks(kept: readonly KeptBlock[]): Group[] {
  const groups: { heading: Group['heading']; kept: KeptBlock[] }[] = [{ heading: null, kept: [] }]
  for (const one of kept) {
    if (one.heading === null) groups.at(-1)?.kept.push(one)
    else groups.push({ heading: { block: one.block, mark: one.heading }, kept: [] })
  }
  return groups.filter((group) => group.heading !== null || group.kept.length > 0)
}

function settingOf(kept: readonly KeptBlock[], groups: readonly Group[], company: string | null): Setting {
  const marks = groups.flatMap(({ heading }) => (heading !== null && isTrusted(heading.mark) ? [heading.mark] : []))
  const known = new Set<string>(marks.map(({ kind }) => kind))
  return {
    company,
    tongue: tongueOf(kept.map(({ block }) => block.text))?.language,
    // Where neither tasks nor demands have a heading, a board has headed what stands around the text.
    isHeaded: marks.length >= 2 && (known.has('responsibilities') || known.has('requirements')),
    known
  }
}

/** The sections of one heading and what stands below it; the first goes on with `current` where there is no heading. */
function sectionsOf(group: Group, setting: Setting): DraftSection[] {
  const sections: DraftSection[] = []
  let current: DraftSection | undefined
  if (group.heading !== null) {
    const { block, mark } = group.heading
    const isKnown = isTrusted(mark) && mark.isTold !== true
    current = { kind: headedKind(mark, group, setting), heading: block, isKnown, blocks: [] }
    sections.push(current)
  }
  let turned = false
  for (const [at, { block }] of group.kept.entries()) {
    const turn = turnOf(group, at, current, turned, setting)
    // A heading keeps the text right below it, whatever that text is.
    if (current !== undefined && current.heading !== null && current.blocks.length === 0)
      current.kind = turn ?? current.kind
    else if (current === undefined || (turn !== undefined && turn !== current.kind)) {
      current = { kind: turn ?? 'about', heading: null, isKnown: false, blocks: [] }
      sections.push(current)
      turned = turned || turn !== undefined
    } else if (turn !== undefined) turned = true
    current.blocks.push(block)
  }
  return sections
}

/** A posting's text by its headings and rules alone: its groups, and the sections of each. */
export interface Drafts {
  readonly groups: readonly Group[]
  readonly sections: readonly (readonly DraftSection[])[]
  readonly setting: Setting
}

/**
 * The kept blocks under their headings, in order, by rules. A known heading decides what its text is; text without one,
 * below an unknown one, or after a list is judged by what it speaks of: see `judge-content.ts`. Where nothing speaks for
 * anything, text before the first heading is `about`, and any other goes on with what stands before it.
 */
export function draftSections(kept: readonly KeptBlock[], company: string | null): Drafts {
  const groups = groupBlocks(kept)
  const setting = settingOf(kept, groups, company)
  return { groups, sections: groups.map((group) => sectionsOf(group, setting)), setting }
}

/** Longest line that is a label and its value, in UTF-16 units. */
const longestFact = 160

/** The drafted blocks, each with what the headings and rules say of it. */
export function placeBlocks({ groups, sections }: Drafts): PlacedBlock[] {
  return groups.flatMap((group, at) => {
    const heading = group.heading === null ? null : { text: group.heading.block.text, mark: group.heading.mark }
    const drafted = (sections[at] ?? []).flatMap(({ kind, blocks }) => blocks.map((block) => ({ block, kind })))
    let hasList = false
    return drafted.map(({ block, kind }, index) => {
      const isItem = block.kind === 'listItem'
      const isAfterList = hasList && !isItem
      hasList = hasList || isItem
      const isFact =
        block.kind === 'row' || (group.kept[index]?.field !== undefined && block.text.length <= longestFact)
      return { block, kind, heading, at: index, isAfterList, isFact }
    })
  })
}

/** The sections of a group, its blocks being of other kinds than drafted. */
function regroup(sections: readonly DraftSection[], kinds: readonly Section['kind'][]): DraftSection[] {
  const [first] = sections
  if (first === undefined || kinds.length === 0) return [...sections]
  const regrouped: DraftSection[] = []
  for (const [at, block] of sections.flatMap(({ blocks }) => blocks).entries()) {
    const kind = kinds[at] ?? first.kind
    const last = regrouped.at(-1)
    if (last !== undefined && last.kind === kind) last.blocks.push(block)
    else {
      const { heading, isKnown } = last === undefined ? first : { heading: null, isKnown: false }
      regrouped.push({ kind, heading, isKnown: isKnown && kind === first.kind, blocks: [block] })
    }
  }
  return regrouped
}

/** A text of more blocks is no posting, and its draft is as good as its weights. */
const mostWeighed = 2000

/** The kept blocks under their headings, in order: drafted by rules, and weighed by all that speaks for their kinds. */
export function buildSections(drafts: Drafts): DraftSection[] {
  const placed = placeBlocks(drafts)
  if (placed.length > mostWeighed) return drafts.sections.flat()
  const kinds = tellKinds(kindFeatures(placed, drafts.setting), kindWeights)
  let from = 0
  return drafts.sections.flatMap((sections) => {
    const count = sections.reduce((sum, { blocks }) => sum + blocks.length, 0)
    from += count
    return regroup(sections, kinds.slice(from - count, from))
  })
}

/** The sections in the form of the record. Wrapped lines are one line; a heading without its closing colon. */
export function toSections(drafts: readonly DraftSection[]): Section[] {
  return drafts
    .filter((draft) => draft.blocks.length > 0)
    .map(({ kind, heading, blocks }) => ({
      kind,
      heading: heading === null ? null : oneLine(heading.text).replace(/\s*:$/, ''),
      blocks: blocks.map((block) => ({
        type: block.kind === 'listItem' ? 'listItem' : 'paragraph',
        text: oneLine(block.text),
        start: block.start,
        end: block.end
      }))
    }))
}

/** The text with its line breaks and repeated spaces as one space each. */
export function oneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}
