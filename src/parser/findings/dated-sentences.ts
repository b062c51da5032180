import type { Match } from '../finding'
import { dayLength } from './calendar'
import type { FoundDate } from './found-date'

/** How long after its last day, or after its start, a posting is still kept as new, in milliseconds. */
export const longestPast = 60 * dayLength

/** Words of applying, which with the word for the last day before a date make it the deadline: "Send your CV by 9 January". */
const applying =
  /(?<!\p{L})(?:apply|applications?|applicants|formul[aá]rio|indique|domand[ae]|cv|résumé|resume|send|submit|write to|e-?mail|mail|letters?|forms?|portfolio|get in touch|bewerb\p{L}*|unterlagen|lebenslauf|senden|schick\p{L}*|schreib\p{L}*|einzureichen|einreich\p{L}*|(?<!(?:erhalten|bekommen|geben|melden)[^.\n]{0,40})rückmeld\p{L}*|rückantwort\p{L}*|meld(?:en|e|et) (?:sie |dich|euch)\p{L}*|réponse|répond\p{L}*|respuesta|responder?|rispost[ae]|rispond\p{L}*|antwoord|reactie|resposta|réagi\p{L}*|reply|replies|candidatures?|postule[rz]?|envoye[rz]|écri\p{L}*|dossiers?|solicit(?:ud(?:es)?|a|ar|e)|env[ií](?:ar|a|e|anos)|inscr[ií]\p{L}*|present(?:ar|a|e)|escr[ií]\p{L}*|manda\p{L}*|currículum|candidatur[ae]s?|candidati|inviare|invia|invi[oa]|scriv\p{L}*|curriculum|sollici\p{L}*|stuur|reageer|brief|motivatie\p{L}*|schrijf|candidat(?:ar|e)|envi(?:ar|e|a))(?!\p{L})/iu
/** Right behind a date: where what is due by then goes. */
const sentTo =
  /^[^.!?\n]{0,3}(?:,? ?(?:an (?:unsere?n?|frau|herrn|die|das|den)|per (?:e-?mail|post|brief)|schriftlich|to (?:the|our|us|hr)|by (?:e-?mail|post)|via|in person|à (?:l['’]|la |notre)|par (?:e-?mail|courri\p{L}*|mail)|por (?:correo|correio|e-?mail)|em mão|a (?:la|nuestr[oa]|trav[eé]s)|all[ae]?['’ ]|via e?-?mail|naar|aan|t\.a\.v\.|per e-?mail)(?!\p{L}))/iu
/** What stands between the word for the last day and the day: an hour, a day of the week. */
const hourAndWeekday =
  '(?:(?:on |um |le |am |(?:al)?le ore |alle |a las |às )?(?:noon|midday|midnight|mitternacht|midi|minuit|mezzogiorno|mezzanotte|mediodía|medianoche|middernacht|(?:\\d{1,2}(?:[:.h]\\d{0,2})?) ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h|hours|hrs|ore|uur|heures|horas)?)(?: ?\\(?(?:[A-Z]{2,4}|local time|ortszeit)\\)?)?,? )?(?:(?:on|des|del|der|op|do|am|du|di|of|le|dem|the|el|il|o) )?(?:(?:dia|den) )?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?:,| the| den| le| el| il| de)? )?'
const untilDay = new RegExp(
  `(?<!\\p{L})(?:by|before|until|(?:no|not) later than|bis(?: spätestens)?(?: zum| am)?|spätestens(?: bis)?(?: zum| am)?|vor dem|avant(?: le)?|au plus tard(?: le)?|jusqu['’]au|d['’]ici(?: le| au)?|antes del?|hasta(?: el)?|entro(?: e non oltre)?(?: il)?|vóór|voor|uiterlijk(?: op)?|tot(?: en met)?|t\\/m|through|até(?: ao?| o dia)?|antes de) ${hourAndWeekday}(?:the |dem |den |le |el |il )?$`,
  'iu'
)

/** The word for the last day right behind it: "pour le 28 mai au plus tard". */
const latestBehind =
  /^,? ?(?:au plus tard|spätestens|at (?:the )?latest|a más tardar|como máximo|al più tardi|uiterlijk|(?:o|ao) mais tardar)(?!\p{L})/iu

/** Words of a contract that ends on a day. */
const term =
  /(?<!\p{L})(?:befrist\p{L}*|fixed[- ]term|contract|contrat|cdd|contrato|contratto|temporary)(?!\p{L})[^.!?\n]{0,60}$/iu

/** The words of the sentence before a place in it, and those behind another. */
function sentenceAround(before: string, after: string): [string, string] {
  const left = before.split(/[!?;\n•]|\.(?=\s+\p{Lu})/u).at(-1) ?? ''
  return [left, after.split(/[!?;\n•]|\.(?=\s|$)/u, 1)[0] ?? '']
}

/**
 * Whether a date is the last day for sending something in: a word of applying stands in its sentence, or the words
 * behind say where to; or the text itself is about applying.
 */
export function endsApplying(text: string, date: Match<FoundDate>, ofApplying: boolean): boolean {
  const before = text.slice(Math.max(0, date.start - 220), date.start)
  const after = text.slice(date.end, date.end + 120)
  const last = untilDay.exec(before)?.index ?? (latestBehind.test(after) ? before.length : null)
  if (last === null || term.test(before)) return false
  const [left, right] = sentenceAround(before.slice(0, last), after)
  return ofApplying || applying.test(left) || applying.test(right) || sentTo.test(after)
}

/** Words directly before the day on which work begins. */
const fromDay = new RegExp(
  `(?<!\\p{L})(?<!(?:bis|until|au|hasta|tot) )(?:(?:(?:as )?from|as of|with effect from|effective(?: from)?|commenc(?:e|es|ing)(?: on)?|desde|dal|a partire dal|à partir du|à compter du|à pourvoir(?: le| au| dès le| à partir du)?|dès le|du|vanaf|per|ab|zum|(?:beginnt|beginnen|startet|starten)(?: am| zum)?|a partir d[eo]l?|com início(?: a| em)?|con inizio(?: il)?|(?:con )?(?:inicio|incorporación)(?: el)?|m\\.i\\.v\\.|met ingang van) ${hourAndWeekday}(?:the |dem |den |le |el |il )?|dall['’])$`,
  'iu'
)
/** Words of a sentence that speaks of the work itself. */
const ofWork =
  /(?<!\p{L})(?:seek\p{L}*|recruit\p{L}*|appoint\p{L}*|hir(?:e|ing)|looking for|we need|join|posts?|positions?|roles?|vacanc\p{L}*|contracts?|internships?|intern|apprenticeships?|you (?:would|will)|fixed-term|full-time|part-time|such(?:en|t)|stelle\p{L}*|einstell\p{L}*|ausbildung\p{L}*|praktik\p{L}*|vollzeit|teilzeit|befristet|unbefristet|besetzen|verstärkung|recherch\p{L}*|recrut\p{L}*|embauch\p{L}*|postes?|cdi|cdd|stages?|alternance|contrat|busca\p{L}*|necesita\p{L}*|selecciona\p{L}*|puesto|contrato|jornada|prácticas|cerca|cerchiamo|ricerca|offre|offriamo|assum\p{L}*|tirocinio|contratto|zoek\p{L}*|gezocht|functie|vacature|aanstelling|parttime|fulltime|procura\p{L}*|recruta\p{L}*|contrata\p{L}*|vagas?|função|estágio)(?!\p{L})/iu
/** Sentences of pay that rises, of selection and of what has been so for long. */
const ofSomethingElse =
  /[€$£]|(?<!\p{L})(?:interviews?|salar\p{L}*|pay|wages?|gehalt\p{L}*|lohn\p{L}*|tarif\p{L}*|erhöh\p{L}*|increase\p{L}*|vorstellungsgespräch\p{L}*|entretiens?|entrevistas?|colloqui\p{L}*|gesprek\p{L}*|apply|applications?|bewerb\p{L}*|postul\p{L}*|candidatur\p{L}*|inscri\p{L}*|sollicit\p{L}*|publi\p{L}*|veröffentlicht|gesetz|act|law|loi|ley)(?!\p{L})/iu
/** Words before a day that may mean the past as well. */
export const sinceToo = /(?<!\p{L})(?:desde(?: el)?|dal|dall['’]) ?$/iu

/** How far ahead a start without its year may lie, in milliseconds, and words of days that are worked out. */
const longestAhead = 200 * dayLength
const pastWord = /ago|vor |il y a|hace|fa$|geleden|atrás|há /i

/** Whether the work begins on a day: "we seek a … from 12 April 2027", "beginnt am 1. September 2027 deine Ausbildung". */
export function startsWork(text: string, date: Match<FoundDate>, reference: number | null): boolean {
  const before = text.slice(Math.max(0, date.start - 300), date.start)
  const first = fromDay.exec(before)
  if (first === null) return false
  // Without its year a day must be named by its month, and lie close ahead.
  if (date.value.estimated) {
    const ahead = reference === null ? -1 : Date.parse(date.value.date) - reference
    if (!/\d.*\p{L}{3}|\p{L}{3}.*\d/u.test(text.slice(date.start, date.end)) || ahead < 0 || ahead > longestAhead)
      return false
    if (pastWord.test(text.slice(date.start, date.end))) return false
  }
  if (reference !== null && Date.parse(date.value.date) < reference - longestPast) return false
  if (reference === null && sinceToo.test(first[0])) return false
  const [left, right] = sentenceAround(before, text.slice(date.end, date.end + 160))
  return (ofWork.test(left) || ofWork.test(right)) && !ofSomethingElse.test(left) && !ofSomethingElse.test(right)
}

/** Words of a sentence in which somebody stands in for another, or works for a season. */
const ofTerm =
  /(?<!\p{L})(?:sustitu\p{L}*|suplencia|remplac\p{L}*|\p{L}*vertretung|sostitu\p{L}*|\p{L}*vervang\p{L}*|substitu\p{L}*|contrata\p{L}*|tijdelijk\p{L}*|temporada|saison\p{L}*|seizoen\p{L}*|stagion\p{L}*|sazonal|season(?:al)?|maternity|maternité|maternidad|maternità|maternidade|duração|duración|durata|durée|duur)(?!\p{L})/iu

/** Whether the sentence around a span of days speaks of work that lasts from the first day to the last. */
export function speaksOfTerm(text: string, start: number, end: number): boolean {
  const [left, right] = sentenceAround(text.slice(Math.max(0, start - 300), start), text.slice(end, end + 160))
  const around = `${left} ${right}`
  return (ofWork.test(around) || ofTerm.test(around)) && !ofSomethingElse.test(around)
}

/** Words for an end that may be that of the work as well as that of applying. */
const bareUntil = /(?<!\p{L})(?:until|bis(?: zum)?|jusqu['’]au|hasta el|fino al|até(?: ao?)?|tot(?: en met)?) ?$/iu

/** Whether a day is that on which the work ends: "pour la saison, jusqu'au 30 septembre". */
export function endsWork(text: string, date: Match<FoundDate>): boolean {
  const before = text.slice(Math.max(0, date.start - 220), date.start)
  if (!bareUntil.test(before)) return false
  const [left, right] = sentenceAround(before, text.slice(date.end, date.end + 120))
  return (ofTerm.test(left) || ofTerm.test(right)) && !applying.test(left) && !applying.test(right)
}
