import type { Section } from '../../shared/posting'
import { foldWord } from '../findings/words'
import { scoreContent } from '../judge-content'
import type { Block } from '../page'
import { legalWords } from '../vocabulary/legal-words'
import type { Recognised } from './headings'
import { headingCells, textCells } from './kind-words'
import { isProse, isSentence } from './mark-headings'
import { type Setting, seeksSomebody, speaksOfRole } from './section-kinds'

/** A block of the posting's text with what the headings and rules say of it. */
export interface PlacedBlock {
  readonly block: Block
  /** Kind by headings and rules. */
  readonly kind: Section['kind']
  /** The heading above it; null where none stands above. */
  readonly heading: { readonly text: string; readonly mark: Recognised } | null
  /** Place below its heading, from 0. */
  readonly at: number
  /** Whether a list stands between the heading and this paragraph. */
  readonly isAfterList: boolean
  /** Whether it is a line of a label and its value, or of a table: its words are the label's. */
  readonly isFact: boolean
}

/** What speaks for a block's kind: named shares, mostly 0 or 1, and cells of the table of words. */
export interface KindFeatures {
  readonly named: Readonly<Record<string, number>>
  readonly cells: Uint16Array
  readonly headingCells: Uint16Array
  /** How the block stands to the one before it: in one list, under one heading, or under another. */
  readonly border: 'list' | 'text' | 'heading'
  /** The kind by headings and rules, and how much more than by its weights it counts. */
  readonly drafted: Section['kind']
  readonly trust: number
  /** Whether it is of the kind of the block before it, whatever its weights say. */
  readonly follows: boolean
}

/** From this strength on a heading's own words decide. */
const trusted = 0.7
/** What the draft counts beside the weights: under a heading whose words are known, and for facts. */
const trustOfHeading = 2
const trustOfFact = 100
/** From this score on a kind's words speak as loudly as they can. */
const mostScore = 3

const money = /[€$£¥₹]|\b(?:eur|euros?|usd|gbp|chf|kr|pln|zl)\b|r\$/

const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['money', money],
  ['percent', /\d ?%/],
  ['digit', /\d/],
  ['date', /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b20\d\d\b/],
  ['mail', /@|https?:|\bwww\./],
  ['phone', /\d{3}[ /-]\d{2,4}[ -]?\d{2,4}/],
  ['question', /\?/],
  ['exclaimed', /!$/],
  ['colon', /^[^:]{2,40}: /],
  ['years', /\b\d{1,2}\+? ?(?:years?|jahre?n?|ans?|anos?|anni|jaar)\b/]
]

/** Who speaks and who is spoken to, by the first words of the line. */
const speakers: readonly (readonly [name: string, words: RegExp])[] = [
  ['you', /^(?:you|youll|youd|du|sie|ihr|tu|vous|je|jij|u|voce|ti)\b/],
  ['your', /^(?:your|dein\p{L}*|ihre?\p{L}*|ton|ta|tes|votre|vos|tuo|tua|il tuo|la tua|jouw|seu|sua)\b/u],
  ['we', /^(?:we|were|wir|nous|on|nosotros|noi|wij|nos)\b/],
  ['our', /^(?:our|unser\p{L}*|notre|nos|nuestr\p{L}*|nostr\p{L}*|il nostro|la nostra|onze|nossa?)\b/u],
  ['if', /^(?:if|wenn|falls|si|se|als|caso)\b/]
]

function headingName(placed: PlacedBlock): string {
  if (placed.heading === null) return 'none'
  const { mark } = placed.heading
  if (mark.kind === 'other' || mark.strength < trusted) return 'unknown'
  return mark.isTold === true ? 'told' : 'known'
}

/** A line of so few words says nothing of its kind: an address, a name. */
const fewWords = 3

/** Whether a block goes on with the one before it, whatever that is: a short line by which nobody can tell. */
function isFollower({ block, kind, heading }: PlacedBlock, before: PlacedBlock | undefined): boolean {
  if (before === undefined || kind !== before.kind || heading !== before.heading || block.kind !== 'paragraph')
    return false
  return (block.text.match(/\p{L}{2,}/gu)?.length ?? 0) < fewWords && !money.test(foldWord(block.text))
}

/** A heading keeps what stands right below it on all but strong evidence. */
function trustOf(placed: PlacedBlock): number {
  if (placed.isFact) return trustOfFact
  const isKept = headingName(placed) === 'known' && placed.kind === placed.heading?.mark.kind
  return isKept && placed.at === 0 ? trustOfHeading : 0
}

function borderOf(placed: PlacedBlock, before: PlacedBlock | undefined): KindFeatures['border'] {
  if (before === undefined || placed.heading !== before.heading) return 'heading'
  return placed.block.kind === 'listItem' && before.block.kind === 'listItem' ? 'list' : 'text'
}

/** The features of the blocks of a posting's text, in their order. */
export function kindFeatures(blocks: readonly PlacedBlock[], setting: Setting): KindFeatures[] {
  const company = setting.company === null ? null : foldWord(setting.company)
  return blocks.map((placed, at) => {
    const { block, heading } = placed
    const named: Record<string, number> = { bias: 1 }
    const add = (name: string, is: boolean) => {
      if (is) named[name] = 1
    }
    const folded = foldWord(block.text.slice(0, 480)).replace(/[’']/g, '')
    const headed = headingName(placed)
    const isItem = block.kind === 'listItem'
    add(`rule:${placed.kind}:${headed}`, true)
    add(`rule:${placed.kind}:${isItem ? 'item' : isProse(block) ? 'prose' : 'line'}`, true)
    if (heading !== null && headed !== 'unknown') {
      add(`head:${heading.mark.kind}`, true)
      add(`head:${heading.mark.kind}:${placed.isAfterList ? 'after' : placed.at === 0 ? 'first' : 'rest'}`, true)
    } else add(`headless:${headed}:${isItem ? 'item' : 'text'}`, true)
    add('item', isItem)
    add('row', block.kind === 'row')
    add('prose', isProse(block))
    add('sentence', isSentence(block))
    add('afterList', placed.isAfterList)
    add('short', block.text.length < 40)
    add('long', block.text.length > 200)
    add('first', at === 0)
    add('opening', at < 3)
    add('last', at === blocks.length - 1)
    add('closing', at >= blocks.length - 3)
    for (const [name, sign] of signs) add(name, sign.test(folded))
    for (const [name, words] of speakers) add(name, words.test(folded))
    if (company !== null) {
      const where = folded.indexOf(company)
      add('employer', where !== -1)
      add('employerFirst', where !== -1 && where < 12)
    }
    add('law', legalWords.test(folded))
    add('role', speaksOfRole(block))
    add('seeks', seeksSomebody(block))
    for (const [kind, score] of Object.entries(scoreContent(block, setting.tongue)))
      if (score > 0) named[`says:${kind}`] = Math.min(1, score / mostScore)
    for (const kind of setting.known) add(`opened:${kind}`, heading === null || headed !== 'known')
    return {
      named,
      cells: textCells(block.text),
      headingCells: heading === null ? noCells : headingCells(heading.text),
      border: borderOf(placed, blocks[at - 1]),
      drafted: placed.kind,
      trust: trustOf(placed),
      follows: isFollower(placed, blocks[at - 1])
    }
  })
}

const noCells = new Uint16Array()
