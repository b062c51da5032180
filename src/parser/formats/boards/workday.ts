import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, placeOf, section } from './board'

function places(node: Node): unknown[] {
  const country = firstAt(node, 'country.descriptor', 'jobRequisitionLocation.country.descriptor', 'country')
  const main = firstAt(node, 'location', 'jobRequisitionLocation.descriptor', 'locationsText')
  const more = listOf(at(node, 'additionalLocations'))
  return [placeOf(main, null, null, isNode(country) ? null : country), ...more]
}

/** The number among the short facts of an entry in a list. */
function requisition(node: Node): unknown {
  const facts = listOf(at(node, 'bulletFields')).flatMap((field) => wordsOf(field) ?? [])
  return at(node, 'jobReqId') ?? facts.find((words) => /^[A-Z]{0,6}[-_]?\d{3,12}(?:-\d{1,3})?$/i.test(words))
}

/** Workday: a posting, and the entries of its lists. */
export const workday: Board = {
  name: 'Workday',
  accepts: (node) =>
    hasWords(node, 'title') &&
    ((hasAny(node, 'jobDescription') && hasAny(node, 'jobReqId', 'jobPostingId', 'externalUrl', 'timeType')) ||
      (hasAny(node, 'externalPath') && hasAny(node, 'bulletFields', 'postedOn', 'locationsText'))),
  read: (node, around) => ({
    title: at(node, 'title'),
    description: section(null, at(node, 'jobDescription')),
    hiringOrganization: employerAround(around),
    jobLocation: places(node),
    workplaceType: at(node, 'remoteType'),
    employmentType: listOf(at(node, 'timeType')),
    datePosted: at(node, 'startDate'),
    validThrough: at(node, 'endDate'),
    postedWords: at(node, 'postedOn'),
    identifier: requisition(node),
    url: at(node, 'externalUrl')
  })
}
