import { employmentNames, seniorityNames, workModeNames } from '../../shared/messages/names'
import { type Corrections, type Posting, payPeriods, type Salary } from '../../shared/posting'
import { withCentury } from '../ui/with-century'
import type { ShownField } from './posting-fields'

/** How a field is typed: the kind of its inputs. A choice names its values; the empty one says that nothing is stated. */
export type Control =
  | { readonly kind: 'text' | 'list' | 'day' | 'pay' | 'range' }
  | { readonly kind: 'choice'; readonly names: Readonly<Record<string, string>> }

const text: Control = { kind: 'text' }
const list: Control = { kind: 'list' }
const day: Control = { kind: 'day' }
const range: Control = { kind: 'range' }

/** The fields that can be corrected in the panel, and how. */
export const controls: Readonly<Partial<Record<ShownField, Control>>> = {
  locations: list,
  workMode: { kind: 'choice', names: workModeNames },
  salary: { kind: 'pay' },
  employmentTypes: list,
  seniority: { kind: 'choice', names: seniorityNames },
  skills: list,
  deadline: day,
  remoteScope: text,
  timezones: text,
  workload: range,
  experienceYears: range,
  education: text,
  languages: list,
  startDate: day,
  postedAt: day,
  visa: text,
  clearance: text,
  agency: text,
  requisitionId: text,
  url: text,
  applyUrl: text,
  source: text
}

/** Title and employer are the application's own; they are typed as one line. */
export const nameControl: Control = text

/** What stands between the entries of a list. Places have commas of their own. */
function separatorOf(field: ShownField): string {
  return field === 'locations' ? ';' : ','
}

function lines(values: readonly string[], field: ShownField): string[] {
  return [values.join(`${separatorOf(field)} `)]
}

function figure(value: number | null | undefined): string {
  return value == null ? '' : `${value}`
}

/** What stands in the inputs of a field when it begins to be corrected, one string an input. */
export function draftOf(field: ShownField, posting: Posting): readonly string[] {
  switch (field) {
    case 'locations':
      return lines(
        posting.locations.map((place) => place.text),
        field
      )
    case 'employmentTypes':
      return lines(
        posting.employmentTypes.map((type) => employmentNames[type]),
        field
      )
    case 'skills':
      return lines(posting.skills, field)
    case 'languages':
      return lines(
        posting.languages.map(({ language, level }) => (level === null ? language : `${language} (${level})`)),
        field
      )
    case 'salary': {
      const { min, max, currency, period } = posting.salary ?? {}
      return [figure(min), figure(max), currency ?? '', period ?? '']
    }
    case 'workload':
    case 'experienceYears':
      return [figure(posting[field]?.min), figure(posting[field]?.max)]
    default: {
      const value = posting[field]
      return [typeof value === 'string' ? value : '']
    }
  }
}

function entries(typed: string, field: ShownField): readonly string[] {
  return typed
    .split(separatorOf(field))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** A figure as people type it, `60 000` and `60k` too; undefined for what is none, null for nothing. */
function figureOf(typed: string): number | null | undefined {
  const plain = typed.replace(/[\s'’_]/g, '').toLowerCase()
  if (plain === '') return null
  const match = /^(\d{1,9}(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d{3})+)(k?)$/.exec(plain)
  if (match === null) return undefined
  const [, digits = '', thousands] = match
  const value = Number(/[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'))
  return thousands === 'k' ? value * 1_000 : value
}

function payOf([low = '', high = '', money = '', per = '']: readonly string[]): Corrections | null {
  const [min, max] = [figureOf(low), figureOf(high)]
  const currency = money.trim().toUpperCase()
  if (min === undefined || max === undefined || !/^(?:[A-Z]{3})?$/.test(currency)) return null
  if (min === null && max === null) return { salaries: [] }
  const period: Salary['period'] = payPeriods.find((name) => name === per) ?? null
  const words = [low.trim(), high.trim()].filter((part) => part !== '').join('–')
  const range = min !== null && max !== null && min > max ? { min: max, max: min } : { min, max }
  const facts = { currency: currency === '' ? null : currency, period, gross: null, place: null }
  return { salaries: [{ ...range, ...facts, text: `${words} ${currency}`.trim() }] }
}

function rangeOf(field: 'workload' | 'experienceYears', [low = '', high = '']: readonly string[]): Corrections | null {
  const [min, max] = [figureOf(low), figureOf(high)]
  if (min === undefined || max === undefined) return null
  if (min === null && max === null) return { [field]: null }
  if (field === 'experienceYears') return { experienceYears: { min, max } }
  return { workload: { min: min ?? max ?? 0, max: max ?? min ?? 0 } }
}

function formsOf(typed: string): Corrections | null {
  const names = Object.entries(employmentNames) as [Posting['employmentTypes'][number], string][]
  const forms = entries(typed, 'employmentTypes').map((entry) =>
    names.find(([form, name]) => [form, name.toLowerCase()].includes(entry.toLowerCase()))
  )
  return forms.includes(undefined) ? null : { employmentTypes: forms.flatMap((form) => (form ? [form[0]] : [])) }
}

function languagesOf(typed: string): Corrections {
  const languages = entries(typed, 'languages').map((entry) => {
    const match = /^(.+?) ?\(([^()]+)\)$/.exec(entry)
    return { language: match?.[1] ?? entry, level: match?.[2] ?? null }
  })
  return { languages }
}

/** What was typed into the inputs of a field, as a correction; null for what it cannot be, such as words for a figure. */
export function correctionOf(field: ShownField, draft: readonly string[]): Corrections | null {
  const typed = (draft[0] ?? '').trim()
  switch (field) {
    case 'locations': {
      const places = entries(typed, field)
      return { locations: places.map((place) => ({ text: place, city: cityOf(place), region: null, country: null })) }
    }
    case 'skills':
      return { skills: [...new Set(entries(typed, field))] }
    case 'languages':
      return languagesOf(typed)
    case 'employmentTypes':
      return formsOf(typed)
    case 'salary':
      return payOf(draft)
    case 'workload':
    case 'experienceYears':
      return rangeOf(field, draft)
    case 'deadline':
    case 'startDate':
    case 'postedAt':
      return { [field]: typed === '' ? null : withCentury(typed) }
    case 'url':
    case 'applyUrl':
      return typed === '' || /^https?:\/\/\S+$/i.test(typed) ? { [field]: typed === '' ? null : typed } : null
    default:
      return { [field]: typed === '' ? null : typed }
  }
}

function cityOf(place: string): string {
  return (place.split(',')[0] ?? place).trim()
}
