import type { Salary } from '../../shared/posting'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { isPayHeading } from '../findings/pay-cues'
import { saysReckoned } from '../findings/pay-estimates'
import { findSalaries, type PayOptions } from '../findings/salaries'

/** Longest line that says what the next one tells, in UTF-16 units. */
const longestHeading = 70

/** What a stretch states when the words before it are read with it; the answers stand in the stretch itself. */
function salariesBelow(before: string, text: string, options: PayOptions): Match<Salary>[] {
  const from = before.length
  return findSalaries(before + text, options)
    .filter((match) => match.end > from)
    .map(({ value, start, end }) => {
      const inside = Math.max(0, start - from)
      return { value: { ...value, text: text.slice(inside, end - from) }, start: inside, end: end - from }
    })
}

/** The line above a block, where it is short, without figures and speaks of nothing but pay: "Hourly rate". */
function headingAbove(context: Context, at: number): string {
  const above = context.outline.blocks[at - 1]
  if (above === undefined || above.text.length > longestHeading || /\d/.test(above.text)) return ''
  return isPayHeading(above.text) ? `${above.text.replace(/[:\s]+$/, '')}: ` : ''
}

/** How many short lines around a sum can say that it is a board's own reckoning. */
const reckonedLines = 3

/** Whether a line stands among those of a board's forecast: "Gehalts-Prognose", two sums, "Schätzung auf Basis von …". */
function isReckoned(context: Context, at: number): boolean {
  const { blocks } = context.outline
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= reckonedLines; near += step) {
      const text = blocks[near]?.text ?? ''
      if (text === '' || text.length > longestHeading) break
      if (saysReckoned(text, step > 0)) return true
    }
  }
  return false
}

/** Words on a line of their own near a sum on its own line that make it that of others: a board's median, a round of funding. */
const ofOthers =
  /^(?:\/(?:yr|hr|mo)\.? )?(?:median|average|avg\.?)\b|^(?:pre-?seed|seed|series [a-h]|angel)(?: (?:round|funding))?(?: ?[·•|,-] ?.{2,20})?$|^(?:total |amount )?(?:raised|funding)(?: (?:total|amount|to date))?:?$|^valuation:?$/i

/** Whether the line right above or below a bare sum says that it is the median of others or what the firm has raised. */
function isOfOthers(context: Context, at: number): boolean {
  const { blocks } = context.outline
  return [blocks[at - 1], blocks[at + 1]].some(
    (block) => block !== undefined && block.text.length <= longestHeading && ofOthers.test(block.text.trim())
  )
}

const processKinds = new Set(['process'] as const)

/** The words of the sentence before a place in a text, up to so many UTF-16 units back. */
const sentenceReach = 120

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - sentenceReach), at)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  )
}

/** Least and most that a month's pay is in euros, and no other time's. */
const monthly = { least: 900, most: 9_999 }

/**
 * A month is the only time for which so many euros are paid: where the sum is plainly pay, by a range, by its label or
 * by "gross", that is what is stated.
 */
function withMonth(finding: Finding<Salary>): Finding<Salary> {
  const { min, max, currency, period, gross } = finding.value
  if (period !== null || currency !== 'EUR') return finding
  const sums = [min, max].filter((sum) => sum !== null)
  const isRange = min !== null && max !== null && min < max
  if (!sums.every((sum) => sum >= monthly.least && sum <= monthly.most)) return finding
  return isRange || gross !== null || finding.method === 'label'
    ? { ...finding, value: { ...finding.value, period: 'month' } }
    : finding
}

/** Pay as stated under labels and in the posting's own text, each mention; the page's data completes the same figures. */
export function findPay(context: Context, data: readonly Finding<Salary[]>[] = []): Finding<Salary>[] {
  const found: Finding<Salary>[] = []
  const options = { country: context.country, language: context.language }
  for (const fact of context.facts) {
    if (fact.field !== 'salary') continue
    // The label is part of what is said: "Hourly rate: 35 - 40" tells of hours and of pay, "35 - 40" alone does not.
    for (const match of salariesBelow(`${fact.label}: `, fact.text, options))
      found.push(toFinding(context, match, fact.start, 'label', 0.95))
  }
  const start = context.titleAt ?? 0
  const applying = new Set(blocksOf(context, processKinds))
  for (const [at, block] of context.outline.blocks.entries()) {
    if (at < start || context.noise[at] === true) continue
    if (block.text.length <= longestHeading && (isReckoned(context, at) || isOfOthers(context, at))) continue
    for (const match of salariesBelow(headingAbove(context, at), block.text, options)) {
      // "Our salary calculator shows for this job: …"; a task in the selection is paid once.
      if (saysReckoned(sentenceBefore(block.text, match.start), true)) continue
      if (applying.has(block) && match.value.period === null && match.value.min === match.value.max) continue
      found.push(toFinding(context, match, block.start, 'pattern', surenessOf(match.value)))
    }
  }
  const joined = joinEnds(context, found)
  const stated = [...joined.map(({ value }) => value), ...data.flatMap(({ value }) => value)]
  const byFigures = Map.groupBy(stated, figuresOf)
  return joined.map((finding) => {
    const same = byFigures.get(figuresOf(finding.value)) ?? []
    return withMonth({ ...finding, value: completePay(finding.value, same) })
  })
}

/** Farthest that the upper end may stand behind the lower one, in UTF-16 units. */
const farthestEnd = 60

/** "Minimum salary: …" on one line and "Maximum salary: …" on the next are the two ends of one range. */
function joinEnds(context: Context, found: readonly Finding<Salary>[]): Finding<Salary>[] {
  const { text } = context.outline.page
  const joined: Finding<Salary>[] = []
  for (const finding of found) {
    const low = joined.at(-1)
    const { start, end } = finding
    const { min, max } = finding.value
    const spans =
      low?.value.min != null && low.value.max === null && min === null && max !== null && max >= low.value.min
    const close =
      low?.start != null && low.end !== null && start !== null && start >= low.end && start - low.end <= farthestEnd
    if (!spans || !close || low.start === null || end === null) joined.push(finding)
    else {
      const quote = text.slice(low.start, end)
      joined[joined.length - 1] = { ...low, value: { ...low.value, max, text: quote }, quote, end }
    }
  }
  return joined
}

/** Two ends with a currency are hardly ever anything else; a single sum without a time is so more often. */
function surenessOf({ min, max, currency, period }: Salary): number {
  const range = min !== null && max !== null && min !== max
  return 0.82 + (range ? 0.05 : 0) + (currency === null ? 0 : 0.03) + (period === null ? 0 : 0.03)
}

/** Pay with what the same figures elsewhere add to it: the header's "$80k" is a year's where the text says so. */
function completePay(salary: Salary, same: readonly Salary[]): Salary {
  const period = salary.period ?? same.find((other) => other.period !== null)?.period ?? null
  const currency = salary.currency ?? same.find((other) => other.currency !== null)?.currency ?? null
  const gross = salary.gross ?? same.find((other) => other.gross !== null)?.gross ?? null
  return { ...salary, period, currency, gross }
}

/** What makes two mentions one pay. */
export function keyOfSalary(salary: Salary): string {
  return [salary.min, salary.max, salary.place].join('|')
}

/** Pay from data in the words of the page, where the page states the same figures. */
export function inPageWords(
  data: readonly Finding<Salary[]>[],
  shown: readonly Finding<Salary>[]
): Finding<Salary[]>[] {
  return data.map((finding) => {
    const pairs = finding.value.map((salary) => ({
      salary,
      same: shown.find((other) => isSamePay(other.value, salary))
    }))
    const value = pairs.map(({ salary, same }) => (same === undefined ? salary : mergePay(same.value, salary)))
    const same = pairs[0]?.same
    if (same === undefined) return { ...finding, value }
    const { quote, start, end } = same
    return { ...finding, value, quote, start, end }
  })
}

function figuresOf({ min, max }: Salary): string {
  return `${min} ${max}`
}

function isSamePay(a: Salary, b: Salary): boolean {
  return a.min === b.min && a.max === b.max
}

function mergePay(shown: Salary, data: Salary): Salary {
  return { ...shown, currency: data.currency ?? shown.currency, period: shown.period ?? data.period }
}
