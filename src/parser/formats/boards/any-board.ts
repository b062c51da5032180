import { isNode, isOfType, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { at, type Board, employerAround, firstAt, isSet, namesOf, payOf, placeOf, section } from './board'

/** Keys under which boards and feeds keep a fact, in small letters without signs, the plainest first. */
const keys = {
  title:
    'jobopeningname jobtitletext stellenangebotstitel stellentitel intitule jobtitle positiontitle jobname jobpostingtitle postingtitle vacancytitle listingtitle title position name titel',
  description:
    'encoded stellenangebotsbeschreibung stellenbeschreibung jobdescription descriptionhtml htmldescription fulldescription description jobad jobcontent contents content body details text sections textsections jobsummary qualificationsummary',
  requirements: 'requirements jobrequirements qualifications profile',
  benefits: 'benefits jobbenefits perks',
  company:
    'companyname company hiringorganization hiringcompany employername employer organizationname organization organisation advertisername advertiser employernamefromsearch arbeitgeber firma entreprise publishername',
  location:
    'positionlocation arbeitsorte arbeitsort stellenlokationen lieutravail joblocations joblocation locations location locationname formattedlocation candidaterequiredlocation jobgeo locationtext offices',
  city: 'city addresslocality town locality jobcity cityname ort',
  region: 'state region addressregion province jobstate',
  country: 'countrycode country addresscountry countryname jobcountry land',
  employment:
    'employmentstatuslabel positionschedule positionofferingtype arbeitszeitmodelle befristung typecontratlibelle typecontrat employmenttypes employmenttype jobtypes jobtype contracttypes contracttype contracttime worktype commitment timetype typeofemployment schedule jobschedule type',
  salary:
    'positionremuneration basesalary salaryrange salary compensation salarytext pay payrange remuneration wage salaire verguetung',
  salaryMin:
    'salarymin minsalary annualsalarymin salaryfrom minimumsalary salaryminimum minannualsalary compensationmin',
  salaryMax: 'salarymax maxsalary annualsalarymax salaryto maximumsalary salarymaximum maxannualsalary compensationmax',
  currency: 'salarycurrency currency currencycode salarycurrencycode compensationcurrency',
  period: 'salarytimeunit salaryperiod salaryinterval payperiod salarytype salaryunit compensationinterval',
  posted:
    'publicationstartdate aktuelleveroeffentlichungsdatum veroeffentlichungsdatum datecreation dateposted publishedat publishedon publicationdate publisheddate postedat posteddate postedon datepublished pubdate onlinedate listedat releaseddate dateadded created createdat date',
  deadline:
    'applicationclosedate validthrough applicationdeadline deadline closingdate expiresat expirydate expirationdate closesat dateexpired expiration',
  url: 'jobopeningshareurl positionuri externeurl joburl postingurl absoluteurl hostedurl jobposturl url canonicalurl link detailurl redirecturl permalink joblink guid',
  apply: 'applyuri applyurl applicationurl applicationlink applylink directapplyurl',
  number: 'refnr requisitionid reqid refnumber referencenumber jobreference reference jobid externalid positionid',
  mode: 'remotestatus workplacetype workmode workmodel remotetype workplace workarrangement remotepolicy',
  remote: 'isremote remote telecommuting workfromhome remoteallowed',
  scope: 'candidaterequiredlocation locationrestrictions remotelocations applicantlocationrequirements',
  seniority: 'senioritylevel seniority joblevel careerlevel experiencelevel levels minimumexperience',
  start: 'jobstartdate eintrittsdatum expectedstartdate',
  skills: 'skills requiredskills technologies techstack tags keywords',
  experience:
    'experience yearsofexperience experiencerequirements minexperience experiencelevelminimum experiencelibelle',
  education: 'education educationlevel educationrequirements'
} as const

type Fact = keyof typeof keys

const wanted = new Map<string, [fact: Fact, rank: number][]>()
for (const [fact, names] of Object.entries(keys) as [Fact, string][]) {
  for (const [rank, name] of names.split(' ').entries()) {
    wanted.set(name, [...(wanted.get(name) ?? []), [fact, rank]])
  }
}

/** Keys that only a posting has: an article has a title, a text and a date too, and a shop's article a price. */
const jobKey =
  /^(?:job|vacanc|employ|salary|minsalary|maxsalary|annualsalary|hiring|applyurl|applicationurl|applicationlink|applicationdeadline|applylink|contracttype|contracttime|workplacetype|workmode|commitment|seniority|experiencelevel|candidate|requisition|remoteallowed|telecommut|careers?level|typeofemployment|arbeitgeber|arbeitszeit|stellen|typecontrat|lieutravail|position(?:title|uri|schedule|remuneration))/
/** An address that leads to a posting. */
const jobAddress =
  /[/-](?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|stellen(?:angebote?)?|offres?-emploi|vacatures?)(?=[/?-]|$)/i
/** What stands under `type` when it is a form of employment. */
const formWords = /full|part|contract|intern|freelance|tempor|permanent|vollzeit|teilzeit/i
/** Keys that only a person, a product or an event has. */
const otherKey =
  /^(?:firstname|lastname|givenname|familyname|birthdate|dateofbirth|price|sku|isbn|iban|invoicenumber|organizer|performer|venue|cuisine|geometry)$/

/** Most keys of an object that are looked at. */
const mostKeys = 300

interface Facts {
  readonly values: ReadonlyMap<Fact, unknown>
  /** Forms stand under two keys: how long the contract holds, and how many hours it has. */
  readonly forms: readonly unknown[]
  readonly jobKeys: number
  readonly otherKeys: number
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function gather(node: Node): Facts {
  const values = new Map<Fact, unknown>()
  const ranks = new Map<Fact, number>()
  const forms: unknown[] = []
  let jobKeys = 0
  let otherKeys = 0
  for (const [key, value] of Object.entries(node).slice(0, mostKeys)) {
    const name = key.toLowerCase().replace(/^.{1,30}:(?=.)|[^a-z]/g, '')
    if (isEmpty(value)) continue
    if (jobKey.test(name)) jobKeys++
    else if (typeof value === 'string' && /^https?:/.test(value) && jobAddress.test(value)) jobKeys++
    if (name === 'type' && !formWords.test(wordsOf(value) ?? '')) continue
    if (otherKey.test(name)) otherKeys++
    for (const [fact, rank] of wanted.get(name) ?? []) {
      if (fact === 'employment') forms.push(...listOf(value))
      if (rank >= (ranks.get(fact) ?? Number.POSITIVE_INFINITY)) continue
      ranks.set(fact, rank)
      values.set(fact, value)
    }
  }
  return { values, forms, jobKeys, otherKeys }
}

/** A description of any shape: text, HTML, an object that holds it, or a list of parts under headings. */
function textOf(value: unknown): string {
  if (!Array.isArray(value))
    return section(null, isNode(value) ? firstAt(value, 'html', 'content', 'text', 'value') : value)
  return value
    .slice(0, 100)
    .map((part) => {
      if (!isNode(part)) return section(null, part)
      const body = firstAt(part, 'content', 'html', 'text', 'body', 'value', 'description')
      return section(firstAt(part, 'title', 'heading', 'name', 'label'), body)
    })
    .join('')
}

const shortestDescription = 120
const shortestTitle = 3

/** Facts of which postings have several. */
const telling: readonly Fact[] = [
  'company',
  'employment',
  'salary',
  'salaryMin',
  'deadline',
  'apply',
  'number',
  'mode',
  'remote',
  'seniority'
]

function isPosting(node: Node): boolean {
  const type = listOf(at(node, '@type'))
  if (type.length > 0 && !isOfType(node, 'JobPosting')) return false
  const { values, jobKeys: ownKeys, otherKeys } = gather(node)
  const jobKeys = ownKeys + (jobAddress.test(wordsOf(at(node, 'refs.landing_page')) ?? '') ? 1 : 0)
  const title = wordsOf(values.get('title'))
  if (otherKeys > 0 || jobKeys === 0 || title === null || title.length < shortestTitle || title.length > 250)
    return false
  const isPlaced = (['location', 'city', 'region', 'country', 'remote', 'mode'] as const).some((fact) =>
    values.has(fact)
  )
  const facts = telling.filter((fact) => values.has(fact)).length + (isPlaced ? 1 : 0)
  if (textOf(values.get('description')).length >= shortestDescription) return facts >= 2
  return facts >= 3 && isPlaced && (values.has('url') || values.has('apply'))
}

function placesOf(values: ReadonlyMap<Fact, unknown>): unknown[] {
  const inParts = placeOf(null, values.get('city'), values.get('region'), values.get('country'))
  const location = values.get('location')
  if (location === undefined) return [inParts]
  return listOf(location).map((entry) => {
    if (!isNode(entry)) return values.has('city') ? inParts : entry
    const address = firstAt(entry, 'address', 'adresse')
    const parts = gather(isNode(address) ? address : entry).values
    const name = firstAt(
      entry,
      'name',
      'display_name',
      'displayName',
      'LocationName',
      'formatted',
      'label',
      'libelle',
      'text'
    )
    return placeOf(
      name ?? (isNode(address) ? null : address),
      parts.get('city'),
      parts.get('region'),
      parts.get('country')
    )
  })
}

function payIn(values: ReadonlyMap<Fact, unknown>): unknown[] {
  const [currency, period] = [values.get('currency'), values.get('period')]
  const flat = payOf(values.get('salaryMin'), values.get('salaryMax'), currency, period)
  if (flat.length > 0) return flat
  return listOf(values.get('salary')).flatMap((entry) => {
    if (!isNode(entry)) return [entry]
    const words = firstAt(entry, 'libelle', 'text', 'display')
    if (words !== undefined) return [words]
    if (at(entry, 'value') !== undefined || at(entry, 'minValue') !== undefined) return [entry]
    const min = firstAt(entry, 'min', 'from', 'minimum', 'minAmount', 'range.min', 'salary_from', 'MinimumRange')
    const max = firstAt(entry, 'max', 'to', 'maximum', 'maxAmount', 'range.max', 'salary_to', 'MaximumRange')
    const unit = firstAt(entry, 'period', 'interval', 'unit', 'unitText', 'frequency', 'Description') ?? period
    return payOf(
      min,
      max,
      firstAt(entry, 'currency', 'currencyCode', 'currency_code', 'salary_currency') ?? currency,
      unit
    )
  })
}

/** A mode in words, a flag that says remote, or a key that only remote roles have. */
function modeIn(values: ReadonlyMap<Fact, unknown>): unknown {
  const remote = values.get('remote')
  const spoken = typeof remote === 'string' && !/^(?:true|false|yes|no|0|1)$/i.test(remote) ? remote : undefined
  if (spoken !== undefined && /^(?:partial|punctual|temporarily)$/i.test(spoken)) return 'hybrid'
  if (spoken !== undefined && /^full/i.test(spoken)) return 'remote'
  return values.get('mode') ?? spoken ?? (isSet(remote) || values.has('scope') ? 'remote' : undefined)
}

/** "Acme: Engineer" in a feed without a field for the employer, where the address repeats the employer first. */
function employerInTitle(values: ReadonlyMap<Fact, unknown>) {
  const [, company, title] = /^([^:]{2,60}): (\S.{2,150})$/.exec(wordsOf(values.get('title')) ?? '') ?? []
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const slug = /([^/]{1,300})\/?$/.exec(wordsOf(values.get('url')) ?? '')?.[1] ?? ''
  if (company === undefined || title === undefined || !letters(slug).startsWith(letters(company))) return undefined
  return { company, title }
}

/** Any board or feed whose objects name the facts of a posting in plain words. */
export const anyBoard: Board = {
  name: null,
  accepts: isPosting,
  read: (node, around) => {
    const { values, forms } = gather(node)
    const company = values.get('company')
    const named = isNode(company) ? firstAt(company, 'name', 'display_name', 'displayName', 'title', 'nom') : company
    const joined = named === undefined ? employerInTitle(values) : undefined
    return {
      title: joined?.title ?? values.get('title'),
      description:
        textOf(values.get('description')) +
        section('Requirements', values.get('requirements')) +
        section('Benefits', values.get('benefits')),
      hiringOrganization: named ?? joined?.company ?? employerAround(around),
      jobLocation: placesOf(values),
      workplaceType: modeIn(values),
      applicantLocationRequirements: values.get('scope'),
      employmentType: namesOf(forms),
      seniority: namesOf(values.get('seniority')),
      baseSalary: payIn(values),
      datePosted: values.get('posted'),
      validThrough: values.get('deadline'),
      jobStartDate: values.get('start'),
      identifier: values.get('number'),
      url: firstAt(node, 'refs.landing_page') ?? values.get('url') ?? at(around.at(-1), 'links.careersite-job-url'),
      applyUrl: values.get('apply'),
      skills: namesOf(values.get('skills')),
      experienceRequirements: values.get('experience'),
      educationRequirements: values.get('education')
    }
  }
}
