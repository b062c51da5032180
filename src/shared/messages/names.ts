/** Names of the outcomes, as people say them. */
export const outcomeNames = {
  accepted: 'Accepted',
  declined: 'Declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'No answer',
  expired: 'Expired'
} as const

/** Names of the work modes. */
export const workModeNames = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const

/** What stands in place of an empty title or employer. */
export const untitled = { title: 'Untitled posting', company: 'Employer not stated' } as const

/** Names of the fields of a posting, as people say them. */
export const fieldNames = {
  locations: 'Place',
  workMode: 'Mode',
  salary: 'Pay',
  employmentTypes: 'Employment',
  seniority: 'Level',
  skills: 'Skills',
  deadline: 'Apply by',
  remoteScope: 'Remote from',
  timezones: 'Time zones',
  workload: 'Workload',
  experienceYears: 'Experience',
  education: 'Education',
  languages: 'Languages',
  startDate: 'Starts',
  postedAt: 'Posted',
  equity: 'Equity',
  bonus: 'Bonus',
  visa: 'Visa',
  clearance: 'Clearance',
  contacts: 'Contact',
  agency: 'Agency',
  requisitionId: 'Reference',
  url: 'Posting',
  applyUrl: 'Apply at',
  source: 'Found on',
  language: 'Written in',
  title: 'Title',
  company: 'Employer'
} as const

/** How a value was found, in few words; `unsure` is said instead below the confidence that wants a look. */
export const methodNames = {
  structured: 'structured data',
  meta: 'page data',
  label: 'labelled',
  heading: 'from a heading',
  pattern: 'from the text',
  prose: 'from the text',
  unsure: 'unsure, check',
  lit: 'these words'
} as const

/** Forms of employment, as people say them. */
export const employmentNames = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  freelance: 'Freelance',
  volunteer: 'Volunteer',
  permanent: 'Permanent'
} as const

/** Rungs of the ladder, as people say them. */
export const seniorityNames = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive'
} as const

/** What pay is counted by, after the figures. */
export const payPeriodNames = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year'
} as const

/** Names of the kinds of rounds. */
export const interviewKindNames = {
  recruiter: 'Recruiter call',
  phone: 'Phone screen',
  technical: 'Technical',
  'take-home': 'Take-home task',
  panel: 'Panel',
  onsite: 'On site',
  final: 'Final round',
  other: 'Other'
} as const
