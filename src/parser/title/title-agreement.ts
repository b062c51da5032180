import { cleanTitle } from '../findings/seniority'
import { isMarkedTitle } from '../findings/title-likeness'
import { splitWords } from '../findings/words'
import { findCardRuns } from '../noise/card-runs'
import type { Outline } from '../outline'
import { roleLines } from '../own-opening'
import { headingKey } from '../sections/headings'
import { textShares } from '../text-shares'
import type { TitleFinding } from './prose-titles'

/**
 * What tells the role that a page is about from those that it lists beside it, and how much surer (or less sure) each
 * makes a line that names one.
 */
const weights = {
  /** All of the page's running text stands below the line, before another role. */
  textBelow: 0.16,
  /** Its words come again in that text. */
  recurs: 0.14,
  /** None of its words does, and those of another line do. */
  recursNowhere: -0.14,
  /** It stands above that text and says that all genders are meant: its employer wrote it, not the site. */
  marked: 0.08,
  /** It stands in a row of cards, and hardly any text below it. */
  carded: -0.1
}

/** Words of a role's name are held against the text by so many of their first letters: the rest is inflection. */
const stemLength = 6
/** Fewest letters of a word that two roles have in common for them to be one. */
const surestStem = 5
/** Shorter words are held against it as they are, and shorter ones than these not at all, save where they are capitals. */
const shortestStem = 4
/** How far above another role, the last before the text, a line may belong to the same head. */
const headReach = 14
/** So many words of a name that come again in the text are enough. */
const sureRecurring = 2
/** Least running text that says whose a page is, in UTF-16 units. */
const leastText = 300
/** How much of the text is read for words. */
const mostText = 30_000
/** Up to this share of the running text a line of a row of cards is another's. */
const cardShare = 0.1

/** A role's name as it is compared. */
function roleKey(value: string): string {
  return headingKey(cleanTitle(value).title)
}

/** Whether two lines may name one role: the words of one within the other, or a word in common, inflections aside. */
function agrees(a: Line, b: Line): boolean {
  if (` ${a.key} `.includes(` ${b.key} `) || ` ${b.key} `.includes(` ${a.key} `)) return true
  return a.stems.some((stem) => stem.length >= surestStem && b.stems.includes(stem))
}

/** The stems of the words that a role's name consists of. */
function stemsOf(value: string): string[] {
  const title = cleanTitle(value).title
  const stems = splitWords(title).list.flatMap(({ key, start, end }) => {
    const isShout = /^\p{Lu}{2,}$/u.test(title.slice(start, end))
    return key.length >= shortestStem || (isShout && key.length > 1) ? [key.slice(0, stemLength)] : []
  })
  return [...new Set(stems)]
}

/** The beginnings of all words of the page's own text: the blocks below the line with most text. */
function textStems({ blocks }: Outline, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>()
  let length = 0
  for (let at = from; at < to && length < mostText; at++) {
    const text = blocks[at]?.text ?? ''
    length += text.length
    for (const { key } of splitWords(text).list) stems.add(key.slice(0, stemLength))
  }
  return stems
}

/** A line that names a role, as it is compared. */
interface Line {
  readonly key: string
  readonly stems: readonly string[]
}

function toLine(value: string): Line {
  return { key: roleKey(value), stems: stemsOf(value) }
}

interface Own {
  readonly share: number
  readonly recurring: number
  readonly carded: boolean
}

/** Which of a page's roles it is about: the findings, surer or less sure by the text below them and the words in it. */
export function weighByPage(outline: Outline, findings: readonly TitleFinding[]): TitleFinding[] {
  const { blocks, titleLikeness } = outline
  const keys = new Set(findings.flatMap(({ block, value }) => (block === null ? [] : [roleKey(value)])))
  if (keys.size < 2) return [...findings]
  const lines = [...new Set([...roleLines(blocks, titleLikeness), ...findings.flatMap(({ block }) => block ?? [])])]
  const shares = textShares(
    blocks,
    lines.sort((a, b) => a - b)
  )
  const best = shares.reduce((a, b) => (b.text > a.text ? b : a), { at: 0, text: 0 })
  if (best.text < leastText) return [...findings]
  const next = lines.find((at) => at > best.at) ?? blocks.length
  const words = textStems(outline, best.at + 1, next)
  const runs = findCardRuns(outline)
  const named = shares.map(({ at, text }) => ({ at, text, line: toLine(blocks[at]?.text ?? '') }))
  const owns = findings.map(({ block, value }): Own => {
    const own = toLine(value)
    const { stems } = own
    const found = stems.filter((stem) => words.has(stem)).length
    const same = named.filter(({ at, line }) => at === block || (block !== null && agrees(line, own)))
    const carded = (runs[block ?? -1] ?? 0) >= 1
    const below = carded || block === null ? undefined : named.find(({ at }) => at > block)
    const lent = below !== undefined && below.at - (block ?? 0) <= headReach ? below.text : 0
    const share = Math.min(
      1,
      Math.max(
        lent,
        same.reduce((sum, { text }) => sum + text, 0)
      ) / best.text
    )
    return { share, recurring: Math.min(1, found / sureRecurring), carded }
  })
  const recurs = Math.max(...owns.map(({ recurring }) => recurring)) > 0
  return findings.map((finding, index) => {
    const own = owns[index]
    if (own === undefined || finding.block === null) return finding
    const sum =
      own.share * weights.textBelow +
      own.recurring * weights.recurs +
      (own.share >= 0.5 && isMarkedTitle(finding.value) ? weights.marked : 0) +
      (own.recurring === 0 && recurs ? weights.recursNowhere * (1 - own.share) : 0) +
      (own.carded && own.share < cardShare ? weights.carded : 0)
    return { ...finding, confidence: Math.min(0.97, finding.confidence + sum) }
  })
}
