import { postingText } from '../../shared/messages/application'
import { employmentNames, fieldNames, seniorityNames, workModeNames } from '../../shared/messages/names'
import type { Card, StoredPosting } from '../../shared/model'
import type { Evidence, FieldName, Posting } from '../../shared/posting'
import { type Care, wantsLook } from '../../shared/wants-look'
import { dayInFull } from '../ui/format-date'
import { payInWords } from './pay-in-words'

/** A field of a posting that the panel shows. */
export type ShownField = keyof typeof fieldNames

/** A line of the list of fields. */
export interface FieldRow {
  readonly field: ShownField
  /** In words; empty when the posting does not say it. */
  readonly value: string
  /** Set when the value is an address that can be opened. */
  readonly url: string | null
  readonly evidence: Evidence | null
  /** True when a person put it in place of what was read. */
  readonly isCorrected: boolean
}

/** Fields that are shown even when the posting is silent: their absence is worth knowing. */
const always: ReadonlySet<FieldName> = new Set([
  'title',
  'company',
  'locations',
  'workMode',
  'salary',
  'employmentTypes',
  'seniority',
  'skills',
  'deadline'
])

const order = Object.keys(fieldNames) as readonly ShownField[]

/** Fields that stand in one line with another one, and share its words. */
const companions: Partial<Record<ShownField, readonly FieldName[]>> = {
  seniority: ['level'],
  salary: ['salaries']
}

function dayOf(posting: Posting, field: 'postedAt' | 'deadline' | 'startDate'): string {
  const day = posting[field]
  if (day === null) return ''
  return posting.estimated.includes(field) ? `${postingText.estimated} ${dayInFull(day)}` : dayInFull(day)
}

function yearsOf({ experienceYears }: Posting): string {
  if (experienceYears === null) return ''
  const { min, max } = experienceYears
  if (min !== null && max !== null) return postingText.years(min === max ? `${min}` : `${min}–${max}`)
  if (min !== null) return postingText.years(`${min}+`)
  return max === null ? '' : postingText.years(`${postingText.upTo} ${max}`)
}

function list(values: readonly (string | null)[]): string {
  return values.filter((value) => value !== null && value !== '').join(', ')
}

function languageName(code: string): string {
  return new Intl.DisplayNames(undefined, { type: 'language' }).of(code) ?? code
}

function payOf({ salary, salaries }: Posting): string {
  const all = salaries.length > 0 ? salaries : salary === null ? [] : [salary]
  return all.map(payInWords).join('; ')
}

function contactsOf({ contacts }: Posting): string {
  return contacts.map(({ name, role, email, phone }) => list([name, role, email, phone])).join('; ')
}

const values: Readonly<Record<ShownField, (posting: Posting) => string>> = {
  title: ({ title }) => title ?? '',
  company: ({ company }) => company ?? '',
  locations: ({ locations }) => list(locations.map(({ text }) => text)),
  workMode: ({ workMode }) => (workMode === null ? '' : workModeNames[workMode]),
  salary: payOf,
  employmentTypes: ({ employmentTypes }) => list(employmentTypes.map((type) => employmentNames[type])),
  seniority: ({ seniority, level }) => list([seniority === null ? null : seniorityNames[seniority], level]),
  skills: ({ skills }) => list(skills),
  deadline: (posting) => dayOf(posting, 'deadline'),
  remoteScope: ({ remoteScope }) => remoteScope ?? '',
  timezones: ({ timezones }) => timezones ?? '',
  workload: ({ workload }) =>
    workload === null ? '' : workload.min === workload.max ? `${workload.min} %` : `${workload.min}–${workload.max} %`,
  experienceYears: yearsOf,
  education: ({ education }) => education ?? '',
  languages: ({ languages }) =>
    list(languages.map(({ language, level }) => (level === null ? language : `${language} (${level})`))),
  startDate: (posting) => dayOf(posting, 'startDate'),
  postedAt: (posting) => dayOf(posting, 'postedAt'),
  equity: ({ equity }) => (equity ? postingText.yes : ''),
  bonus: ({ bonus }) => (bonus ? postingText.yes : ''),
  visa: ({ visa }) => visa ?? '',
  clearance: ({ clearance }) => clearance ?? '',
  contacts: contactsOf,
  agency: ({ agency }) => agency ?? '',
  requisitionId: ({ requisitionId }) => requisitionId ?? '',
  url: ({ url }) => url ?? '',
  applyUrl: ({ applyUrl }) => applyUrl ?? '',
  source: ({ source }) => source ?? '',
  language: ({ language }) => (language === null ? '' : languageName(language))
}

/** The host of an address, without `www.`; null when it is no web address. */
export function hostOf(address: string): string | null {
  const url = URL.parse(address)
  return url === null || !/^https?:$/.test(url.protocol) ? null : url.host.replace(/^www\./, '')
}

/** What a posting says in a field, in words; empty when it does not say it. */
export function valueInWords(field: ShownField, posting: Posting): string {
  return values[field](posting)
}

function rowOf(field: ShownField, { posting, evidence, corrected }: StoredPosting): FieldRow {
  const value = values[field](posting)
  const names = [field, ...(companions[field] ?? [])]
  const found = names.map((name) => evidence[name]).find((one) => one !== undefined) ?? null
  const host = field === 'url' || field === 'applyUrl' ? hostOf(value) : null
  return {
    field,
    value: host ?? value,
    url: host === null ? null : value,
    evidence: found,
    isCorrected: names.some((name) => corrected.includes(name))
  }
}

/** True when a value wants a look. */
export function isUnsure({ field, value, evidence }: FieldRow, care: Care = 'unsure'): boolean {
  return value !== '' && evidence !== null && wantsLook(field, evidence.confidence, care)
}

/** The title and the employer of a card as lines of the list, whatever of them was read. */
function nameRows(card: Card, { posting, evidence }: StoredPosting): readonly FieldRow[] {
  return (['title', 'company'] as const).map((field) => {
    const isCorrected = card[field] !== (posting[field] ?? '')
    return {
      field,
      value: card[field],
      url: null,
      evidence: isCorrected ? null : (evidence[field] ?? null),
      isCorrected
    }
  })
}

/**
 * The fields of a posting in the order in which they are shown. Title and employer only when they are unsure; with a
 * card, whose own they are, they come first.
 */
export function fieldRows(
  stored: StoredPosting,
  { card = null, care = 'unsure' }: { readonly card?: Card | null; readonly care?: Care } = {}
): readonly FieldRow[] {
  const rows = order.map((field) => rowOf(field, stored))
  const isName = ({ field }: FieldRow) => field === 'title' || field === 'company'
  if (card === null) return rows.filter((row) => !isName(row) || isUnsure(row, care))
  return [...nameRows(card, stored), ...rows.filter((row) => !isName(row))]
}

/** True for a row that is always shown: stated, or worth knowing that it is not. */
export function isMain(row: FieldRow): boolean {
  return row.value !== '' || always.has(row.field)
}

/** The field in whose line a field of the posting is shown. */
export function lineOf(field: string): ShownField | null {
  const own = order.find((name) => name === field)
  const host = order.find((name) => companions[name]?.includes(field as FieldName))
  return own ?? host ?? null
}
