import { isSiteRegion, type Outline } from '../outline'
import { isProse, isSentence } from '../sections/mark-headings'
import { tongueOf } from '../tongue'
import { commonWords } from '../vocabulary/common-words'
import { findCardRuns } from './card-runs'
import { isNotice } from './furniture'
import { coreKinds, countLines, findCoreItems, findSections, shareInLists } from './noise-lists'
import { distances, findApply, findQuestions, isAsked, isFollowed } from './noise-places'
import type { NoiseFeatures } from './noise-runs'
import { shapeOf, wordFeatures } from './noise-words'
import { findZones, isOwnHeading } from './noise-zones'
import { quietness } from './site-marks'
import { sayings, siteScore } from './site-says'
import { siteWordWeights } from './site-word-weights'

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(' '))])
)

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
  const said = sayings(
    blocks.map(({ text }) => siteScore(text, siteWordWeights)),
    blocks.map(shapeOf),
    quiet
  )
  const coreItems = findCoreItems(outline, isCore)
  const sections = findSections(outline, words)
  return blocks.map((block, at) => {
    const features = { ...words[at], ...said[at] }
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
