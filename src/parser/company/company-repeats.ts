import type { Finding } from '../finding'
import { hasHeadNoun } from '../findings/seniority'
import { findSkills } from '../findings/skills'
import { looksLikeTitle } from '../findings/title-likeness'
import { foldWord } from '../findings/words'
import type { Outline } from '../outline'
import { headingKey, recogniseHeading } from '../sections/headings'
import { siteWords } from '../vocabulary/companies'
import { isBoardName } from './company-lines'
import { companyKey, isNameLine, nameBonus } from './company-names'

/** How many lines of a page are read for names, how many names are held against it, and how much of its text. */
const mostLines = 600
const mostNames = 200
const mostText = 60_000

/** Longest line that is nothing but a name, and longest line of a board that holds one, in UTF-16 units. */
const longestName = 60
const longestLine = 100

/** How sure a name is that stands on a line of its own, and how much each independent place more adds. */
const base = 0.18
const shares = { beside: 0.2, spoken: 0.22, called: 0.24, owned: 0.22, again: 0.08, own: 0.08, carded: 0.3 }
const highest = 0.7

/** Small words before a name at the end of a button or heading: "View 5 more jobs at Merrow", "Ver más de Merrow". */
const calling =
  /(?:^|\s)(?:at|about|by|with|from|join|follow|bei|beim|von|über|chez|de|du|da|do|di|presso|bij|van|over|em|hos|om|på|för|av|med|en|by)\s(?:the |die |der |das |la |le |el |il |het )?$/iu

/** A line of several parts: a name and its place. */
const manyParts = /[·•|]| [–—-] |, (?=\p{Lu}\p{L}+\.?$)(?!(?:Inc|Ltd|Lda|Ltda|Co)\b)/u

/** Whether a name says by its own words that an organisation bears it. */
function hasOwnWords(value: string): boolean {
  return nameBonus(value) > 0 && value.includes(' ')
}

interface Named {
  readonly value: string
  readonly at: number[]
}

/** The names that are lines of their own, each with all of its lines. */
function namesOf(outline: Outline): Named[] {
  const byKey = new Map<string, Named>()
  for (const [at, { text, kind }] of outline.blocks.slice(0, mostLines).entries()) {
    if (text.length > longestName || text.length < 3 || outline.factBlocks.has(at)) continue
    const value = text.replace(/\s+\d(?:[.,]\d)?\s*★?$|(?:\s*[★*]){1,5}$/u, '')
    const known = byKey.get(value)
    if (known !== undefined) known.at.push(at)
    else if (byKey.size < mostNames && kind !== 'listItem' && canBeName(value)) byKey.set(value, { value, at: [at] })
  }
  return [...byKey.values()]
}

function canBeName(value: string): boolean {
  if (manyParts.test(value) || nameBonus(value) < 0 || !isNameLine(value) || isBoardName(value)) return false
  if (
    value.split(' ').length > 2 &&
    value
      .split(' ')
      .slice(-2)
      .every((word) => siteWords.has(foldWord(word)))
  )
    return false
  if (nameBonus(value) > 0) return true
  return (
    looksLikeTitle(value) < 0.4 &&
    !hasHeadNoun(value) &&
    !findSkills(value).some(({ end, start }) => end - start === value.length)
  )
}

/** The lines that say the role and those next to them. */
function besideTitle(outline: Outline, key: string): ReadonlySet<number> {
  const beside = new Set<number>()
  if (key === '') return beside
  for (const [at, { text }] of outline.blocks.entries()) {
    if (text.length > key.length + 50 || !` ${headingKey(text)} `.includes(` ${key} `)) continue
    for (const near of [at - 2, at - 1, at + 1, at + 2]) beside.add(near)
  }
  return beside
}

/** How many lines above the text the employer's line may stand, and how far down a page its card may. */
const headReach = 24
const cardReach = 0.7

/** Whether a name of several words stands above the text and again below it, right below a heading, where boards have the employer's card. */
function hasCard({ blocks, bodyStart }: Outline, value: string, at: readonly number[]): boolean {
  const lowest = bodyStart + (blocks.length - bodyStart) * cardReach
  return (
    value.includes(' ') &&
    at.length < 4 &&
    at.some((line) => line < bodyStart && line >= bodyStart - headReach) &&
    at.some((line) => line > bodyStart && line < lowest && recogniseHeading(blocks[line - 1]?.text ?? '') !== undefined)
  )
}

/** What stands before words wherever they stand as whole words in a text, at the end of a line if asked. */
function occurrences(text: string, words: string, atEnd = false): string[] {
  const found: string[] = []
  for (let at = text.indexOf(words); at >= 0 && found.length < 20; at = text.indexOf(words, at + words.length)) {
    if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /[\p{L}\d]/u.test(text[at + words.length] ?? '')) continue
    if (atEnd && !/^(?:$|\n|[?!.,]| by \d)/.test(text.slice(at + words.length, at + words.length + 6))) continue
    found.push(text.slice(Math.max(0, at - 30), at))
  }
  return found
}

/** Names that stand on a line of their own and in other, independent places: each of them makes the name surer. */
export function findRepeated(
  outline: Outline,
  title: string | undefined,
  spoken: readonly Finding<string>[],
  isUsable: (at: number) => boolean
): Finding<string>[] {
  const names = namesOf(outline)
  const key = title === undefined ? '' : headingKey(title)
  const beside = besideTitle(outline, key)
  const prose: string[] = []
  const lines: string[] = []
  for (const [at, { text }] of outline.blocks.slice(0, mostLines).entries()) {
    if (text.length >= longestLine || (text.length >= 40 && /[.!?]$/.test(text))) {
      if (isUsable(at)) prose.push(text)
    } else if ((outline.titleLikeness[at] ?? 0) < 0.5 || (key !== '' && headingKey(text).includes(key)))
      lines.push(text)
  }
  const sentences = prose.join('\n').slice(0, mostText)
  const shorts = lines.join('\n').slice(0, mostText)
  const { meta } = outline.page
  const sites = [meta.title, meta['og:site_name'], meta.logo].filter((words) => words !== undefined)
  const addresses = foldWord(
    outline.page.text
      .slice(0, 200_000)
      .match(/[@/][\w.-]{4,80}\.[a-z]{2,10}\b/g)
      ?.slice(0, 100)
      .join(' ') ?? ''
  )
  const keys = spoken.map(({ value }) => companyKey(value))
  return names.flatMap(({ value, at }) => {
    const own = companyKey(value)
    const letters = own.replace(/[^a-z\d]/g, '')
    const isSpoken =
      keys.some(
        (other) => other === own || (other.length >= 5 && (own.startsWith(`${other} `) || own.endsWith(` ${other}`)))
      ) ||
      (value.includes(' ') && occurrences(sentences, value).length > 0)
    const isCalled = occurrences(shorts, value, true).some((before) => calling.test(before))
    const isOwned =
      sites.some((words) => words.includes(value)) ||
      (letters.length >= 5 && addresses.replace(/-/g, '').includes(letters))
    const near = at.find((line) => beside.has(line))
    const isBeside = near !== undefined
    const start = outline.blocks[near ?? at[0] ?? 0]?.start ?? 0
    const places = [isSpoken, isCalled, isOwned].filter(Boolean).length
    const isCarded = places === 0 && hasCard(outline, value, at)
    if (places === 0 && !isCarded && !(isBeside && hasOwnWords(value))) return []
    const confidence =
      base +
      (isBeside ? shares.beside : 0) +
      (isSpoken ? shares.spoken : 0) +
      (isCalled ? shares.called : 0) +
      (isOwned ? shares.owned : 0) +
      (at.length > 1 ? shares.again : 0) +
      (isCarded ? shares.carded : 0) +
      (hasOwnWords(value) ? shares.own : 0)
    return [
      {
        value,
        method: 'pattern' as const,
        confidence: Math.min(highest, confidence),
        quote: value,
        start,
        end: start + value.length
      }
    ]
  })
}

/** From this confidence on a name is agreed on by several places, and what one is left with then that stands once. */
const agreed = 0.6
const onceShare = 0.75

/** The findings, where several places agree on a name, with names less sure that stand once on the whole page. */
export function doubtLone(
  found: readonly Finding<string>[],
  repeated: readonly Finding<string>[],
  text: string
): Finding<string>[] {
  const sure = repeated.filter(({ confidence }) => confidence >= agreed).map(({ value }) => companyKey(value))
  if (sure.length === 0) return [...found]
  return found.map((finding) =>
    finding.method === 'pattern' &&
    !sure.includes(companyKey(finding.value)) &&
    text.indexOf(finding.value) === text.lastIndexOf(finding.value)
      ? { ...finding, confidence: finding.confidence * onceShare }
      : finding
  )
}
