import type { SingleEdit } from '../../shared/edit'
import { employmentNames, seniorityNames } from '../../shared/messages/names'
import type { Card, StoredPosting } from '../../shared/model'
import type { Corrections, Posting } from '../../shared/posting'
import { readDay } from '../state/moving-in/read-dates'
import { readPay } from '../state/moving-in/read-pay'
import { readPlace } from '../state/moving-in/read-small-cells'
import type { ShownField } from './posting-fields'

/** The fields that selected words can fill, in the order of their keys, 1 to 9. */
export const fillableFields = [
  'title',
  'company',
  'locations',
  'salary',
  'workMode',
  'employmentTypes',
  'seniority',
  'skills',
  'deadline'
] as const satisfies readonly ShownField[]
/** A field that selected words can fill. */
export type FillableField = (typeof fillableFields)[number]

/** Longest words that a field is filled with, in UTF-16 units. */
const longest = 500

/** Words as they were selected, in one line, without the signs that stand around them. */
export function plainWords(selected: string): string {
  const line = selected.replace(/\s+/g, ' ').slice(0, longest)
  return line.replace(/^[\s,;:·•|\-–—*]+|[\s,;:·•|\-–—*]+$/g, '')
}

function namedIn<T extends string>(words: string, names: Readonly<Record<T, string>>): readonly T[] {
  const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ')
  const inWords = ` ${plain(words).replace(/[^\p{L}\p{N} ]/gu, ' ')} `
  const entries = Object.entries(names) as [T, string][]
  return entries
    .filter(([key, name]) => [key, name].some((one) => inWords.includes(` ${plain(one)} `)))
    .map(([key]) => key)
}

function skillsIn(words: string): readonly string[] {
  const parts = words
    .split(/\s*[,;•·|]\s*|\s+\/\s+/)
    .map((part) => part.replace(/^(?:and|or|und|oder|et|y|e)\s+/i, '').trim())
  return parts.filter((part) => part !== '' && part.length <= 80)
}

/** Places as a person selected them: with those that they selected before, in place of what was read. */
function placesOf(words: string, { posting, corrected }: StoredPosting): Corrections | null {
  const { places } = readPlace(words)
  if (places.length === 0) return null
  const known = corrected.includes('locations') ? posting.locations : []
  const fresh = places.filter((place) => !known.some(({ text }) => text === place))
  const added = fresh.map((text) => ({ text, city: (text.split(',')[0] ?? text).trim(), region: null, country: null }))
  return { locations: [...known, ...added] }
}

function skillsOf(words: string, { posting, corrected }: StoredPosting): Corrections | null {
  const skills = skillsIn(words)
  const known = corrected.includes('skills') ? posting.skills : []
  return skills.length === 0 ? null : { skills: [...new Set([...known, ...skills])] }
}

function correctionFrom(
  field: Exclude<FillableField, 'title' | 'company'>,
  words: string,
  stored: StoredPosting
): Corrections | null {
  switch (field) {
    case 'locations':
      return placesOf(words, stored)
    case 'skills':
      return skillsOf(words, stored)
    case 'salary': {
      const pay = readPay(words)
      return pay === null ? null : { salaries: [pay] }
    }
    case 'workMode': {
      const { workMode } = readPlace(words)
      return workMode === null ? null : { workMode }
    }
    case 'employmentTypes': {
      const types: Posting['employmentTypes'] = [...namedIn(words, employmentNames)]
      return types.length === 0 ? null : { employmentTypes: types }
    }
    case 'seniority': {
      const [seniority] = namedIn(words, seniorityNames)
      return seniority === undefined ? null : { seniority }
    }
    case 'deadline': {
      const deadline = readDay(words, null)
      return deadline === null ? null : { deadline }
    }
    default:
      return field satisfies never
  }
}

/** The edit that fills a field with selected words; null where the words cannot be that. */
export function fillEdit(field: FillableField, selected: string, card: Card, stored: StoredPosting): SingleEdit | null {
  const words = plainWords(selected)
  if (words === '') return null
  if (field === 'title' || field === 'company') {
    return { type: 'changeApplication', id: card.id, fields: field === 'title' ? { title: words } : { company: words } }
  }
  const fields = correctionFrom(field, words, stored)
  return fields === null ? null : { type: 'correctPosting', postingId: stored.id, fields }
}
