import { isSiteRegion, type Outline } from '../outline'
import { hasSpaces, isProse, isSentence } from '../sections/mark-headings'
import { isNotice } from './furniture'
import { findZones, isOwnHeading as isOwn } from './noise-zones'

/** What speaks for a block being the site's and not the posting's. The sum of the weights is held against `limit`. */
const weights = {
  /** The format says so: navigation, footer, side column, form. */
  nav: 1.2,
  footer: 1,
  aside: 0.9,
  form: 0.9,
  /** A button, a counter, a notice. */
  furniture: 1,
  /** Sentences that only a site says: about cookies, its own figures, its rules for applying. */
  notice: 1.3,
  /** Under a heading such as "Similar jobs", up to the posting's next own heading. */
  zone: 1.4,
  /** Before the title: navigation, other cards. */
  beforeTitle: 0.9,
  /** After the posting's last text, among short lines without sentences. */
  afterEnd: 0.9,
  /** A short line, no heading of the posting, with the site's own lines all around. */
  amidNoise: 0.9,
  /** One of several short questions in a row. */
  question: 1.3,
  /** Nearly all of a short block is a link. */
  link: 0.6,
  /** Sentences. */
  prose: -0.4,
  /** A heading of the posting's own kind. */
  ownHeading: -0.6,
  /** A fact under its label. */
  fact: -0.5,
  /** A fact of the employer or the listing after the posting's last text: company size, sector, number of openings. */
  idleFact: 1.4,
  /** The words stand in the page's structured description. */
  described: -2
} as const

/** From this sum on a block is noise. */
const limit = 0.8

/** Whether the block stands directly under a heading, the posting's own or the format's. */
function isUnderHeading(outline: Outline, at: number): boolean {
  const before = outline.blocks[at - 1]
  if (before === undefined || isSiteRegion(before)) return false
  if (!hasSpaces(outline.blocks[at]?.text ?? '', 3)) return false
  const heading = outline.headings[at - 1]
  if (heading?.kind === 'other' && heading.strength >= 0.9 && !outline.factBlocks.has(at - 1)) return true
  return isOwn(outline, at - 1) || (before.kind === 'heading' && outline.headings[at - 1]?.kind !== 'noise')
}

/** The last block of the posting's text: sentences, items, rows, or whatever stands directly under its headings. */
function lastTextBlock(outline: Outline, zones: readonly boolean[]): number {
  let last = -1
  // After the first button below the text a sentence may as well be the site's.
  let isOpen = true
  for (const [at, block] of outline.blocks.entries()) {
    if (zones[at] === true || (outline.furniture[at] ?? 0) >= 0.5 || block.linked > 0.5) {
      if (at > outline.bodyStart) isOpen = false
      continue
    }
    const listed = block.kind === 'listItem' || (block.kind === 'row' && at > outline.bodyStart)
    if (isProse(block) || listed || (isUnderHeading(outline, at) && zones[at - 1] !== true)) {
      last = at
      isOpen = true
    } else if (isOpen && isSentence(block) && !isNotice(block.text)) last = at
  }
  return last
}

/** How far around a question others are looked for. */
const questionReach = 6

function findQuestions(outline: Outline): boolean[] {
  const asked = outline.blocks.map(
    ({ text, kind }, at) => text.endsWith('?') && text.length < 140 && kind !== 'heading' && !isOwn(outline, at)
  )
  return asked.map((question, at) => {
    if (!question) return false
    return asked.slice(Math.max(0, at - questionReach), at + questionReach + 1).filter(Boolean).length >= 3
  })
}

/** Sentences, labelled lines, addresses and figures after the end may still be the posting's last words. */
const tellingSign = /@|https?:|\d|^\p{Lu}[^:]{2,40}: \S.{4,}/u
const sentence = /^\P{L}*\p{L}.{15,}[.!?:]["”’)]?$/u

function isTelling(text: string): boolean {
  return tellingSign.test(text) || sentence.test(text.slice(text.lastIndexOf('\n') + 1))
}

/** Since when the site shows the posting; below its end that is the site's word. */
const stamp =
  /^(?:posted|published|updated|online seit|ver(?:ö|oe)ffentlicht|publi[ée]e?|pubblicat[oa]|publicad[oa]|geplaatst)\b.{2,40}$/i

/** A day in figures, or a year in a sentence: what it says may be the posting's whatever stands around it. */
const dated = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b20\d\d\b.{0,20}[.!]$/

/** Longest line that its neighbours can make the site's, and how many of them are asked on each side. */
const longestSpread = 90
const spreadReach = 3
/** Share of the neighbours that must be the site's. The page's end counts as one. */
const spreadShare = 0.65

/** The verdicts, with short lines after the beginning of the text that stand in the midst of noise taken for noise too. */
function spreadNoise(outline: Outline, sums: readonly number[]): boolean[] {
  const noise = sums.map((sum) => sum >= limit)
  const { blocks, bodyStart } = outline
  const stated = outline.facts.filter(({ field }) => field !== 'ignored')
  const states = new Set(stated.flatMap((fact) => [fact.block, fact.labelBlock]))
  // From the end: there the site's lines begin, and each that is told helps to tell the one before it.
  for (let at = blocks.length - 1; at > bodyStart; at--) {
    const block = blocks[at]
    const sum = (sums[at] ?? 0) + weights.amidNoise
    if (noise[at] === true || sum < limit || block === undefined) continue
    if (block.text.length > longestSpread || isProse(block) || isOwn(outline, at) || states.has(at)) continue
    if (block.kind === 'listItem' && block.linked < 0.5) continue
    if (stamp.test(block.text) || dated.test(block.text)) continue
    let count = 0
    for (let step = 1; step <= spreadReach; step++) {
      if (noise[at - step] === true) count++
      if (noise[at + step] ?? true) count++
    }
    if (count >= spreadReach * 2 * spreadShare) noise[at] = true
  }
  return noise
}

/**
 * Which blocks belong to the site as far as whole lines, headings and regions are known; explained by the sums of
 * `weights`. Sure of boards whose words are known, and half of the way on others: see `noise.ts`.
 */
export function findKnownNoise(
  outline: Outline,
  titleAt: number | null,
  isDescribed: (text: string) => boolean
): boolean[] {
  const zones = findZones(outline, titleAt)
  const questions = findQuestions(outline)
  const lastText = lastTextBlock(outline, zones)
  const idle = new Set(
    outline.facts
      .filter((fact) => fact.field === 'ignored' && fact.block !== fact.labelBlock)
      .flatMap((fact) => [fact.block, fact.labelBlock])
  )
  const sums = outline.blocks.map((block, at) => {
    if (at === titleAt) return Number.NEGATIVE_INFINITY
    let sum = (outline.furniture[at] ?? 0) * weights.furniture
    if (block.region !== null && block.region in weights) sum += weights[block.region as 'nav']
    if (zones[at] === true) sum += weights.zone
    if (questions[at] === true) sum += weights.question
    if (titleAt !== null && at < titleAt) sum += weights.beforeTitle
    if (at > lastText && at > outline.bodyStart && (stamp.test(block.text) || !isTelling(block.text)))
      sum += weights.afterEnd
    if (block.linked > 0.8 && block.text.length < 100) sum += weights.link
    if (isNotice(block.text)) sum += weights.notice
    if (isProse(block) || hasSpaces(block.text, 11)) sum += weights.prose
    const heading = outline.headings[at]
    const hasText = titleAt === null || at > titleAt || isProse(outline.blocks[at + 1])
    if (heading !== null && heading !== undefined && heading.kind !== 'noise' && heading.strength >= 0.7 && hasText)
      sum += weights.ownHeading
    if (outline.factBlocks.has(at)) sum += weights.fact
    if (at > lastText && idle.has(at)) sum += weights.idleFact
    if (isDescribed(block.text)) sum += weights.described
    return sum
  })
  return spreadNoise(outline, sums)
}
