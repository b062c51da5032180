import type { Section } from '../../shared/posting'
import { foldWord } from '../findings/words'
import type { Block } from '../page'
import type { LabelField } from '../vocabulary/labels'
import { legalWords } from '../vocabulary/legal-words'
import type { Recognised } from './headings'
import { isProse } from './mark-headings'
import {
  listKind,
  listKinds,
  openingKind,
  plainKind,
  type Setting,
  seeksSomebody,
  speaksOfRole,
  strayKind,
  turnKind
} from './section-kinds'

/** A block that is kept, with the heading that it is. */
export interface KeptBlock {
  readonly block: Block
  readonly heading: Recognised | null
  /** The field that a label on the block's own line names. */
  readonly field?: LabelField | undefined
}

/** A section in the making, with the blocks themselves. */
export interface DraftSection {
  kind: Section['kind']
  readonly heading: Block | null
  /** Whether the heading's own words are known, and not only what stands below it. */
  readonly isKnown: boolean
  readonly blocks: Block[]
}

/** A heading with the text below it, up to the next heading. */
export interface Group {
  readonly heading: { readonly block: Block; readonly mark: Recognised } | null
  readonly kept: readonly KeptBlock[]
}

/** From this strength on a heading's own words decide, and not what stands below it. */
const trusted = 0.7
/** Shortest paragraph that can turn to something else, in UTF-16 units. */
const shortestTurn = 25

/** Shortest item without others beside it that is a text, in UTF-16 units. */
const shortestAlone = 80

const factKinds: { readonly [F in LabelField]?: Section['kind'] } = {
  salary: 'pay',
  location: 'location',
  workMode: 'location',
  remoteScope: 'location',
  timezones: 'location',
  deadline: 'process',
  contact: 'process',
  applyUrl: 'process',
  experience: 'requirements',
  education: 'requirements',
  languages: 'requirements'
}

/** Whether a heading's own words tell what stands below it. */
export function isTrusted(mark: Recognised): boolean {
  return mark.strength >= trusted && mark.kind !== 'other'
}

/** The kind of a heading's own text: by the heading where it is known, else by what stands below it. */
export function headedKind(mark: Recognised, group: Group, setting: Setting): Section['kind'] {
  const own = mark.kind === 'noise' ? 'other' : mark.kind
  const blocks = group.kept.map(({ block }) => block)
  const lines = blocks.filter((block) => block.kind === 'listItem')
  if (isTrusted(mark) && (own !== 'about' || lines.length < 2)) return own
  const first = blocks[0]
  if (first === undefined) return own
  if (isTrusted(mark)) return first.kind === 'listItem' ? (listKind(lines, setting) ?? own) : own
  if (lines.length >= 2) return listKind(lines, setting) ?? own
  const single = blocks.length === 1 ? plainKind(first, setting) : undefined
  return single ?? listKind(blocks, setting) ?? own
}

/** Whether the section holds a list or table, and this paragraph comes after it. */
function endsList(section: DraftSection, block: Block): boolean {
  const listed = section.blocks.some(({ kind }) => kind === 'listItem' || kind === 'row')
  return block.kind === 'paragraph' && block.text.length >= shortestTurn && listed
}

/** The list that begins with a block, as far as it goes. */
function listFrom(group: Group, at: number): Block[] {
  const items: Block[] = []
  for (let next = at; group.kept[next]?.block.kind === 'listItem'; next++) {
    const block = group.kept[next]?.block
    if (block !== undefined) items.push(block)
  }
  return items
}

/** What a labelled line after a list is about: "Pay: £34,000 a year" is no benefit of the list above it. */
function factKind(section: DraftSection, field: LabelField | undefined): Section['kind'] | undefined {
  if (field === undefined) return undefined
  const afterFact = section.heading === null && section.kind !== 'about'
  if (section.blocks.at(-1)?.kind !== 'listItem' && !afterFact) return undefined
  return factKinds[field] ?? 'other'
}

/** Whether the text below a heading may be of anything: there is none, or it only says that a posting begins. */
function isFree(group: Group, section: DraftSection | undefined): boolean {
  return group.heading === null || section?.kind === 'about'
}

/** What a paragraph turns to that no telling heading stands above. */
function freeTurn(
  group: Group,
  block: Block,
  section: DraftSection | undefined,
  setting: Setting
): Section['kind'] | undefined {
  const judged =
    setting.isHeaded && section?.kind !== 'responsibilities'
      ? openingKind(block, setting)
      : plainKind(block, setting, section === undefined || (group.heading !== null && section.blocks.length === 0))
  if (judged !== undefined) return judged
  const endsCompany = section?.kind === 'company' && (setting.isHeaded || seeksSomebody(block))
  return section === undefined || endsCompany ? 'about' : undefined
}

/** Whether the block is a text: a paragraph of some length, or sentences in the shape of an item without others beside it. */
function isText(group: Group, at: number): boolean {
  const { block } = group.kept[at] as KeptBlock
  if (block.kind === 'paragraph') return block.text.length >= shortestTurn
  if (block.kind !== 'listItem' || block.text.length < shortestAlone || !/[.!?]$/.test(block.text)) return false
  return group.kept[at - 1]?.block.kind !== 'listItem' && group.kept[at + 1]?.block.kind !== 'listItem'
}

/**
 * What the block at a place of its group turns to; undefined when it goes on with what stands before it. `turned` says
 * that another block of the group has turned before.
 */
export function turnOf(
  group: Group,
  at: number,
  section: DraftSection | undefined,
  turned: boolean,
  setting: Setting
): Section['kind'] | undefined {
  const { block, field } = group.kept[at] as KeptBlock
  const isParagraph = isText(group, at)
  const fact = section === undefined ? undefined : factKind(section, field)
  if (fact !== undefined) return fact
  if (isParagraph && legalWords.test(foldWord(block.text))) return 'legal'
  if (isFree(group, section) && block.kind === 'listItem' && !isParagraph) {
    const isFirst = group.kept[at - 1]?.block.kind !== 'listItem'
    return isFirst ? listKind(listFrom(group, at), setting) : undefined
  }
  if (isParagraph && (group.heading === null || group.heading.mark.kind === 'about'))
    return freeTurn(group, block, section, setting)
  if (section === undefined) return undefined
  if (section.kind === 'company' && isProse(block) && speaksOfRole(block)) return 'about'
  if (turned) return isParagraph ? turnKind(block, setting) : undefined
  if (endsList(section, block)) return turnKind(block, setting)
  return isParagraph && section.blocks.length > 0 && listKinds.has(section.kind)
    ? strayKind(block, section.kind, setting)
    : undefined
}
