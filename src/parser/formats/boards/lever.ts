import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, payOf, placeOf, section } from './board'

function places(node: Node): unknown[] {
  const all = listOf(at(node, 'categories.allLocations'))
  const names = all.length > 0 ? all : listOf(at(node, 'categories.location'))
  // The country is that of the first place.
  return names.map((name, index) => (index === 0 ? placeOf(name, null, null, at(node, 'country')) : name))
}

function description(node: Node): string {
  const opening = firstAt(node, 'description', 'descriptionHtml') ?? [at(node, 'opening'), at(node, 'descriptionBody')]
  const lists = listOf(at(node, 'lists')).map((list) => section(at(list, 'text'), at(list, 'content')))
  const first = section(null, opening) || section(null, at(node, 'descriptionPlain'))
  const last = section(null, firstAt(node, 'additional', 'additionalPlain'))
  return [first, ...lists, last, section('Salary', at(node, 'salaryDescription'))].join('')
}

/** Lever's public postings. */
export const lever: Board = {
  name: 'Lever',
  accepts: (node) =>
    hasWords(node, 'text') &&
    isNode(at(node, 'categories')) &&
    hasAny(node, 'hostedUrl', 'applyUrl', 'descriptionPlain', 'description', 'lists'),
  read: (node, around) => {
    const mode = wordsOf(at(node, 'workplaceType'))
    return {
      title: at(node, 'text'),
      description: description(node),
      hiringOrganization: employerAround(around),
      jobLocation: places(node),
      workplaceType: mode === 'unspecified' ? null : mode,
      employmentType: listOf(at(node, 'categories.commitment')),
      seniority: at(node, 'categories.level'),
      baseSalary: payOf(
        at(node, 'salaryRange.min'),
        at(node, 'salaryRange.max'),
        at(node, 'salaryRange.currency'),
        at(node, 'salaryRange.interval')
      ),
      datePosted: at(node, 'createdAt'),
      identifier: firstAt(node, 'requisitionCode', 'reqCode'),
      url: at(node, 'hostedUrl'),
      applyUrl: at(node, 'applyUrl')
    }
  }
}
