import { employerPieces } from '../findings/employer-pieces'
import { readPlaceLine } from '../findings/places'
import { foldWord } from '../findings/words'
import { bestKind, scoreContent } from '../judge-content'
import type { Block } from '../page'
import { isSentence } from '../sections/mark-headings'
import { partnerWords } from '../vocabulary/headings'
import { siteWords } from '../vocabulary/site-words'
import { siteMarks } from './site-marks'

/** Longest line that counts as a short one, in UTF-16 units. */
export const longestShort = 80
/** How much of a page is looked at for its language, in UTF-16 units. */
const longestLine = 400

/** An address or a telephone number, on a folded line. */
export const address = /[\w.+-]{1,40}@[\w-]{1,60}\.\w|\btel(?:efon)?[.: ]|\bphone\b|\d{3}[ /-]\d{2,4}[ -]?\d{2,4}/
/** A day, or a year in a sentence: what it says may be the posting's whatever stands around it. */
const dated =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b20\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[a-z]{3,9}\b.{0,30}[.!]$/
/** Addresses, whose words say nothing. */
const addresses = /https?:\S{1,200}|\bwww\.\S{1,200}|[\w.+-]{1,40}@[\w.-]{1,80}/g
const money = /[€$£¥₹]|\b(?:eur|usd|gbp|chf|kr|pln|zl)\b|r\$/

function wordsOf(folded: string): string[] {
  return folded.match(/\p{L}+/gu) ?? []
}

/** Whether nearly all of a short line names places. */
function isPlace(text: string): boolean {
  if (text.length > 50 || !/\p{L}/u.test(text)) return false
  const named = readPlaceLine(text).reduce(
    (sum, { value, start, end }) => sum + (value.country === null ? 0 : end - start),
    0
  )
  return named >= text.length * 0.6
}

/** Share of the longer words that begin with a capital. */
function capitalShare(text: string): number {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
}

/** What means more below the posting's last heading than above it. */
const telling: ReadonlySet<string> = new Set([
  'place',
  'bare',
  'money',
  'capitals',
  'ages',
  'counts',
  'others',
  'employer'
])

/** Most words of a call that names nothing of the site. */
const mostCallWords = 4
const siteThings = ['things', 'postings', 'alerts', 'rooms', 'others', 'apply'] as const

/** How a block stands on its page: an item of a list, a line, or a text. */
export function shapeOf(block: Block): 'item' | 'line' | 'text' {
  if (block.kind === 'listItem' && block.linked < 0.5) return 'item'
  return block.text.length <= longestShort && !isSentence(block) ? 'line' : 'text'
}

/** The features of a line's own words, by name: 1 each, or shares. `isTail` says that no heading of the posting follows. */
export function wordFeatures(
  block: Block,
  small: ReadonlySet<string>,
  tongue: string | undefined,
  isTail: boolean,
  isOwn: boolean
): Record<string, number> {
  const folded = foldWord(block.text.slice(0, longestLine).replace(addresses, ' ')).replace(/[’']/g, '')
  const words = wordsOf(folded)
  const isShort = block.text.length <= longestShort && !isSentence(block)
  const isItem = block.kind === 'listItem' && block.linked < 0.5
  const features: Record<string, number> = {}
  const found = (name: string, is: boolean) => {
    if (!is || (isOwn && siteMarks.includes(name))) return
    features[isItem ? `item:${name}` : isShort ? name : `text:${name}`] = 1
    if (isTail && isShort && !isItem && telling.has(name)) features[`tail:${name}`] = 1
  }
  const share = words.length === 0 ? 0 : words.filter((word) => small.has(word)).length / words.length
  features.small = Math.min(1, share * 2.5)
  features.few = isItem ? 0 : Math.max(0, 1 - (words.length - 1) / 6)
  const isCall = words.length <= mostCallWords || siteThings.some((name) => siteWords[name].test(folded))
  if (isShort && isCall && words.length >= 2 && !folded.includes(':') && siteWords.callBegins.test(folded))
    found('call', true)
  else found('call', isShort && words.length <= 7 && siteWords.callEnds.test(folded))
  if (isShort && (words.length <= mostCallWords || (words.length <= 7 && siteWords.things.test(folded))))
    found('apply', siteWords.apply.test(folded))
  for (const name of [
    'postings',
    'others',
    'alerts',
    'earnings',
    'reviews',
    'law',
    'counts',
    'forms',
    'people'
  ] as const)
    found(name, siteWords[name].test(folded))
  if (isShort) {
    found('rooms', words.length <= 5 && siteWords.rooms.test(folded))
    found('ages', siteWords.ages.test(folded))
    found('money', money.test(folded))
    if (!isItem) found('place', isPlace(block.text))
    found('bare', share === 0 && words.length <= 5)
    found('employer', !isItem && employerPieces(block.text).length > 0)
    found('languages', siteWords.languages.test(folded))
    found('partner', !isItem && words.some((word) => partnerWords.has(word)))
    found('phrase', !isItem && words.length >= 3 && capitalShare(block.text) < 0.5)
    found('capitals', words.length >= 2 && capitalShare(block.text) > 0.9)
    found('figure', words.length <= 1)
  }
  found('quoted', words.length >= 5 && /^["“„«‘']/.test(block.text))
  features.length = Math.min(1, block.text.length / 300)
  found('date', dated.test(folded))
  const isReachable = address.test(foldWord(block.text.slice(0, longestLine)))
  found('contact', isReachable)
  if ((isReachable || /https?:/.test(block.text)) && siteWords.apply.test(folded)) features.applyAt = 1
  const content = bestKind(scoreContent(block, tongue))
  if (content !== undefined) features.content = Math.min(1, content.score / 3)
  return features
}
