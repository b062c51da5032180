import type { Section } from '../shared/posting'
import { foldWord } from './findings/words'
import type { Recognised } from './headings'
import { isProse } from './mark-headings'
import type { Block } from './page'
import type { LabelField } from './vocabulary/labels'

/** A block that is kept, with the heading that it is. */
export interface KeptBlock {
  readonly block: Block
  readonly heading: Recognised | null
  /** The field that a label on the block's own line names. */
  readonly field?: LabelField | undefined
}

/** A section in the making, with the blocks themselves. */
export interface DraftSection {
  readonly kind: Section['kind']
  readonly heading: Block | null
  readonly blocks: Block[]
}

const legalWords =
  /\b(?:equal[- ](?:employment )?opportunit|regardless of|without regard to|discriminat|reasonable (?:accommodation|adjustment)|protected (?:veteran|characteristic|class)|e-?verify|background check|disabilit(?:y|ies)|inclusive (?:workplace|hiring|recruit)|inclusivity|diversity (?:and|&) inclusion|unabhangig von (?:geschlecht|herkunft|alter|nationalitat)|schwerbehindert|gleichgestellt|chancengleichheit|ungeachtet|handicap|sans distinction|egalite des chances|situation de handicap|discapacidad|igualdad de oportunidades|sin distincion|pari opportunita|ambosessi|l\. ?(?:903|125)|categorie protette|d\. ?lgs|ongeacht|gelijke kansen|acquisitie|igualdade de oportunidades|deficiencia|independentemente de|gdpr|privacy (?:notice|policy|statement)|datenschutz)/

const processWords =
  /\b(?:(?:to|please|how to) apply|send (?:us )?your|submit your|application (?:to|by|via)|e-?mail (?:us|your)|bewerb(?:en|ung)|lebenslauf|freuen (?:wir uns )?auf ihre|candidatures?|postul(?:er|ez)|envo(?:yez|yer|ie)|envia|manda(?:nos)?|invia|candid[ai]|solliciteer|stuur|curriculum|enquir(?:y|ies)|interviews (?:will|are)|closing date|questions\? (?:write|contact|call)|interesad[oa]s?|enviar (?:cv|curriculum))\b/

const payWords =
  /\b(?:(?:base |annual |starting )?(?:salary|pay|compensation) (?:range|for this|is|band|package)|salary (?:range|band)|hourly rate|gehaltsspanne|jahresgehalt|remuneration)\b/

const roleWords =
  /\b(?:as an? [\p{L} ,/-]{3,60}, you|you(?:['’]| wi)ll|in this (?:role|position)|in dieser (?:rolle|position)|als [\p{L} -]{3,40} (?:wirst|bist|werden|sind)|dans ce (?:role|poste)|en este (?:puesto|rol)|in questo ruolo|in deze (?:rol|functie)|nesta (?:vaga|funcao))\b/u

const payAmount =
  /(?:[€$£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud)) ?\d[^.]{0,60}\b(?:per|a|an|pro|im|par|al|all|por|\/) ?(?:year|annum|hour|month|jahr|monat|stunde|an|mois|heure|ano|mes|hora|anno|mese|ora|jaar|maand|uur)\b/

function isAboutEmployer(folded: string, company: string | null): boolean {
  if (company === null) {
    return /^(?:we are|were|founded|headquartered|our mission|wir sind|nous sommes|somos|siamo|wij zijn)\b/.test(folded)
  }
  const name = foldWord(company)
  const at = folded.indexOf(name)
  if (at === -1 || at > 60) return false
  if (at <= 4) return true
  return /\b(?:is|are|was|has|have|ist|sind|est|es|e|zijn|foi|offers|provides|transform\w*|build[s]?|help[s]?|make[s]?|founded|mission|launched|gegrundet|serves|employs|operates|delivers|powers|creates?)\b/.test(
    folded.slice(at + name.length, at + name.length + 160)
  )
}

const factKinds: { readonly [F in LabelField]?: Section['kind'] } = {
  salary: 'pay',
  location: 'location',
  workMode: 'location',
  remoteScope: 'location',
  timezones: 'location',
  deadline: 'process',
  contact: 'process',
  applyUrl: 'process',
  experience: 'requirements',
  education: 'requirements',
  languages: 'requirements'
}

/** What an unheaded paragraph after a list is about; undefined when it goes on with its section. */
function trailingKind(text: string, company: string | null): Section['kind'] | undefined {
  const folded = foldWord(text)
  if (legalWords.test(folded)) return 'legal'
  if (payWords.test(folded) || payAmount.test(folded)) return 'pay'
  if (isAboutEmployer(folded, company)) return 'company'
  if (processWords.test(folded) || (/[\w.+-]@[\w-]+\.\w/.test(text) && text.length < 200)) return 'process'
  return undefined
}

function sectionKind(heading: Recognised): Section['kind'] {
  return heading.kind === 'noise' ? 'other' : heading.kind
}

/** Whether the section holds a list or table, and this paragraph comes after it. */
function endsList(section: DraftSection, block: Block): boolean {
  const listed = section.blocks.some(({ kind }) => kind === 'listItem' || kind === 'row')
  return block.kind === 'paragraph' && block.text.length >= 25 && listed
}

/**
 * The kept blocks under their headings, in order. Text before the first heading is `about`; paragraphs that follow a
 * list without a heading of their own become a section by what they speak of: the law, the employer, pay, applying.
 */
export function buildSections(kept: readonly KeptBlock[], company: string | null): DraftSection[] {
  const sections: DraftSection[] = []
  let current: DraftSection | undefined
  let trailing = false
  for (const { block, heading, field } of kept) {
    if (heading !== null) {
      current = { kind: sectionKind(heading), heading: block, blocks: [] }
      sections.push(current)
      trailing = false
      continue
    }
    const turns =
      current === undefined ? undefined : (factKind(current, field) ?? turnOf(current, block, company, trailing))
    if (current === undefined || (turns !== undefined && turns !== current.kind)) {
      current = { kind: turns ?? 'about', heading: null, blocks: [] }
      sections.push(current)
    }
    if (turns !== undefined) trailing = true
    current.blocks.push(block)
  }
  return sections
}

/** What a labelled line after a list is about: "Pay: £34,000 a year" is no benefit of the list above it. */
function factKind(section: DraftSection, field: LabelField | undefined): Section['kind'] | undefined {
  if (field === undefined) return undefined
  const afterFact = section.heading === null && section.kind !== 'about'
  if (section.blocks.at(-1)?.kind !== 'listItem' && !afterFact) return undefined
  return factKinds[field] ?? 'other'
}

function turnOf(
  section: DraftSection,
  block: Block,
  company: string | null,
  trailing: boolean
): Section['kind'] | undefined {
  if (block.kind === 'paragraph' && block.text.length >= 25 && legalWords.test(foldWord(block.text))) return 'legal'
  if (section.kind === 'company' && isProse(block) && roleWords.test(foldWord(block.text))) return 'about'
  if (trailing)
    return block.text.length >= 25 && block.kind === 'paragraph' ? trailingKind(block.text, company) : undefined
  if (!endsList(section, block)) return undefined
  return trailingKind(block.text, company)
}

/** The sections in the form of the record. Wrapped lines are one line; a heading without its closing colon. */
export function toSections(drafts: readonly DraftSection[]): Section[] {
  return drafts
    .filter((draft) => draft.blocks.length > 0)
    .map(({ kind, heading, blocks }) => ({
      kind,
      heading: heading === null ? null : oneLine(heading.text).replace(/\s*:$/, ''),
      blocks: blocks.map((block) => ({
        type: block.kind === 'listItem' ? 'listItem' : 'paragraph',
        text: oneLine(block.text),
        start: block.start,
        end: block.end
      }))
    }))
}

/** The text with its line breaks and repeated spaces as one space each. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
