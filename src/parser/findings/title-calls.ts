import { hasHeadNoun } from './title-likeness'
import { callLead, callSentence, openings } from './title-openings'

const closings =
  /[\s,(–|-]+(?:(?:is |urgently )?(?:needed|wanted|required)(?: asap| now| urgently)?|asap|sign-on bonus|(?:we(?:['’]re| are) )?(?:now |urgently |actively )?hiring(?: now)?|urgent(?:ly)?|apply now|immediate start|ab sofort|zum nächstmöglichen zeitpunkt|new|job|jobs|vacancy|(?:dringend |ab sofort |sofort )?gesucht|gezocht|sökes|søges|sokes|poszukiwan[ya]|cercasi)[!.)\s]*$/i
/** What a board adds to the title's own line. */
const jobPost =
  /\s[-–—]\s(?:job post|page is loaded|emploi|oferta de empleo|offre d['’]emploi|vacature|stellenanzeige)\s*$|\s+page is loaded\s*$/i
/** Names of the thing itself, before the role without any sign: "Vacature Verpleegkundige", "Vaga de Analista". */
const plainOpenings =
  /^(?:vacatures?|vagas? (?:de emprego )?(?:de|para|p\/)|vagas?|offre d['’]emploi|stellenangebot(?: als)?|stellenausschreibung|stellenanzeige|oferta de (?:empleo|trabajo)(?: de)?|offerta di lavoro|annonce|wanted|gesucht|cercasi|se busca|recrutement|empleo de|job (?:offer|posting|vacancy|opening|description)|job application for|application for|position of|role of|the role of|jobs? as(?: an?)?|stelle als|suchen?|poste de|puesto de)[\s:!–-]+(?=\S{3})/i
/** "Lagerarbetare sökes till Borås": a call behind the role, with its place. */
const seekingTail =
  / (?:(?:sökes|søges|søkes|gesucht|gezocht) (?:till|til|i|in|voor|für|per|ab) .{2,60}|(?:gesucht|gezocht|wanted|needed) ?\([^()]{2,40}\))$/iu
/** A call within a title, with what follows it: "PASTRY COOK WANTED Fremantle". */
const innerCall =
  /^(.{3,80}?)(?<!\b(?:experience|degree|no|not|help))[\s,–-]+(?:urgently |dringend )?(?:wanted|needed|gesucht|gezocht|cercasi|sökes|søges)(?![\p{L}-])(.{1,60})$/iu
/** For which house or team of the reader's: "für unsere Filiale", "till vår nya butik", "to join our team". */
const forOurs =
  / (?:für (?:unser|das team|den standort|die filiale)|zur verstärkung|to join (?:our|us|the)|for our|in our|pour (?:notre|nos)|au sein de (?:notre|nos)|para (?:nuestr|o nosso|a nossa|nosso|nossa)|per (?:il nostro|la nostra|nostr)|voor (?:onze|ons)|till vår|til vores|til vår|do nasze)(?:\p{L}*)(?: .{1,80})?$/iu
/** Who is welcome too, behind the role: "oder Quereinsteiger". */
const welcomeTail = /,? (?:oder|und|\/|sowie) (?:gerne )?quereinsteiger\S{0,10}(?: .{2,40})?$/iu
const hiringTitle = /^.{2,80}? (?:is |are )?(?:now )?hiring (?:an? )?(?=\S.{2,120})/
/** The name of a board behind a copied page title. */
const boardTail =
  /\s[|–—-]\s(?:LinkedIn|Indeed(?:\.\w{2,3}){0,2}|Glassdoor(?:\.\w{2,3}){0,2}|Stepstone(?:\.de)?|StepStone|XING(?: Jobs)?|Monster(?:\.\w{2,3}){0,2}|jobs\.ch|jobup\.ch|InfoJobs|Welcome to the Jungle|Otta|Wellfound|SEEK|Totaljobs|Reed(?:\.co\.uk)?|ZipRecruiter|karriere\.at|HelloWork|APEC|Greenhouse|Lever|Workday|Himalayas|Remote OK|We Work Remotely|Built In|Dice(?:\.com)?|Google|Job Board|Jobs|Careers?|Karriere|Stellenangebote)$/i

/** The words without what a board or a person puts before the role: "Vacancy:", "We're hiring!", "Acme is hiring a". */
export function dropOpenings(title: string): string {
  const rest = title.replace(openings, '')
  if (rest !== title) return rest
  const called = title.replace(callLead, '')
  if (called !== title && hasHeadNoun(called) && !hasHeadNoun(title.slice(0, -called.length))) return called
  const said = title.replace(callSentence, '')
  if (said !== title && said.length >= 4) return said.slice(0, 1).toUpperCase() + said.slice(1)
  const plain = title.replace(plainOpenings, '')
  if (plain !== title && hasHeadNoun(plain)) return plain
  const hired = title.replace(hiringTitle, '')
  return hired !== title && hasHeadNoun(hired) && !hasHeadNoun(title.slice(0, -hired.length)) ? hired : title
}

/** The line without a picture's or a board's words around the role. */
export function dropBoard(title: string): string {
  return title.replace(boardTail, '')
}

/** A copied line without what the board adds to it: "- job post". */
export function dropJobPost(line: string): string {
  return line.replace(jobPost, ' ')
}

/** The words without a call behind the role: "apply now", "gesucht!", "sökes till Borås". */
export function dropCalls(title: string): string {
  const bare = title.replace(closings, '').replace(seekingTail, '').replace(welcomeTail, '').replace(forOurs, '')
  const called = innerCall.exec(bare)
  if (called?.[1] !== undefined && hasHeadNoun(called[1]) && !hasHeadNoun(called[2] ?? '')) return called[1]
  const shout = /^([^!]{4,}?) ?!{1,3} /.exec(bare)?.[1]
  return shout !== undefined && hasHeadNoun(shout) ? shout : bare
}
