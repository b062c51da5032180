import { findEmploymentTypes } from './employment'
import { readPlaceLine } from './place-lines'
import { hasHeadNoun } from './title-likeness'
import { genderMarker, genderWords, isGenderMarker, requisitionOnly } from './title-markers'
import { isRemark } from './title-remarks'
import { findWorkModes } from './work-mode'

const money = /[€$£₹]\s?\d|\d\s?[€$£₹]|\b(?:EUR|USD|GBP|CHF|INR)\b|\b\d{2,3}k\b|\d ?(?:LPA|p\.?a\.?)\b|\bbis zu \d/i
const wholeWorkload = /^\(?\d{2,3} ?%?(?: ?[-–—] ?\d{2,3})? ?%\)?$/
/** Words of roles whose markets belong to their names: "Sales Manager DACH". */
export const salesWords =
  /sales|account|business dev|market|country|territor|region|partner|channel|vertrieb|verkauf|commercial|comercial|vendite|verkoop|vendas|counsel|tax|legal|payroll|customer|growth|expansion|general manager|managing|logisti/i
/** How long the work lasts, in brackets: "(6 months)", "(100%, 4 years)", "(12-Month FTC)". */
const duration =
  /^(?:\d{2,3} ?%,? )?(?:up to |bis zu |max\.? )?\d{1,2}(?: ?[-–] ?\d{1,2})?[ -](?:months?|years?|weeks?|monate?n?|jahre?n?|wochen|mois|ans?|meses|años?|mesi|anni|maanden|jaar|anos?)(?: (?:ftc|fixed.term|contract|temporary|befristet|cdd|stage))?$/i
const modeFiller =
  /^(?:[\s,/&|+%-]|\b(?:or|and|oder|und|ou|et|o|y|e|of|en|possible|possibly|möglich|only|first|job|work|working|position|role|based|days?|in|the|office|week|per|a|\d{1,3}|us|uk|eu|teilweise|bis zu|%)\b)*$/i

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

/** Parts of towns and words for areas around the name of a place: "Regio Utrecht", "Zaragoza Centro", "Lyon 3e", "Annecy (74)". */
const aroundPlace =
  /^(?:regio|region|région|raum|großraum|provincia (?:di|de)|provincie|prov\. (?:di )?|zona(?: de)?|área de|secteur|standort|sede (?:di|de)|landkreis|kreis|grafschaft) |(?: (?:city )?(?:centre|center)| centro(?: città)?| zentrum| innenstadt| stadtmitte| mitte| centre-ville| centrum| e\.o\.| u\. ?u\.| et env\.| y alred\.| e dint\.| \d{1,2}(?:e|er|ème)(?: arr\p{Ll}{0,14})?| ?\(\d{2,5}\)| \(\p{Lu}{2}\)|[-/]\p{Lu}[\p{Ll}]{2,20}|\/\p{Lu}{2})$/giu

/** Quarters of the sky and what lies around a place, before or behind its name: "South Dunedin", "Hamburg Nord", "Leeds area". */
const quarters =
  /^(?:(?:north|south|east|west|central|greater|inner|outer)(?:[- ](?:east|west))?|nord|süd|ost) (?=\p{Lu})|(?<=\p{L})[ -](?:north|south|east|west|central|nord|süd|ost|sud|est|ouest|norte|sur|oeste|este|ovest|noord|zuid|oost|area|und umgebung|e dintorni|et environs|y alrededores|en omgeving|and surrounding areas?)$/iu
/** An area by its kind and its name, whatever the name: "Region Nord", "Großraum Emsland". */
const namedArea =
  /^(?:Region|Großraum|Raum|Landkreis|Kreis|Bezirk|Regio|Région|Secteur|Zona|Provincia (?:di|de)) \p{Lu}[\p{L}-]+(?:[/ -]+\p{Lu}[\p{L}-]+){0,3}$/u

/** Between two places that are offered together: "Linz oder Wels". */
const betweenPlaces = / (?:oder|or|ou|und|and|et|y|e|o|of) /

/** Whether words that stand apart at a title's end are nothing but places of the gazetteer, or a part of one. */
export function isPlace(words: string, sales: boolean): boolean {
  const several = words.split(betweenPlaces)
  if (several.length === 2 && several.every((place) => isNamedPlace(place.trim(), sales))) return true
  if (isNamedPlace(words, sales) || (!sales && namedArea.test(words) && !hasHeadNoun(words))) return true
  const bare = words
    .replace(aroundPlace, '')
    .replace(quarters, '')
    .replace(/ only$|^only /i, '')
    .trim()
  return bare !== words && bare.length > 2 && isNamedPlace(bare, sales)
}

function isNamedPlace(words: string, sales: boolean): boolean {
  if (words === '' || /^(?:mobile|rsa|split|best|essen|nice|reading|maintenance|search|java)$/i.test(words))
    return false
  if (areaNames.test(words)) return !sales
  const read = readPlaceLine(words)
  if (read.length === 0) return false
  const known = read.every(({ value }) => value.country !== null)
  const covered = read.reduce((sum, match) => sum + match.end - match.start, 0)
  if (!known || covered < words.length * 0.6) return false
  const whole = read.every(({ value }) => value.city === null && value.region === null)
  return !(sales && whole)
}

/** Grades of public pay: "EG 9b TVöD", "TV-L E13", "A 11", "S8b". */
const grade =
  /^(?:bis |nach |max\. )?(?:(?:EG|E|BesGr\.?|Entgeltgruppe|Entgeltgr\.|A|S|P|KR|W|R)\.? ?\d{1,2} ?[a-f]?(?:\/ ?\d{0,2}[a-f]?)?(?: ?(?:TV[öo]D|TV-?L|TVV|AVR|SuE|LBesG|TV-H)[\w-]{0,6})?|(?:TV[öo]D|TV-?L|TVV|AVR|TV-H)(?:[- ][\w-]{1,6})? ?(?:EG|E|S|P)? ?\d{0,2} ?[a-f]?)$/
/** Classes of public posts: "area degli istruttori", "cat. C1", "subgrupo A2", "catégorie B", "schaal 9". */
const publicGrade =
  /^(?:area d(?:egli|ei|elle|i) \p{L}{3,20}(?: \p{L}{2,20}){0,4}|(?:ex )?cat(?:egor[ií]a|\.)? ?[A-D]\d?|(?:sub)?grupo [A-E]\d?|cat[ée]gorie [A-C]\+?|(?:salaris)?schaal \d{1,2}[a-z]?|livello \d\p{Lu}?|ccnl .{2,40})$/iu
/** When the work begins: "ab 01.08.2027", "zum 1. September 2026", "from June 2026", "à partir de septembre". */
const beginning =
  /^(?:ab|zum|per|from|starting|start|à partir d[eu]|dès|desde|dal|da|vanaf|a partir de)\.? (?:sofort|(?:\d{1,2}\.? ?)?(?:\d{1,2}\.|\p{L}{3,10}\.?)? ?(?:20)?\d{2,4}|(?:\d{1,2}\.? )(?:\p{L}{3,10})|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre))$/iu
/** Parts of a full post: "0,6 fte", "0.8-1.0 FTE". */
const partOfPost = /^(?:max\. )?\d(?:[.,]\d{1,3})?(?: ?[-–] ?\d(?:[.,]\d{1,3})?)? ?(?:fte|etp|vzä|wtf)$/i

/** "20 Std./Woche, ab 1. August": several facts side by side. */
function isListOfFacts(words: string, sales: boolean): boolean {
  const parts = words.split(/,\s|\s[|·/–-]\s/)
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => isRemovable(part, sales))
}

/** Whether words that stand apart in a title say something else than the role: place, form, mode, pay, hours, number. */
export function isRemovable(words: string, sales: boolean): boolean {
  const inner = words.trim().replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
  if (inner === '') return true
  if (genderWords.test(inner)) return true
  const stripped = inner.replace(genderMarker, (marker) => (isGenderMarker(marker) ? '' : marker)).trim()
  if (stripped === '') return true
  return (
    isMode(inner) ||
    isEmployment(inner) ||
    wholeWorkload.test(inner) ||
    isListOfFacts(inner, sales) ||
    grade.test(inner) ||
    publicGrade.test(inner) ||
    beginning.test(inner) ||
    partOfPost.test(inner) ||
    numberedSite.test(inner) ||
    isOnlyHours(inner) ||
    duration.test(inner) ||
    money.test(inner) ||
    requisitionOnly.test(inner) ||
    /^(?:\d+ )?(?:multiple |various )?(?:locations?|standorte|positions?|openings?|stellen|postes|vacancies|roles?)$/i.test(
      inner
    ) ||
    /^(?:hiring|urgent|new|all levels|start asap|asap|ab sofort|visa sponsorship.{0,20}|sign-on bonus|(?:inside|outside) ir35|unterkunft (?:vorhanden|möglich)|quereinsteiger willkommen|\d-tage-woche|relocation.{0,20})!?$/i.test(
      inner
    ) ||
    isRemark(inner) ||
    isPlace(inner, sales)
  )
}

const payTail =
  /[\s,(–—|-]+(?:(?:[Ee]arn|[Pp]ay|[Ss]alary|Verdienst|[Ss]alaire|[Ss]alario):? )?(?:(?:[Uu]p to|[Ff]rom|ab|bis zu|à partir de|desde|da|vanaf) )?(?:(?:EUR|USD|GBP|CHF|INR|CA|US|AU)? ?[€$£₹] ?|(?:EUR|USD|GBP|CHF|INR) )\d[^\p{Lu}]{0,60}(?:LPA|OTE|DOE|EUR|USD|GBP|CHF)?\)?$|[\s,(–—|-]+(?:(?:[Uu]p to|[Ff]rom|ab|bis zu|à partir de|desde|da|vanaf|bis) )?\d(?:[\d.,']| (?=\d{3})){0,9}(?: ?[-–] ?\d(?:[\d.,']| (?=\d{3})){0,9})? ?(?:€|£|\$|EUR|CHF|GBP|Euro)(?: ?(?:\/|pro|per|par|al|a|an|brut|net|brutto|netto|p\.)[^\p{Lu}]{0,24})?\)?$/u
/** Hours of a week: "20 Std.", "35h", "(24-32 uur)". */
const hoursTail =
  /[\s,(–—|-]+(?:(?:ab|bis|min\.?|max\.?|ca\.?|circa|mind\.?|up to) )?\d{1,2}(?:[.,]\d{1,2}|h\d{2})?(?: ?[-–] ?\d{1,2})? ?(?:h|(?<=h\d\d)|std\.?|stunden|uur|hours|hrs|heures|horas|ore|timer|timmar|t|godzin)(?: ?\/ ?(?:woche|week|wk|sem|semaine|semana)| pro woche| per week| par semaine| \/ uke)?\)?$/i
const workloadTail = /[\s,(–—|-]+\d{2,3} ?%?(?: ?(?:-|–|—|bis|à) ?\d{2,3})? ?%\)?$/u

/** The number of a posting behind its label: "vacaturenr. ZL-02", "Ref. 1234". */
const numberTail =
  /[\s,(–—|-]{1,6}(?:vacature|kenn|stellen|referentie|job|ref|réf|rif)\p{L}{0,8}\.?:? ?[\p{L}/_-]{0,10}\d[\p{L}\d/_-]{0,16}\)?$/iu

/** How many are looked for: "x2", "(x 3)". */
const countTail = /\s\(?x ?\d{1,2}\)?$/iu
/** Pay in thousands: "bis 78 T€". */
const thousandsTail =
  /[\s,(–—|-]{1,6}(?:bis(?: zu)?|ab|ca\.?|up to|jusqu['’]à|hasta|fino a|tot|até) \d{2,3} ?(?:T€|k€|TEUR|k)\)?$/iu
/** A part of a house by its number: "Werk 2", "Store 114". */
const numberedSite = /^(?:werk|plant|site|standort|halle|filiale|store|depot|branch|niederlassung|hub) \d{1,5}$/i

function isOnlyHours(words: string): boolean {
  return hoursTail.test(` ${words}`) && hoursTail.exec(` ${words}`)?.index === 0
}

/** The words without pay, workload, hours and a grade of pay at their end. */
export function dropAmounts(title: string): string {
  return title
    .replace(numberTail, '')
    .replace(countTail, '')
    .replace(thousandsTail, '')
    .replace(payTail, '')
    .replace(workloadTail, '')
    .replace(hoursTail, '')
}
