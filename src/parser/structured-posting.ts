import type { Evidence, Place, Posting, Salary } from '../shared/posting'
import type { Finding, Findings } from './finding'
import { findEmploymentTypes } from './findings/employment'
import { readPlaceLine } from './findings/places'
import { entryOf, findNodes, isNode, listOf, type Node, numberOf, wordsOf } from './structured-values'
import { countryName } from './vocabulary/places-countries'

/** What a page's structured data says of its posting. */
export interface StructuredPosting {
  readonly findings: Findings
  /** The description as it stands in the data, HTML with entities resolved as often as they were encoded. */
  readonly description: string | null
}

const structured = 0.92

function finding<T>(value: T, quote: string, confidence = structured): Finding<T> {
  const evidence: Evidence = { method: 'structured', confidence, quote: quote.slice(0, 500), start: null, end: null }
  return { value, ...evidence }
}

function wordsFinding(node: Node, key: string, confidence = structured): Finding<string>[] {
  const words = wordsOf(entryOf(node, key))
  return words === null || words.length > 300 ? [] : [finding(words, words, confidence)]
}

const formNames: Readonly<Record<string, Posting['employmentTypes'][number]>> = {
  full_time: 'full-time',
  fulltime: 'full-time',
  part_time: 'part-time',
  parttime: 'part-time',
  contractor: 'contract',
  contract: 'contract',
  temporary: 'temporary',
  temp: 'temporary',
  intern: 'internship',
  internship: 'internship',
  volunteer: 'volunteer',
  apprenticeship: 'apprenticeship',
  freelance: 'freelance',
  permanent: 'permanent'
}

function forms(node: Node): Finding<Posting['employmentTypes']>[] {
  const types: Posting['employmentTypes'] = []
  const quotes: string[] = []
  for (const entry of listOf(entryOf(node, 'employmentType'))) {
    const words = wordsOf(entry)
    if (words === null) continue
    quotes.push(words)
    for (const part of words.split(/[,;|]/)) {
      const known =
        formNames[
          part
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_')
        ]
      const read = known === undefined ? findEmploymentTypes(part).map((match) => match.value) : [known]
      for (const type of read) if (!types.includes(type)) types.push(type)
    }
  }
  return types.length === 0 ? [] : [finding(types, quotes.join(', '))]
}

function countryOf(value: unknown): string | null {
  const words = wordsOf(value)
  if (words === null) return null
  if (/^[A-Z]{2}$/.test(words)) return words === 'UK' ? 'GB' : words
  return readPlaceLine(words)[0]?.value.country ?? null
}

/** A place from an address object, or from a line of text where an object belongs. */
function placesOf(value: unknown): Place[] {
  if (typeof value === 'string') return readPlaceLine(wordsOf(value) ?? '').map((match) => match.value)
  if (!isNode(value)) return []
  const address = entryOf(value, 'address') ?? value
  if (typeof address === 'string') return placesOf(address)
  if (!isNode(address)) return []
  const locality = wordsOf(entryOf(address, 'addressLocality'))
  const region = wordsOf(entryOf(address, 'addressRegion'))
  const country = countryOf(entryOf(address, 'addressCountry'))
  if (locality === null && region === null && country === null) return placesOf(wordsOf(entryOf(value, 'name')) ?? '')
  const given = wordsOf(entryOf(address, 'addressCountry'))
  // A code is for machines: "London, United Kingdom", not "London, GB".
  const countryWords = given !== null && /^[A-Z]{2}$/.test(given) ? (countryName(given) ?? given) : given
  const text = [locality, region, countryWords].filter((part) => part !== null).join(', ')
  const read = readPlaceLine(text)
  if (read.length === 1 && read[0] !== undefined)
    return [{ ...read[0].value, text, country: country ?? read[0].value.country }]
  return [{ text, city: locality, region, country }]
}

function places(node: Node): Finding<Place[]>[] {
  const found = listOf(entryOf(node, 'jobLocation')).flatMap(placesOf)
  return found.length === 0 ? [] : [finding(found, found.map((place) => place.text).join(' / '))]
}

function scopes(node: Node): Finding<string>[] {
  const names = listOf(entryOf(node, 'applicantLocationRequirements')).flatMap((entry) => wordsOf(entry) ?? [])
  return names.length === 0 ? [] : [finding(names.join(', '), names.join(', '), 0.85)]
}

const periods: readonly (readonly [pattern: RegExp, period: Salary['period']])[] = [
  [/^(?:hour|hourly|h|hr|stunde)/i, 'hour'],
  [/^(?:day|daily|tag)/i, 'day'],
  [/^(?:week|weekly|woche)/i, 'week'],
  [/^(?:month|monthly|monat|mois|mes)/i, 'month'],
  [/^(?:year|yearly|annual|annually|yr|jahr|an|per year)/i, 'year']
]

function periodOf(value: unknown): Salary['period'] {
  const words = wordsOf(value)
  if (words === null) return null
  return periods.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Two figures where one belongs, "3500 - 4800"; a single one is both. */
function rangeOf(value: unknown): [number | null, number | null] {
  const parts =
    typeof value === 'string' ? /^\D{0,4}([\d.,' ]+?) ?(?:-|–|to|bis|à) ?\D{0,4}([\d.,' ]+?)\D{0,4}$/.exec(value) : null
  const least = numberOf(parts === null ? value : parts[1])
  return [least, parts === null ? least : numberOf(parts[2])]
}

/** Pay from a MonetaryAmount, whose figures may stand inside or outside `value`, as numbers or as text. */
function salaryOf(entry: unknown): Salary | null {
  if (!isNode(entry)) return null
  const value = entryOf(entry, 'value')
  const inner = isNode(value) ? value : entry
  const [least, most] = rangeOf(isNode(value) ? entryOf(value, 'value') : value)
  let min = numberOf(entryOf(inner, 'minValue') ?? entryOf(entry, 'minValue')) ?? least
  let max = numberOf(entryOf(inner, 'maxValue') ?? entryOf(entry, 'maxValue')) ?? most
  if (min === 0) min = null
  if (max === 0) max = null
  if (min === null && max === null) return null
  if (min !== null && max !== null && min > max) [min, max] = [max, min]
  const currencyWords = wordsOf(entryOf(entry, 'currency') ?? entryOf(inner, 'currency'))?.toUpperCase() ?? ''
  const currency = /^[A-Z]{3}$/.test(currencyWords) ? currencyWords : null
  const period = periodOf(entryOf(inner, 'unitText') ?? entryOf(entry, 'unitText'))
  const figures = min === max || max === null ? `${min}` : min === null ? `${max}` : `${min}–${max}`
  const text = [figures, currency, period === null ? null : `per ${period}`].filter((part) => part !== null).join(' ')
  return { min, max, currency, period, gross: null, text, place: null }
}

function salaries(node: Node): Finding<Salary[]>[] {
  const entries = [...listOf(entryOf(node, 'baseSalary')), ...listOf(entryOf(node, 'estimatedSalary'))]
  const found = entries.flatMap((entry) => salaryOf(entry) ?? [])
  return found.length === 0 ? [] : [finding(found, found.map((salary) => salary.text).join('; '))]
}

function dates(node: Node, key: string): Finding<string>[] {
  const words = wordsOf(entryOf(node, key))
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(words ?? '')
  if (day === null || words === null) return []
  const date = new Date(`${day[0]}T00:00:00Z`)
  const sound = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day[0]) && Number(day[1]) > 1990
  return sound ? [finding(day[0], words)] : []
}

function requisition(node: Node): Finding<string>[] {
  const identifier = entryOf(node, 'identifier')
  const words = isNode(identifier) ? wordsOf(entryOf(identifier, 'value')) : wordsOf(identifier)
  return words === null || words.length > 80 || /^https?:/.test(words) ? [] : [finding(words, words, 0.85)]
}

/** HTML whose tags were escaped once or twice more than needed, as HTML. */
export function unescapeHtml(source: string): string {
  let html = source
  for (let round = 0; round < 3 && !/<[a-z/]/i.test(html) && /&(?:amp;)*(?:lt|#60|#x3c);/i.test(html); round++) {
    html = html
      .replace(/&lt;|&#60;|&#x3c;/gi, '<')
      .replace(/&gt;|&#62;|&#x3e;/gi, '>')
      .replace(/&amp;/gi, '&')
      .replace(/&quot;/gi, '"')
  }
  return html
}

function descriptionOf(node: Node): string | null {
  const value = entryOf(node, 'description')
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n') : value
  if (typeof text !== 'string' || text.trim().length < 40) return null
  const html = unescapeHtml(text)
  // Plain text keeps its line breaks only when they are written as HTML.
  return /<[a-z/]/i.test(html) ? html : html.replace(/\r?\n|\\n/g, '<br>')
}

/** The posting in a page's structured data, checked value by value; undefined when it holds none. */
export function readStructured(values: readonly unknown[]): StructuredPosting | undefined {
  const node = findNodes(values, 'JobPosting')[0]
  if (node === undefined) return undefined
  const remote = /telecommute/i.test(wordsOf(entryOf(node, 'jobLocationType')) ?? '')
  const findings: Findings = {
    title: wordsFinding(node, 'title'),
    company: wordsFinding(node, 'hiringOrganization', 0.9),
    locations: places(node),
    workMode: remote ? [finding('remote', 'TELECOMMUTE', 0.85)] : [],
    remoteScope: remote ? scopes(node) : [],
    employmentTypes: forms(node),
    salaries: salaries(node),
    postedAt: dates(node, 'datePosted'),
    deadline: dates(node, 'validThrough'),
    requisitionId: requisition(node),
    url: wordsFinding(node, 'url', 0.8).filter((entry) => /^https?:\/\//i.test(entry.value))
  }
  return { findings, description: descriptionOf(node) }
}
