import type { Section } from '../shared/posting'
import { foldWord } from './findings/words'
import type { Recognised } from './headings'
import { isProse } from './mark-headings'
import type { Block } from './page'

/** A block that is kept, with the heading that it is. */
export interface KeptBlock {
  readonly block: Block
  readonly heading: Recognised | null
}

/** A section in the making, with the blocks themselves. */
export interface DraftSection {
  readonly kind: Section['kind']
  readonly heading: Block | null
  readonly blocks: Block[]
}

/** Sections whose lines are items even where their bullets were lost. */
const listKinds: ReadonlySet<Section['kind']> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits'])

const legalWords =
  /\b(?:equal[- ](?:employment )?opportunit|regardless of|without regard to|discriminat|reasonable (?:accommodation|adjustment)|protected (?:veteran|characteristic|class)|e-?verify|background check|disabilit(?:y|ies)|inclusive (?:workplace|hiring|recruit)|inclusivity|diversity (?:and|&) inclusion|unabhangig von (?:geschlecht|herkunft|alter|nationalitat)|schwerbehindert|gleichgestellt|chancengleichheit|ungeachtet|handicap|sans distinction|egalite des chances|situation de handicap|discapacidad|igualdad de oportunidades|sin distincion|pari opportunita|ambosessi|l\. ?(?:903|125)|categorie protette|d\. ?lgs|ongeacht|gelijke kansen|acquisitie|igualdade de oportunidades|deficiencia|independentemente de|gdpr|privacy (?:notice|policy|statement)|datenschutz)/

const processWords =
  /\b(?:(?:to|please|how to) apply|send (?:us )?your|submit your|application (?:to|by|via)|e-?mail (?:us|your)|bewerb(?:en|ung)|lebenslauf|freuen (?:wir uns )?auf ihre|candidatures?|postul(?:er|ez)|envo(?:yez|yer|ie)|envia|manda(?:nos)?|invia|candid[ai]|solliciteer|stuur|curriculum)\b/

const payWords =
  /\b(?:(?:base |annual |starting )?(?:salary|pay|compensation) (?:range|for this|is|band|package)|salary (?:range|band)|hourly rate|gehaltsspanne|jahresgehalt|remuneration)\b/

function isAboutEmployer(folded: string, company: string | null): boolean {
  if (company === null) {
    return /^(?:we are|were|founded|headquartered|our mission|wir sind|nous sommes|somos|siamo|wij zijn)\b/.test(folded)
  }
  const name = foldWord(company)
  const at = folded.indexOf(name)
  if (at === -1 || at > 60) return false
  return /\b(?:is|are|was|has|have|ist|sind|est|es|e|zijn|foi|offers|provides|transform\w*|build[s]?|help[s]?|make[s]?|founded|mission|launched|gegrundet|serves|employs|operates|delivers|powers|creates?)\b/.test(
    folded.slice(at + name.length, at + name.length + 160)
  )
}

/** What an unheaded paragraph after a list is about; undefined when it goes on with its section. */
function trailingKind(text: string, company: string | null): Section['kind'] | undefined {
  const folded = foldWord(text)
  if (legalWords.test(folded)) return 'legal'
  if (isAboutEmployer(folded, company)) return 'company'
  if (payWords.test(folded)) return 'pay'
  if (processWords.test(folded)) return 'process'
  return undefined
}

function sectionKind(heading: Recognised): Section['kind'] {
  return heading.kind === 'noise' ? 'other' : heading.kind
}

/** Whether the section holds a list, and this paragraph comes after it. */
function endsList(section: DraftSection, block: Block): boolean {
  const last = section.blocks.at(-1)
  return block.kind === 'paragraph' && block.text.length >= 60 && last !== undefined && last.kind === 'listItem'
}

/** Lines under a heading of a list that lost its marks become items: two or more, none a long paragraph. */
function restoreItems(section: DraftSection): DraftSection {
  const { kind, blocks } = section
  if (!listKinds.has(kind) || blocks.length < 2) return section
  const lines = blocks.filter((block) => block.kind === 'paragraph')
  if (lines.length < blocks.length || lines.some((line) => line.text.length > 320)) return section
  const fragments = lines.filter((line) => sentencesIn(line.text) <= 1)
  if (fragments.length * 4 < lines.length * 3) return section
  const [first] = lines
  const opener = first?.text.endsWith(':') === true
  const items = blocks.map((block, at) => (opener && at === 0 ? block : toItem(block)))
  return { ...section, blocks: items }
}

function toItem(block: Block): Block {
  return { ...block, kind: 'listItem', level: 1 }
}

function sentencesIn(text: string): number {
  return (text.match(/[.!?](?:\s|$)/g)?.length ?? 0) + (/[.!?]$/.test(text) ? 0 : 1)
}

/**
 * The kept blocks under their headings, in order. Text before the first heading is `about`; paragraphs that follow a
 * list without a heading of their own become a section by what they speak of: the law, the employer, pay, applying.
 */
export function buildSections(kept: readonly KeptBlock[], company: string | null): DraftSection[] {
  const sections: DraftSection[] = []
  let current: DraftSection | undefined
  let trailing = false
  for (const { block, heading } of kept) {
    if (heading !== null) {
      current = { kind: sectionKind(heading), heading: block, blocks: [] }
      sections.push(current)
      trailing = false
      continue
    }
    const turns = current === undefined ? undefined : turnOf(current, block, company, trailing)
    if (current === undefined || (turns !== undefined && turns !== current.kind)) {
      current = { kind: turns ?? 'about', heading: null, blocks: [] }
      sections.push(current)
    }
    if (turns !== undefined) trailing = true
    current.blocks.push(block)
  }
  return sections.map(restoreItems)
}

function turnOf(
  section: DraftSection,
  block: Block,
  company: string | null,
  trailing: boolean
): Section['kind'] | undefined {
  if (trailing) return isProse(block) && block.kind === 'paragraph' ? trailingKind(block.text, company) : undefined
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
