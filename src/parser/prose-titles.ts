import type { Finding } from './finding'
import { hasHeadNoun, looksLikeTitle } from './findings/seniority'
import type { Outline } from './outline'

/** A candidate for the title, with the block whose line it is; null for one that stands in prose or in data. */
export interface TitleFinding extends Finding<string> {
  readonly block: number | null
}

/** Words with which prose introduces the role, in seven languages. What follows begins with a capital. */
const introductions: readonly RegExp[] = [
  /\b[Aa]s (?:an?|our|the)(?: (?:new|next|first))? (?=\p{Lu})/gu,
  /\b(?:looking for|seeking|hiring|searching for|recruiting|recruit|need|in search of|appoint)(?: (?:an?|our|the|for|to hire))*(?: (?:new|next|first|experienced|talented|passionate|skilled|motivated|dedicated|highly|driven|exceptional|full-time|part-time|permanent|contract|freelance|enthusiastic|reliable))* (?=\p{Lu})/giu,
  /\b(?:join (?:us|our team|the team|[\p{L}\p{N}’' ]{2,30}) as|(?:the|this|our) (?:role|position|post|job|vacancy) (?:of|is for|for)|position as|role as|opening for|opportunity for|vacancy for)(?: (?:an?|our|the))?(?: (?:new|next|experienced|talented))? (?=\p{Lu})/giu,
  /\b(?:suchen wir|wir suchen|suchen|sucht|gesucht wird|gesucht:|verstärkung als|position als|stelle als|tätigkeit als|job als|als)(?: (?:dich|sie|zum nächstmöglichen zeitpunkt|ab sofort|per sofort|zur verstärkung|unbefristet|in vollzeit|in teilzeit|als|eine?n?|unsere?n?|für [\p{L} ]{2,40}?))* (?=\p{Lu})/giu,
  /\b(?:suchen|sucht|besetzen|besetzt|gesucht)\b[^.!?:\n]{0,140}?\b(?:eine?n?|als) (?=\p{Lu})/giu,
  /\b(?:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|en tant qu[e’']|poste d[e’'])(?: (?:un|une|un\(e\)|son|sa|notre|actuellement|activement))* ?(?=\p{Lu})/giu,
  /\b(?:buscamos|busca|incorporar|seleccionamos|contratar|puesto de|como)(?: (?:a|un|una|un\/a|nuestro|nuestra))* (?=\p{Lu})/giu,
  /\b(?:cerchiamo|cerca|ricerca|ricerchiamo|selezioniamo|seleziona|posizione di|ruolo di|figura di)(?: (?:un|una|un\/a|un\/una))* (?=\p{Lu})/giu,
  /\b(?:zoeken|zoekt|op zoek naar|functie van|gezocht)(?: (?:wij|we|jou|een|naar|per direct|als|ervaren|enthousiaste))* (?=\p{Lu})/giu,
  /\b(?:procuramos|procura|contrata|contratamos|vaga de|vaga para|cargo de|função de)(?: (?:um|uma|um\(a\)|o|a))* (?=\p{Lu})/giu
]

/** Words in small letters that may stand inside a role's name. */
const inside = /^(?:of|and|for|the|in|to|de|du|des|la|le|en|et|di|del|della|e|y|van|der|und|für|im|&|\/|-|–|\+)$/
const endOfName = /[,.;:!?)]$/
/** Longest name that is read from prose, in words. */
const longestName = 9
/** How many mentions are read: the first ones introduce the role. */
const mostMentions = 12

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
  while (taken.length > 0 && inside.test(taken.at(-1) ?? '')) taken.pop()
  return taken
    .join(' ')
    .replace(/[,.;:!?]+$/, '')
    .replace(/\s*[(–-]$/, '')
}

/** The longest beginning of a name that ends with the noun of a role: "Machine Learning Engineer" without "In Search". */
function shortenToRole(name: string): string {
  const words = name.split(' ')
  for (let count = words.length; count >= 1; count--) {
    const last = words[count - 1] ?? ''
    const beginning = words.slice(0, count).join(' ')
    if (hasHeadNoun(last) || /^(?:[IVX]{1,4}|\d|L\d|\(\p{L}\/.*\))$/u.test(last))
      return hasHeadNoun(beginning) ? beginning : ''
  }
  return ''
}

/** "Head of Data": the noun of the role stands first. */
const leadingRole =
  /^(?:Head|Director|Vice President|VP|Leiter(?:in)?|Directeur|Directrice|Director[a]?) (?:of|de|der|des|du) \p{Lu}/u

function nameAt(text: string, at: number): string {
  const window = text.slice(at, at + 160).split('\n', 1)[0] ?? ''
  const name = readName(window)
  if (leadingRole.test(name)) return name
  return hasHeadNoun(name) ? shortenToRole(name) : ''
}

/** Names of the role where prose introduces it: "As a Staff Engineer in Search, you'll …", "Wir suchen eine Köchin". */
export function findProseTitles(outline: Outline): TitleFinding[] {
  const findings: TitleFinding[] = []
  for (const [index, block] of outline.blocks.entries()) {
    if (block.text.length < 40 || findings.length >= mostMentions || (outline.furniture[index] ?? 0) >= 0.5) continue
    for (const pattern of introductions) {
      for (const match of block.text.matchAll(pattern)) {
        const from = match.index + match[0].length
        const value = nameAt(block.text, from)
        const likeness = value.includes(' ') || value.length > 6 ? looksLikeTitle(value) : 0
        if (likeness < 0.5) continue
        const start = block.start + from
        const confidence = 0.38 + likeness * 0.2
        const end = start + value.length
        findings.push({ value, method: 'prose', confidence, quote: value, start, end, block: null })
      }
    }
  }
  return findings
}
