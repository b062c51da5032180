import type { Posting } from '../../shared/posting'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { type EmploymentType, findEmploymentTypes, findWorkload } from '../findings/employment'
import { readSeniority } from '../findings/ranks'
import { findWeeklyHours } from '../findings/weekly-hours'
import type { Block } from '../page'
import type { LabelField } from '../vocabulary/labels'

const spokenKinds = new Set([
  'about',
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'location',
  'pay',
  'process',
  'other'
] as const)

const denial =
  /^[ ,:–-]{0,3}(?:(?:is|ist|est|es|è|é|working|work|arbeit|roles?) )?(?:not (?:available|possible|offered|an option|permitted)|nicht (?:möglich|verfügbar|vorgesehen)|(?:pas|non) (?:possible|disponible|autorisé)|no (?:disponible|posible)|non (?:possibile|previsto|disponibile)|niet (?:mogelijk|beschikbaar)|não (?:disponível|possível))/i

/** Whether the words after a match take it back: "Homeoffice nicht möglich". */
function isDenied(text: string, end: number): boolean {
  return denial.test(text.slice(end, end + 40))
}

/** Whether nothing but the words, or nothing else between two marks, stands on the line. */
function isWholeTag(text: string, start: number, end: number): boolean {
  return /(?:^|[|•·,/(;–-])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|[|•·,/);–-])/.test(text.slice(end))
}

/** How sure a finding is by where its words stand. */
interface Sureness {
  readonly label: number
  readonly head: number
  readonly prose: number
  /** For lines that are nothing but such a tag among the site's own; left out where those say nothing. */
  readonly tag?: number
  /** Whether words behind a match that take it back are the matcher's own business. */
  readonly judged?: boolean
}

/**
 * What a matcher finds under the labels that may name it, the first of which is its own, on the lines beside the title, and in the posting's own
 * text, with how sure each of these places makes it.
 */
export function findIn<T>(
  context: Context,
  labels: ReadonlySet<LabelField>,
  matcher: (text: string) => readonly Match<T>[],
  sureness: Sureness
): Finding<T>[] {
  const found: Finding<T>[] = []
  const [main] = labels
  function addFrom(blocks: readonly Block[], method: 'pattern' | 'prose', confidence: number): void {
    for (const block of blocks) {
      for (const match of matcher(block.text)) {
        if (sureness.judged === true || !isDenied(block.text, match.end))
          found.push(toFinding(context, match, block.start, method, confidence))
      }
    }
  }
  for (const fact of context.facts) {
    if (!labels.has(fact.field)) continue
    const confidence = fact.field === main ? sureness.label : Math.min(sureness.label, sureness.head)
    for (const match of matcher(fact.text)) found.push(toFinding(context, match, fact.start, 'label', confidence))
  }
  addFrom(context.head, 'pattern', sureness.head)
  if (sureness.tag !== undefined) {
    // A line among the site's own must be all tag.
    for (const block of context.tags)
      for (const match of matcher(block.text))
        if (isWholeTag(block.text, match.start, match.end))
          found.push(toFinding(context, match, block.start, 'pattern', sureness.tag))
  }
  if (sureness.prose > 0) addFrom(blocksOf(context, spokenKinds), 'prose', sureness.prose)
  return found
}

/** Where labels of forms stand: "Contract: Permanent" names one form of employment, not two. */
function labelSpans(context: Context): [number, number][] {
  return context.facts.flatMap((fact): [number, number][] => {
    const label = context.outline.blocks[fact.labelBlock]
    if (label === undefined || fact.field !== 'employmentType') return []
    return [[label.start, fact.block === fact.labelBlock ? fact.start : label.end]]
  })
}

const formLabels = new Set<LabelField>(['employmentType', 'workload', 'workMode', 'title', 'startDate'])

const hourForms: ReadonlySet<EmploymentType> = new Set(['full-time', 'part-time'])
const termForms: ReadonlySet<EmploymentType> = new Set(['permanent', 'temporary'])
const workKinds = new Set(['responsibilities', 'requirements', 'niceToHave'] as const)
/** How far below the surest form one from prose is set that says something else: inside the gap that silences prose. */
const besideSurest = 0.14

/** Words with which an employer offers something, in whatever section the sentence stands. */
const offering =
  /(?<!\p{L})(?:we (?:can )?offer|we provide|you(?:['’]ll| will) (?:get|receive|have)|bieten wir|wir bieten|dich erwartet|sie erwartet|nous (?:vous |te )?(?:offrons|proposons)|on (?:te|vous) propose|ofrecemos|se ofrece|te ofrecemos|offriamo|si offre|(?:wij|we) bieden|wat (?:wij|we) bieden|je krijgt|oferecemos)(?!\p{L})/iu

/** Whether the sentence around a place of the page offers something. */
function isOffered({ outline }: Context, start: number | null): boolean {
  if (start === null) return false
  const { text } = outline.page
  return offering.test(
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  )
}

/**
 * How much is worked and for how long are two things: "full-time" beside the title says nothing against the
 * "permanent contract" among the benefits, so that prose keeps its word on the one of which nothing surer speaks.
 */
function raiseOtherTerms(context: Context, found: readonly Finding<EmploymentType>[]): Finding<EmploymentType>[] {
  const surest = Math.max(0, ...found.map((finding) => finding.confidence))
  const work = blocksOf(context, workKinds)
  const inWork = (start: number | null) =>
    start !== null && work.some((block) => start >= block.start && start < block.end)
  return found.map((finding) => {
    const ofHours = hourForms.has(finding.value)
    if (!ofHours && (!termForms.has(finding.value) || (inWork(finding.start) && !isOffered(context, finding.start))))
      return finding
    const told = found.some((other) => hourForms.has(other.value) === ofHours && other.confidence > finding.confidence)
    return told ? finding : { ...finding, confidence: Math.max(finding.confidence, surest - besideSurest) }
  })
}

/** Words of a title that are a form of employment, and roles that only speak of it. */
const formsInTitles: readonly (readonly [type: EmploymentType, word: RegExp, butNot: RegExp])[] = [
  [
    'volunteer',
    /(?<!\p{L})(?:volunteers?|freiwilligendienst|ehrenamt\p{L}*|bénévole|voluntari[oa]s?|volontari[oa]|vrijwilligers?|voluntári[oa]s?)(?!\p{L})/iu,
    /coord|manag|officer|leiter|leitung|respons|engagement|program|director|recruit|lead/iu
  ],
  [
    'apprenticeship',
    /(?<!\p{L})(?:apprentice(?:ship)?|azubi|auszubildende\p{L}?|lehrling|alternance|apprenti\p{L}{0,2}|apprendista|aprendiz)(?!\p{L})/iu,
    /coord|manag|officer|leiter|trainer|respons|instructor|tutor|ausbilder/iu
  ]
]
/** "Stage Marketing" is an internship where the language is not English. */
const stageTitle = /^(?:\P{L}{0,3}|offre de )(?:stage|tirocinio)(?!\p{L})/iu
const internWord = /\p{L}*(?:intern|praktik|stagiair|stagist|tirocin|becari|estagi)\p{L}*/iu

/** The form of employment that the title itself names. */
function titleForms(context: Context): Finding<EmploymentType>[] {
  const title = context.titleAt === null ? undefined : context.outline.blocks[context.titleAt]
  if (title === undefined || title.text.length > 160) return []
  const found: Finding<EmploymentType>[] = []
  function add(value: EmploymentType, match: RegExpExecArray | null): void {
    if (match === null || title === undefined) return
    const words = { value, start: match.index, end: match.index + match[0].length }
    found.push(toFinding(context, words, title.start, 'pattern', 0.85))
  }
  if (readSeniority(context.titleWords) === 'intern') add('internship', internWord.exec(title.text))
  if (context.language !== 'en' && context.language !== null) add('internship', stageTitle.exec(title.text))
  for (const [type, word, butNot] of formsInTitles)
    if (!butNot.test(context.titleWords)) add(type, word.exec(context.titleWords === '' ? '' : title.text))
  return found
}

const employerKinds = new Set(['company'] as const)
const sentence = /(?:[^.!?\n]|\.(?=\S))+[.!?]*/g
/** Words of hiring: a sentence with them speaks of the position, although it stands among those about the employer. */
const hiring =
  /(?<!\p{L})(?:suchen wir|wir suchen|sucht|we(?:['’]re| are) (?:looking for|hiring|recruiting|seeking)|we (?:seek|need)|is (?:seeking|recruiting|hiring|looking for)|nous (?:recherchons|recrutons)|recherche|recrute|buscamos|busca|necesita|cerchiamo|ricerchiamo|cerca|ricerca|zoeken (?:wij|we)|(?:wij|we) zoeken|zoekt|procuramos|procura|recruta|contratamos)(?!\p{L})/iu

/** Forms in the sentences of hiring that stand in what is said of the employer. */
function formsOfHiring(context: Context): Finding<EmploymentType>[] {
  return blocksOf(context, employerKinds).flatMap((block) =>
    [...block.text.matchAll(sentence)].flatMap((words) =>
      hiring.test(words[0])
        ? findEmploymentTypes(words[0]).map((match) =>
            toFinding(context, match, block.start + words.index, 'prose', 0.6)
          )
        : []
    )
  )
}

/** Forms of employment. */
export function findForms(context: Context): Finding<EmploymentType>[] {
  const labels = labelSpans(context)
  const found = findIn(context, formLabels, findEmploymentTypes, { label: 0.95, head: 0.9, prose: 0.6, tag: 0.86 })
  found.push(...titleForms(context), ...formsOfHiring(context))
  const stated = found.filter(
    ({ start }) => start === null || !labels.some(([from, to]) => start >= from && start < to)
  )
  // Who works on a bill of their own has hours, and is neither in full-time nor in part-time.
  const isTold = stated.some(({ value }) => hourForms.has(value) || value === 'freelance')
  const told = isTold ? [] : formsByHours(context)
  return raiseOtherTerms(context, [...stated, ...told])
}

/** Up to so many hours a week a position is plainly a part of a full one. */
const partHours = 31
/** A span from there to a full week leaves the choice: "32–40 uur". */
const choiceFrom = 33
const choiceTo = 38

/** What so many hours in a week are; that 40 of them are full-time, no posting needs to say. */
function formsOfHours(text: string): Match<EmploymentType>[] {
  return findWeeklyHours(text).flatMap(({ value: { min, max }, start, end }): Match<EmploymentType>[] => {
    const part: Match<EmploymentType> = { value: 'part-time', start, end }
    if (max <= partHours) return [part]
    return min < choiceFrom && max >= choiceTo ? [{ value: 'full-time', start, end }, part] : []
  })
}

/** What a share of a full position is: less than all of it is part-time. */
function formsOfShare(text: string): Match<EmploymentType>[] {
  return findWorkload(text).flatMap(({ value, start, end }) =>
    value.max < 100 ? [{ value: 'part-time' as const, start, end }] : []
  )
}

/** How much is worked where no word but the hours of a week or a share of them tells. */
function formsByHours(context: Context): Finding<EmploymentType>[] {
  const sureness = { label: 0.85, head: 0.82, prose: 0.58 }
  const shares = findIn(context, formLabels, formsOfShare, sureness)
  return shares.length > 0 ? shares : findIn(context, formLabels, formsOfHours, sureness)
}

const titlePercent =
  /(?<![\d.,])(?:(\d{2,3}) ?%? ?[-–] ?)?(100|\d{2}) ?%(?! ?(?:remote|home|télétravail|teletrabajo|digital|online|from|à distance|remoto))/i

/** "Buchhaltung 60–80 %", "Assistante 60%": percentages in a title are the share of full time. */
function titleWorkload(context: Context): Finding<NonNullable<Posting['workload']>>[] {
  const block = context.titleAt === null ? undefined : context.outline.blocks[context.titleAt]
  const match = block === undefined || block.text.length > 160 ? null : titlePercent.exec(block.text)
  if (block === undefined || match === null) return []
  const max = Number(match[2])
  const value = { min: match[1] === undefined ? max : Number(match[1]), max }
  if (value.min > max || value.min < 10 || max % 5 !== 0) return []
  const words = { value, start: match.index, end: match.index + match[0].length }
  return [toFinding(context, words, block.start, 'pattern', match[1] === undefined ? 0.85 : 0.9)]
}

/** Share of full time in percent. */
export function findWorkloads(context: Context): Finding<NonNullable<Posting['workload']>>[] {
  const found = findIn(context, formLabels, findWorkload, { label: 0.95, head: 0.9, prose: 0.6 })
  const { text } = context.outline.page
  // "CHF 80'000 (100 %)" says on what the pay is reckoned, not how much is worked.
  const stated = found.filter(({ start }) => start === null || !/[\d’'.-] ?\($/.test(text.slice(start - 12, start)))
  return [...titleWorkload(context), ...stated]
}
