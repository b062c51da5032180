import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, section } from './board'

/** A list in XML: one element of a name holds several of another. */
function entriesOf(value: unknown, name: string): readonly unknown[] {
  return listOf(isNode(value) ? at(value, name) : value)
}

function description(node: Node): string {
  return entriesOf(at(node, 'jobDescriptions'), 'jobDescription')
    .map((part) => section(at(part, 'name'), at(part, 'value')))
    .join('')
}

/** "lt-1", "2-5", "gt-15": none is asked of those who have less than a year. */
function years(node: Node): unknown {
  const words = wordsOf(at(node, 'yearsOfExperience'))
  return words === 'lt-1' ? null : words
}

/** Personio's feed of positions, in XML and as the same in JSON. */
export const personio: Board = {
  name: 'Personio',
  accepts: (node) =>
    wordsOf(at(node, 'name')) !== null &&
    (hasAny(node, 'jobDescriptions') ||
      (hasAny(node, 'office') && hasAny(node, 'schedule', 'recruitingCategory', 'employmentType'))),
  read: (node, around) => ({
    title: at(node, 'name'),
    description: description(node),
    hiringOrganization: at(node, 'subcompany') ?? employerAround(around),
    jobLocation: [
      at(node, 'office'),
      ...entriesOf(at(node, 'additionalOffices'), 'office'),
      ...listOf(at(node, 'additional_offices'))
    ],
    workplaceType: firstAt(node, 'workplaceType', 'remote'),
    employmentType: [at(node, 'schedule'), at(node, 'employmentType')],
    seniority: at(node, 'seniority'),
    datePosted: firstAt(node, 'createdAt', 'publishedAt'),
    identifier: at(node, 'id'),
    url: firstAt(node, 'url', 'jobUrl'),
    skills: at(node, 'keywords'),
    experienceRequirements: years(node)
  })
}
