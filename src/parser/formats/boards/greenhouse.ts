import { labelField } from '../../facts'
import { readPlaceLine } from '../../findings/places'
import { isNode, listOf, type Node, numberOf, wordsOf } from '../../structured/structured-values'
import type { LabelField } from '../../vocabulary/labels'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, payOf, section } from './board'

/** The values that the employer keeps under a label of its own, such as "Employment Type". */
function metadata(node: Node, field: LabelField): unknown[] {
  return listOf(at(node, 'metadata')).flatMap((entry) => {
    if (!isNode(entry) || labelField(wordsOf(at(entry, 'name')) ?? '') !== field) return []
    return listOf(at(entry, 'value')).filter((value) => typeof value !== 'boolean')
  })
}

function hundredth(cents: unknown): number | null {
  const amount = numberOf(cents)
  return amount === null ? null : amount / 100
}

/** A range's title names its place and its period: "New York Annual Salary Range". */
function payRanges(node: Node): unknown[] {
  return listOf(firstAt(node, 'pay_input_ranges', 'pay_ranges')).flatMap((range) => {
    const title = wordsOf(at(range, 'title')) ?? ''
    const bare = title.replace(
      /\b(?:annual|yearly|base|salary|pay|compensation|hourly|rate|range|zone|the|for)\b|[:()]/gi,
      ' '
    )
    const place = readPlaceLine(bare.replace(/\s+/g, ' ').trim())[0]?.value.text
    const min = hundredth(at(range, 'min_cents')) ?? at(range, 'min')
    const max = hundredth(at(range, 'max_cents')) ?? at(range, 'max')
    const unit = /hour|annual|year|month|week|\bday/i.exec(`${title} ${wordsOf(at(range, 'blurb')) ?? ''}`)?.[0]
    return payOf(min, max, firstAt(range, 'currency_type', 'currency'), unit, place)
  })
}

function places(node: Node): unknown[] {
  const name = firstAt(node, 'location.name', 'job_post_location', 'location')
  const words = wordsOf(name) ?? ''
  const isPlace = readPlaceLine(words).some((match) => match.value.city !== null || match.value.country !== null)
  const offices = listOf(at(node, 'offices')).flatMap((office) => wordsOf(firstAt(office, 'location', 'name')) ?? [])
  // "Multiple locations" is explained by the offices; beside a place they only say where the team belongs.
  return isPlace || /remote/i.test(words) || offices.length === 0 ? [name] : offices
}

/** Greenhouse: the board's public interface, and the state of its own pages. */
export const greenhouse: Board = {
  name: 'Greenhouse',
  accepts: (node) =>
    hasWords(node, 'title') &&
    (hasAny(node, 'job_post_location') ||
      (hasAny(node, 'absolute_url') && hasAny(node, 'location', 'content', 'internal_job_id', 'requisition_id'))),
  read: (node, around) => ({
    title: at(node, 'title'),
    description: [at(node, 'introduction'), at(node, 'content'), at(node, 'conclusion')]
      .map((part) => section(null, part))
      .join(''),
    hiringOrganization: at(node, 'company_name') ?? employerAround(around),
    jobLocation: places(node),
    workplaceType: metadata(node, 'workMode'),
    employmentType: [...metadata(node, 'employmentType'), ...listOf(at(node, 'employment'))],
    seniority: metadata(node, 'seniority'),
    baseSalary: payRanges(node),
    datePosted: firstAt(node, 'first_published', 'published_at'),
    validThrough: at(node, 'application_deadline'),
    identifier: at(node, 'requisition_id'),
    url: firstAt(node, 'absolute_url', 'public_url')
  })
}
