import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, isSet, payOf, placeOf, section } from './board'

function place(value: unknown): unknown {
  if (!isNode(value)) return value
  const name = firstAt(value, 'location_str', 'display')
  const region = firstAt(value, 'region', 'subregion')
  const country = firstAt(value, 'country', 'countryName', 'countryCode', 'country_code')
  return placeOf(name, at(value, 'city'), region, country)
}

function places(node: Node): unknown[] {
  const several = listOf(at(node, 'locations')).filter((entry) => !isSet(at(entry, 'hidden')))
  if (several.length > 0) return several.map(place)
  const location = at(node, 'location')
  if (location !== undefined) return listOf(location).map(place)
  // Elsewhere `state` says whether the posting is published.
  const state = wordsOf(at(node, 'state'))
  const region = /^(?:published|draft|archived|closed)$/i.test(state ?? '') ? null : state
  return [placeOf(null, at(node, 'city'), region, firstAt(node, 'country', 'country_code'))]
}

function description(node: Node): string {
  const body = firstAt(node, 'full_description', 'description', 'details.full_description', 'details.description')
  const requirements = firstAt(node, 'requirements', 'requirementsSection', 'details.requirements')
  const benefits = firstAt(node, 'benefits', 'benefitsSection', 'details.benefits')
  return section(null, body) + section('Requirements', requirements) + section('Benefits', benefits)
}

/** The account's name stands beside its list of postings. */
function employer(node: Node, around: readonly Node[]): unknown {
  const holder = around.findLast((outer) => Array.isArray(at(outer, 'jobs')) && hasWords(outer, 'name'))
  return firstAt(node, 'company.title', 'company.name', 'company_name') ?? at(holder, 'name') ?? employerAround(around)
}

/** Workable: the widget, both interfaces of its pages, and its own board. */
export const workable: Board = {
  name: 'Workable',
  accepts: (node) =>
    hasWords(node, 'title') && hasAny(node, 'shortcode', 'requirementsSection', 'benefitsSection', 'telecommuting'),
  read: (node, around) => {
    const remote = firstAt(node, 'telecommuting', 'remote', 'location.telecommuting')
    return {
      title: at(node, 'title'),
      description: description(node),
      hiringOrganization: employer(node, around),
      jobLocation: places(node),
      workplaceType:
        firstAt(node, 'workplace', 'workplace_type', 'location.workplace_type') ?? (isSet(remote) ? 'remote' : null),
      employmentType: listOf(firstAt(node, 'employment_type', 'employmentType', 'type')),
      seniority: at(node, 'experience'),
      baseSalary: payOf(
        at(node, 'salary.salary_from'),
        at(node, 'salary.salary_to'),
        at(node, 'salary.salary_currency'),
        null
      ),
      datePosted: firstAt(node, 'published_on', 'published', 'created_at', 'created'),
      identifier: at(node, 'code'),
      url: firstAt(node, 'url', 'shortlink'),
      applyUrl: firstAt(node, 'application_url', 'applyUrl'),
      educationRequirements: at(node, 'education')
    }
  }
}
