import { hasLegalForm, institution } from '../company/company-names'
import { employerPieces } from '../findings/employer-pieces'
import { cleanTitle, hasHeadNoun, looksLikeTitle } from '../findings/seniority'
import { isRemark } from '../findings/title-remarks'
import { foldWord } from '../findings/words'
import { isSiteRegion, type Outline } from '../outline'
import { headingKey } from '../sections/headings'
import { isSentence } from '../sections/mark-headings'
import type { TitleFinding } from './prose-titles'
import { isFactLine, isPlaceLine } from './title-surroundings'

/** Longest title of this kind, in UTF-16 units and in words. */
const longestTitle = 80
const mostWords = 9
/** How many plain lines from the top are looked at, and how far below one its facts stand. */
const mostLines = 24
const factReach = 3
/** A finding below this is not made. */
const leastSure = 0.42

/** Ends of words for people who do something, on folded words: "organiser", "jeweller", "istruttore", "butikschef". */
const doer =
  /(?:[a-z]{3}(?:er|or|ist|ian|eer|ent|ant)|wright|smith|person|hand|maid|man|woman|tore|trice|tora|ista|iere|iera|aio|aia|ario|aria|ante|ente|eur|euse|ien|ienne|eiro|eira|adora|edora|chef|ledare|arbetare|konom|aar|kundige|genoot|kraft|wart|mann|frau)(?:\/?(?:in|a|e|n|r|s))?$/

/** Words with such ends that name nobody. */
const nobody = new Set(
  'number order offer summer winter september october november december career newsletter letter other under over folder header footer register filter together whether remember cover center theater computer former silver power tower water paper river leather weather monitor motor sector factor favor color labor error mirror interior senior junior major minor department employment management payment document comment content student recent current present client event talent important restaurant relevant significant assistant plant january february wonder never ever after later better member members user users partner partners border corner quarter charter poster dinner matter master semester super hyper inter enter chapter cluster der er für hier mehr sehr oder aber über unter immer wieder guter neuer unser ihrer dieser jeder weiter seiten karriere'.split(
    ' '
  )
)

/** Words that open slogans, greetings and menus: no role begins so. */
const noRole =
  /^(?:komm|werde|join|come|become|work|welcome|willkommen|bienvenue|benvenut|bienvenid|about|our|your|my|über|unser|ihre?|notre|votre|nuestr|nostr|onze|job|jobs|career|karriere|emploi|empleo|lavoro|vacature|stelle|offre|oferta|offerta|vaga|we|wir|nous|the|apply|back|home|start|search|menu|more|all|life|team|why|how|what|who|where|benefits|location|department|vara|lediga|ledige|nasze|oferty)\b/

/** Whether a line opens as slogans, greetings and menus do: "Join us", "Our team". */
export function isSlogan(text: string): boolean {
  return noRole.test(foldWord(text))
}

/** The words of a line without what stands around a role's name. */
function bareKey(text: string): string {
  return headingKey(cleanTitle(text).title)
}

/** How many blocks are searched for the words of a line. */
const searched = 300
const shortestText = 40

/** The page's blocks as they are compared: its sentences and its lines. */
interface Keys {
  readonly text: string
  readonly lines: string
}

function keysOf({ blocks }: Outline): Keys {
  const near = blocks.slice(0, searched).filter(({ text }) => text.length <= 4_000)
  const join = (part: readonly { text: string }[]) => part.map(({ text }) => ` ${headingKey(text)} `).join('|')
  return {
    text: join(near.filter(({ text }) => text.length >= shortestText)),
    lines: join(near.filter(({ text }) => text.length < shortestText))
  }
}

function isPlainLine(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.kind === 'listItem' || block.kind === 'row' || isSiteRegion(block)) return false
  if ((outline.furniture[at] ?? 0) >= 0.5 || outline.factBlocks.has(at) || block.linked > 0.5) return false
  const heading = outline.headings[at]
  if (heading != null && heading.kind !== 'other') return false
  const { text } = block
  return text.length <= longestTitle && text.split(' ').length <= mostWords && !isSentence(block)
}

/** Whether a line is somebody's name, a place or an address rather than what they look for. */
function isOther(text: string): boolean {
  return (
    hasLegalForm(text) ||
    institution.test(text) ||
    employerPieces(text).length > 0 ||
    isSlogan(text) ||
    /[:@]|https?:|\d{4}|[!?]$|^\p{Ll}|[€$£]|,\s\p{Lu}\p{Ll}{0,4}\.$/u.test(text) ||
    isPlaceLine(text) ||
    isRemark(text)
  )
}

/** Who posted it and when, as boards say below a title: "1 May by Larkhill Legal", "vor 3 Tagen". */
const posted =
  /^(?:(?:posted|published|listed|veröffentlicht|erschienen|publiée?|publicad[oa]|pubblicato|geplaatst)\b.{2,60}|.{2,24} (?:by|von|par|por|da|door) \p{Lu}.{1,60}|(?:vor|il y a|hace|há) \d.{2,30}|\d{1,2} \p{L}{3,10} (?:ago|geleden|fa)|\d+\+? applicants?.{0,20})$/iu

function confidenceAt(outline: Outline, keys: Keys, at: number, isFirst: boolean): number {
  const text = outline.blocks[at]?.text ?? ''
  const key = bareKey(text)
  if (key === '' || isOther(text)) return 0
  const words = key.split(' ')
  const isDoer = words.some(
    (word) =>
      (word.length >= 5 && doer.test(foldWord(word)) && !nobody.has(foldWord(word))) ||
      (word.endsWith('s') && hasHeadNoun(word.slice(0, -1)))
  )
  const below = outline.blocks.slice(at + 1, at + 1 + factReach)
  const inText = keys.text.includes(` ${key} `)
  const inLines = keys.lines.split(` ${key} `, 3).length > 2
  const page = [outline.page.meta.title, outline.page.meta['og:title']]
  const isPageTitle = page.some((title) => title !== undefined && ` ${headingKey(title)} `.includes(` ${key} `))
  const isTop = outline.blocks[at]?.kind === 'heading' && outline.blocks[at]?.level === 1
  let sum = 0.16
  if (isDoer) sum += 0.16
  if (looksLikeTitle(text) > 0) sum += 0.06
  if (isFirst) sum += 0.06
  if (isTop) sum += 0.12
  if (below.some((block) => isFactLine(block.text) || posted.test(block.text))) sum += 0.1
  if (inText && words.length > 1) sum += 0.1
  if (inLines) sum += 0.06
  if (isPageTitle) sum += 0.1
  return Math.min(0.6, sum)
}

/**
 * Lines near the top that stand where a title stands though no word of theirs is known for a role's: above facts, in
 * the page's own title, said again in the text, or with the ending of a word for people who do something.
 */
export function findPlainTitles(outline: Outline): TitleFinding[] {
  const plain = outline.blocks
    .map((_, at) => at)
    .slice(0, outline.bodyStart + 1)
    .filter((at) => isPlainLine(outline, at))
  const keys = keysOf(outline)
  return plain.slice(0, mostLines).flatMap((at, index) => {
    const block = outline.blocks[at]
    const confidence = confidenceAt(outline, keys, at, index === 0)
    if (block === undefined || confidence < leastSure) return []
    const { text, start, end } = block
    return [
      {
        value: text,
        method: block.kind === 'heading' ? 'heading' : 'pattern',
        confidence,
        quote: text,
        start,
        end,
        block: at
      }
    ]
  })
}
