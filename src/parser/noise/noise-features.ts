import { employerPieces } from '../findings/employer-pieces'
import { readPlaceLine } from '../findings/places'
import { foldWord } from '../findings/words'
import { bestKind, scoreContent } from '../judge-content'
import { isSiteRegion, type Outline } from '../outline'
import type { Block } from '../page'
import { isProse, isSentence } from '../sections/mark-headings'
import { tongueOf } from '../tongue'
import { commonWords } from '../vocabulary/common-words'
import { partnerWords } from '../vocabulary/headings'
import { siteWords } from '../vocabulary/site-words'
import { findCardRuns } from './card-runs'
import { isNotice } from './furniture'
import { findZones, isOwnHeading } from './noise-zones'

/** What speaks for or against a block's being the site's: shares from 0 to 1, left out where 0. */
export type NoiseFeatures = Readonly<Record<string, number>>

/** Longest line that counts as a short one, in UTF-16 units. */
const longestShort = 80
/** Shortest line with an address or number that is text: a name stands beside it. */
const shortestContact = 30
/** How many blocks without text around a block make it lonely. */
const loneliness = 6
/** How many questions within how many blocks are a list of questions. */
const fewestQuestions = 2
const questionReach = 6
/** Fewest blocks of text before a call to apply that ends the posting. */
const textBeforeApply = 3
/** How much of a page is looked at for its language, in UTF-16 units. */
const longestLine = 400

/** Marks of a site's presence, and how many blocks with one of them make a page a site's. */
const siteMarks = [
  'call',
  'apply',
  'postings',
  'alerts',
  'law',
  'rooms',
  'people',
  'ages',
  'reviews',
  'earnings',
  'text:law'
]
const fewestMarks = 4

const address = /[\w.+-]{1,40}@[\w-]{1,60}\.\w|\btel(?:efon)?[.: ]|\bphone\b|\d{3}[ /-]\d{2,4}[ -]?\d{2,4}/
/** A day, or a year in a sentence: what it says may be the posting's whatever stands around it. */
const dated =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b20\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[a-z]{3,9}\b.{0,30}[.!]$/
/** Addresses, whose words say nothing. */
const addresses = /https?:\S{1,200}|\bwww\.\S{1,200}|[\w.+-]{1,40}@[\w.-]{1,80}/g
const money = /[€$£¥₹]|\b(?:eur|usd|gbp|chf|kr|pln|zl)\b|r\$/

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(' '))])
)

function wordsOf(folded: string): string[] {
  return folded.match(/\p{L}+/gu) ?? []
}

/** Whether the block is text of some kind: sentences, items, a heading of the posting. */
function isText(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.linked > 0.5) return false
  if (isProse(block) || isSentence(block) || block.kind === 'listItem' || isOwnHeading(outline, at)) return true
  return block.text.length >= shortestContact && address.test(foldWord(block.text))
}

/** Whether text stands below a heading: a line of some words at least that is no heading and no button. */
function isFollowed(outline: Outline, at: number): boolean {
  const next = outline.blocks[at + 1]
  if (next === undefined) return false
  if (isText(outline, at + 1) && !isOwnHeading(outline, at + 1)) return true
  if (outline.headings[at + 1] != null || (outline.furniture[at + 1] ?? 0) >= 0.5 || next.linked > 0.5) return false
  return next.text.split(' ').length >= 4
}

/** For each block how many blocks without text stand before it, up to `loneliness`, as a share. */
function distances(outline: Outline, from: number, step: 1 | -1): number[] {
  const { blocks } = outline
  const shares = blocks.map(() => 0)
  let count = loneliness
  for (let at = from; at >= 0 && at < blocks.length; at += step) {
    count = isText(outline, at) ? 0 : count + 1
    shares[at] = Math.min(1, count / loneliness)
  }
  return shares
}

function isAsked(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  return block?.text.endsWith('?') === true && block.text.length < 140 && !isOwnHeading(outline, at)
}

/** For each block whether it is one of several questions near each other. */
function findQuestions(outline: Outline): boolean[] {
  const asked = outline.blocks.map((_, at) => isAsked(outline, at))
  return asked.map((question, at) => {
    if (!question) return false
    const near = asked.slice(Math.max(0, at - questionReach), at + questionReach + 1)
    return near.filter(Boolean).length >= fewestQuestions
  })
}

/** Whether the line asks to apply as buttons do. */
function isApplyCall(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.text.length > 60 || block.kind === 'listItem' || isOwnHeading(outline, at))
    return false
  const folded = foldWord(block.text)
  return siteWords.apply.test(folded) && folded.split(' ').length <= 7 && !/[.:]$/.test(folded)
}

/** The first call to apply below the posting's text; what follows it is seldom the posting's. */
function findApply(outline: Outline): number {
  let text = 0
  for (let at = outline.bodyStart; at < outline.blocks.length; at++) {
    if (isText(outline, at)) text++
    else if (text >= textBeforeApply && isApplyCall(outline, at)) return at
  }
  return outline.blocks.length
}

/** What one item of a list has says less than what its list has: each gets the share of the items that have it. */
const ofLists = ['item:bare', 'item:figure', 'item:capitals', 'item:call']

function shareInLists(blocks: readonly Block[], features: readonly Record<string, number>[]): void {
  const isItem = (at: number) => blocks[at]?.kind === 'listItem'
  for (let from = 0; from < blocks.length; from++) {
    if (!isItem(from)) continue
    let to = from + 1
    while (isItem(to) && blocks[to]?.region === blocks[from]?.region) to++
    for (const name of ofLists) {
      const list = features.slice(from, to)
      const share = list.filter((item) => item[name] !== undefined).length / list.length
      for (const item of list) {
        if (share > 0) item[name] = share
      }
    }
    from = to - 1
  }
}

/** How little of a site is on the page: 1 for none, 0 from `fewestMarks` marks on. */
function quietness(outline: Outline, features: readonly NoiseFeatures[]): number {
  const marked = outline.blocks.filter(
    (block, at) =>
      isSiteRegion(block) ||
      (outline.furniture[at] ?? 0) >= 0.5 ||
      siteMarks.some((name) => features[at]?.[name] !== undefined)
  )
  return Math.max(0, 1 - marked.length / fewestMarks)
}

/** How many blocks after a heading of the posting may belong to it where nothing of the site stands between. */
const sectionReach = 14

const coreKinds: ReadonlySet<string> = new Set([
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'process'
])

/** For each block whether it stands in a section of the posting: below its heading, with no word of the site between. */
function findSections(outline: Outline, features: readonly NoiseFeatures[]): boolean[] {
  let left = 0
  return outline.blocks.map((_, at) => {
    const own = features[at] ?? {}
    const isCore = isOwnHeading(outline, at) && coreKinds.has(outline.headings[at]?.kind ?? '')
    const breaks = ['call', 'apply', 'ages', 'postings', 'people', 'rooms'].some((name) => own[name] !== undefined)
    if (isCore) left = sectionReach
    else if (breaks || (outline.furniture[at] ?? 0) >= 0.5 || outline.headings[at]?.kind === 'noise') left = 0
    else left = Math.max(0, left - 1)
    return left > 0 && !isCore
  })
}

/** For each block whether it is an item of the list that stands directly below a heading of the posting. */
function findCoreItems(outline: Outline, isCore: (at: number) => boolean): boolean[] {
  let inside = false
  return outline.blocks.map(({ kind, linked }, at) => {
    inside = kind === 'listItem' && linked < 0.5 && (inside || isCore(at - 1))
    return inside
  })
}

/** How often each short line stands on the page. */
function countLines(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    if (text.length <= longestShort) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
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

/** The features of a line's own words. */
function wordFeatures(
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

/**
 * The features of all blocks. `isDescribed` tells whether words stand in the page's structured description, `known`
 * which blocks are known for the site's by their words.
 */
export function noiseFeatures(
  outline: Outline,
  titleAt: number | null,
  isDescribed: (text: string) => boolean,
  known: readonly boolean[]
): NoiseFeatures[] {
  const { blocks, headings, furniture } = outline
  const prose = blocks.flatMap((block) => (isProse(block) || isSentence(block) ? [block.text] : []))
  const tongue = (tongueOf(prose) ?? tongueOf(blocks.map(({ text }) => text)))?.language
  const small = smallWords[tongue ?? 'en'] ?? new Set<string>()
  const zones = findZones(outline, titleAt)
  const cards = findCardRuns(outline)
  const questions = findQuestions(outline)
  const since = distances(outline, 0, 1)
  const until = distances(outline, blocks.length - 1, -1)
  const apply = findApply(outline)
  const openings = headings.map((_, at) => isOwnHeading(outline, at) && isFollowed(outline, at))
  const lastHeading = openings.lastIndexOf(true)
  const isCore = (at: number) => openings[at] === true && coreKinds.has(headings[at]?.kind ?? '')
  const lastCore = headings.findLastIndex((_, at) => isCore(at))
  const headLines = new Set(blocks.slice(0, outline.bodyStart).map(({ text }) => text))
  const counts = countLines(blocks)
  const described = blocks.map(({ text }) => isDescribed(text))
  const hasDescription = described.some(Boolean)
  const idle = new Set(
    outline.facts.filter(({ field }) => field === 'ignored').flatMap(({ block, labelBlock }) => [block, labelBlock])
  )
  const words = blocks.map((block, at) =>
    wordFeatures(block, small, tongue, at > Math.max(lastHeading, outline.bodyStart), isOwnHeading(outline, at))
  )
  shareInLists(blocks, words)
  const quiet = quietness(outline, words)
  const coreItems = findCoreItems(outline, isCore)
  const sections = findSections(outline, words)
  return blocks.map((block, at) => {
    const features = words[at] ?? {}
    const add = (name: string, value: number | boolean) => {
      if (value !== false && value !== 0) features[name] = value === true ? 1 : value
    }
    const heading = headings[at] ?? null
    const own = isOwnHeading(outline, at)
    add('quiet', quiet)
    add('prose', isProse(block))
    add('sentence', isSentence(block))
    add('item', block.kind === 'listItem' && block.linked < 0.5)
    add('row', block.kind === 'row')
    add('linked', block.linked > 0.8)
    add('question', isAsked(outline, at))
    add('questions', questions[at] === true)
    add('formatHeading', block.kind === 'heading' && !own)
    add('ownHeading', openings[at] === true)
    add('coreHeading', isCore(at))
    add('coreItem', coreItems[at] === true)
    add('section', sections[at] === true)
    add('bareHeading', own && openings[at] === false)
    add('lineHeading', !own && heading?.kind === 'other' && block.kind !== 'heading')
    add('underHeading', at > 0 && isOwnHeading(outline, at - 1))
    add('colon', block.text.endsWith(':'))
    add('site', isSiteRegion(block) ? 1 : block.region === 'header' ? 0.3 : 0)
    add('furniture', furniture[at] ?? 0)
    add('notice', isNotice(block.text))
    add('known', known[at] === true)
    add('noiseHeading', heading?.kind === 'noise')
    add(titleAt !== null && at > titleAt && at < outline.bodyStart ? 'headZone' : 'zone', zones[at] === true)
    add('card', cards[at] ?? 0)
    add('title', (outline.titleLikeness[at] ?? 0) >= 0.5 && !own)
    add('echo', at > outline.bodyStart && headLines.has(block.text))
    add('repeated', (counts.get(block.text) ?? 0) > 1 && !(at > outline.bodyStart && headLines.has(block.text)))
    add('since', since[at] ?? 0)
    add('until', until[at] ?? 0)
    add(at < lastHeading ? 'applyBefore' : 'afterApply', at > apply)
    add('coreAhead', at < lastCore)
    add('tail:title', at > Math.max(lastHeading, outline.bodyStart) && (outline.titleLikeness[at] ?? 0) >= 0.5 && !own)
    add('fact', outline.factBlocks.has(at) && !idle.has(at))
    add('idleFact', idle.has(at))
    add('described', described[at] === true)
    add('undescribed', hasDescription && described[at] === false)
    add('beforeTitle', titleAt !== null && at < titleAt)
    return features
  })
}
