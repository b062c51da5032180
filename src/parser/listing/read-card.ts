import { findDatedFacts } from '../findings/dates'
import { readPlaceLine } from '../findings/places'
import { findSalaries } from '../findings/salaries'
import { hasHeadNoun } from '../findings/title-likeness'
import { findWorkModes } from '../findings/work-mode'
import { furnitureScore } from '../noise/furniture'
import type { Block, CardFact } from '../page'

/** Signs between several facts on one line of a card. */
const between = /\s+[·•|–—-]\s+|\s{3,}|\n/g
/** Longest name of an employer, in UTF-16 units. */
const longestName = 70

/** Some words of a page, and where they stand. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The facts on a line: its parts between dots and dashes, without spaces around. */
function piecesOf({ text, start }: Words): Words[] {
  const edges = [...text.matchAll(between)].map((match) => [match.index, match.index + match[0].length] as const)
  const starts = [0, ...edges.map(([, end]) => end)]
  const ends = [...edges.map(([from]) => from), text.length]
  return starts.flatMap((from, index) => {
    const raw = text.slice(from, ends[index])
    const words = raw.trim()
    const first = start + from + raw.indexOf(words)
    return words === '' ? [] : [{ text: words, start: first, end: first + words.length }]
  })
}

/** Whether the words are nothing but a known place, with or without a work mode behind it. */
export function isPlaceLine(text: string): boolean {
  if (text.length > 80) return false
  const places = readPlaceLine(text).filter(({ value }) => value.country !== null)
  const covered = places.reduce((sum, { start, end }) => sum + end - start, 0)
  // "(Hybrid)" behind a place is part of its line.
  const mode = findWorkModes(text).reduce((sum, { start, end }) => sum + end - start + 2, 0)
  return places.length > 0 && covered + mode >= text.length * 0.7
}

function isOtherFact({ text }: Words): boolean {
  if (furnitureScore(text) >= 0.5 || !/\p{L}{2}/u.test(text)) return true
  if (findSalaries(text).length > 0 || findDatedFacts(text, { language: null, reference: null }).length > 0) return true
  if (/\d+ ?\+? ?(?:d|h|w|mo|days?|hours?|weeks?|tagen?|jours?|días?|giorni|dagen|dias)\b/i.test(text)) return true
  const modes = findWorkModes(text)
  return modes.length > 0 && text.length < 30
}

/** Whether words are a sentence and no fact. */
function isSpoken(text: string): boolean {
  return text.length >= 35 && /[.!?…]["”’)]?$/.test(text)
}

/** A line without the title that it begins with; nothing of a line that is the title. */
function behindTitle(line: Words, title: Words): Words[] {
  if (line.end <= title.start || line.start >= title.end) return [line]
  const rest = line.text.slice(title.end - line.start)
  const text = rest.replace(/^[\s·•|,:–—-]+/, '')
  return text === '' ? [] : [{ text, start: line.end - text.length, end: line.end }]
}

/**
 * What the lines of a card say by their order: the title is known; of the other short lines the first that is no
 * place, pay, date or button names the employer, and the first that is nothing but a place names that.
 */
export function readCard(blocks: readonly Block[], title: Words): readonly CardFact[] {
  const facts: CardFact[] = [{ field: 'title', start: title.start, end: title.end }]
  // A heading behind a card opens the next group of cards.
  const own = blocks.filter(({ kind, end }) => kind !== 'heading' || end <= title.end)
  const lines = own.flatMap((block) => behindTitle(block, title)).filter(({ text }) => text !== title.text)
  const pieces = lines.filter((line) => !isSpoken(line.text) && line.text.length <= 200).flatMap(piecesOf)
  const place = pieces.find(({ text }) => isPlaceLine(text))
  if (place !== undefined) facts.push({ field: 'location', start: place.start, end: place.end })
  const name = pieces.find(
    (piece) =>
      piece.text.length <= longestName &&
      !isOtherFact(piece) &&
      !isPlaceLine(piece.text) &&
      /^[^\p{Ll}]/u.test(piece.text)
  )
  // "Senior Data Analyst" below "Data Analyst" repeats the role.
  const repeats = name !== undefined && hasHeadNoun(name.text) && name.text.includes(title.text)
  if (name !== undefined && !repeats) facts.push({ field: 'company', start: name.start, end: name.end })
  return facts
}
