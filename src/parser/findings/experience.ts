import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'
import { numberByWord, numberWords } from '../vocabulary/number-words'
import { foldWord } from './words'

export { findEducation } from './education'

type Years = NonNullable<Posting['experienceYears']>

const figure = `\\d{1,2}(?:[.,]5)?|an?(?= years? (?:or|in|on|of|at|with|behind|as|minimum)(?!\\p{L}))|${Object.keys(numberWords).join('|')}`
const years =
  "(?:years?\\(s\\)|an\\(s\\)|an\\(née\\)s|année\\(s\\)|año\\(s\\)|jahr\\(e\\)|jahre?\\(e\\)|ano\\(s\\)|years?|yrs?\\.?|yoe|(?:berufs|praxis|dienst|erfahrungs)?jahre?n?|jährige[rn]?|ans?|années?|años?|anni|anno|jaar|jaren|anos?|års?|lata?)(?:['’]s?|['’])?"
const stated = new RegExp(
  `(?<![\\p{L}\\p{N}.,€$£])(${figure})(?: ?\\((?:\\d{1,2}|\\p{L}{3,6})\\))? ?(\\+|plus|or more|oder mehr|ou plus|o más|o più|of meer|ou mais|y más|et plus)?(?:( ?(?:-|–|—|\\/|to|bis|à|a|ai|al|tot|até|or|oder|ou|o|of|and|und|et|y|e|en) ?)(${figure})\\+?)?[ -]?(?:\\+ ?)?${years}(?![\\p{L}\\p{N}])(?: ?(\\+|plus|or more|oder mehr|ou plus|et plus|et \\+|o más|y más|o più|of meer|minimum|mínimo|or so|au moins|al menos|almeno|como mínimo|at least|ou mais))?`,
  'giu'
)

/** "At least 12 months' experience", "6–12 Monate Berufserfahrung". */
const inMonths =
  /(?<![\p{L}\p{N}.,€$£])(\d{1,2}|six|nine|twelve|eighteen|sechs|zwölf|douze|doce|dodici|twaalf)(?:( ?(?:-|–|to|bis|à|a) ?)(\d{1,2}))?[ -]?\+?[ -]?(?:months?|monate?n?|mois|meses|mesi|maanden)['’]?(?!\p{L})/giu
const monthNumbers: Readonly<Record<string, number>> = {
  six: 6,
  sechs: 6,
  nine: 9,
  twelve: 12,
  zwölf: 12,
  douze: 12,
  doce: 12,
  dodici: 12,
  twaalf: 12,
  eighteen: 18
}

const yearWords = new RegExp(`${years}(?![\\p{L}\\p{N}])`, 'iu')

const experienceAfter =
  /^ (?:working|leading|managing|building|running|designing|developing|teaching|driving|selling|writing|operating|coaching|shipping|using|programming|coding|supervising|maintaining|testing|owning|scaling|mentoring|cooking|nursing|welding|recruiting|handling|supporting|delivering|administering)\b|^ ?(?:pqe\b|post[- ]qualif)|^[^.;\n•]{0,70}?(?:experience|experiences|exp\b|erfahrung|expérience|experiencia|esperienza|ervaring|experiência|\byoe\b|track record|erfarenhet|erfaring|doświadczeni\p{L}*|praxis|pratique|práctica|pratica|praktijk|prática|practice|background|know-?how)|^ (?:of |in |as |working |building |im |in der |als |dans |en |como |come |als |in een )[^.;\n•]{0,60}(?:role|position|engineering|development|management|bereich|funktion|similar|vergleichbar|poste|fonction|puesto|ruolo|functie|função|industry|field|environment|developer|engineer|sales|design|software|professional)/iu
/** What a board says behind the years that it asks for. */
const requiredBehind = /^ ?\((?:required|erforderlich|requis\p{L}*|obligatorio|richiest\p{L}|vereist|obrigatório)\)/iu
const experienceBefore =
  /(?:experience|experiences|exp\.?|erfahrung|expérience|experiencia|esperienza|ervaring|experiência)[^.;\n•]{0,40}$/i
const atLeastBefore =
  /(?:at least|minimum(?: of)?|min\.?|mind\.?|mindestens|over|more than|über|mehr als|au moins|minimum de|plus de|al menos|mínim[oa](?: de)?|más de|almeno|minimo(?: di)?|oltre|più di|minimaal|minstens|ten minste|pelo menos|mais de|ab|no menos de|no less than|not less than|nicht weniger als|no mínimo|como mínimo|must have|(?:you['’]ve|you have|you['’]ll have)(?: spent| done| worked)?|spent|having|ideally with|cuentas con|justifiez d[e'’]|vous avez|tu as|tienes|hai)[ :]{1,2}$/i
const atMostBefore =
  /(?:up to|maximum(?: of)?|max\.?|less than|bis zu|höchstens|maximal|jusqu['’]à|hasta|fino a|massimo|tot|maximaal|até|no máximo)[ :]{1,2}$/i
/** "Almeno 7 anni nel ruolo", "at least four years of grants management", "5+ years with microcontrollers". */
const ofSomething =
  /^ (?:or so )?(?:of|in|on(?= )|with|as|at|within|across|doing|\p{L}{2,}(?:ing|ando|iendo)(?= )|mit|im|in der|als|bei|avec|dans|sur(?= )|chez(?= )|en tant que|en|comme|au sein|à un|con|como|de(?= )|di(?= )|nel(?:la|lo|l['’])?|nei|in qualità|presso|ruolo|come|met|bij|op|binnen|com|na|no|em|numa?) ?(?!(?:age|ouder|oud|older|edad|età|idade|edat|âge|the team|our|my|study|studies|school|schooling|college|university|education|training|service life|graduate|residen\p{L}*|history|the (?:uk|us|country)|total|contract|leave|row|(?:vollzeit|teilzeit)|ausbildung|studium|schul\p{L}*|étud\p{L}*|formation|estudios|studio|studie|formación|estudos|business|operation|a row|place|which|a company|mercado|market|markt|marché)(?!\p{L}))[\p{L}\p{N}]/iu
/** How much a bound says that the years are asked for: "5+", "at least 5". */
const leastBehind =
  /\+|plus$|(?:or more|oder mehr|ou plus|o más|o più|of meer|minimum|mínimo|or so|au moins|al menos|almeno|at least|ou mais)$/i
/** Who has the experience: the company, or its people together. */
const companyBefore =
  /\b(?:we|we['’]ve|our|us|company|firm|group|team with|combined|together|wir|unser\p{L}*|das unternehmen|nous|notre|nos|entreprise|société|nosotros|nuestr[oa]s?|empresa|abbiamo|azienda|nostra?|onze|bedrijf|wij|nossa?|founded|established|history|tradition|celebrating|people (?:who|with)|colleagues|mentors?|founders?|seit|since|for (?:more than|over)|depuis|desde hace|da oltre)\b[^.:;\n•]{0,50}$/iu
/** Years that hardly anybody asks for: then "we" and "our" anywhere near make them those of the company. */
const manyYears = 15
const ofCompany =
  /(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|nous|notre|nos|somos|nuestr[oa]s?|siamo|nostr[oaie]|wij|onze|noss[oa]s?)(?!\p{L})/iu
const companyAfter =
  /^[^.;\n•]{0,30}\b(?:in business|of history|history|tradition|old|ago|warranty|of age|contract|fixed[- ]term|vertrag|befristet|anniversary|market leader|unternehmensgeschichte|firmengeschichte|d['’]existence|de historia|di storia|in a row)\b/i

/** Sentences in which years are no demand: "no more than two violations in three years", contracts, what was won. */
const notAsked =
  /(?<!\p{L})(?:no more than|not more than|contract|vertrag|contrat|contrato|contratto|befristet|fixed[- ]term|grant\p{L}*|funded|funding|valid|renewable|há|hace|il y a|ormai|commit\p{L}*|stay|warranty|garantie)(?!\p{L})[^.;\n•]{0,60}$/iu

/** Most years that a posting asks for; more is the age of a company. */
const mostYears = 25
const reach = 80

function toNumber(raw: string | undefined): number | null {
  if (raw === undefined) return null
  if (/^an?$/i.test(raw)) return 1
  const known = numberByWord.get(foldWord(raw))
  return known ?? Number(raw.replace(',', '.'))
}

/** A line that says nothing but how many years are asked for at least. */
const leastAlone =
  /^\P{L}*(?:at least|min|mind|mindestens|minimum(?: of)?|au moins|al menos|almeno|minimaal|pelo menos)[. :]{1,2}$/iu

function isAsked(text: string, start: number, end: number, low: number, demanded: boolean): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (companyBefore.test(before) || companyAfter.test(after)) return false
  if (low >= manyYears && (ofCompany.test(before) || ofCompany.test(after))) return false
  if (/(?:yoe|pqe)$/i.test(text.slice(start, end))) return true
  if (demanded && low < manyYears && isDemand(text, start, end)) return true
  if (experienceAfter.test(after) || experienceBefore.test(before)) return true
  const words = text.slice(start, end)
  if (requiredBehind.test(after) || /\(s\)|\(e\)/i.test(words)) return true
  if (/(?:berufs|praxis|erfahrungs)jahr/i.test(words)) return true
  const least = leastBehind.test(words) || (atLeastBefore.test(before) && !notAsked.test(before))
  // "5+ years" as a line of its own, or at the end of a sentence.
  const closes = low < manyYears && /^ ?(?:[.;)]|$)/.test(after)
  if (closes && (/\+/.test(words) || leastAlone.test(before))) return true
  const opens = /^[\s•*–-]*$/.test(before.slice(before.lastIndexOf('\n') + 1))
  if (/\+/.test(words) && opens && !notOfWork.test(after)) return true
  return (least || opens) && ofSomething.test(after)
}

/** What years right behind a plus are, and no experience. */
const notOfWork =
  /^ (?:old|of age|ago|in business|anniversar|warrant|contract|history|of history|running|strong|young)/i

/**
 * What years among demands are when they are no experience: an age, how long a degree takes, a licence is held or a
 * contract lasts.
 */
const notOfDemand =
  /^[ -]?(?:of |or |oder |de |d['’]|of |ou |o |of )?(?:(?:\p{L}+ ){0,2}?)(?:old|age|alt|älter|ouder|oud|âge|plus âgé|edad|età|idade|ago|degrees?|diplomas?|college|university|school|stud\p{L}*|estud\p{L}*|études|bac|ausbildung\p{L}*|lehre|schul\p{L}*|formation|formación|residen\p{L}*|apprentice\p{L}*|warrant\p{L}*|contract\p{L}*|contrat\p{L}*|vertrag\p{L}*|licen[cs]e|driving|führerschein|rijbewijs|permis|patente|carn[eé]|carta|convictions?|resid(?:ed|ing|ency)|full[- ]time study|term|in a row|anniversar\p{L}*|commitment)(?!\p{L})/iu
/** What may stand between the beginning of a demand and its years. */
const demandOpens =
  /(?:^|[.;:,(•\n–—]|(?<!\p{L})(?:and|und|et|y|e|en|sowie|with|mit|avec|con|com|met)) ?(?:(?:bring|have|need|dazu|ideal(?:ly|erweise)?|preferably|idéalement|gern|gerne|required|exp\.?|hast|haben sie|mitbringst|tienes|hai|je hebt|avoir|tem|tens) ?)?$/iu

/** Whether years at the head of a demand are years of work, whatever is named behind them: "three years in a bakery". */
function isDemand(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(
      /(?:at least|a minimum of|minimum(?: of)?|min\.|mind\.|mindestens|wenigstens|über|over|au moins|plus de|al menos|mínimo(?: de)?|como mínimo|almeno|minimo|oltre|minimaal|minstens|ten minste|pelo menos|no mínimo|about|some|rund|ca\.?|circa|between|zwischen|entre|tra|fra|tussen|de|da|von|from|van)[ :]{1,2}$/iu,
      ''
    )
  const after = text.slice(end, end + reach)
  if (text[end] === '-' || /[-/]$/.test(before) || /^ ?[–-]? ?\d/.test(after)) return false
  return demandOpens.test(before) && !notOfDemand.test(after) && !notOfWork.test(after)
}

const betweenBefore = /(?:between|zwischen|entre|tra|fra|tussen) $/i

function toYears(match: RegExpMatchArray, before: string): Years | null {
  const low = toNumber(match[1])
  const joined = !/^ ?(?:and|und|et|y|e|en) ?$/i.test(match[3] ?? '') || betweenBefore.test(before)
  const high = joined ? toNumber(match[4]) : null
  if (low === null || low > mostYears || (high !== null && (high > mostYears || high < low))) return null
  if (high !== null) return { min: low, max: high }
  if (atMostBefore.test(before) && !atLeastBefore.test(before)) return { min: null, max: low }
  return { min: low, max: null }
}

/** Whole and half years alone: nobody asks for seven twelfths of one. */
function halfYears(raw: string | undefined): number | null {
  if (raw === undefined) return null
  const months = monthNumbers[raw.toLowerCase()] ?? Number(raw)
  return months % 6 === 0 && months > 0 && months <= 60 ? months / 12 : null
}

/** Experience itself, and not just a length of time, stands close behind months: a contract has them more often. */
const experienceClose =
  /^['’]?(?: (?!contract|fixed|period|probation|term|maternity|vertrag|befristet)[\p{L}\d+#&/-]{1,20}){0,5}? ?(?:experience|erfahrung|berufserfahrung|expérience|experiencia|esperienza|ervaring|werkervaring|experiência)(?!\p{L})/iu

/** Months of experience as years; among demands, "at least 12 months on counterbalance" needs no word for experience. */
function findMonths(text: string, demanded: boolean): Match<Years>[] {
  if (!/m(?:onth|onat|ois|ese|esi|aand)/i.test(text)) return []
  return [...text.matchAll(inMonths)].flatMap((match): Match<Years>[] => {
    const [low, high] = [halfYears(match[1]), halfYears(match[3])]
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - reach), match.index)
    const after = text.slice(end, end + reach)
    const least = demanded && atLeastBefore.test(before) && !notOfDemand.test(after) && ofSomething.test(after)
    const told = least || experienceClose.test(after) || /(?:experience|erfahrung) ?: ?$/i.test(before)
    if (low === null || !told || companyBefore.test(before)) return []
    if ((match[3] !== undefined && high === null) || (high !== null && high < low)) return []
    const most = high === null && atMostBefore.test(before) && !atLeastBefore.test(before)
    return [{ value: most ? { min: null, max: low } : { min: low, max: high }, start: match.index, end }]
  })
}

/**
 * The years of experience that a text asks for: "5+ years of experience", "mind. 3 Jahre Berufserfahrung". A single
 * figure is the least that is asked. The age or experience of the company is not answered. `demanded` says that the text
 * lists demands, among which years need no word for experience.
 */
export function findExperience(text: string, demanded = false): Match<Years>[] {
  const found = findMonths(text, demanded)
  if (!yearWords.test(text)) return found
  for (const match of text.matchAll(stated)) {
    const end = match.index + match[0].length
    if (!isAsked(text, match.index, end, toNumber(match[1]) ?? 0, demanded)) continue
    const value = toYears(match, text.slice(Math.max(0, match.index - 24), match.index))
    if (value !== null && value.min !== 0) found.push({ value, start: match.index, end })
    else if (value !== null && value.max !== null) found.push({ value, start: match.index, end })
  }
  return found
}
