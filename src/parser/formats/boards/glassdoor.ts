import { isNode, wordsOf } from '../../structured/structured-values'
import { at, type Board, firstAt, payOf, section } from './board'

/** Glassdoor: a header and a description in objects of their own. Pay that it only guesses is none. */
export const glassdoor: Board = {
  name: 'Glassdoor',
  accepts: (node) => wordsOf(at(node, 'header.jobTitleText')) !== null && isNode(at(node, 'job')),
  read: (node) => {
    const isGuess = /estimated/i.test(wordsOf(at(node, 'header.salarySource')) ?? '')
    const [min, max] = [at(node, 'header.payPeriodAdjustedPay.p10'), at(node, 'header.payPeriodAdjustedPay.p90')]
    const unit = at(node, 'header.payPeriod')
    return {
      title: at(node, 'header.jobTitleText'),
      description: section(null, at(node, 'job.description')),
      hiringOrganization: firstAt(node, 'header.employerNameFromSearch', 'header.employer.name', 'overview.name'),
      jobLocation: [at(node, 'header.locationName')],
      baseSalary: isGuess ? [] : payOf(min, max, at(node, 'header.payCurrency'), unit),
      datePosted: at(node, 'job.discoverDate'),
      url: firstAt(node, 'header.seoJobLink', 'header.jobViewUrl')
    }
  }
}
