import { findEmploymentTypes } from './employment'
import { findPlaces } from './places'
import { dropBoard, dropCalls, dropJobPost, dropOpenings } from './title-calls'
import { nounsToNominative } from './title-cases'
import { dropContest } from './title-contests'
import { dropAmounts, isPlace, isRemovable, salesWords } from './title-facts'
import { dropDoubledGender, dropHardEndings } from './title-genders'
import { hasHeadNoun } from './title-likeness'
import { dropMarkers, markerEdge } from './title-markers'
import { dropRemarkTail } from './title-remarks'
import { findWorkModes } from './work-mode'

/** Longest line that is cleaned as a title. */
const longestTitle = 300

const pictures = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{FE0F}\u{200B}-\u{200F}\u{2060}\u{FEFF}★☆►▶✓✔●■◆]/gu

const brackets = /\(([^()]{0,80})\)|\[([^[\]]{0,80})\]|\{([^{}]{0,80})\}/g

/** Whether a bracket holds an ending of the word before it: "Enfermeiro(a)", "OPERADOR(A)". */
function isEnding(words: string, before: string): boolean {
  if (words.length > 4 || !/^\p{L}+$/u.test(words)) return false
  return /^\p{Ll}+$/u.test(words) ? /\p{L}$/u.test(before) : /^\p{Lu}+$/u.test(words) && /\p{Lu}\p{Lu}$/u.test(before)
}

function dropBrackets(title: string, sales: boolean): string {
  return title.replace(brackets, (group: string, ...rest: unknown[]) => {
    const [round, square, curly, at] = rest as [string?, string?, string?, number?]
    const words = round ?? square ?? curly ?? ''
    // "Enfermeiro(a)": an ending of the word before it.
    if (isEnding(words, title.slice(0, at))) return group
    if (findWorkModes(words).length > 0 && !hasHeadNoun(words)) return ` ${markerEdge} `
    const isBeside = (teamName.test(words) || besideRole.test(words)) && hasHeadNoun(title.slice(0, at))
    return isRemovable(words, sales) || isBeside ? ` ${markerEdge} ` : group
  })
}

const tailEdges = / [-–—|•·/@\ue000] | ?[|•·\ue000] ?|, |: | -|- |–|—/g

/** Where the last stretch of a title begins that stands apart from the rest. */
function lastEdge(title: string): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined
  for (const match of title.matchAll(tailEdges)) last = { start: match.index, end: match.index + match[0].length }
  return last
}

function trimEnds(title: string): string {
  return title
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ([,;:)])/g, '$1')
    .replace(/\( ?\)/g, '')
    .replace(/^(?!\.NET\b)[\s,;:.–—|/•·*#>!_\ue000-]+/i, '')
    .replace(/[\s,;:–—|/•·*!_\ue000-]+$/, '')
    .replace(/^"(.*)"$/, '$1')
}

/** An institution by name: its kind and a word with a capital. */
const house =
  /^(?:\p{Lu}[\p{L}'’.-]+ )*(?:Hospital|Klinik\p{L}*|Krankenhaus|Hotel|School|Schule|College|University|Universität|Clinic|Clínica|Clinica|Clinique|Museum|Restaurante?|Ristorante|Trattoria|Pizzeria|Bakery|Bäckerei|Panadería|Boulangerie|Resort|Residence|Résidence|Residencia|Council|Academy|Trust)(?= \p{L}|$)(?: .{2,40})?$/u

/** Signs with spaces around them, behind which something new begins. */
const apart = /^ ?[-–—|•·] $/

/** Small words of what an advert promises or asks; names of fields of work hold none of them. */
const asideWords =
  /(?:^| )(?:[cs]\/|mee|naar|with|without|met|zonder|avec|sans|con|sin|com|sem|senza|mit|ohne|inkl\.?|incl\.?|already|your|you|dein|we|no|not|plus|until|free|gratis)(?= |$)/iu
/** Fewest words of such a remark. */
const fewestAside = 3

/** Whether a stretch is a remark in words of its own: "bus mee naar huis", "12 mo. roadmap already funded". */
function isAside(tail: string): boolean {
  return (
    /^[\p{Ll}\d]/u.test(tail) && tail.split(' ').length >= fewestAside && asideWords.test(tail) && !hasHeadNoun(tail)
  )
}

/** Whether a stretch counts something: "noch 1 Platz frei", "60–80 %"; a school year or a grade is part of a role. */
function isCounted(tail: string): boolean {
  return /\d/.test(tail) && (tail.split(' ').length >= 3 || tail.includes('%'))
}

/** What stands in brackets beside a role and is no part of its name: "(newly qualified considered)", "(#3)". */
const besideRole = /^(?:\p{Ll}{3,}[ /&].*|#.*|\d.*)$/u

/** A team within the house: "(Pay-by-Bank squad)". */
const teamName =
  /^(?:(?:the )?[\p{Lu}\d][^()]{1,40} (?:squad|tribe|pod|team)|(?:[Tt]eam|[Ss]quad|Tribe) \p{Lu}[^()]{1,40})$/u

function dropTail(title: string, sales: boolean): string {
  const edge = lastEdge(title)
  if (edge === undefined || edge.start === 0) return title
  const tail = title.slice(edge.end)
  const stripped = trimEnds(title.slice(0, edge.start))
  if (stripped.length < 3) return title
  if (isRemovable(tail, sales)) return stripped
  // "Pharmacist | Hospital do Cerrado": behind a bar stands the house.
  if (/[|•·\ue000]/.test(title.slice(edge.start, edge.end)) && house.test(tail) && hasHeadNoun(stripped))
    return stripped
  if (!hasHeadNoun(stripped)) return title
  const edgeSign = title.slice(edge.start, edge.end)
  // Behind a bar stands what a board or a campaign adds, where the role is named in full before it.
  if (edgeSign === ' | ' && stripped.includes(' ') && !hasHeadNoun(tail)) return stripped
  if (apart.test(edgeSign) && (isAside(tail) || teamName.test(tail))) return stripped
  if ((apart.test(edgeSign) || edgeSign === ', ') && isCounted(tail)) return stripped
  const place = tail.includes('(') ? '' : tail
  return /^\d+ (?:locations?|days?|hours?)/i.test(place) ? stripped : title
}

/** "München, DE" and "Austin, TX": a place that a comma divides goes as a whole. */
function dropPlaceTail(title: string, sales: boolean): string {
  const cut = /(?: [-–—|•·@] | ?[|•·] |, )(?=[^-–—|•·,]*,[^-–—|•·,]*(?:,[^-–—|•·,]*)?$)/g
  for (const match of title.matchAll(cut)) {
    const head = title.slice(0, match.index)
    if (head.length > 3 && isPlace(title.slice(match.index + match[0].length), sales)) return head
  }
  return title
}

const inPlace =
  / (?:in|based in|à|en|a|bei|im Raum|Raum|for|te|em|near|nahe|at our|Standort|from) (?:der |die |the |unserem )?(\p{Lu}[^,]{1,40}(?:, [^,]{2,30})?)$/u
const atCompany = /^(.{3,120}?) (?:at|@|bei|chez|presso|bij) (?:(?:der |the )?\p{Lu}[^,]{1,60}|an? .{3,60})$/u

function dropPrepositions(title: string, sales: boolean): string {
  const place = inPlace.exec(title)
  if (place !== null && isPlace(place[1] ?? '', sales) && !/^ for /.test(place[0])) return title.slice(0, place.index)
  const company = atCompany.exec(title)
  if (company?.[1] !== undefined && hasHeadNoun(company[1])) return company[1]
  return title
}

const headEdge = /^([^:|–—-]{2,40})(?: [-–—|] |: | \| )/

function dropHead(title: string, sales: boolean): string {
  const edge = headEdge.exec(title)
  if (edge?.[1] !== undefined && !hasHeadNoun(edge[1]) && isRemovable(edge[1], sales))
    return title.slice(edge[0].length)
  const count = /^\d{1,2} ?[x×] (?=\p{L})/u.exec(title)
  if (count !== null) return title.slice(count[0].length)
  const mode = /^(?:100% |fully )?(?:remote|hybrid|onsite|on-site)[ :,-]+(?=\p{L})/iu.exec(title)
  if (mode !== null && !/^remote (?:sensing|support|monitoring|operations|pilot|patient|sales|desktop)/i.test(title))
    return title.slice(mode[0].length)
  const tag = /^\[[^\][]{2,40}\] ?(?=\S{3})/.exec(title)
  if (tag !== null && hasHeadNoun(title.slice(tag[0].length))) return title.slice(tag[0].length)
  const number = /^(?:#? ?\d{4,12}|[A-Z]{1,5}[-_]?\d{3,12})(?: ?[-–:|•·] ?| )(?=\p{L})/u.exec(title)
  if (number !== null && !/^20[12]\d/.test(title)) return title.slice(number[0].length)
  return title
}

/** "Dachdecker/in - Steildach (Dachdecker/in)": a bracket at the end that says the beginning again. */
function dropRepetition(title: string): string {
  const bracket = /^(.{6,}) \(([^()]{4,60})\)$/.exec(title)
  return bracket?.[2] !== undefined && bracket[1]?.startsWith(bracket[2]) === true ? bracket[1] : title
}

/** "in Vollzeit oder Teilzeit": how much somebody works, which no role's name holds, wherever it stands. */
const formPhrases =
  / (?:in|auf) (?:(?:Voll|Teil)(?:zeit)?-? ?(?:oder|und|\/|&|u\.) ?)?(?:Vollzeit|Teilzeit|Minijob(?:-?[Bb]asis)?)(?![\p{L}-])/gu

function dropForms(title: string): string {
  return title.replace(formPhrases, '')
}

/** What may stand at the end of a title without any sign before it: a call, pay, a workload, a form of employment. */
function dropClosings(title: string): string {
  const stripped = dropForms(dropAmounts(dropCalls(title)))
  const form = findEmploymentTypes(stripped).at(-1)
  const role = form === undefined ? stripped : stripped.slice(0, form.start)
  if (form !== undefined && form.end === stripped.length && keepsRole(form.value, role))
    return role.replace(/ (?:in|en|à|a|mit|with) $/, '')
  return stripped.length >= 3 ? stripped : title
}

function keepsRole(form: string, role: string): boolean {
  return form !== 'internship' && form !== 'apprenticeship' && / (?:in |en |à |a )?$/.test(role) && hasHeadNoun(role)
}

/** Most rounds of stripping; each takes at least one part off, and no real title has more. */
const mostRounds = 8

function strip(raw: string): string {
  const sales = salesWords.test(raw)
  let title = trimEnds(dropJobPost(raw.replace(pictures, ` ${markerEdge} `)))
  for (let round = 0; round < mostRounds; round++) {
    const before = title
    title = trimEnds(dropMarkers(dropBrackets(dropOpenings(dropContest(dropBoard(title))), sales)))
    title = trimEnds(dropHead(title, sales))
    title = trimEnds(dropClosings(title))
    title = trimEnds(dropPlaceTail(title, sales))
    title = trimEnds(dropTail(title, sales))
    title = trimEnds(dropPrepositions(title, sales))
    title = trimEnds(dropRepetition(dropRemarkTail(title)))
    if (title === before) break
  }
  const role = trimEnds(title.replaceAll(markerEdge, ' '))
  return dropDoubledGender(nounsToNominative(dropHardEndings(role)))
}

/** Whether prose places stand in the words; such words are not stripped to nothing. */
function isOnlyPlaces(title: string): boolean {
  return title !== '' && findPlaces(title).some((match) => match.end - match.start === title.length)
}

/**
 * The role in a title line: without requisition number, gender marker, place, mode, pay, employer behind "at", signs
 * and calls ("URGENT"). Commas and brackets that belong to the name stay, as does the ending of `Entwickler:in`.
 * Where nothing would remain the line is returned as it is, trimmed.
 */
export function stripTitle(raw: string): string {
  const line = raw.slice(0, longestTitle).normalize('NFC')
  const stripped = strip(line)
  return stripped.length < 2 || isOnlyPlaces(stripped) ? trimEnds(line) : stripped
}
