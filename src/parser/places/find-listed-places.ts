import type { Place } from '../../shared/posting'
import { type Context, toFinding } from '../context'
import type { Fact } from '../facts'
import type { Finding, Match } from '../finding'
import { readPlaceLine } from '../findings/places'

/** How many further lines under one label are read, and the longest of them in UTF-16 units. */
const mostLines = 12
const longestLine = 60

const remark = / ?\((?:[\p{L} ]{1,20}: ?)?\d{1,4}(?: \p{L}{2,20}){0,2}\)$|[.,;]$/u

/** What a line that names one place and nothing else is read as: "Homer, AK (1 vacancy)". */
function wholePlace(text: string, hints: ReadonlySet<string>): Match<Place> | undefined {
  const words = text.replace(remark, '')
  if (words.length > longestLine) return undefined
  const [read, ...others] = readPlaceLine(words, { towns: 'label', hints })
  if (read === undefined || others.length > 0 || read.value.country === null) return undefined
  return read.start === 0 && read.end >= words.length - 1 ? read : undefined
}

/** Lines of one list are of one kind: towns with their regions, or countries. */
function kindOf({ value }: Match<Place>): string {
  return `${value.city === null ? 'wide' : 'town'}${value.region === null ? '' : ' region'}`
}

const announces =
  /^[^\d]{0,60}\b(?:following|folgenden?|suivante?s|siguientes|seguenti|volgende|seguintes)\b[^\d]{0,20}:?$/i

/**
 * Places on the lines below a label's value, where each line names one and all are of its kind: "Locations", and
 * below it "Cordova, AK" and "Homer, AK". A bare town is no such line: below a value stands the next label too.
 */
export function placesBelow(context: Context, fact: Fact, hints: ReadonlySet<string>): Finding<Place>[] {
  const { blocks } = context.outline
  const first = announces.test(fact.text) ? undefined : wholePlace(fact.text, hints)
  if (first === undefined && !announces.test(fact.text)) return []
  let kind = first === undefined ? undefined : kindOf(first)
  if (kind === 'town') return []
  const found: Finding<Place>[] = []
  for (const block of blocks.slice(fact.block + 1, fact.block + 1 + mostLines)) {
    const read = wholePlace(block.text, hints)
    if (read === undefined || kindOf(read) !== (kind ?? kindOf(read))) break
    kind = kindOf(read)
    found.push(toFinding(context, read, block.start, 'label', 0.93))
  }
  return found
}
