import type { Section } from '../shared/posting'
import { foldWord } from './findings/words'
import type { Recognised } from './headings'
import { bestKind, type ContentScores, scoreBlocks, scoreContent } from './judge-content'
import { isProse } from './mark-headings'
import type { Block } from './page'
import { tongueOf } from './tongue'
import type { ContentKind } from './vocabulary/content-words'
import type { LabelField } from './vocabulary/labels'
import { legalWords } from './vocabulary/legal-words'

/** A block that is kept, with the heading that it is. */
export interface KeptBlock {
  readonly block: Block
  readonly heading: Recognised | null
  /** The field that a label on the block's own line names. */
  readonly field?: LabelField | undefined
}

/** A section in the making, with the blocks themselves. */
export interface DraftSection {
  readonly kind: Section['kind']
  readonly heading: Block | null
  /** Whether the heading's own words are known, and not only what stands below it. */
  readonly isKnown: boolean
  readonly blocks: Block[]
}

const roleWords =
  /\b(?:as an? [\p{L} ,/-]{3,60}, you|you(?:['’]| wi)ll|in this (?:role|position)|in dieser (?:rolle|position)|als [\p{L} -]{3,40} (?:wirst|bist|werden|sind)|dans ce (?:role|poste)|en este (?:puesto|rol)|in questo ruolo|in deze (?:rol|functie)|nesta (?:vaga|funcao))\b/u

function isAboutEmployer(folded: string, company: string | null): boolean {
  if (company === null) {
    return /^(?:we are|were|founded|headquartered|our mission|wir sind|nous sommes|somos|siamo|wij zijn)\b/.test(folded)
  }
  const name = foldWord(company)
  const at = folded.indexOf(name)
  if (at === -1 || at > 60) return false
  if (at <= 4) return true
  return /\b(?:is|are|was|has|have|ist|sind|est|es|e|zijn|foi|offers|provides|transform\w*|build[s]?|help[s]?|make[s]?|founded|mission|launched|gegrundet|serves|employs|operates|delivers|powers|creates?)\b/.test(
    folded.slice(at + name.length, at + name.length + 160)
  )
}

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

/** Kinds that lists are judged by; what a list of a posting can be. */
const listKinds: ReadonlySet<ContentKind> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits'])
/** Kinds to which a paragraph below a list may turn. */
const turnKinds: ReadonlySet<ContentKind> = new Set(['company', 'process', 'pay', 'legal', 'benefits'])
/** Shortest paragraph that can turn to something else, in UTF-16 units. */
const shortestTurn = 25
/** A longer paragraph mostly speaks of several things, in UTF-16 units. */
const longProse = 200
/** From this strength on a heading's own words decide, and not what stands below it. */
const trusted = 0.7
/** What a kind loses that another heading of the posting already opens: few postings list the same twice. */
const taken = 1

const seeking =
  /\b(?:(?:we are|were|is|are) (?:looking|hiring|seeking|recruiting)|looking for|seeks?|needs? an?|hiring|has an immediate|join (?:us|our)|suchen|sucht|gesucht|recherch|recrut|cherch|busca|cerc[ah]|ricerc|zoek|procura|soker|soger|szuka|poszuk)/

function sectionKind(heading: Recognised): Section['kind'] {
  return heading.kind === 'noise' ? 'other' : heading.kind
}

/** The scores of a paragraph, with what its sentences say of employer and role. */
function scoreParagraph(block: Block, setting: Setting): ContentScores {
  const scores = scoreContent(block, setting.tongue)
  const folded = foldWord(block.text)
  const employer = isAboutEmployer(folded, setting.company) ? 2 : 0
  return { ...scores, company: scores.company + employer - (roleWords.test(folded) ? 1 : 0) }
}

/** What a paragraph is about that no heading stands above; undefined where too little speaks for anything. */
function plainKind(block: Block, setting: Setting, isFirst = false): Section['kind'] | undefined {
  const scores = scoreParagraph(block, setting)
  const best = bestKind(scores)
  if (best === undefined || best.score < (best.kind === 'process' ? 1.5 : 1)) return undefined
  if (best.kind === 'legal') return 'legal'
  if (seeking.test(foldWord(block.text)) && (isFirst || best.score < 2.5)) return undefined
  return best.lead >= (block.text.length > longProse ? best.score / 2 : 0.5) ? best.kind : undefined
}

/** What a paragraph after a list is about; undefined when it goes on with its section. */
function turnKind(block: Block, setting: Setting): Section['kind'] | undefined {
  const scores = scoreParagraph(block, setting)
  const best = bestKind(scores, turnKinds)
  if (best === undefined || best.score < (best.kind === 'benefits' ? 2 : 1)) return undefined
  return best.score >= (bestKind(scores)?.score ?? 0) - 0.5 ? best.kind : undefined
}

/** Whether a paragraph plainly asks to apply, in a section of something else. */
function callKind(block: Block, setting: Setting): 'process' | undefined {
  const best = bestKind(scoreParagraph(block, setting))
  return best?.kind === 'process' && best.score >= 2 && best.lead >= 1 ? 'process' : undefined
}

/** What a list speaks of, or lines under a heading that nobody knows. */
function listKind(blocks: readonly Block[], setting: Setting, known: ReadonlySet<string>): ContentKind | undefined {
  const scores = scoreBlocks(blocks, setting.tongue)
  const kinds = blocks.some((block) => block.kind === 'listItem') || blocks.length >= 2 ? listKinds : undefined
  const weighed = Object.fromEntries(
    Object.entries(scores).map(([kind, score]) => [kind, score - (known.has(kind) ? taken : 0)])
  ) as unknown as ContentScores
  const best = bestKind(weighed, kinds)
  if (best === undefined || best.score < 0.4 * blocks.length) return undefined
  return best.lead > 0 ? best.kind : undefined
}

/** What is known of the posting as a whole when its sections are built. */
interface Setting {
  readonly company: string | null
  /** Whether headings order the posting: then text without one is introduction, or goes on with what stands before. */
  readonly isHeaded: boolean
  readonly tongue: string | undefined
}

interface Group {
  readonly heading: { readonly block: Block; readonly mark: Recognised } | null
  readonly kept: readonly KeptBlock[]
}

function groupBlocks(kept: readonly KeptBlock[]): Group[] {
  const groups: { heading: Group['heading']; kept: KeptBlock[] }[] = [{ heading: null, kept: [] }]
  for (const one of kept) {
    if (one.heading === null) groups.at(-1)?.kept.push(one)
    else groups.push({ heading: { block: one.block, mark: one.heading }, kept: [] })
  }
  return groups.filter((group) => group.heading !== null || group.kept.length > 0)
}

function isTrusted(mark: Recognised): boolean {
  return mark.strength >= trusted && mark.kind !== 'other'
}

/** The kind of a heading's own text: by the heading where it is known, else by what stands below it. */
function headedKind({ mark }: { mark: Recognised }, group: Group, setting: Setting, known: ReadonlySet<string>) {
  const own = sectionKind(mark)
  const blocks = group.kept.map(({ block }) => block)
  const lines = blocks.filter((block) => block.kind === 'listItem')
  if (isTrusted(mark) && (own !== 'about' || lines.length < 2)) return own
  if (blocks.length === 0) return own
  const first = blocks[0]
  if (isTrusted(mark)) return first?.kind === 'listItem' ? (listKind(lines, setting, known) ?? own) : own
  if (lines.length >= 2) return listKind(lines, setting, known) ?? own
  const single = blocks.length === 1 && first !== undefined ? plainKind(first, setting) : undefined
  return single ?? listKind(blocks, setting, known) ?? own
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

/** What the next block turns to; undefined when it goes on with what stands before it. */
function turnOf(
  group: Group,
  at: number,
  section: DraftSection | undefined,
  state: { trailing: boolean },
  setting: Setting,
  known: ReadonlySet<string>
): Section['kind'] | undefined {
  const { block, field } = group.kept[at] as KeptBlock
  const isParagraph = block.kind === 'paragraph' && block.text.length >= shortestTurn
  const fact = section === undefined ? undefined : factKind(section, field)
  if (fact !== undefined) return fact
  if (isParagraph && legalWords.test(foldWord(block.text))) return 'legal'
  const isFree = group.heading === null || section?.kind === 'about'
  if (isFree && block.kind === 'listItem') {
    const isFirst = group.kept[at - 1]?.block.kind !== 'listItem'
    return isFirst ? listKind(listFrom(group, at), setting, known) : undefined
  }
  if (group.heading === null && isParagraph) {
    const plain =
      setting.isHeaded && section?.kind !== 'responsibilities'
        ? undefined
        : plainKind(block, setting, section === undefined)
    return plain ?? (section === undefined ? 'about' : undefined)
  }
  if (section === undefined) return undefined
  if (section.kind === 'company' && isProse(block) && roleWords.test(foldWord(block.text))) return 'about'
  if (state.trailing) return isParagraph ? turnKind(block, setting) : undefined
  if (endsList(section, block)) return turnKind(block, setting)
  return isParagraph && section.blocks.length > 0 && listKinds.has(section.kind as ContentKind)
    ? callKind(block, setting)
    : undefined
}

/**
 * The kept blocks under their headings, in order. A known heading decides what its text is; text without one, below
 * an unknown one, or after a list is judged by what it speaks of: see `judge-content.ts`. Where nothing speaks for
 * anything, text before the first heading is `about`, and any other goes on with what stands before it.
 */
export function buildSections(kept: readonly KeptBlock[], company: string | null): DraftSection[] {
  const tongue = tongueOf(kept.map(({ block }) => block.text).join('\n'))?.language
  const groups = groupBlocks(kept)
  const known = new Set<string>(
    groups.flatMap(({ heading }) => (heading !== null && isTrusted(heading.mark) ? [heading.mark.kind] : []))
  )
  const isHeaded = groups.filter(({ heading }) => heading !== null && isTrusted(heading.mark)).length >= 2
  const setting: Setting = { company, tongue, isHeaded }
  const sections: DraftSection[] = []
  for (const group of groups) {
    let current: DraftSection | undefined
    if (group.heading !== null) {
      const kind = headedKind(group.heading, group, setting, known)
      const { block, mark } = group.heading
      current = { kind, heading: block, isKnown: isTrusted(mark) && mark.isTold !== true, blocks: [] }
      sections.push(current)
    }
    const state = { trailing: false }
    for (const [at, { block }] of group.kept.entries()) {
      const turn = turnOf(group, at, current, state, setting, known)
      if (current === undefined || (turn !== undefined && turn !== current.kind)) {
        current = { kind: turn ?? 'about', heading: null, isKnown: false, blocks: [] }
        sections.push(current)
      }
      if (turn !== undefined) state.trailing = true
      current.blocks.push(block)
    }
  }
  return sections
}

/** What a labelled line after a list is about: "Pay: £34,000 a year" is no benefit of the list above it. */
function factKind(section: DraftSection, field: LabelField | undefined): Section['kind'] | undefined {
  if (field === undefined) return undefined
  const afterFact = section.heading === null && section.kind !== 'about'
  if (section.blocks.at(-1)?.kind !== 'listItem' && !afterFact) return undefined
  return factKinds[field] ?? 'other'
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
  return text.replace(/\s+/g, ' ').trim()
}
