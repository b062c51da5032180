import type { Finding } from '../finding'
import type { Outline } from '../outline'
import { isBoardName } from './company-lines'
import { companyKey, isName, isNameLine, name, trimName } from './company-names'

/** How much of the text is read for names, in blocks and in UTF-16 units, and how many names are kept. */
const mostBlocks = 600
const longestBlock = 4_000
const mostRuns = 40

const run = new RegExp(name, 'gu')

/** Whether a run begins a sentence, where any word has a capital. */
function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?:…"“„»(]\s?$|[–—•·-] $/.test(text.slice(Math.max(0, at - 3), at))
}

interface Run {
  value: string
  start: number
  count: number
  /** How often it stands inside a sentence. */
  inside: number
}

/**
 * The names in the posting's own sentences that are said more than once or stand inside one, the most frequent first:
 * somewhere an employer is named, whatever stands around its name.
 */
export function findRuns({ blocks, page }: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const runs = new Map<string, Run>()
  for (const [at, { text, start }] of blocks.slice(0, mostBlocks).entries()) {
    if (!isUsable(at) || text.length > longestBlock || text.length < 30) continue
    for (const match of text.matchAll(run)) {
      const value = trimName(match[0])
      const key = companyKey(value)
      if (key.length < 3 || value.length > 60) continue
      const from = match.index + match[0].indexOf(value)
      const known = runs.get(key) ?? { value, start: start + from, count: 0, inside: 0 }
      known.count++
      if (!opensSentence(text, match.index) || from > match.index) known.inside++
      runs.set(key, known)
    }
  }
  const isLone = ({ value, count }: Run) => count < 2 && !value.includes(' ')
  return [...runs.values()]
    .filter((found) => found.inside > 0 && (!isLone(found) || page.language !== 'de') && isName(found.value))
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, mostRuns)
    .map(({ value, start, count }) => ({
      value,
      method: 'prose' as const,
      confidence: Math.min(1, count / 5),
      quote: value,
      start,
      end: start + value.length
    }))
}

/** Longest line that calls for the employer's pages, and how many lines of a page are read, in UTF-16 units and lines. */
const longestCall = 100
const mostLines = 1_000
const calling = new RegExp(
  `(?:^|[\\s(])(?:at|about|by|with|from|join|follow|bei|beim|von|über|chez|de|du|da|do|di|a|presso|bij|van|over|em|en|hos|om|på|för|av|med|emplois|jobs|werken) (?:the |die |der |das |la |le |el |il |het |o |a )?(${name})[?!.]?$`,
  'iu'
)

/** The names with which short lines of the page end: "View 5 more jobs at Acme", "Conheça a Acme", "Über Acme GmbH". */
export function findCalled({ blocks }: Outline): Finding<string>[] {
  return blocks.slice(0, mostLines).flatMap(({ text, start }) => {
    if (text.length > longestCall || !/ /.test(text)) return []
    const value = calling.exec(text)?.[1]
    if (value === undefined || !/^[\p{Lu}\d]/u.test(value) || !isName(value) || isBoardName(value)) return []
    const at = start + text.lastIndexOf(value)
    return [{ value, method: 'pattern' as const, confidence: 0.4, quote: value, start: at, end: at + value.length }]
  })
}

/** Names that are a line of their own at least twice, as boards have the employer above the text and in its card. */
export function findTwice({ blocks }: Outline): Finding<string>[] {
  const lines = new Map<string, number>()
  for (const { text } of blocks.slice(0, mostLines)) {
    if (text.length <= longestCall / 2 && text.length > 2) lines.set(text, (lines.get(text) ?? 0) + 1)
  }
  const found = new Set<string>()
  return blocks.slice(0, mostLines).flatMap(({ text, start, end }) => {
    if ((lines.get(text) ?? 0) < 2 || found.has(text) || !isNameLine(text)) return []
    found.add(text)
    return [{ value: text, method: 'pattern' as const, confidence: 0.4, quote: text, start, end }]
  })
}
