import type { Fact } from './facts'
import { findZones } from './noise/noise-zones'
import { isSiteRegion, type Outline } from './outline'
import type { Block } from './page'
import type { LabelField } from './vocabulary/labels'

/**
 * Fields whose labels boards write for the posting on the page alone, wherever they show them: in tables below the
 * text, between buttons.
 */
const ownLabels: ReadonlySet<LabelField> = new Set([
  'employmentType',
  'workload',
  'workMode',
  'postedAt',
  'deadline',
  'startDate',
  'requisitionId',
  'experience'
])

/** Longest value that a board's own table holds, in UTF-16 units. */
const longestValue = 80

/** For each block whether it can be a line on this posting: below its title, and under no heading of the site. */
function isOfPosting(outline: Outline, titleAt: number | null): (at: number) => boolean {
  const zones = findZones(outline, titleAt)
  const inTable = tableOf(outline)
  return (at) => {
    const block = outline.blocks[at]
    if (block === undefined || at <= (titleAt ?? 0) || isSiteRegion(block)) return false
    return zones[at] !== true || inTable.has(at)
  }
}

/**
 * The blocks of a table in which each label stands above its value, two pairs of different fields at least: a board's
 * facts on its posting even below a button that opens the site's part. Cards of other postings have no labels.
 */
function tableOf({ facts }: Outline): ReadonlySet<number> {
  const pairs = facts.filter(({ block, labelBlock }) => block === labelBlock + 1)
  return new Set(
    pairs.flatMap(({ block, labelBlock, field, label }, at) => {
      const beside = [pairs[at - 1], pairs[at + 1]].some(
        (other) =>
          other !== undefined &&
          other.label !== label &&
          (other.field !== field || field === 'ignored') &&
          (other.labelBlock === block + 1 || other.block === labelBlock - 1)
      )
      return beside ? [block, labelBlock] : []
    })
  )
}

/**
 * The facts that speak of the posting: all outside the noise, and those amid it whose label only this posting can have,
 * as long as no other value stands under the same label.
 */
export function ownFacts(outline: Outline, noise: readonly boolean[], titleAt: number | null): Fact[] {
  const isOwn = isOfPosting(outline, titleAt)
  const told = new Set(outline.facts.filter(({ block }) => noise[block] !== true).map(({ field }) => field))
  const values = Map.groupBy(outline.facts, ({ label }) => label.toLowerCase())
  return outline.facts.filter((fact) => {
    if (noise[fact.block] !== true) return true
    if (!ownLabels.has(fact.field) || fact.text.length > longestValue) return false
    const many = new Set(values.get(fact.label.toLowerCase())?.map(({ text }) => text)).size > 1
    // A second label of the same field adds to the first one only among the terms: "Contract", "Working pattern".
    const repeats = told.has(fact.field) && fact.field !== 'employmentType'
    return !many && !repeats && isOwn(fact.labelBlock) && isOwn(fact.block)
  })
}

/** How far below the title boards show tags, in blocks, and how long one is at most, in UTF-16 units. */
const tagReach = 14
const longestTag = 40

/**
 * The short lines amid the site's own between the title and the text, or right below a fact under a label: tags such
 * as "Full-time" among buttons. Whether one says anything of the posting is for whoever reads it to tell.
 */
export function strayTags(
  outline: Outline,
  noise: readonly boolean[],
  titleAt: number | null,
  facts: readonly Fact[]
): Block[] {
  const isOwn = isOfPosting(outline, titleAt)
  const last = Math.min(outline.bodyStart, (titleAt ?? 0) + tagReach)
  const belowFact = new Set(facts.flatMap(({ field, block }) => (ownLabels.has(field) ? [block + 1, block + 2] : [])))
  return outline.blocks.filter((block, at) => {
    if (noise[at] !== true || block.text.length > longestTag || outline.factBlocks.has(at) || !isOwn(at)) return false
    return (titleAt !== null && at < last) || belowFact.has(at)
  })
}
