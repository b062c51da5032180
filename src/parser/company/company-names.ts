import { labelField } from '../facts'
import { findEmploymentTypes } from '../findings/employment'
import { readPlaceLine } from '../findings/place-lines'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import { furnitureScore } from '../noise/furniture'
import { recogniseHeading } from '../sections/headings'
import { remember } from '../text/remember'
import { genericNames, legalForms, siteWords } from '../vocabulary/companies'

/** Longest name of an employer, in UTF-16 units. */
const longestName = 80

/** A pattern for a name: one to six words, the first with a capital or a digit, joined by small words. */
const nameWord = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.+'’\\-]{0,40}"
export const name = `(?<![\\p{L}\\p{M}\\d])(?:${nameWord}(?:(?: (?:of|and|the|for|de(?: l[ao]s?)?|du|del|dell[ae]|dei|degli|di|do|das?|dos|van(?: de[rn]?)?|von(?: der)?|der|des|und|et|y|e|am|an|im|aan|sur|zu[rm]?) (?=\\p{Lu})| & | )${nameWord}){0,5})`

function isGeneric(value: string): boolean {
  const words = value.split(/[\s'’]+/).map((word) => foldWord(word.replace(/[^\p{L}\p{N}]/gu, '')))
  return words.every((word) => genericNames.has(word)) || words.every((word) => siteWords.has(word) || word === '')
}

/** Dates, times, ages of a posting and counts: they stand where names stand, and open sentences. */
const measured =
  /^[\d.,:\s%+–-]*$|\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\b\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|^\d[\d.,]* ?(?:mio|mrd|million|millionen|mill?iards?|jahre|years|ans|años|anni|jaar|anos)\b\.?$|\b(?:\d+\+?|an?|een|un|une?) ?(?:min(?:ute)?s?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?|mo(?:nths?)?|tag(?:en)?|stunden?|wochen?|monat(?:en)?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|giorn[oi]|settiman[ae]|mesi|dagen|dag|week|weken|maand(?:en)?|dias?)(?: ago| geleden| atrás| fa)?$/iu
const postedLine =
  /^(?:re)?(?:posted|published|listed|active|posted on|updated|closes|expires|veröffentlicht|erschienen|publiée?|publicad[oa]|pubblicato|geplaatst|actualisée?|indrykket|il y a|vor|hace|há) .*\d/iu

const articleBefore = /^(?:La|Le|Les|El|Il|Lo|Het|De|The|An?|Una?|O|L['’]) ?(?=\p{Lu})/u

/** A name without the article of a sentence before the kind of an institution: "La Commune de Vaulx", "El Ayuntamiento de Olmo". */
function withoutArticle(value: string): string {
  const rest = value.replace(articleBefore, '')
  return rest !== value && institution.exec(rest)?.index === 0 ? rest : value
}

/** A name as it stands in prose without what does not belong to it. */
export function trimName(value: string): string {
  return withoutArticle(value)
    .replace(
      /^(?:The|At|As|In|Our|Your|About|Join|Bei|Die|Der|Das|Chez|Why|If|Since|With|For|When|While|From|And|But|Desde|Namens|Voor|Para|Pour|Für|Con|Per|Por|Presso|Hos|Zum|Zur|Im|Am|Dans|Avec|Com|O|A) (?=\p{Lu})/u,
      ''
    )
    .replace(/['’]s?$/, '')
    .replace(/[,&-]+$|(?<!\.\p{L})\.+$/u, '')
    .trim()
}

/** Whether words can be the name of an employer: no place, and not only common words. */
export function isName(value: string): boolean {
  return value.length >= 2 && value.length <= longestName && isNoPlace(value)
}

/** The first half of a British postcode behind a town: "Dundee DD1". */
const outwardCode = / [A-Z]{1,2}\d[A-Z\d]?$/

const isNoPlace = remember((value: string): boolean => {
  if (isGeneric(value) || measured.test(value)) return false
  const places = readPlaceLine(value.replace(outwardCode, ''))
  const isPlace = places.some(
    (match) => match.value.country !== null && match.end - match.start >= value.replace(outwardCode, '').length - 2
  )
  return !isPlace
})

/** A name as it is compared: folded, without legal form and signs. */
export const companyKey = remember((value: string): string => {
  const words = foldWord(value)
    .replace(/['’]s\b|\.(?=\p{L}\b|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words.join(' ')
})

/** Whether two names mean the same employer; partly when one is the beginning of the other. */
export function agreeOnCompany(a: string, b: string): number {
  const first = companyKey(a)
  const second = companyKey(b)
  if (first === second) return 1
  return first.startsWith(`${second} `) || second.startsWith(`${first} `) ? 0.8 : 0
}

/** Words of an organisation's own name. */
export const institution =
  /\b(?:ehpad|kita|lycée|collège|crèche|pflegeheim|seniorenheim|altenheim|pflegedienst|sozialstation|kindergarten|gymnasium|volksschule|grundschule|colegio|hospice|dental practice|dentistry|veterinary|surgery|city of|county of|town of|supermercados?|restaurant|residência|university|universität|université|universidad|università|universiteit|universidade|hochschule|college|council|hospital|clinique|clinica|clínica|hotel|museum|museo|musée|school|schule|école|escuela|scuola|klinik|klinikum|hôpital|nhs|trust|stadt|gemeente|ayuntamiento|mairie|kanton|landkreis|ministry|ministerium|academy|foundation|stiftung|bureau|borough|authority|commission|bundesamt|landesamt|finanzamt|praxis|apotheke|autohaus|bakery|nursery|care home|nursing home|cabinet|agence|agenzia|studio|atelier|ateliers|groupe|gruppo|grupo|kommun|commune|comune|municipio|município|prefeitura|câmara municipal|diputación|generalitat|landratsamt|bezirksamt|albergo|auberge|gasthof|gasthaus|hostal|résidence|residencia|residenza|istituto|instituto|institut|fondazione|fundación|fundação|association|associazione|asociación|associação|cooperativa|coopérative|genossenschaft|stichting|waterschap|provincie|ziekenhuis|municipality|office of|ministère|région|diakonie|caritas|personalberatung|personalvermittlung|unternehmensberatung|steuerberatung|kanzlei|sozietät|osteria|trattoria|ristorante|bäckerei|metzgerei|konditorei|gärtnerei|werkstatt|boulangerie|pharmacie|farmacia|spitex|centro médico|medical cent(?:er|re)|centre hospitalier|policlínic[oa])\b/iu
const partOfOne =
  /^(?:school|department|dept|faculty|division|institute|institut|chair|fakultät|lehrstuhl|abteilung|team|centre|center|unit) (?:of|for|für|de)\b/i

/** How much surer or less sure a name is by its own words: a legal form, an institution, a part of one. */
export function nameBonus(value: string): number {
  if (partOfOne.test(value)) return -0.25
  return hasLegalForm(value) || institution.test(value) ? 0.2 : 0
}

/** Whether a name ends with the form of a registered company, such as "GmbH" or "S.r.l.". */
export function hasLegalForm(value: string): boolean {
  const words = foldWord(value.replaceAll('.', '')).split(/[^\p{L}\p{N}]+/u)
  return legalForms.has(words.filter((word) => word !== '').at(-1) ?? '')
}

/** Whether most of the longer words are small: names are written in capitals, slogans and buttons are not. */
function isPhrase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length && !hasLegalForm(text)
}

/** A verb in front of an object in small letters: a button's words, "Find a company". */
const command =
  /^(?:find|search|browse|view|see|show|explore|discover|get|create|upload|post|sign|log|follow|share|save|apply|learn|read|go|open|close|add|set|skip|start|try|ask|rate|write|report|join|send|visit|hide|edit|email|copy|print|back|more|all|finde|suche|suchen|trouver|voir|ver|buscar|trova|cerca|zoek|bekijk) (?:\p{Ll}|(?:Job|Jobs|Company|Companies)\b)/iu
const commandCase = /^\p{L}+ (?:\p{Ll}|(?:Job|Jobs|Company|Companies)\b)/u
/** Amounts of time, grades of pay, and areas: facts beside a title, and no names. */
const amount = /^\d+(?:[.,:–-]\d+)*\+? |\b(?:Entgeltgruppe|TVöD|TV-L|Band|Grade|GS-?\d)\b/u
const area =
  /^(?:worldwide|anywhere(?: in the world)?|global|international|europe|emea|apac|latam|dach|americas|weltweit|europaweit|deutschlandweit|bundesweit|mundial|monde|remoto|distributed|nationwide|(?:raum|gro(?:ß|ss)raum|region|umkreis|nähe|near|greater|área de|zona|provincia de|région|regio|omgeving) .{2,40}|.{2,30} (?:en omstreken|en omgeving|e\.o\.|u\.U\.|und umgebung|et environs|et alentours|y alrededores|e dintorni|e arredores|and (?:the )?surrounding area))$/iu

/** "ICU job in Plymouth": words of a board about a search. */
const isSearch = / (?:jobs?|stellen|emplois?|vacatures|lavoro|empleos?|vagas?) (?:in|à|a|en|em) \p{Lu}/u

/** "Mein Konto", "Nossas vagas", "I miei annunci": what belongs to the reader or the site stands on a button. */
const owned =
  /^(?:my|our|your|mein(?:e|en)?|unsere?|ihre?|deine?|mon|ma|mes|nos|notre|vos|votre|mis?|nuestr[oa]s?|tus?|(?:i |il |la |le )?(?:mi(?:o|a|ei|e)|nostr[oaie]|tu(?:o|a|oi|e))|mijn|onze|jouw|(?:os? |as? )?(?:meus?|minhas?|nossos?|nossas?)) \p{L}{2,20}(?: \p{L}{2,20})?$/iu
/** Words of the account and the tools of a site. */
const tool =
  /^(?:(?:página|pagina) (?:inicial|iniziale|principal|principale)|page d['’]accueil|hoofdpagina|hauptseite|espace (?:personnel|candidat|recruteur|client)|(?:área|area) (?:personal|personale|pessoal|candidatos?|riservata)|messag(?:gi|es|erie|eria)|nachrichten|berichten|mensa(?:jes|gens)|preferiti|favori(?:t|tos|eten|ten|ts)|merkliste|annunci|anzeigen|advertenties|anuncios|anúncios|annonces|notifi(?:che|cations|caciones|cações)|meldingen|konto|login|logout|abmelden|uitloggen|esci|salir|sair|déconnexion|profilo?|perfil|profiel|impostazioni|einstellungen|paramètres|ajustes|instellingen|kandidaat|candidati?|candidatos?|recruteurs?|recruiters?|employeurs?|werkgevers?|bewerber(?:innen)?)$/iu

/** "Werde Teil unserer Mannschaft": a call to come, and no name. */
const slogan =
  /^(?:komm|werde|bewirb|gestalte|mach|starte|wachse|rejoi(?:ns|gnez)|unisciti|entra|diventa|cresci|kom|word|werk|vem|venha|junta-te|junte-se|faz|faça|únete|forma|ven|crece|join|come|be|become|grow) .{0,40}(?<!\p{L})(?:teams?|mannschaft|équipe|equipo|squadra|equipa|equipe|us|uns|ons|noi|nosotros|nós|nous|dich|dir|jou|te|you|crew|familie|famille|familia|famiglia|família)(?!\p{L})/iu

function isCommand(text: string): boolean {
  return commandCase.test(text) && command.test(text)
}

/** Whether a line, or a part of one, is nothing but a name. */
export const isNameLine = remember((text: string): boolean => {
  if ((owned.test(text) || slogan.test(text)) && !hasLegalForm(text)) return false
  if (
    isCommand(text) ||
    isSearch.test(text) ||
    tool.test(text) ||
    area.test(text) ||
    (amount.test(text) && !hasLegalForm(text))
  )
    return false
  if (!isName(text) || text.split(/\s+/).length > 7 || /[!?:;@]|https?:|\d{3}|[€$£%]/.test(text)) return false
  if (!/^[\p{Lu}\p{N}]|^[a-z]+[A-Z.]/u.test(text) && !hasLegalForm(text)) return false
  // Breadcrumbs, a town with its postcode, and how long ago it was posted.
  if (/\p{Ll}{3}[.!?] \p{Lu}|\bjobs? in\b/u.test(text)) return false
  if (/[>›»<]|\(\p{L}{0,2}\d{1,5}\)$|^\d{2,5} - /u.test(text) || postedLine.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || isPhrase(text) || labelField(text) !== undefined) return false
  if (/\p{Ll}{3}\.$/u.test(text) && !hasLegalForm(text)) return false
  if (furnitureScore(text) > 0 || recogniseHeading(text) !== undefined) return false
  const forms = /^(?:int[ée]rim|temps?) \p{Lu}|^\p{Lu}\p{L}+ int[ée]rim(?: \p{Lu}|$)/iu.test(text)
    ? []
    : findEmploymentTypes(text)
  return findWorkModes(text).length === 0 && forms.length === 0
})
