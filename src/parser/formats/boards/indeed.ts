import { isNode, listOf, type Node } from '../../structured/structured-values'
import { at, type Board, firstAt, hasAny, hasWords, namesOf, payOf, placeOf, section } from './board'

/** The data behind a page: a header, a description and pay in objects of their own. */
function isModel(node: Node): boolean {
  return isNode(modelHeader(node)) && hasAny(node, 'jobInfoWrapperModel', 'sanitizedJobDescription')
}

const inner = 'jobInfoWrapperModel.jobInfoModel'

function modelHeader(node: Node): unknown {
  return firstAt(node, `${inner}.jobInfoHeaderModel`, 'jobInfoHeaderModel')
}

function readModel(node: Node) {
  const header = modelHeader(node)
  const description = firstAt(
    node,
    `${inner}.sanitizedJobDescription.content`,
    `${inner}.sanitizedJobDescription`,
    'sanitizedJobDescription.content',
    'sanitizedJobDescription'
  )
  const pay = firstAt(node, 'salaryInfoModel')
  return {
    title: firstAt(header, 'jobTitle', 'jobNormTitle'),
    description: section(null, description),
    hiringOrganization: at(header, 'companyName'),
    jobLocation: [firstAt(header, 'formattedLocation') ?? at(node, 'jobLocation')],
    workplaceType: at(header, 'remoteWorkModel.text'),
    employmentType: namesOf(firstAt(header, 'jobTypes', 'employmentTypes')),
    baseSalary: payOf(at(pay, 'salaryMin'), at(pay, 'salaryMax'), at(pay, 'salaryCurrency'), at(pay, 'salaryType')),
    postedWords: firstAt(node, 'hiringInsightsModel.age', 'jobMetadataFooterModel.age'),
    url: at(node, 'indeedApplyButtonContainer.canonicalUrl') ?? at(node, 'canonicalUrl')
  }
}

function readJob(node: Node) {
  const country = firstAt(node, 'location.countryCode', 'location.countryName')
  const name = firstAt(node, 'location.formatted.long', 'location.formatted.short')
  return {
    title: at(node, 'title'),
    description: section(null, firstAt(node, 'description.html', 'description.text', 'description')),
    hiringOrganization: firstAt(node, 'sourceEmployerName', 'employer.name'),
    jobLocation: [placeOf(name, at(node, 'location.city'), at(node, 'location.admin1Code'), country)],
    employmentType: namesOf(listOf(at(node, 'jobTypes'))),
    baseSalary: payOf(
      at(node, 'compensation.baseSalary.range.min'),
      at(node, 'compensation.baseSalary.range.max'),
      at(node, 'compensation.currencyCode'),
      at(node, 'compensation.baseSalary.unitOfWork')
    ),
    datePosted: firstAt(node, 'datePublished', 'dateOnIndeed'),
    url: firstAt(node, 'url', 'recruit.viewJobUrl')
  }
}

/** Indeed: the state of its pages, of both generations. */
export const indeed: Board = {
  name: 'Indeed',
  accepts: (node) =>
    isModel(node) ||
    (hasWords(node, 'title') &&
      hasAny(node, 'sourceEmployerName', 'employer', 'dateOnIndeed') &&
      (at(node, 'description.html') ?? at(node, 'description.text')) !== undefined),
  read: (node) => (isModel(node) ? readModel(node) : readJob(node))
}
