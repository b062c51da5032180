import { isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, hasAny, hasWords, payOf, placeOf, section } from './board'

function place(value: unknown): unknown {
  if (!isNode(value)) return value
  const address = firstAt(value, 'address.postalAddress', 'postalAddress', 'address')
  const name = firstAt(value, 'location', 'locationName', 'name')
  const part = (key: string) => at(address, key)
  return placeOf(name, part('addressLocality'), part('addressRegion'), part('addressCountry'))
}

function places(node: Node): unknown[] {
  const named = listOf(firstAt(node, 'secondaryLocationNames', 'secondaryLocations'))
  return [place(node), ...named.map(place)]
}

/** The components of the first tier, or its summary: "$120K – $150K • Offers Equity". */
function pay(node: Node): unknown[] {
  const components = listOf(
    firstAt(
      node,
      'compensation.summaryComponents',
      'compensation.compensationTiers.components',
      'compensationTiers.components'
    )
  )
  const salaries = components.filter((entry) =>
    /salary|hourly|wage/i.test(wordsOf(at(entry, 'compensationType')) ?? '')
  )
  const found = salaries.flatMap((entry) =>
    payOf(at(entry, 'minValue'), at(entry, 'maxValue'), at(entry, 'currencyCode'), at(entry, 'interval'))
  )
  if (found.length > 0) return found
  const summary = wordsOf(
    firstAt(
      node,
      'compensation.scrapeableCompensationSalarySummary',
      'compensation.compensationTierSummary',
      'scrapeableCompensationSalarySummary',
      'compensationTierSummary'
    )
  )
  return summary === null ? [] : [summary.split('•', 1)[0]?.trim()]
}

function offers(node: Node, pattern: RegExp): boolean {
  const summary = wordsOf(firstAt(node, 'compensation.compensationTierSummary', 'compensationTierSummary')) ?? ''
  const components = listOf(firstAt(node, 'compensation.summaryComponents'))
  const types = components.map((entry) => wordsOf(at(entry, 'compensationType')) ?? '')
  return [summary, ...types].some((words) => pattern.test(words))
}

/** Ashby's public board and the data of its own pages. */
export const ashby: Board = {
  name: 'Ashby',
  accepts: (node) => {
    if (!hasWords(node, 'title') || hasAny(node, 'absolute_url', 'shortcode')) return false
    const own = ['secondaryLocations', 'secondaryLocationNames', 'isListed', 'locationName', 'compensationTierSummary']
    const count = own.filter((key) => Object.hasOwn(node, key)).length
    if (hasAny(node, 'descriptionHtml') && (count > 0 || hasAny(node, 'jobUrl', 'publishedDate'))) return true
    return count >= 2 && hasAny(node, 'employmentType', 'jobUrl', 'workplaceType')
  },
  read: (node, around) => ({
    title: at(node, 'title'),
    description: section(null, firstAt(node, 'descriptionHtml', 'descriptionPlain', 'description')),
    hiringOrganization: firstAt(node, 'organizationName', 'companyName') ?? employerAround(around),
    jobLocation: places(node),
    workplaceType: at(node, 'workplaceType') ?? (at(node, 'isRemote') === true ? 'remote' : undefined),
    employmentType: listOf(at(node, 'employmentType')),
    baseSalary: pay(node),
    equity: offers(node, /equity/i),
    bonus: offers(node, /bonus/i),
    datePosted: firstAt(node, 'publishedAt', 'publishedDate'),
    validThrough: at(node, 'applicationDeadline'),
    url: firstAt(node, 'jobUrl', 'externalLink'),
    applyUrl: at(node, 'applyUrl')
  })
}
