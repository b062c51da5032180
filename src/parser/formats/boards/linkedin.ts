import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, namesOf, payOf, section } from './board'

/** The first value under a key at any depth of a small object: types of the interface stand between as keys. */
function within(node: unknown, key: string, depth = 0): unknown {
  if (!isNode(node) || depth > 4) return undefined
  const own = at(node, key)
  if (own !== undefined) return own
  for (const value of Object.values(node)) {
    const found = within(value, key, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function employer(node: Node): unknown {
  const details = at(node, 'companyDetails')
  const resolved = within(details, 'companyResolutionResult')
  return firstAt(resolved, 'name') ?? within(details, 'companyName') ?? at(node, 'companyName')
}

function pay(node: Node): unknown[] {
  return listOf(firstAt(node, 'salaryInsights.compensationBreakdown')).flatMap((entry) => {
    const isBase = /base/i.test(wordsOf(at(entry, 'compensationType')) ?? 'base')
    const [min, max] = [at(entry, 'minSalary'), at(entry, 'maxSalary')]
    return isBase ? payOf(min, max, at(entry, 'currencyCode'), at(entry, 'payPeriod')) : []
  })
}

/** The page of a posting, which its number alone tells. */
function viewAddress(number: unknown): string | undefined {
  const words = wordsOf(number) ?? ''
  return /^\d{6,14}$/.test(words) ? `https://www.linkedin.com/jobs/view/${words}` : undefined
}

/** LinkedIn: a posting in the data of its pages. */
export const linkedIn: Board = {
  name: 'LinkedIn',
  accepts: (node) =>
    hasWords(node, 'title') &&
    hasAny(node, 'formattedLocation', 'listedAt', 'jobState', 'originalListedAt') &&
    (hasAny(node, 'description', 'jobPostingId') || /JobPosting$/.test(wordsOf(at(node, '$type')) ?? '')),
  read: (node, around) => ({
    title: at(node, 'title'),
    description: section(null, firstAt(node, 'description.text', 'description')),
    hiringOrganization: employer(node) ?? employerAround(around),
    jobLocation: [firstAt(node, 'formattedLocation', 'locationName')],
    workplaceType:
      listOf(firstAt(node, 'workplaceTypesResolutionResults')).flatMap((entry) =>
        isNode(entry) ? Object.values(entry).flatMap((type) => namesOf(firstAt(type, 'localizedName') ?? [])) : []
      )[0] ?? (at(node, 'workRemoteAllowed') === true ? 'remote' : undefined),
    employmentType: [firstAt(node, 'formattedEmploymentStatus', 'employmentStatusResolutionResult.localizedName')],
    seniority: at(node, 'formattedExperienceLevel'),
    baseSalary: pay(node),
    datePosted: firstAt(node, 'originalListedAt', 'listedAt'),
    validThrough: at(node, 'expireAt'),
    url: at(node, 'jobPostingUrl') ?? viewAddress(at(node, 'jobPostingId')),
    applyUrl: within(at(node, 'applyMethod'), 'companyApplyUrl')
  })
}
