import type { Finding } from '../finding'
import { hasHeadNoun, looksLikeTitle } from '../findings/seniority'
import { hasCoupledNoun } from '../findings/title-likeness'
import type { Outline } from '../outline'

/** A candidate for the title, with the block whose line it is; null for one that stands in prose or in data. */
export interface TitleFinding extends Finding<string> {
  readonly block: number | null
}

/** A way in which prose introduces the role. */
interface Introduction {
  readonly before: RegExp
  /** Where the noun of the role stands: English and German end with it, in other languages it comes first. */
  readonly noun: 'last' | 'first'
}

/** Articles and adjectives between an introduction and the role's name. */
const english =
  '(?: (?:an?|our|the|for|to hire|to join us as|another|one|two|several|new|next|first|experienced|talented|passionate|skilled|motivated|dedicated|highly|driven|exceptional|enthusiastic|reliable|friendly|qualified|full-time|part-time|permanent|contract|freelance|remote)){0,5}'
const german =
  '(?: (?:dich|sie|zum nächstmöglichen (?:zeitpunkt|termin)|ab sofort|per sofort|zur verstärkung(?: unseres teams)?|unbefristet|in vollzeit|in teilzeit|als|eine?n?(?:[:*_/]i?n|\\(n\\))?|eine[:*_/](?:n|r)|unsere?n?|engagierten?|motivierten?|erfahrenen?|für [\\p{L} ]{2,40}?)){0,5}'
const french = '(?: (?:un\\(e\\)|un[·.]e|une?|son|sa|notre|actuellement|activement|des|de)){0,5}'
const spanish = '(?: (?:un\\/a|un\\(a\\)|una?|nuestro|nuestra|a)){0,5}'
const italian = "(?: (?:un\\/a|un\\/una|una?|uno|un[’'])(?= )){0,5}"
const dutch = '(?: (?:wij|we|jou|een|naar|per direct|als|ervaren|enthousiaste|gedreven|gemotiveerde)){0,5}'
const portuguese = '(?: (?:um\\(a\\)|uma?|o|a)){0,5}'

/** The words of all introductions: a block without any of them introduces no role. */
const introducing: string[] = []

function introduction(words: string, fillers: string, noun: Introduction['noun'], flags = 'giu'): Introduction {
  introducing.push(words)
  return { before: new RegExp(`${words}${fillers}(?: |(?<=[’']))[*_„“"«]{0,3}(?=[\\p{L}\\d(])`, flags), noun }
}

/** Words with which prose introduces the role, in seven languages. */
const introductions: readonly Introduction[] = [
  introduction('\\b[Aa]s (?:an?|our|the)', '(?: (?:new|next|first)){0,5}', 'last', 'gu'),
  introduction(
    '\\b(?:looking for|seeking|hiring|searching for|(?:\u2019re|\\x27re|we are) after|recruiting|recruit|need|needs|in search of|appoint)',
    english,
    'last'
  ),
  introduction(
    "\\b(?:join (?:us|our team|the team|[\\p{L}\\p{N}&’' ]{2,30}?) as|(?:the|this|our) (?:role|position|post|job|vacancy) (?:of|is for|for)|position as|position of|role as|role of|opening for|opportunity for|vacancy for)",
    english,
    'last'
  ),
  introduction(
    '\\b(?:suchen wir|wir suchen|suche ich|ich suche|(?:die|unsere) (?:stelle|position) ist|suchen|sucht|gesucht wird|gesucht:|verstärkung als|position als|stelle als|tätigkeit als|job als|als)',
    german,
    'last'
  ),
  introduction(
    '\\b(?:suchen|suche ich|sucht|besetzen|besetzt|gesucht)\\b[^.!?:\\n]{0,140}?\\b(?:eine?n?(?:[:*_/]i?n)?|eine[:*_/](?:n|r)|als)',
    '',
    'last'
  ),
  introduction(
    "\\b(?:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|embauch(?:e|ons)|besoin d['’]|en tant que|en tant qu[e’']|poste de|poste d[’']|le poste est)",
    french,
    'first'
  ),
  introduction(
    '\\b(?:buscamos|busca|incorporar|incorporamos|seleccionamos|contratar|puesto de|puesto es|necesitamos|como)',
    spanish,
    'first'
  ),
  introduction(
    '\\b(?:cerchiamo|cerca|ricerca|ricerchiamo|selezioniamo|seleziona|la posizione è|posizione di|ruolo di|figura di|post[oi] di|profilo (?:professionale )?di)',
    italian,
    'first'
  ),
  introduction('\\b(?:zoeken|zoekt|op zoek naar|functie van|de functie is|gezocht)', dutch, 'last'),
  introduction(
    '\\b(?:procuramos|procura|contrata|contratamos|vaga de|vaga é|vaga para|cargo de|função de)',
    portuguese,
    'first'
  )
]

/** Written without \p{…}, for which engines need several times as long: it may find more than there is. */
const introduces = new RegExp(introducing.join('|').replaceAll("[\\p{L}\\p{N}&’' ]", '.'), 'i')

/** Words in small letters that may stand inside a role's name. */
const inside = /^(?:of|and|for|the|in|to|de|du|des|la|le|en|et|di|del|della|e|y|van|der|und|für|im|&|\/|-|–|\+)$/
const endOfName = /[,.;:!?)*_]$/
/** Longest name that is read from prose, in words. */
const longestName = 9
/** How many mentions are read: the first ones introduce the role. */
const mostMentions = 12

/** Words in small letters behind which no role's name goes on. */
const afterName =
  /^(?:to|who|whom|with|that|which|at|on|by|as|is|you|your|our|we|from|when|where|whose|können|kann|für|zur|zum|mit|ab|im|am|bei|die|der|das|wer|pour|qui|que|avec|afin|dans|au|aux|chez|à|sur|para|por|con|que|cuya|cuyo|per|presso|che|nella|nel|da|voor|die|dat|bij|met|om|als|com|na|no|que|or|and|und|ou|o|e|y)$/
/** Most words of a name that stands in small letters. */
const longestSmallName = 6

/** The role's name at the beginning of a text: capitalised words and what joins them. */
function readName(text: string): string {
  const taken: string[] = []
  for (const word of text.split(' ', longestName + 2)) {
    if (taken.length >= longestName) break
    const named = /^[\p{Lu}\d(&/+–-]/u.test(word)
    if (!named && !inside.test(word)) break
    taken.push(word)
    if (endOfName.test(word) && !/^\(?\p{L}\/\p{L}/u.test(word)) break
  }
  return trimName(taken)
}

/** The role's name in small letters: "backend engineer", "technicien de maintenance". */
function readSmallName(text: string): string {
  const taken: string[] = []
  for (const word of text.split(' ', longestSmallName + 1)) {
    const joins = /^(?:ou|o|or|und|y|e|en|de)$/.test(word) && taken.length === 1
    if (taken.length >= longestSmallName || (afterName.test(word) && !joins)) break
    taken.push(word)
    if (endOfName.test(word)) break
  }
  return trimName(taken)
}

function trimName(words: readonly string[]): string {
  const taken = [...words]
  while (taken.length > 0 && (inside.test(taken.at(-1) ?? '') || afterName.test(taken.at(-1) ?? ''))) taken.pop()
  const name = taken
    .join(' ')
    .replace(/[*_"“”»]{1,3}(?=[,.;:!?]*$)/, '')
    .replace(/[,.;:!?]+$/, '')
  return name.replace(/\s*[(–-]$/, '').replace(/^[(–-]\s*/, '')
}

/** The word for one of several, "driver" for "drivers"; the word itself where it names no role. */
function oneOf(word: string): string {
  const one = /^.{4,}[^s]s$/.test(word) && !hasHeadNoun(word) ? word.slice(0, -1) : word
  return hasHeadNoun(one) ? one : word
}

/** Whether words look for several of a role: "school bus drivers". */
function namesSeveral(words: string): boolean {
  return words.split(' ').some((word) => oneOf(word) !== word)
}

/** Whether words name a role by a noun of their own or by two together. */
function namesRole(words: string): boolean {
  return hasHeadNoun(words) || hasCoupledNoun(words)
}

/** Whether words end with a noun that names a role beside the word before it: "kennel hand". */
function isCoupled(words: string): boolean {
  return hasCoupledNoun(words.split(' ').slice(-2).join(' '))
}

/** The longest beginning of a name that ends with the noun of a role: "Machine Learning Engineer" without "In Search". */
function shortenToRole(name: string): string {
  const words = name.split(' ')
  for (let count = words.length; count >= 1; count--) {
    const last = oneOf(words[count - 1] ?? '')
    const beginning = [...words.slice(0, count - 1), last].join(' ')
    if (hasHeadNoun(last) || isCoupled(beginning) || /^(?:[IVX]{1,4}|\d|L\d|\(\p{L}\/.*\))$/u.test(last))
      return namesRole(beginning) ? beginning : ''
  }
  return ''
}

/** "Head of Data": the noun of the role stands first. */
const leadingRole =
  /^(?:Head|Director|Vice President|VP|Leiter(?:in)?|Directeur|Directrice|Director[a]?) (?:of|de|der|des|du) \p{Lu}/u

/** The words in which one or two name a role at the beginning: "Desarrollador Backend", "Développeuse ou développeur Python". */
function leadsWithRole(name: string): boolean {
  return hasHeadNoun(name.split(' ', 2).join(' '))
}

/** Which of several somebody will be, in small letters: "our third firmware engineer"; "Second Officer" is a role. */
const counted =
  /^(?:second|third|fourth|fifth|sixth|zweiten?|dritten?|vierten?|deuxième|troisième|segund[oa]|tercer[ao]?|tweede|derde|terz[oa]|terceir[oa]) (?=\p{Ll})/u

/** The role's name that begins at a place in prose; empty where none does. */
function nameAt(text: string, at: number, noun: Introduction['noun']): string {
  const window = (text.slice(at, at + 160).split('\n', 1)[0] ?? '').replace(counted, '')
  const capital = /^[\p{Lu}\d(]/u.test(window)
  const name = capital ? readName(window) : readSmallName(window)
  if (leadingRole.test(name)) return name
  if (!namesRole(name) && !(noun === 'last' && namesSeveral(name))) return ''
  if (noun === 'last') return shortenToRole(name)
  const whole = readSmallName(window)
  return leadsWithRole(whole) ? whole : shortenToRole(name)
}

/** The name with a capital, as a title begins. */
function asTitle(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase('en') + name.slice(1)
}

/** How much less sure a name in small letters is: it may be a common noun. */
const smallDrop = 0.04

/** Names of the role where prose introduces it: "As a Staff Engineer in Search, you'll …", "Wir suchen eine Köchin". */
export function findProseTitles(outline: Outline): TitleFinding[] {
  const findings: TitleFinding[] = []
  for (const [index, block] of outline.blocks.entries()) {
    if (block.text.length < 40 || findings.length >= mostMentions || (outline.furniture[index] ?? 0) >= 0.5) continue
    if (!introduces.test(block.text)) continue
    for (const { before, noun } of introductions) {
      for (const match of block.text.matchAll(before)) {
        const from = match.index + match[0].length
        const quote = nameAt(block.text, from, noun)
        const value = asTitle(quote)
        const likeness = value.includes(' ') || value.length > (noun === 'first' ? 4 : 6) ? looksLikeTitle(value) : 0
        if (likeness < 0.5) continue
        const start = block.start + block.text.indexOf(quote, from)
        const confidence = 0.38 + likeness * 0.2 - (value === quote ? 0 : smallDrop)
        findings.push({ value, method: 'prose', confidence, quote, start, end: start + quote.length, block: null })
      }
    }
  }
  return findings
}
