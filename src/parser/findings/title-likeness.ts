import { remember } from '../text/remember'
import { headNouns, headPlurals, headSuffixes } from '../vocabulary/titles'
import { rankWords } from '../vocabulary/titles-ranks'
import { callLead, callSentence, openings } from './title-openings'
import { foldWord, isUpperUnit, splitWords, type Words } from './words'

/** Longest and shortest line that can be a role's name, in UTF-16 units. */
const longestTitle = 140
const shortestTitle = 3
/** Most words of a role's name. */
const mostWords = 16

const endings = ['', 'in', 'innen', 'en', 'e', 'r', 'n', 's']

/** The last letters of all suffixes: most words end with none of them. */
const shortestSuffix = 4
const suffixEnds = new Set([...headSuffixes].map((suffix) => suffix.slice(-shortestSuffix)))
/** The same with what may follow them. */
const wordEnds = new Set(
  [...headSuffixes].flatMap((suffix) => endings.map((ending) => (suffix + ending).slice(-shortestSuffix)))
)

function hasHeadSuffix(key: string): boolean {
  if (key.length < 8 || !wordEnds.has(key.slice(-shortestSuffix))) return false
  for (const ending of endings) {
    if (!key.endsWith(ending)) continue
    const stem = ending === '' ? key : key.slice(0, -ending.length)
    if (!suffixEnds.has(stem.slice(-shortestSuffix))) continue
    for (let length = shortestSuffix; length <= 15 && length < stem.length; length++) {
      if (headSuffixes.has(stem.slice(-length))) return true
    }
  }
  return false
}

/** Ends of words for those who know a science or an art, on folded words. */
const learned = /[a-z]{2}(?:olog(?:ist|in|ue|o|a)|oloog|ograph(?:er|e|in)|iatrist|iater)$/

/** Shortest word that is read as a noun of the vocabulary with an ending of its own: "Köchin", "Angestellter". */
const shortestInflected = 6

const isHead = remember((key: string): boolean => {
  if (headNouns.has(key)) return true
  // "por" is no product owner.
  if (key.length >= shortestInflected) {
    if (key.endsWith('in') && headNouns.has(key.slice(0, -2))) return true
    if (key.endsWith('r') && headNouns.has(key.slice(0, -1))) return true
  }
  return learned.test(key) || hasHeadSuffix(key)
})

/** Whether a word of the text names a role: "engineer", "infirmière", "Vertriebsleiterin". */
export function hasHeadNoun(text: string): boolean {
  return splitWords(text).list.some((word) => isHead(word.key))
}

const rankKeys = new Set(
  Object.entries(rankWords)
    .filter(([cue]) => cue !== 'none')
    .flatMap(([, line]) => line.split(';').map(foldWord))
    .filter((word) => !word.includes(' '))
)

const genderMarker =
  /\((?:[mwfdxhvniak*]{1,3}(?: ?[/|*,] ?)){1,4}[mwfdxhvniak*]{1,6}\)|(?<!\p{L})(?:m\/w\/d|w\/m\/d|[hH]\/[fF]|[fF]\/[hH]|m\/f\/d|f\/m\/x|m\/v\/x|all genders)(?!\p{L})|\p{L}[:*_]in\b/iu
const sentenceInside =
  /[a-zà-ÿ)]{3,}(?<!nr|ref|inkl|incl|temp|perm|befr)[.!?] +\p{Lu}|\?$|(?<!\b(?:Std|Wo|ca|inkl))(?<=\p{Ll}{2})\.$|[;…]|https?:|@\p{L}+\.|\.com\b/u
/** Links past a page's menu, "Passer au contenu principal": their adjective is the noun of a role elsewhere. */
const skipLink =
  /\b(?:cont(?:enu|enido|eúdo|enuto|ent|eguts?)|inhalt|inhoud|innehåll(?:et)?|indhold|treści|hauptinhalt)\b.*\b(?:princip|springen|main)|\b(?:main|skip to|gehe? zu[mr]|spring til|hoppa till|przejdź do|naar de) .*(?:content|inhalt|inhoud|innehåll|indhold|treści)/iu
/** Words of sentences; a role's name holds none of them. */
const proseWords = new Set(
  'the our your you we us they their this these those will is are was were have has who what how why when where about join meet apply see view show similar related read learn click responsible reporting ability experienced proven looking seeking hiring wir sie ihr ihre unser unsere du dein deine ist sind wird werden hast haben bei uns suchen als nous vous notre nos votre vos sommes êtes est sont nosotros nuestro nuestra tu tus eres buscamos noi nostro nostra tuo siamo sei wij jij jouw ons onze bent zijn nós nosso nossa você could would must should can if as with posted share save ago'
    .split(' ')
    .map(foldWord)
)
/** Words that open or fill sentences in small letters, and stand in names of roles with a capital ("Support Engineer"). */
const verbWords = new Set(
  'work working help build lead leading manage managing support ensure develop design deliver collaborate partner drive create define reports experience knowledge years skills degree strong minimum proficiency familiarity excellent bachelor master contact sign log questions back next previous equal other people all jobs more'.split(
    ' '
  )
)
const degreeStart =
  /^(?:bachelor|master|ph\.?d(?!\.? (?:position|student|candidate|studentship|scholarship|fellow))|degree|abgeschlossene|diplôme|titulación|laurea|licenciatura)/i

function isLower(words: Words, index: number): boolean {
  const word = words.list[index]
  return word !== undefined && !isUpperUnit(words.text.charCodeAt(word.start))
}

/** "Manage a team of engineers" opens with a verb; "Support Engineer" does not. */
function opensSentence(words: Words): boolean {
  const first = words.list[0]?.key ?? ''
  return verbWords.has(first) && isLower(words, 1) && !headNouns.has(words.list[1]?.key ?? '')
}

function countProse(words: Words): number {
  return words.list.filter((word, at) => proseWords.has(word.key) || (verbWords.has(word.key) && isLower(words, at)))
    .length
}

/**
 * Chips that lost the spaces between them ("Senior+PythonJava"), lists of ranks that end in "level", and doors of sites
 * for somebody or to its lists: "Recruiter-Bereich", "Posizioni aperte"; and whose house it is: "Inh. …".
 */
const noName =
  /^\p{L}{3,20}[- ](?:bereich|login|portal|konto|lounge|hub)$|^(?:posizioni aperte|offene stellen|open (?:positions|roles)|current vacancies|our (?:jobs|vacancies)|nos offres|offres d['’]emploi|ofertas de empleo|vagas abertas|onze vacatures)$|^inh(?:aber(?:in)?)?[.:]? |^(?:espace|acc[eè]s|acceso|accesso|acesso|[áa]rea d[eoi]s?) \p{L}{3,}(?: \p{L}{2,12})?$|\p{L}\+\p{Lu}|(?<!\p{L})(?:levels?|karrierestufe|niveau|nivel|livello|nível)$/iu

function countIn(words: Words, set: ReadonlySet<string>): number {
  let count = 0
  for (const word of words.list) if (set.has(word.key)) count++
  return count
}

function capitalShare(words: Words): number {
  const long = words.list.filter((word) => word.end - word.start > 3)
  if (long.length === 0) return 0
  return long.filter((word) => isUpperUnit(words.text.charCodeAt(word.start))).length / long.length
}

function shapePoints(words: Words): number {
  const { length } = words.list
  const first = words.list[0]
  let points = 0
  if (length <= 8) points += 0.1
  else if (length > 12) points -= 0.15
  points += capitalShare(words) * 0.2 - 0.1
  if (first !== undefined && !isUpperUnit(words.text.charCodeAt(first.start))) points -= 0.25
  if (first !== undefined && (proseWords.has(first.key) || opensSentence(words))) points -= 0.4
  if (degreeStart.test(words.text)) points -= 0.4
  return points
}

/** A doctorate that is offered, not asked for. */
const doctorate =
  /\b(?:ph\.?d\.?|doctoral|postdoctoral|postdoc) (?:position|student|candidate|studentship|scholarship|fellow)/i

/** Names of roles whose nouns name other things when they stand alone. */
const coupled =
  /\b(?:scrum master|team member|crew member|(?:tour|museum|travel|mountain|nature) guide|health visitor|(?:kitchen|stable|kennel|farm|yard|deck|shop|ranch) hand|(?:claims|baggage|food|dog|complaints|case|call|animal) handler|piano tuner|(?:pattern|fabric|meat|glass) cutter|(?:picture|timber) framer|(?:costume|dress|tool|pattern|cake|furniture) maker|steel erector|dry ?liner|femme de chambre|(?:monitor(?:\/?a)?|guida?) (?:de|d[io]) \p{L}{3,}|sleep-in support|bar back|street sweeper)(?!\p{L})/iu

/** "Stage Marketing", "Alternance Assistant RH": the form of the contract stands for the role; "Stage" alone is no role. */
const contractRole =
  /^(?:(?:offre d['’]emploi|offerta di lavoro|oferta de empleo|vaga de) ?:? ?)?(?:stage|alternance|apprentissage|tirocinio|becas?|prácticas|estágio|lehrstelle|ausbildung|duales studium|praktikum|stageplek|stageplaats|afstudeerstage|apprendistato|aprendiz|volontariat|referendariat|traineeprogramm|duale ausbildung|pflichtpraktikum|bachelorarbeit|masterarbeit|abschlussarbeit)(?: (?:als|zum|zur|in|im|de|en|di|em|bij|d['’])| ?[-–:])? ?\p{Lu}/iu

function opensWithContract(text: string): boolean {
  const match = contractRole.exec(text)
  return match !== null && /\p{Lu}$/u.test(match[0])
}

function wordPoints(words: Words): number {
  if (doctorate.test(words.text) || coupled.test(words.text) || opensWithContract(words.text)) return 0.6
  const heads = words.list.filter((word) => isHead(word.key)).length
  const plurals = countIn(words, headPlurals)
  if (heads === 0) return plurals > 0 ? 0.25 : 0
  const points = 0.6 - (heads > 3 ? 0.2 : 0)
  return points + (words.list.some((word) => rankKeys.has(word.key)) ? 0.12 : 0)
}

/** Whether words name a role by a noun that only does so beside the word before it: "kennel hand". */
export function hasCoupledNoun(text: string): boolean {
  return coupled.test(text)
}

/** Whether a line says that all genders are meant: "(m/w/d)", "H/F". */
export function isMarkedTitle(line: string): boolean {
  return line.length <= longestTitle && genderMarker.test(line)
}

/**
 * How much a line looks like the name of a role, 0 to 1: from a vocabulary of nouns that name roles in seven
 * languages, gender markers, words of rank, and its shape. From about 0.5 it is more likely a title than not.
 */
export function looksLikeTitle(line: string): number {
  const text = line.trim()
  if (text.length < shortestTitle || text.length > longestTitle) return 0
  const likeness = likenessOf(text)
  const called = likeness < sureTitle ? withoutCall(text) : text
  return called === text ? likeness : Math.max(likeness, likenessOf(called))
}

/** From this likeness on no call before the role is looked for. */
const sureTitle = 0.5
const pictureLead = /^(?:(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[*_"„“]){1,8} ?)/u

/** The line without a call before the role: "🚨 We're hiring: Graphic Designer". */
function withoutCall(line: string): string {
  const bare = line.replace(pictureLead, '')
  const opened = bare.replace(openings, '')
  if (opened !== bare) return opened
  const called = bare.replace(callSentence, '')
  if (called === bare) return bare.replace(callLead, '')
  return called.slice(0, 1).toUpperCase() + called.slice(1)
}

const likenessOf = remember((text: string): number => {
  const words = splitWords(text)
  if (words.list.length === 0 || words.list.length > mostWords) return 0
  const marked = genderMarker.test(text) ? 0.45 : 0
  const named = wordPoints(words)
  if (named === 0 && marked === 0) return 0
  if (sentenceInside.test(text) || noName.test(text) || skipLink.test(text)) return 0
  const prose = Math.min(0.6, countProse(words) * 0.2)
  return Math.min(1, Math.max(0, named + marked + shapePoints(words) - prose))
})
