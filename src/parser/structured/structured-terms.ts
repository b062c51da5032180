import type { Posting } from '../../shared/posting'
import type { Finding } from '../finding'
import { findDates } from '../findings/dates'
import { findEmploymentTypes } from '../findings/employment'
import { findEducation, findExperience } from '../findings/experience'
import { readSeniority } from '../findings/ranks'
import { findSkills } from '../findings/skills'
import { dataFinding } from './structured-finding'
import { entryOf, isNode, listOf, type Node, numberOf, wordsOf } from './structured-values'

type EmploymentType = Posting['employmentTypes'][number]
type Years = NonNullable<Posting['experienceYears']>

/** Names of forms in the data of boards, in small letters without signs; several stand for two facts at once. */
const formNames: Readonly<Record<string, readonly EmploymentType[]>> = {
  full: ['full-time'],
  fulltime: ['full-time'],
  part: ['part-time'],
  parttime: ['part-time'],
  fullorparttime: ['full-time', 'part-time'],
  contractor: ['contract'],
  contract: ['contract'],
  temporary: ['temporary'],
  temp: ['temporary'],
  seasonal: ['temporary'],
  fixedterm: ['temporary'],
  intern: ['internship'],
  internship: ['internship'],
  workingstudent: ['internship'],
  volunteer: ['volunteer'],
  apprentice: ['apprenticeship'],
  apprenticeship: ['apprenticeship'],
  freelance: ['freelance'],
  freelancer: ['freelance'],
  permanent: ['permanent'],
  regular: ['permanent'],
  permanentemployee: ['permanent'],
  fulltimepermanent: ['full-time', 'permanent'],
  parttimepermanent: ['part-time', 'permanent'],
  fulltimefixedterm: ['full-time', 'temporary'],
  parttimefixedterm: ['part-time', 'temporary'],
  fulltimetemporary: ['full-time', 'temporary'],
  parttimetemporary: ['part-time', 'temporary'],
  fulltimecontract: ['full-time', 'contract'],
  parttimecontract: ['part-time', 'contract'],
  fulltimeemployee: ['full-time'],
  parttimeemployee: ['part-time']
}

function formsIn(words: string): readonly EmploymentType[] {
  const key = words.toLowerCase().replace(/[^\p{L}]+/gu, '')
  return formNames[key] ?? findEmploymentTypes(words.replace(/_/g, ' ')).map((match) => match.value)
}

/** Forms of employment, as stated. */
export function readForms(node: Node): Finding<EmploymentType[]>[] {
  const types = new Set<EmploymentType>()
  const quotes: string[] = []
  for (const entry of listOf(entryOf(node, 'employmentType'))) {
    const words = wordsOf(entry)
    if (words === null || words.length > 200) continue
    const whole = formsIn(words)
    const found = words.includes(',') || whole.length === 0 ? words.split(/[,;|/]/).flatMap(formsIn) : whole
    for (const type of found) types.add(type)
    if (found.length > 0) quotes.push(words)
  }
  return types.size === 0 ? [] : [dataFinding([...types], quotes.join(', '))]
}

/** The rank that the data names, when it names one. */
export function readRank(node: Node): Finding<NonNullable<Posting['seniority']>>[] {
  const ranks = listOf(entryOf(node, 'seniority')).flatMap((entry) => {
    const words = wordsOf(entry)?.replace(/_/g, '-') ?? ''
    if (/\bmid-?senior\b|[/,&]|\bor\b/i.test(words)) return []
    const rank = readSeniority(words) ?? (/^executive$/i.test(words) ? 'executive' : null)
    return rank === null ? [] : [{ rank, words }]
  })
  const [first] = ranks
  return first === undefined || new Set(ranks.map(({ rank }) => rank)).size > 1
    ? []
    : [dataFinding(first.rank, first.words, 0.85)]
}

/** Technologies and methods that the data lists, by their canonical names. */
export function readSkills(node: Node): Finding<string>[] {
  return listOf(entryOf(node, 'skills'))
    .slice(0, 100)
    .flatMap((entry) => {
      const words = wordsOf(entry)
      if (words === null || words.length > 1_000) return []
      return findSkills(words).map((match) => dataFinding(match.value, words.slice(match.start, match.end), 0.85))
    })
}

function yearsOf(value: unknown): Years | null {
  if (isNode(value)) {
    const months = numberOf(entryOf(value, 'monthsOfExperience'))
    return months === null || months <= 0 || months > 480 ? null : { min: Math.round(months / 1.2) / 10, max: null }
  }
  const words = wordsOf(value)?.slice(0, 500) ?? ''
  const range = /^(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})(?: years?)?$/.exec(words)
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]) }
  const least = /^(?:gt-?|>=? ?|min\.? ?)?(\d{1,2}) ?(\+)?(?: years?)?$/i.exec(words)
  if (least !== null) return Number(least[1]) === 0 ? null : { min: Number(least[1]), max: null }
  const below = /^(?:lt-?|< ?)(\d{1,2})(?: years?)?$/i.exec(words)
  if (below !== null) return { min: null, max: Number(below[1]) }
  return findExperience(/experience/i.test(words) ? words : `${words} of experience`)[0]?.value ?? null
}

/** Years of experience asked for. */
export function readYears(node: Node): Finding<Years>[] {
  const [value] = listOf(entryOf(node, 'experienceRequirements'))
  const years = value === undefined ? null : yearsOf(value)
  return years === null ? [] : [dataFinding(years, wordsOf(value) ?? `${years.min ?? 0} years`, 0.85)]
}

/** Education asked for, as stated. */
export function readEducation(node: Node): Finding<string>[] {
  const [value] = listOf(entryOf(node, 'educationRequirements'))
  const words = wordsOf(isNode(value) ? entryOf(value, 'credentialCategory') : value)?.replace(/_/g, ' ') ?? null
  if (words === null || words.length > 200 || /^no\b|\bnone\b|not required|unspecified|^other$/i.test(words)) return []
  const isLevel = /\b(?:bachelor|master|associate|doctora|phd|high school|vocational|diploma|professional cert)/i
  return findEducation(words).length > 0 || isLevel.test(words) ? [dataFinding(words, words, 0.8)] : []
}

/** Milliseconds or seconds since 1970 between 2000 and 2100, as milliseconds. */
function instantOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value) ? Number(value) : value
  if (typeof number !== 'number') return null
  const instant = number < 1e11 ? number * 1_000 : number
  return instant > 946_684_800_000 && instant < 4_102_444_800_000 ? instant : null
}

function dayOf(value: unknown): string | null {
  const instant = instantOf(value)
  if (instant !== null) return new Date(instant).toISOString().slice(0, 10)
  const words = wordsOf(value) ?? ''
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(words)
  if (day === null) {
    const read = words.length > 60 ? [] : findDates(words, { language: null, reference: null })
    return read.length === 1 && read[0]?.value.estimated === false ? read[0].value.date : null
  }
  const date = new Date(`${day[0]}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day[0])
  return isDay && Number(day[1]) > 1990 && Number(day[1]) < 2100 ? day[0] : null
}

/** The day under a key: ISO 8601, a time since 1970, or words that can mean one day only. */
export function readDay(node: Node, key: string): Finding<string>[] {
  const value = entryOf(node, key)
  const day = dayOf(value)
  return day === null ? [] : [dataFinding(day, wordsOf(value) ?? day)]
}
