import { cleanTitle, looksLikeTitle } from './findings/seniority'
import { headingKey } from './headings'
import { isSiteRegion, type Outline } from './outline'
import { findProseTitles, type TitleFinding } from './prose-titles'

/** How many blocks before the text a title may stand: between them lie facts and buttons. */
const reach = 60

function mentions(outline: Outline, key: string, from: number): boolean {
  if (key.split(' ').length < 2) return false
  for (let at = from; at < outline.blocks.length; at++) {
    const block = outline.blocks[at]
    if (block !== undefined && block.text.length >= 60 && headingKey(block.text).includes(key)) return true
  }
  return false
}

function lineConfidence(outline: Outline, at: number): number {
  const { blocks, bodyStart } = outline
  const block = blocks[at]
  if (block === undefined) return 0
  const likeness = outline.titleLikeness[at] ?? 0
  const heading = block.kind === 'heading'
  const topHeading = heading && block.level === 1
  if (likeness < 0.35 && !(topHeading && likeness > 0)) return topHeading ? 0.3 : 0
  let confidence = 0.3 + likeness * 0.3
  if (heading) confidence += topHeading ? 0.2 : 0.08
  if (at === firstLine(outline)) confidence += 0.12
  if (isSiteRegion(block)) confidence -= 0.35
  if (block.linked > 0.5 && !topHeading) confidence -= 0.15
  // Of several cards before the text, the one that stands closest to it is its own.
  confidence -= Math.min(0.15, countLinesBetween(outline, at, bodyStart) * 0.012)
  return confidence
}

/** Title-like lines between a line and the text: each makes it less likely that the line belongs to the text. */
function countLinesBetween(outline: Outline, at: number, to: number): number {
  let count = 0
  for (let next = at + 1; next < Math.min(to, at + reach); next++) {
    if ((outline.titleLikeness[next] ?? 0) >= 0.5) count += 5
    else if ((outline.furniture[next] ?? 0) < 0.5) count++
  }
  return count
}

function firstLine(outline: Outline): number {
  return outline.blocks.findIndex((block, at) => (outline.furniture[at] ?? 0) < 0.5 && block.region !== 'nav')
}

function titleLines(outline: Outline): TitleFinding[] {
  const { blocks, bodyStart } = outline
  const findings: TitleFinding[] = []
  const inFacts = new Set(outline.facts.flatMap((fact) => [fact.block, fact.labelBlock]))
  for (let at = Math.max(0, bodyStart - reach); at < Math.min(bodyStart + 1, blocks.length); at++) {
    const block = blocks[at]
    if (block === undefined || block.text.length > 140 || inFacts.has(at) || block.kind === 'listItem') continue
    if ((outline.furniture[at] ?? 0) >= 0.5 || (outline.headings[at]?.strength ?? 0) >= 0.9) continue
    let confidence = lineConfidence(outline, at)
    if (confidence <= 0) continue
    const { title } = cleanTitle(block.text)
    if (mentions(outline, headingKey(title), Math.max(bodyStart, at + 1))) confidence += 0.2
    const method = block.kind === 'heading' ? 'heading' : 'pattern'
    const { text, start, end } = block
    findings.push({ value: text, method, confidence: Math.min(0.97, confidence), quote: text, start, end, block: at })
  }
  return findings
}

function titleFacts(outline: Outline): TitleFinding[] {
  return outline.facts
    .filter((fact) => fact.field === 'title' && fact.text.length <= 160)
    .map(({ text, start, end, block }) => {
      const confidence = 0.72 + looksLikeTitle(text) * 0.24
      return { value: text, method: 'label', confidence, quote: text, start, end, block }
    })
}

/** What comes after the title in a page's own title: the employer, the board, "careers". */
const titleTail = /\s+(?:[|–—·:»-]|at|@|bei|chez|en|presso|bij)\s+.*$/

function metaTitles(outline: Outline): TitleFinding[] {
  const { meta } = outline.page
  const findings: TitleFinding[] = []
  for (const key of ['og:title', 'twitter:title', 'title']) {
    const raw = meta[key]
    if (raw === undefined || raw.length > 300) continue
    const value = raw
      .replace(/^(?:job application for|job|stellenangebot|hiring|apply (?:for|to))[:\s]+/i, '')
      .replace(titleTail, '')
    const likeness = looksLikeTitle(value)
    if (likeness < 0.4) continue
    const confidence = 0.35 + likeness * 0.3
    findings.push({ value, method: 'meta', confidence, quote: raw, start: null, end: null, block: null })
  }
  return findings
}

/** All candidates for the title, from lines, labels, the page's own title and prose. */
export function findTitles(outline: Outline): TitleFinding[] {
  return [...titleFacts(outline), ...titleLines(outline), ...metaTitles(outline), ...findProseTitles(outline)]
}
