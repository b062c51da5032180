import { findEmploymentTypes } from './employment'
import { readPlaceLine } from './place-lines'
import { findPlaces } from './places'
import { hasHeadNoun } from './title-likeness'
import { dropMarkers, genderMarker, genderWords, isGenderMarker, markerEdge, requisitionOnly } from './title-markers'
import { findWorkModes } from './work-mode'

/** Longest line that is cleaned as a title. */
const longestTitle = 300

const pictures = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{FE0F}\u{200B}-\u{200F}\u{2060}\u{FEFF}★☆►▶✓✔●■◆]/gu

const openings =
  /^(?:(?:wanted|(?:job|vacancy|position|recruitment|employment) (?:notice|announcement|advert(?:isement)?|posting|description|details)|notice of vacancy|call for applications|fiche de poste|avis de (?:concours|vacance|recrutement)|convocatoria|bando(?: di concorso)?|avviso(?: di selezione)?|descripción del puesto|descrizione posizione|concurso|edital|functieprofiel|vacaturetekst|ausschreibung|job-?titel|urgent(?:ly)?(?: hiring| requirement| need)?|hot job|now hiring|we(?:['’]re| are) (?:hiring|looking for)(?: an?| our)?|hiring|new|neu|apply now|immediate start|job(?: title| opening| offer| alert)?|position(?: title)?|role|vacancy|opening|career opportunity|stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|wir suchen(?: eine?n?)?|gesucht|offre d['’]emploi|poste|intitulé du poste|recherche|urgent ?!|oferta de empleo|oferta de trabajo|se busca|puesto|buscamos|offerta di lavoro|cercasi|ricerca|posizione|vacature|gezocht|functie|vaga(?: de emprego)?(?: para)?|procuramos|título)(?: ?[:!–-]+ ?!*|: ?| – | - )|(?:job in|urgent|hiring|now hiring|we're hiring)[ :!]+)/i
const closings =
  /[\s,(–|-]*(?:(?:we(?:['’]re| are) )?(?:now |urgently |actively )?hiring(?: now)?|urgent(?:ly)?|apply now|immediate start|ab sofort|zum nächstmöglichen zeitpunkt|new|job|jobs|vacancy|gesucht)[!.)\s]*$/i
/** What a board adds to the title's own line. */
const jobPost =
  /\s[-–—]\s(?:job post|page is loaded|emploi|oferta de empleo|offre d['’]emploi|vacature|stellenanzeige)\s*$|\s+page is loaded\s*$/i
/** Names of the thing itself, before the role without any sign: "Vacature Verpleegkundige", "Vaga de Analista". */
const plainOpenings =
  /^(?:vacatures?|vaga (?:de emprego )?(?:de|para)|offre d['’]emploi|stellenangebot(?: als)?|stellenausschreibung|stellenanzeige|oferta de (?:empleo|trabajo)(?: de)?|offerta di lavoro|annonce|wanted|gesucht|cercasi|se busca|recrutement|empleo de|job (?:offer|posting|vacancy|opening|description)|job application for|application for|position of|role of|the role of|jobs? as(?: an?)?|stelle als|poste de|puesto de)[\s:!–-]+(?=\S{3})/i
const hiringTitle = /^.{2,80}? (?:is |are )?(?:now )?hiring (?:an? )?(?=\S.{2,120})/
/** The name of a board behind a copied page title. */
const boardTail =
  /\s[|–—-]\s(?:LinkedIn|Indeed(?:\.\w{2,3}){0,2}|Glassdoor(?:\.\w{2,3}){0,2}|Stepstone(?:\.de)?|StepStone|XING(?: Jobs)?|Monster(?:\.\w{2,3}){0,2}|jobs\.ch|jobup\.ch|InfoJobs|Welcome to the Jungle|Otta|Wellfound|SEEK|Totaljobs|Reed(?:\.co\.uk)?|ZipRecruiter|karriere\.at|HelloWork|APEC|Greenhouse|Lever|Workday|Himalayas|Remote OK|We Work Remotely|Built In|Dice(?:\.com)?|Google|Job Board|Jobs|Careers?|Karriere|Stellenangebote)$/i

function dropOpenings(title: string): string {
  const rest = title.replace(openings, '')
  if (rest !== title) return rest
  const plain = title.replace(plainOpenings, '')
  if (plain !== title && hasHeadNoun(plain)) return plain
  const hired = title.replace(hiringTitle, '')
  return hired !== title && hasHeadNoun(hired) && !hasHeadNoun(title.slice(0, -hired.length)) ? hired : title
}

const money = /[€$£₹]\s?\d|\d\s?[€$£₹]|\b(?:EUR|USD|GBP|CHF|INR)\b|\b\d{2,3}k\b|\d ?(?:LPA|p\.?a\.?)\b|\bbis zu \d/i
const wholeWorkload = /^\(?\d{2,3} ?%?(?: ?[-–—] ?\d{2,3})? ?%\)?$/
const salesWords =
  /sales|account|business dev|market|country|territor|region|partner|channel|vertrieb|verkauf|commercial|comercial|vendite|verkoop|vendas|counsel|tax|legal|payroll|customer|growth|expansion|general manager|managing|logisti/i
/** How long the work lasts, in brackets: "(6 months)", "(100%, 4 years)", "(12-Month FTC)". */
const duration =
  /^(?:\d{2,3} ?%,? )?(?:up to |bis zu |max\.? )?\d{1,2}(?: ?[-–] ?\d{1,2})?[ -](?:months?|years?|weeks?|monate?n?|jahre?n?|wochen|mois|ans?|meses|años?|mesi|anni|maanden|jaar|anos?)(?: (?:ftc|fixed.term|contract|temporary|befristet|cdd|stage))?$/i
const modeFiller =
  /^(?:[\s,/&|+-]|\b(?:or|and|oder|und|ou|et|o|y|e|of|en|possible|possibly|möglich|only|first|job|work|working|position|role|based|days?|in|the|office|week|per|a|\d|us|uk|eu|teilweise|bis zu|%)\b)*$/i

function isMode(words: string): boolean {
  const modes = findWorkModes(words)
  if (modes.length === 0) return false
  const rest = modes.reduceRight((text, mode) => text.slice(0, mode.start) + text.slice(mode.end), words)
  return modeFiller.test(rest) || isPlace(rest.replace(/^[\s,/|:–-]+|[\s,/|:–-]+$/g, ''), false)
}

function isEmployment(words: string): boolean {
  const forms = findEmploymentTypes(words).filter(
    (form) => form.value !== 'internship' && form.value !== 'apprenticeship'
  )
  const covered = new Set(forms.map((form) => form.start)).size
  const length = forms.reduce(
    (sum, form, at) => sum + (forms[at - 1]?.start === form.start ? 0 : form.end - form.start),
    0
  )
  return covered > 0 && words.length - length <= 6 * covered
}

const areaNames =
  /^(?:europe|emea|apac|latam|dach|dach-region|benelux|nordics|north america|americas|mena|uk&i|global|worldwide|international)$/i

/** Whether words that stand apart at a title's end are nothing but a place of the gazetteer. */
function isPlace(words: string, sales: boolean): boolean {
  if (words === '' || /^(?:mobile|split|best|essen|nice|reading|maintenance|search|java)$/i.test(words)) return false
  if (areaNames.test(words)) return !sales
  const read = readPlaceLine(words)
  if (read.length === 0) return false
  const known = read.every(({ value }) => value.country !== null)
  const covered = read.reduce((sum, match) => sum + match.end - match.start, 0)
  if (!known || covered < words.length * 0.6) return false
  const whole = read.every(({ value }) => value.city === null && value.region === null)
  return !(sales && whole)
}

const brackets = /\(([^()]{0,80})\)|\[([^[\]]{0,80})\]|\{([^{}]{0,80})\}/g

function isRemovable(words: string, sales: boolean): boolean {
  const inner = words.trim().replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
  if (inner === '') return true
  if (genderWords.test(inner)) return true
  const stripped = inner.replace(genderMarker, (marker) => (isGenderMarker(marker) ? '' : marker)).trim()
  if (stripped === '') return true
  return (
    isMode(inner) ||
    isEmployment(inner) ||
    wholeWorkload.test(inner) ||
    hoursTail.test(` ${inner}`) ||
    duration.test(inner) ||
    money.test(inner) ||
    requisitionOnly.test(inner) ||
    /^(?:\d+ )?(?:multiple |various )?(?:locations?|standorte|positions?|openings?|stellen|postes|vacancies|roles?)$/i.test(
      inner
    ) ||
    /^(?:hiring|urgent|new|all levels|start asap|asap|ab sofort|visa sponsorship.{0,20}|relocation.{0,20})!?$/i.test(
      inner
    ) ||
    isPlace(inner, sales)
  )
}

function dropBrackets(title: string, sales: boolean): string {
  return title.replace(brackets, (group: string, ...rest: unknown[]) => {
    const [round, square, curly, at] = rest as [string?, string?, string?, number?]
    const words = round ?? square ?? curly ?? ''
    // "Enfermeiro(a)": an ending of the word before it.
    if (words.length <= 4 && /^\p{Ll}+$/u.test(words) && /\p{L}$/u.test(title.slice(0, at))) return group
    return isRemovable(words, sales) ? ` ${markerEdge} ` : group
  })
}

const tailEdges = /(?: [-–—|•·/@\ue000] | ?[|•·\ue000] ?|, |: | -|- |–|—)(?=[^-–—|•·,:\ue000]*$)/g

/** The last stretch of a title that stands apart from the rest, as an index; -1 where there is none. */
function lastEdge(title: string): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined
  for (const match of title.matchAll(tailEdges)) last = { start: match.index, end: match.index + match[0].length }
  return last
}

function trimEnds(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:)])/g, '$1')
    .replace(/\( ?\)/g, '')
    .replace(/^[\s,;:.–—|/•·*#>!_\ue000-]+/, '')
    .replace(/[\s,;:–—|/•·*!_\ue000-]+$/, '')
    .replace(/^"(.*)"$/, '$1')
}

function dropTail(title: string, sales: boolean): string {
  const edge = lastEdge(title)
  if (edge === undefined || edge.start === 0) return title
  const tail = title.slice(edge.end)
  const stripped = trimEnds(title.slice(0, edge.start))
  if (stripped.length < 3) return title
  if (isRemovable(tail, sales)) return stripped
  if (!hasHeadNoun(stripped)) return title
  const place = tail.includes('(') ? '' : tail
  return /^\d+ (?:locations?|days?|hours?)/i.test(place) ? stripped : title
}

/** "München, DE" and "Austin, TX": a place that a comma divides goes as a whole. */
function dropPlaceTail(title: string, sales: boolean): string {
  const cut = /(?: [-–—|•·@] | ?[|•·] |, )(?=[^-–—|•·,]*,[^-–—|•·,]*(?:,[^-–—|•·,]*)?$)/g
  for (const match of title.matchAll(cut)) {
    const head = title.slice(0, match.index)
    if (head.length > 3 && isPlace(title.slice(match.index + match[0].length), sales)) return head
  }
  return title
}

const inPlace =
  / (?:in|based in|à|en|a|bei|im Raum|Raum|for|te|em|near|nahe|at our|Standort|from) (?:der |die |the |unserem )?(\p{Lu}[^,]{1,40}(?:, [^,]{2,30})?)$/u
const atCompany = /^(.{3,120}?) (?:at|@|bei|chez|presso|bij) (?:der |the )?\p{Lu}[^,]{1,60}$/u

function dropPrepositions(title: string, sales: boolean): string {
  const place = inPlace.exec(title)
  if (place !== null && isPlace(place[1] ?? '', sales) && !/^ for /.test(place[0])) return title.slice(0, place.index)
  const company = atCompany.exec(title)
  if (company?.[1] !== undefined && hasHeadNoun(company[1])) return company[1]
  return title
}

const headEdge = /^([^:|–—-]{2,40})(?: [-–—|] |: | \| )/

function dropHead(title: string, sales: boolean): string {
  const edge = headEdge.exec(title)
  if (edge?.[1] !== undefined && !hasHeadNoun(edge[1]) && isRemovable(edge[1], sales))
    return title.slice(edge[0].length)
  const mode = /^(?:100% |fully )?(?:remote|hybrid|onsite|on-site)[ :,-]+(?=\p{L})/iu.exec(title)
  if (mode !== null && !/^remote (?:sensing|support|monitoring|operations|pilot|patient|sales|desktop)/i.test(title))
    return title.slice(mode[0].length)
  const number = /^(?:#? ?\d{4,12}|[A-Z]{1,5}[-_]?\d{3,12})(?: ?[-–:|] ?| )(?=\p{L})/u.exec(title)
  if (number !== null && !/^20[12]\d/.test(title)) return title.slice(number[0].length)
  return title
}

const payTail =
  /[\s,(–—|-]+(?:(?:[Ee]arn|[Pp]ay|[Ss]alary|Verdienst|[Ss]alaire|[Ss]alario):? )?(?:(?:up to|from|ab|bis zu|à partir de|desde|da|vanaf) )?(?:(?:EUR|USD|GBP|CHF|INR|CA|US|AU)? ?[€$£₹] ?|(?:EUR|USD|GBP|CHF|INR) )\d[^\p{Lu}]{0,60}(?:LPA|OTE|DOE|EUR|USD|GBP|CHF)?\)?$/u
/** Hours of a week: "20 Std.", "35h", "(24-32 uur)". */
const hoursTail =
  /[\s,(–—|-]+\d{1,2}(?:[.,]\d)?(?: ?[-–] ?\d{1,2})? ?(?:h|std\.?|stunden|uur|hours|hrs|heures|horas|ore)(?: ?\/ ?(?:woche|week|wk|sem|semaine|semana)| pro woche| per week| par semaine)?\)?$/i
const workloadTail = /[\s,(–—|-]+\d{2,3} ?%?(?: ?(?:-|–|—|bis|à) ?\d{2,3})? ?%\)?$/u

/** What may stand at the end of a title without any sign before it: a call, pay, a workload, a form of employment. */
function dropClosings(title: string): string {
  const stripped = title.replace(closings, '').replace(payTail, '').replace(workloadTail, '').replace(hoursTail, '')
  const form = findEmploymentTypes(stripped).at(-1)
  const role = form === undefined ? stripped : stripped.slice(0, form.start)
  if (form !== undefined && form.end === stripped.length && keepsRole(form.value, role))
    return role.replace(/ (?:in|en|à|a|mit|with) $/, '')
  return stripped.length >= 3 ? stripped : title
}

function keepsRole(form: string, role: string): boolean {
  return form !== 'internship' && form !== 'apprenticeship' && / (?:in |en |à |a )?$/.test(role) && hasHeadNoun(role)
}

/** Most rounds of stripping; each takes at least one part off, and no real title has more. */
const mostRounds = 8

function strip(raw: string): string {
  const sales = salesWords.test(raw)
  let title = trimEnds(raw.replace(pictures, ' ').replace(jobPost, ' '))
  for (let round = 0; round < mostRounds; round++) {
    const before = title
    title = trimEnds(dropMarkers(dropBrackets(dropOpenings(title.replace(boardTail, '')), sales)))
    title = trimEnds(dropHead(title, sales))
    title = trimEnds(dropClosings(title))
    title = trimEnds(dropPlaceTail(title, sales))
    title = trimEnds(dropTail(title, sales))
    title = trimEnds(dropPrepositions(title, sales))
    if (title === before) break
  }
  return trimEnds(title.replaceAll(markerEdge, ' '))
}

/** Whether prose places stand in the words; such words are not stripped to nothing. */
function isOnlyPlaces(title: string): boolean {
  return title !== '' && findPlaces(title).some((match) => match.end - match.start === title.length)
}

/**
 * The role in a title line: without requisition number, gender marker, place, mode, pay, employer behind "at", signs
 * and calls ("URGENT"). Commas and brackets that belong to the name stay, as does the ending of `Entwickler:in`.
 * Where nothing would remain the line is returned as it is, trimmed.
 */
export function stripTitle(raw: string): string {
  const line = raw.slice(0, longestTitle).normalize('NFC')
  const stripped = strip(line)
  return stripped.length < 2 || isOnlyPlaces(stripped) ? trimEnds(line) : stripped
}
