import type { Section } from '../../shared/posting'
import { foldWord } from '../findings/words'
import { bestKind, type ContentScores, scoreBlocks, scoreContent } from '../judge-content'
import type { Block } from '../page'
import type { ContentKind } from '../vocabulary/content-words'

/** What is known of the posting as a whole when its sections are built. */
export interface Setting {
  readonly company: string | null
  /** Whether headings order the posting: then text without one is introduction, or goes on with what stands before. */
  readonly isHeaded: boolean
  readonly tongue: string | undefined
  /** Kinds that a heading of the posting opens. */
  readonly known: ReadonlySet<string>
}

/** Kinds that lists are judged by; what a list of a posting can be. */
export const listKinds: ReadonlySet<string> = new Set<ContentKind>([
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits'
])
/** Kinds to which a paragraph below a list may turn. */
const turnKinds: ReadonlySet<ContentKind> = new Set(['company', 'process', 'pay', 'legal', 'benefits', 'location'])
/** A longer paragraph mostly speaks of several things, in UTF-16 units. */
const longProse = 200
/** What a kind loses that another heading of the posting already opens: few postings list the same twice. */
const taken = 1

const roleWords =
  /\b(?:as an? [\p{L} ,/-]{3,60}, you|you(?:['’]| wi)ll|in this (?:role|position)|in dieser (?:rolle|position)|als [\p{L} -]{3,40} (?:wirst|bist|werden|sind)|dans ce (?:role|poste)|en este (?:puesto|rol)|in questo ruolo|in deze (?:rol|functie)|nesta (?:vaga|funcao))\b/u

const seeking =
  /\b(?:(?:we are|were|is|are|we[’']?re) (?:looking|hiring|seeking|recruiting)|looking for|seeks?|needs? an?(?!\p{L})|hiring|has an immediate|(?:would|d) like to add|join (?:us|our)|suchen|sucht|suche|gesucht|verstarkung|recherch|recrut|cherch|busca|solicita|necesita|precisa|incorpora|cerc[ah]|ricerc|zoek|procura|reforca|soker|soger|szuka|poszuk|concorso|vacancy|opportunity has)/u

const ofEmployer =
  /\b(?:is|are|was|has|have|ist|sind|est|es|e|zijn|foi|offers|provides|transform\w*|build[s]?|help[s]?|make[s]?|moves?|runs?|founded|mission|launched|gegrundet|serves|employs|operates|delivers|powers|creates?|fertigt|baut|entwickelt|betreibt|zahlt|beschaftigt|gehort|produziert|fabrique|concoit|emploie|accompagne|edite|propose|realise|fait|aide|fabrica|desarrolla|ofrece|produce|sviluppa|realizza|fa|opera|maakt|levert|bouwt|ontwikkelt|telt|faz|fabrica|desenvolve|oferece)\b/

/** Whether a paragraph speaks to the reader about the role, as its introduction does. */
export function speaksOfRole(block: Block): boolean {
  return roleWords.test(foldWord(block.text))
}

/** Whether a paragraph says that somebody is looked for. */
export function seeksSomebody(block: Block): boolean {
  return seeking.test(foldWord(block.text))
}

function isAboutEmployer(folded: string, company: string | null): boolean {
  if (company === null) {
    return /^(?:we are|were|founded|headquartered|our mission|wir sind|nous sommes|somos|siamo|wij zijn)\b/.test(folded)
  }
  const name = foldWord(company)
  const at = folded.indexOf(name)
  if (at === -1 || at > 60) return false
  if (at <= 4) return true
  return ofEmployer.test(folded.slice(at + name.length, at + name.length + 160))
}

/** The scores of a paragraph, with what its sentences say of employer and role. */
function scoreParagraph(block: Block, setting: Setting): ContentScores {
  const scores = scoreContent(block, setting.tongue)
  const folded = foldWord(block.text)
  const employer = isAboutEmployer(folded, setting.company) ? 2 : 0
  return { ...scores, company: scores.company + employer - (roleWords.test(folded) ? 1 : 0) }
}

/** What a paragraph is about that no heading stands above; undefined where too little speaks for anything. */
export function plainKind(block: Block, setting: Setting, isFirst = false): Section['kind'] | undefined {
  const best = bestKind(scoreParagraph(block, setting))
  if (best === undefined || best.score < (best.kind === 'process' || best.kind === 'location' ? 1.4 : 1))
    return undefined
  if (best.kind === 'legal') return 'legal'
  if (seeking.test(foldWord(block.text)) && (isFirst || best.score < 2.5)) return undefined
  if (isFirst && best.kind !== 'company' && best.score < 2) return undefined
  return best.lead >= (block.text.length > longProse ? best.score / 2 : 0.5) ? best.kind : undefined
}

/** Kinds that a text before the first heading of an ordered posting can be, besides its introduction. */
const openingKinds: ReadonlySet<ContentKind> = new Set(['company', 'legal', 'process', 'pay', 'benefits'])
/** Who is spoken to, and the terms of the work: with them a text about the employer introduces the role as well. */
const ofRole =
  /\b(?:you|your|youll|youd|du|dein\p{L}*|dich|dir|ihre? (?:aufgab|profil|rolle)\p{L}*|vous|votre|vos|tu|ton|ta|tes|je|jij|jouw|voce|sua|teu|tua|te|tus?|ti|tuoi?|tue|contract|full[- ]time|part[- ]time|permanent|fixed[- ]term|hybrid|remote|internship|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|stage|alternance|contrato|jornada|contratto|tirocinio|fulltime|parttime|vacature|vaga|estagio|puesto|vacante|poste|stelle|position|role|ruolo|functie)\b/u

/**
 * What a paragraph of the introduction is about, where headings order the rest: the employer, or what no heading of
 * the posting opens. Undefined for the introduction itself.
 */
export function openingKind(block: Block, setting: Setting): Section['kind'] | undefined {
  const best = bestKind(scoreParagraph(block, setting))
  if (best === undefined || !openingKinds.has(best.kind) || setting.known.has(best.kind)) return undefined
  const folded = foldWord(block.text)
  if (seeking.test(folded) || (best.kind === 'company' && ofRole.test(folded))) return undefined
  if (best.kind === 'legal') return 'legal'
  return best.score >= 2 && best.lead >= 1 ? best.kind : undefined
}

/** What a paragraph after a list is about; undefined when it goes on with its section. */
export function turnKind(block: Block, setting: Setting): Section['kind'] | undefined {
  const scores = scoreParagraph(block, setting)
  const best = bestKind(scores, turnKinds)
  if (best === undefined || best.score < (best.kind === 'benefits' ? 2 : best.kind === 'location' ? 1.4 : 1))
    return undefined
  return best.score >= (bestKind(scores)?.score ?? 0) - 0.5 ? best.kind : undefined
}

/** What a paragraph plainly is in a section of something else: a call to apply, a statement of the law. */
export function strayKind(block: Block, kind: Section['kind'], setting: Setting): Section['kind'] | undefined {
  const scores = scoreParagraph(block, setting)
  const best = bestKind(scores)
  if (best === undefined || best.kind === kind) return undefined
  if (best.kind === 'legal') return 'legal'
  const own = kind in scores ? scores[kind as ContentKind] : 0
  if (best.kind === 'process') return best.score >= 2 && best.lead >= 0.8 ? 'process' : undefined
  if (best.kind === 'pay' && !/\d/.test(block.text)) return undefined
  return own === 0 && best.score >= 2 && best.lead >= 1 && !setting.known.has(best.kind) ? best.kind : undefined
}

/** What a list speaks of, or lines under a heading that nobody knows. */
export function listKind(blocks: readonly Block[], setting: Setting): ContentKind | undefined {
  const scores = scoreBlocks(blocks, setting.tongue)
  const isList = blocks.some((block) => block.kind === 'listItem') || blocks.length >= 2
  const weighed = Object.fromEntries(
    Object.entries(scores).map(([kind, score]) => [kind, score - (setting.known.has(kind) ? taken : 0)])
  ) as unknown as ContentScores
  const best = bestKind(weighed, isList ? (listKinds as ReadonlySet<ContentKind>) : undefined)
  if (best === undefined || best.score < 0.4 * blocks.length) return undefined
  return best.lead > 0 ? best.kind : undefined
}
