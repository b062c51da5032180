import type { Place } from '../../shared/posting'
import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { findPlaces, readPlaceLine } from '../findings/places'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import type { Block } from '../page'
import { publicEmployer, publicEmployerSought } from '../vocabulary/public-employers'

/** A town as it is written: one to four words, joined by small words that names of towns have. */
const town =
  "\\p{Lu}[\\p{L}\\p{M}'’.]{1,30}(?:[ -](?:(?:am|an|der|im|ob|sur|sous|de|del|della|do|da|la|le|les|en|aan|den|upon|on|bei|di|d|l)[ -])?(?:d['’]|l['’])?\\p{Lu}[\\p{L}\\p{M}'’.]{1,30}){0,3}"

/** Postcodes before a town that no amount or year looks like, where they stand in an address. */
const postcode =
  '(?:(?:D|A|CH|F|L|B|I|E|NL|P|PT)[- ])?(?:\\d{5}(?:-\\d{3})?|[1-9]\\d{3} [A-Z]{2}|\\d{4}-\\d{3}|(?<=(?:A|CH|L|B)[- ])\\d{4})'

const address = new RegExp(`(?:^|[,·•|;*\\n–—-] ?|\\) )(${postcode}) (${town})(?=$|[\\s,.;·•|()–—])`, 'gu')
/** A street with a number, directly before a postcode. */
const street = /(?:\p{L}[.]? ?\d{1,4} ?[a-z]?|\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? [\p{L}'’. -]{4,50}),? ?[·•|;\n–—-]? ?$/u

/** Countries whose postcodes have five digits, by the language of a page; Spanish ones stand in Mexico too. */
const fiveDigits: Readonly<Record<string, string>> = { de: 'DE', fr: 'FR', it: 'IT' }

function countryOfCode(code: string, language: string | null, hints: ReadonlySet<string>): string | null {
  if (/^[1-9]\d{3} [A-Z]{2}$/.test(code)) return 'NL'
  if (/^\d{4}-\d{3}$/.test(code)) return 'PT'
  if (/^\d{5}-\d{3}$/.test(code)) return 'BR'
  if (/^\d{5}$/.test(code) && fiveDigits[language ?? ''] !== undefined) return fiveDigits[language ?? ''] ?? null
  const [hint, ...others] = hints
  return language !== null && hint !== undefined && others.length === 0 ? hint : null
}

/** A town with the country that the gazetteer, the postcode or the page tells. */
function readTown(name: string, country: string | null, hints: ReadonlySet<string>): Place | undefined {
  const near = country === null ? hints : new Set([country])
  const [read, ...others] = readPlaceLine(name, { towns: 'label', hints: near })
  if (read === undefined || others.length > 0 || read.end - read.start < name.length || read.value.city === null)
    return undefined
  return { ...read.value, text: name, country: read.value.country ?? country }
}

function addressesIn(context: Context, block: Block, hints: ReadonlySet<string>): Finding<Place>[] {
  if (block.text.length > 1200) return []
  return [...block.text.matchAll(address)].flatMap((match) => {
    const [whole, code = '', name = ''] = match
    const start = match.index + whole.length - name.length
    const codeAt = start - 1 - code.length
    const country = countryOfCode(code, context.language, hints)
    const value = readTown(name, country, hints)
    if (value === undefined) return []
    // "10000 Kunden": without a street before it only a known town is meant.
    const before = block.text.slice(Math.max(0, codeAt - 60), codeAt)
    const known = findPlaces(`${code} ${name}`, hints).length > 0
    // "Domaine de la Source, 71150 Rully": a short line that ends with the town.
    const ends = block.text.length <= 90 && country !== null && codeAt > 3 && start + name.length === block.text.length
    if (!street.test(before) && !known && !ends) return []
    return [toFinding(context, { value, start, end: start + name.length }, block.start, 'pattern', 0.6)]
  })
}

/** Towns that are the employer: "Stadt Tannholm" as its name, "La commune de Brévois recrute" in the text. */
function publicTowns(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const [hint, ...others] = hints
  const told = hint !== undefined && others.length === 0 ? hint : null
  const { outline, company } = context
  const found: Finding<Place>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (context.noise[at] === true && block.text !== company) continue
    if (block.text.length > 800) continue
    const match =
      company !== null && block.text.startsWith(company) && publicEmployer(company) !== undefined
        ? publicEmployer(company)
        : (publicEmployerSought(block.text) ?? publicEmployer(block.text))
    if (match === undefined) continue
    const value = readTown(match.name, told ?? match.country, hints)
    if (value === undefined) continue
    const start = block.text.indexOf(match.name)
    found.push(toFinding(context, { value, start, end: start + match.name.length }, block.start, 'prose', 0.6))
  }
  return found
}

/** The one town that is the employer. */
export function findPublicTown(context: Context, hints: ReadonlySet<string>): Finding<Place> | undefined {
  return onlyTown(publicTowns(context, hints))[0]
}

const inWords = new Set(['in', 'a', 'en', 'em', 'te', 'bei', 'near'])

/** The one town that the page's own title or description says it is about: "Ihr Meisterbetrieb in Straubing". */
function titleTowns(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const { meta } = context.outline.page
  return ['title', 'og:title', 'description'].flatMap((key) => {
    const text = meta[key] ?? ''
    if (text.length > 300) return []
    return findPlaces(text, hints).flatMap(({ value, start }) => {
      const before = /(\p{L}+) $/u.exec(text.slice(0, start))?.[1] ?? ''
      if (value.city === null || value.country === null || !inWords.has(foldWord(before))) return []
      return [{ value, method: 'meta' as const, confidence: 0.55, quote: value.text, start: null, end: null }]
    })
  })
}

/** Of findings the first, with a country where any names one, if all are of one town. */
function onlyTown(found: readonly Finding<Place>[]): Finding<Place>[] {
  const [first] = found
  if (first === undefined || new Set(found.map(({ value }) => foldWord(value.city ?? ''))).size > 1) return []
  const countries = new Set(found.flatMap(({ value }) => (value.country === null ? [] : [value.country])))
  const [country = null] = countries.size === 1 ? countries : []
  return [{ ...first, value: { ...first.value, country } }]
}

function isRemote(context: Context): boolean {
  const lines = [...context.head, ...context.facts]
  return lines.some(({ text }) => findWorkModes(text).some(({ value }) => value === 'remote'))
}

/**
 * The town of a posting that names none as its own: the town that is the employer, the one in its postal address, or the
 * one in the page's title. Nothing where several towns could be meant, or where the work is remote.
 */
export function findLastPlaces(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  if (isRemote(context)) return []
  const addresses = context.outline.blocks.flatMap((block) => addressesIn(context, block, hints))
  const towns = publicTowns(context, hints)
  const [employer] = onlyTown(towns)
  if (employer !== undefined) {
    const same = addresses.filter(({ value }) => foldWord(value.city ?? '') === foldWord(employer.value.city ?? ''))
    return onlyTown([employer, ...same])
  }
  return [addresses, titleTowns(context, hints)].map(onlyTown).find((found) => found.length > 0) ?? []
}
