import type { Evidence, FieldName, Posting } from '../../shared/posting'
import { findAgencies } from '../company/find-agencies'
import { findContacts } from '../contacts/find-contacts'
import { type Context, toFinding } from '../context'
import type { Finding, Findings } from '../finding'
import type { FoundDate } from '../findings/found-date'
import { findPayExtras } from '../findings/pay-extras'
import { findLocations, placeKey } from '../places/find-locations'
import { withTownsOfPage } from '../places/places-of-data'
import { type Agreement, resolve, resolveList, toEvidence } from '../resolve'
import { dateFields, findDays } from './find-dates'
import { findClearance, findDegrees, findSpoken, findVisa, findYears } from './find-demands'
import { findApplyUrls, findRequisitions, findUrls } from './find-identity'
import { findModes } from './find-modes'
import { findPay, inPageWords, keyOfSalary } from './find-pay'
import { findScopes, findZones } from './find-scopes'
import { skillFindings } from './find-skills'
import { findSources } from './find-sources'
import { findForms, findWorkloads } from './find-terms'

/** Values of fields, with the evidence for each. */
export interface Fields {
  readonly values: { -readonly [F in FieldName]?: Posting[F] }
  readonly evidence: Record<string, Evidence>
}

/** The country of the places, when they agree on one: it tells which dollar is meant. */
function countryOf(places: Posting['locations']): string | null {
  const countries = new Set(places.map((place) => place.country))
  const [country] = countries
  return countries.size === 1 && country !== undefined ? country : null
}

/** Forms that say how many hours are worked; the others say for how long, and on what footing. */
const hourForms: ReadonlySet<string> = new Set(['full-time', 'part-time'])

/** Forms that say for how long. */
const terms: ReadonlySet<string> = new Set(['permanent', 'temporary'])

/** Forms from data, and those in the text that tell what the data leaves open: "FULL_TIME", and a permanent contract. */
function withSpokenForms(
  data: Findings['employmentTypes'] = [],
  spoken: ReturnType<typeof findForms>
): Finding<Posting['employmentTypes']>[] {
  return data.map((finding) => {
    const sides = new Set(finding.value.map((form) => hourForms.has(form)))
    // In prose other forms are often spoken of: "you train our apprentices".
    const sure = spoken.filter(
      ({ value, confidence }) => confidence >= 0.85 || terms.has(value) || hourForms.has(value)
    )
    const more = resolveList(sure, (form) => form, 1).values.filter((form) => !sides.has(hourForms.has(form)))
    return { ...finding, value: [...finding.value, ...more] }
  })
}

/** Finds every field but title, employer and sections, and settles each. `listed` are the skills that data names. */
export function findFields(given: Context, structured: Findings, listed: readonly Finding<string>[] = []): Fields {
  let context = given
  const values: Fields['values'] = {}
  const evidence: Fields['evidence'] = {}

  function settle<F extends FieldName>(
    field: F,
    found: readonly Finding<NonNullable<Posting[F]>>[],
    agree?: Agreement<NonNullable<Posting[F]>>
  ): void {
    const known = (structured[field] ?? []) as readonly Finding<NonNullable<Posting[F]>>[]
    const best = resolve([...known, ...found], agree)
    if (best === undefined) return
    values[field] = best.value
    evidence[field] = best.evidence
  }

  function settleList<T>(
    field: FieldName,
    found: readonly Finding<T>[],
    keyOf: (value: T) => string,
    gap?: number,
    known = (structured[field] ?? []) as unknown as readonly Finding<T[]>[]
  ): void {
    const best = resolveList(found, keyOf, gap)
    const [data] = known
    if (data !== undefined && data.confidence > (best.evidence?.confidence ?? 0) - 0.02) {
      ;(values as Record<string, unknown>)[field] = data.value
      evidence[field] = toEvidence(data)
      return
    }
    if (best.evidence === undefined) return
    ;(values as Record<string, unknown>)[field] = best.values
    evidence[field] = best.evidence
  }

  /** Days: those worked out from words such as "3 days ago" are named. */
  function settleDays(): void {
    const estimated: Posting['estimated'] = []
    for (const field of dateFields) {
      const known = (structured[field] ?? []).map((finding) => ({
        ...finding,
        value: { date: finding.value, estimated: false }
      }))
      const best = resolve<FoundDate, Finding<FoundDate>>([...known, ...findDays(context, field)], (a, b) =>
        a.date === b.date ? 1 : 0
      )
      if (best === undefined) continue
      values[field] = best.value.date
      evidence[field] = best.evidence
      if (!best.value.estimated) continue
      estimated.push(field)
      evidence.estimated ??= best.evidence
    }
    values.estimated = estimated
  }

  function settleExtras(): void {
    for (const field of ['equity', 'bonus'] as const) {
      const [data] = structured[field] ?? []
      if (data === undefined) continue
      values[field] = true
      evidence[field] = toEvidence(data)
    }
    for (const [at, block] of context.outline.blocks.entries()) {
      if (context.noise[at] === true || at < (context.titleAt ?? 0)) continue
      const extras = findPayExtras(block.text)
      for (const field of ['equity', 'bonus'] as const) {
        const [first] = extras[field]
        if (first === undefined || values[field] === true) continue
        values[field] = true
        evidence[field] = toEvidence(toFinding(context, first, block.start, 'pattern', 0.8))
      }
    }
  }

  const places = findLocations(context)
  settleList('locations', places, placeKey, undefined, withTownsOfPage(context, structured.locations, places))
  context = { ...given, country: countryOf(values.locations ?? []) }
  settle('workMode', findModes(context))
  const forms = findForms(context)
  settleList('employmentTypes', forms, (form) => form, undefined, withSpokenForms(structured.employmentTypes, forms))
  settle('workload', findWorkloads(context), (a, b) => (a.min === b.min && a.max === b.max ? 1 : 0))
  const pay = findPay(context, structured.salaries)
  settleList('salaries', pay, keyOfSalary, undefined, inPageWords(structured.salaries ?? [], pay))
  if (values.workMode !== 'onsite') settle('remoteScope', findScopes(context))
  settle('timezones', findZones(context))
  settleList('skills', [...skillFindings(context), ...listed], (skill) => skill.toLowerCase(), 1)
  settle('requisitionId', findRequisitions(context))
  settle('url', findUrls(context))
  settle('applyUrl', findApplyUrls(context))
  settle('source', findSources(context))
  settleList('contacts', findContacts(context), (contact) => contact.email ?? contact.name ?? '')
  settleList('languages', findSpoken(context), (spoken) => spoken.language)
  settle('experienceYears', findYears(context), (a, b) => (a.min === b.min && a.max === b.max ? 1 : 0))
  settle('education', findDegrees(context))
  settle('agency', findAgencies(context))
  settle('visa', findVisa(context))
  settle('clearance', findClearance(context))
  settleDays()
  settleExtras()
  const salary = values.salaries?.[0]
  if (salary !== undefined && evidence.salaries !== undefined) {
    values.salary = salary
    evidence.salary = evidence.salaries
  }
  return { values, evidence }
}
