import type { Place } from '../shared/posting'
import { blocksOf, type Context, toFinding } from './context'
import { companyKey } from './find-company'
import type { Finding } from './finding'
import { findPlaces, readPlaceLine } from './findings/places'
import { foldWord } from './findings/words'

/** The place as it is compared: two ways to write one place are one. */
export function placeKey(place: Place): string {
  return foldWord([place.city ?? '', place.city === null ? (place.region ?? '') : '', place.country ?? ''].join('|'))
}

/** Words directly before a place that make it the place of work. */
const basing =
  /(?:\b(?:based|located|situated|position|role|job|work|working|join us|office|offices|onsite|on-site|in-office|presence|commute|hybrid)(?:[\w, ]{0,25})? (?:in|at|from|near|to|out of)|\b(?:location|office|standort|arbeitsort|lieu|ubicacion|sede|locatie)\s?:?(?: ist| is| in)?|\b(?:our|unser(?:em|en)?|notre|nuestra|nostra|ons) (?:[\w-]+ ){0,2}(?:office|standort|buro|bureau|bureaux|oficina|sede|ufficio|kantoor|escritorio|store|site|studio|team|practice|clinic|hospital|school|restaurant|location|werk|filiale|haus|klinik|praxis|kita)?s? ?(?:in|at|a|en|em|te|ist in)|\b(?:am standort|in unserem? [\w-]+ in|fur unseren? standort|bases? (?:a|en)|situe a|poste (?:base|situe)|ubicad[oa] en|presencial en|con sede en|con sede a|presso la sede di|gevestigd in|standplaats|localizad[oa] em|presencial em|in presenza a))\s*(?:the |downtown |central |greater |der |die )?$/

/** Words that make a place something else: markets, customers, where the employer was founded. */
const elsewhere =
  /\b(?:customers|clients|market|markets|founded|headquartered|across|offices in \d|listed on|users|kunden|gegrundet|travel|university of|degree from|visas?)\b[^.]{0,40}$/

function proseLocations(context: Context): Finding<Place>[] {
  const found: Finding<Place>[] = []
  const kinds = new Set(['about', 'location', 'other', 'requirements', 'pay', 'benefits', 'process'] as const)
  const inLocation = new Set(blocksOf(context, new Set(['location'])))
  for (const block of blocksOf(context, kinds)) {
    if (!inLocation.has(block) && !/\b(?:\p{Lu})/u.test(block.text)) continue
    for (const match of findPlaces(block.text)) {
      const before = foldWord(block.text.slice(Math.max(0, match.start - 70), match.start))
      const based = basing.test(before) && !elsewhere.test(before)
      if (!based && !inLocation.has(block)) continue
      if (match.value.city === null && match.value.country === null) continue
      found.push(toFinding(context, match, block.start, 'prose', based ? 0.6 : 0.5))
    }
  }
  return found
}

/** Of a line of facts the parts that only name places: "Spotify · London" has one, "Berlin Startup Jobs" none. */
function lineLocations(context: Context): Finding<Place>[] {
  const found: Finding<Place>[] = []
  const factBlocks = new Set(context.outline.facts.flatMap((fact) => [fact.block, fact.labelBlock]))
  const company = context.company === null ? '' : companyKey(context.company)
  for (const block of context.head) {
    const at = context.outline.blocks.indexOf(block)
    if (factBlocks.has(at) || block.text.length > 200) continue
    const title = at === context.titleAt
    for (const match of readPlaceLine(block.text)) {
      const known = match.value.country !== null
      if (company !== '' && companyKey(match.value.text) === company) continue
      if (title && !known) continue
      const spoken = known ? 0.84 : lineIsPlaces(block.text, match) ? 0.6 : 0
      if (spoken === 0 || (!known && at !== (context.titleAt ?? 0) + 1 && at !== (context.titleAt ?? 0) + 2)) continue
      found.push(toFinding(context, match, block.start, 'pattern', title ? 0.7 : spoken))
    }
  }
  return found
}

function lineIsPlaces(line: string, match: { start: number; end: number }): boolean {
  return match.end - match.start >= line.length * 0.9 && line.includes(',')
}

function factLocations(context: Context): Finding<Place>[] {
  return context.facts
    .filter((fact) => fact.field === 'location')
    .flatMap((fact) =>
      readPlaceLine(fact.text).map((match) =>
        toFinding(context, match, fact.start, 'label', match.value.country === null ? 0.8 : 0.93)
      )
    )
}

/** Where the work is done: from labels, from the lines beside the title, from "based in …". */
export function findLocations(context: Context): Finding<Place>[] {
  return [...factLocations(context), ...lineLocations(context), ...proseLocations(context)].filter(isSomewhere)
}

/** "Europe" is no location but the reach of a remote role. */
function isSomewhere(finding: Finding<Place>): boolean {
  const { city, region, country } = finding.value
  return city !== null || region !== null || country !== null
}
