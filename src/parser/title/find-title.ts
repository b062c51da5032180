import { cleanTitle, looksLikeTitle } from '../findings/seniority'
import { isSiteRegion, type Outline } from '../outline'
import { lowestConfidence } from '../resolve'
import { headingKey } from '../sections/headings'
import { findLateTitles } from './late-titles'
import { findInSubject } from './mail-subject'
import { findPlainTitles, isSlogan } from './plain-titles'
import { findProseTitles, type TitleFinding } from './prose-titles'
import { weighByPage } from './title-agreement'
import { isHouse, isRankOnly } from './title-doubts'
import { shortLines, surroundingsBonus } from './title-surroundings'
import { titledLines } from './titled-lines'

/** From how many parts on a line divided by bars is a line of facts. */
const fewestParts = 3
/** How many blocks before the text a title may stand: between them lie facts and buttons. */
const reach = 60

/** The posting's text as it is searched for the words of a title. */
function bodyKeys(outline: Outline): string {
  const bodies = outline.blocks.slice(outline.bodyStart).filter((block) => block.text.length >= 40)
  return bodies.map((block) => ` ${headingKey(block.text)} `).join('|')
}

/** How far the text repeats a title: all of its words, or those before its first comma or dash. */
function mentionBonus(body: string, title: string): number {
  const key = headingKey(title)
  if (key.includes(' ') && body.includes(` ${key} `)) return 0.2
  const core = headingKey(title.split(/,| [-–—|:] |\(/, 1)[0] ?? '')
  return core.includes(' ') && body.includes(` ${core} `) ? 0.12 : 0
}

function lineConfidence(outline: Outline, at: number): number {
  const { blocks, bodyStart } = outline
  const block = blocks[at]
  if (block === undefined) return 0
  const likeness = outline.titleLikeness[at] ?? 0
  const heading = block.kind === 'heading'
  const topHeading = heading && block.level === 1
  if (likeness < 0.35 && !(topHeading && likeness > 0)) return topHeading && !isSlogan(block.text) ? 0.3 : 0
  let confidence = 0.3 + likeness * 0.3
  if (heading) confidence += topHeading ? 0.2 : 0.08
  if (at === firstLine(outline)) confidence += 0.12
  if (isSiteRegion(block)) confidence -= 0.35
  if (block.linked > 0.5 && !topHeading) confidence -= 0.15
  // Of several cards before the text, the one that stands closest to it is its own.
  confidence -= Math.min(0.15, distance(outline, at, bodyStart))
  return confidence
}

/** Title-like lines between a line and the text: each makes it less likely that the line belongs to the text. */
function distance(outline: Outline, at: number, to: number): number {
  let sum = 0
  for (let next = at + 1; next < Math.min(to, at + reach); next++) {
    if ((outline.titleLikeness[next] ?? 0) >= 0.5) sum += 0.06
    else if ((outline.furniture[next] ?? 0) < 0.5) sum += 0.002
  }
  return sum
}

/** Whether no other line before the text looks like a role. */
function isOnly(outline: Outline, at: number): boolean {
  const { titleLikeness, bodyStart, blocks } = outline
  if ((titleLikeness[at] ?? 0) < 0.5) return false
  return !titleLikeness.some(
    (likeness, other) => other < bodyStart && likeness >= 0.5 && blocks[other]?.text !== blocks[at]?.text
  )
}

function firstLine(outline: Outline): number {
  return outline.blocks.findIndex((block, at) => (outline.furniture[at] ?? 0) < 0.5 && block.region !== 'nav')
}

/** Whether a heading such as "Job description" stands above the title's line and was taken for the text's first. */
function isTitleBelowHeading({ blocks, bodyStart, titleLikeness, headings }: Outline): boolean {
  const next = blocks[bodyStart + 1]
  return (
    headings[bodyStart] != null &&
    next !== undefined &&
    next.kind !== 'listItem' &&
    (titleLikeness[bodyStart + 1] ?? 0) >= 0.5
  )
}

function titleLines(outline: Outline): TitleFinding[] {
  const { blocks, bodyStart } = outline
  const findings: TitleFinding[] = []
  const body = bodyKeys(outline)
  const lines = shortLines(outline)
  const times = new Map<string, number>()
  for (const { text } of blocks) if (text.length <= 140) times.set(text, (times.get(text) ?? 0) + 1)
  const last = bodyStart + (isTitleBelowHeading(outline) ? 2 : 1)
  for (let at = Math.max(0, bodyStart - reach); at < Math.min(last, blocks.length); at++) {
    const block = blocks[at]
    if (
      block === undefined ||
      block.text.length > 140 ||
      /\)\.$| \/$/.test(block.text) ||
      outline.factBlocks.has(at) ||
      block.kind === 'listItem'
    )
      continue
    if ((outline.furniture[at] ?? 0) >= 0.5 || (outline.headings[at]?.strength ?? 0) >= 0.9) continue
    // A line of facts is no title; the part of it that is one counts by itself, see `titleParts`.
    if (block.text.split(' | ', fewestParts).length >= fewestParts) continue
    let confidence = lineConfidence(outline, at)
    if (confidence <= 0 || isRankOnly(block.text) || isHouse(outline, block.text)) continue
    confidence += mentionBonus(body, cleanTitle(block.text).title)
    confidence += surroundingsBonus(outline, at, lines)
    if (isOnly(outline, at)) confidence += 0.1
    // A page shows its own title again and again: in its list, its card, its heading.
    if ((times.get(block.text) ?? 0) > 1) confidence += 0.1
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
const titleTail = /\s+(?:[|–—·•:»-]|at|@|bei|chez|en|presso|bij)\s+.*$/

/** Between the parts of a page's own title, and how much less sure its later ones are. */
const pageTitleEdge = /\s+[|–—·•:»-]\s+/
const laterDrop = 0.04

/** Whether what stands behind the only dash belongs to the title: the site's name stands elsewhere. */
function isOwnTail(meta: Readonly<Record<string, string>>, key: string, raw: string): boolean {
  const site = meta['og:site_name']
  if (key === 'title' || site === undefined || raw.includes(site)) return false
  return raw.split(/\s[|–—·-]\s/).length === 2 && !/[|·]| at | @ /.test(raw)
}

function metaTitles(outline: Outline): TitleFinding[] {
  const { meta } = outline.page
  const findings: TitleFinding[] = []
  for (const key of ['og:title', 'twitter:title', 'title']) {
    const raw = meta[key]
    if (raw === undefined || raw.length > 300 || (key === 'title' && meta.mail !== undefined)) continue
    const value = raw
      .replace(/^.{2,80}? (?:is )?hiring (?=\S.{2,120} in )/, '')
      .replace(/^(?:job application for|job|stellenangebot|hiring|apply (?:for|to))[:\s]+/i, '')
      .replace(isOwnTail(meta, key, raw) ? '' : titleTail, '')
    const parts = raw.split(pageTitleEdge)
    // The role may stand behind the site's name as well: "Acme - Careers - Workshop Manager".
    for (const part of new Set([value, ...(parts.length > 1 ? parts : [])])) {
      const likeness = looksLikeTitle(part)
      if (likeness < (part === value ? 0.4 : 0.5)) continue
      const confidence = 0.35 + likeness * 0.3 - (part === value ? 0 : laterDrop)
      findings.push({ value: part, method: 'meta', confidence, quote: raw, start: null, end: null, block: null })
    }
  }
  return findings
}

/** Parts of a line such as "Acme | Backend Engineer | Remote" that name a role. */
function titleParts(outline: Outline): TitleFinding[] {
  const findings: TitleFinding[] = []
  for (const [at, block] of outline.blocks.slice(0, outline.bodyStart + 1).entries()) {
    if (block.text.length > 400 || (outline.furniture[at] ?? 0) >= 0.5 || outline.factBlocks.has(at)) continue
    if (!block.text.includes('|')) continue
    const parts = [...block.text.matchAll(/[^|]+/g)]
    if (parts.length < fewestParts) continue
    for (const part of parts) {
      const value = part[0].trim()
      const likeness = looksLikeTitle(value)
      if (likeness < 0.5) continue
      const start = block.start + part.index + part[0].indexOf(value)
      const confidence = 0.42 + likeness * 0.3
      const end = start + value.length
      findings.push({ value, method: 'pattern', confidence, quote: value, start, end, block: at })
    }
  }
  return findings
}

/** From this length on a first line is a page that was flattened into one. */
const flattened = 140

/** The role at the beginning of a page that is one line: "Analista de Datos - Olivarera - Jaén Quiénes somos: …". */
function titleOpening(outline: Outline): TitleFinding[] {
  const at = firstLine(outline)
  const block = outline.blocks[at]
  if (block === undefined || block.text.length < flattened) return []
  const value = /^(.{3,120}?)(?: [-–—|·] |: )/u.exec(block.text)?.[1] ?? ''
  const likeness = looksLikeTitle(value)
  if (likeness < 0.5) return []
  const { start } = block
  const end = start + value.length
  return [{ value, method: 'pattern', confidence: 0.4 + likeness * 0.3, quote: value, start, end, block: null }]
}

/** Whether a line says the same as prose and more. */
function repeats(line: TitleFinding, prose: TitleFinding): boolean {
  return line.block !== null && ` ${headingKey(line.value)} `.includes(` ${headingKey(prose.value)} `)
}

/** How much of its confidence prose keeps beside a line that says the same: it lends the line the rest. */
const proseBesideLine = 0.7

/** From this confidence on a line above the text is its title, and how much less sure a label below is then. */
const sureLine = 0.6
const lateLabelDrop = 0.4

/** All candidates for the title, from lines, labels, the page's own title and prose. */
export function findTitles(outline: Outline): TitleFinding[] {
  const stated = weighByPage(outline, [...titleLines(outline), ...titleParts(outline), ...titleOpening(outline)])
  const isHeaded = stated.some(({ value, confidence }) => confidence >= sureLine && looksLikeTitle(value) >= 0.5)
  // A board's label below the text ("Role: Back End Developer") names a field of work.
  const titled = titledLines(outline).filter(
    (line) => !stated.some(({ value, confidence }) => value === line.value && confidence >= line.confidence)
  )
  // "Job: Student Affairs" below a line that the page bears as its title names a field of work as well.
  const isOther = (value: string) => titled.some((line) => !headingKey(line.value).includes(headingKey(value)))
  const labelled = titleFacts(outline).map((fact) =>
    (isHeaded && (fact.block ?? 0) > outline.bodyStart) || isOther(fact.value)
      ? { ...fact, confidence: fact.confidence - lateLabelDrop }
      : fact
  )
  const above = [...labelled, ...stated, ...titled]
  const isSure = above.some(({ value, confidence }) => confidence >= 0.6 && looksLikeTitle(value) >= 0.5)
  const lines = isSure ? above : [...above, ...findLateTitles(outline)]
  const others = [...metaTitles(outline), ...findInSubject(outline.page)]
  const spoken = findProseTitles(outline)
  const isNamed = [...lines, ...others, ...spoken].some(({ confidence }) => confidence >= lowestConfidence)
  const plain = isNamed ? [] : findPlainTitles(outline).filter(({ value }) => !isHouse(outline, value))
  const prose = spoken.map((finding) =>
    lines.some((line) => repeats(line, finding))
      ? { ...finding, confidence: finding.confidence * proseBesideLine }
      : finding
  )
  return [...lines, ...plain, ...others, ...prose]
}
