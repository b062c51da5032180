import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, firstAt, hasAny, hasWords, modeOfFlags, payOf, placeOf, section } from './board'

/** Parts in the order in which the board shows them. */
const parts = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation']

function description(node: Node): string {
  return parts
    .map((part) => section(at(node, `jobAd.sections.${part}.title`), at(node, `jobAd.sections.${part}.text`)))
    .join('')
}

/** The board keeps countries in small letters. */
function countryOf(node: Node): unknown {
  const country = wordsOf(at(node, 'location.country'))
  return country !== null && country.length <= 3 ? country.toUpperCase() : country
}

/** SmartRecruiters: a posting, and the entries of its lists. */
export const smartRecruiters: Board = {
  name: 'SmartRecruiters',
  accepts: (node) =>
    hasWords(node, 'name') &&
    (isNode(at(node, 'jobAd.sections')) ||
      (hasAny(node, 'releasedDate') && hasAny(node, 'company', 'refNumber', 'typeOfEmployment'))),
  read: (node) => ({
    title: at(node, 'name'),
    description: description(node),
    hiringOrganization: firstAt(node, 'company.name', 'brand.label'),
    jobLocation: [
      placeOf(
        at(node, 'location.fullLocation'),
        at(node, 'location.city'),
        at(node, 'location.region'),
        countryOf(node)
      )
    ],
    workplaceType: modeOfFlags(at(node, 'location.remote'), at(node, 'location.hybrid')),
    employmentType: listOf(firstAt(node, 'typeOfEmployment.label', 'typeOfEmployment.id')),
    seniority: firstAt(node, 'experienceLevel.label', 'experienceLevel.id'),
    baseSalary: payOf(
      at(node, 'compensation.min'),
      at(node, 'compensation.max'),
      at(node, 'compensation.currency'),
      at(node, 'compensation.period')
    ),
    datePosted: firstAt(node, 'releasedDate', 'createdOn'),
    identifier: at(node, 'refNumber'),
    url: firstAt(node, 'postingUrl', 'jobAdUrl'),
    applyUrl: at(node, 'applyUrl')
  })
}
