import type { Posting } from '../../shared/posting'
import { answerBelow, isRefusal } from '../answers'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { foldWord } from '../findings/words'
import { findModeDenials, findWorkModes } from '../findings/work-mode'
import type { LabelField } from '../vocabulary/labels'
import { modeValues } from '../vocabulary/work-mode-words'
import { findSources } from './find-sources'
import { findIn } from './find-terms'

type WorkMode = NonNullable<Posting['workMode']>

const modeLabels = new Set<LabelField>(['workMode', 'location', 'employmentType', 'remoteScope', 'title'])

/** Boards that publish nothing but remote work. */
const remoteBoards: ReadonlySet<string> = new Set(['Remote OK', 'We Work Remotely', 'Himalayas', 'Remotive'])
/** Names of such boards, as they open or close a copied page. */
const remoteBoardLine =
  /(?:^|\n)[^\n]{0,30}\b(?:Remote ?OK|We Work Remotely|weworkremotely|himalayas\.app|Himalayas|Remotive|Working Nomads|Remote\.co|Remote Rocketship|JustRemote|NoDesk|Jobspresso|Dynamite Jobs)\b[^\n]{0,40}(?=\n|$)/

/** A board for remote work alone speaks for every posting on it, if not as loudly as the posting itself. */
function boardModes(context: Context): Finding<WorkMode>[] {
  const source = findSources(context).find(({ value, confidence }) => confidence >= 0.7 && remoteBoards.has(value))
  if (source !== undefined) return [{ ...source, value: 'remote', confidence: 0.7 }]
  const { blocks, page } = context.outline
  for (const [at, block] of blocks.entries()) {
    const match = context.noise[at] === true && block.text.length < 80 ? remoteBoardLine.exec(block.text) : null
    if (match !== null) {
      const range = { value: 'remote' as const, start: block.start, end: Math.min(block.end, page.text.length) }
      return [toFinding(context, range, 0, 'pattern', 0.55)]
    }
  }
  return []
}

const modeInLabel = /remote|home|tele-?(?:work|commut)|t[ée]l[ée]trav|teletrab|thuis|smart/i

/** "Remote: No", "Homeoffice: 2 Tage": the mode stands in the label, and its value tells how far it goes. */
function labelModes(context: Context): Finding<WorkMode>[] {
  return context.facts.flatMap((fact) => {
    if (fact.field !== 'workMode' || !modeInLabel.test(fact.label) || findWorkModes(fact.text).length > 0) return []
    if (isRefusal(fact.text)) {
      const range = { value: 'onsite' as const, start: 0, end: fact.text.length }
      return [toFinding(context, range, fact.start, 'label', 0.9)]
    }
    const words = `${fact.label}: ${fact.text}`
    const [match] = [...findWorkModes(words), ...findModeDenials(words)]
    if (match === undefined || fact.text.length > 40) return []
    return [toFinding(context, { value: match.value, start: 0, end: fact.text.length }, fact.start, 'label', 0.88)]
  })
}

const valueModes = new Map(
  (['remote', 'hybrid', 'onsite'] as const).flatMap((mode) =>
    modeValues[mode].split(';').map((words) => [words, mode] as const)
  )
)

/** "Werklocatie: Fysiek", "Luogo di lavoro: Di persona": values that mean a mode only behind such a label. */
function valueModesOf(context: Context): Finding<WorkMode>[] {
  return context.facts.flatMap((fact) => {
    if (fact.text.length > 40 || (fact.field !== 'workMode' && fact.field !== 'location')) return []
    const value = valueModes.get(
      foldWord(fact.text)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
    )
    if (value === undefined) return []
    return [toFinding(context, { value, start: 0, end: fact.text.length }, fact.start, 'label', 0.9)]
  })
}

/** Stretches whose words the line below decides: labels of modes, and questions with a yes or no as their answer. */
function decidedSpans(context: Context): (readonly [number, number])[] {
  const { blocks } = context.outline
  const labels = context.facts.flatMap((fact) => {
    const block = blocks[fact.labelBlock]
    if (fact.field !== 'workMode' || block === undefined || fact.labelBlock === fact.block) return []
    return [[block.start, block.end] as const]
  })
  const questions = blocks.flatMap((block, at) => {
    const answer = context.noise[at] === true ? undefined : answerBelow(context, at)
    return answer === undefined || !isRefusal(answer.text) ? [] : [[block.start, block.end] as const]
  })
  return [...labels, ...questions]
}

const fully = /100|full|komplett|vollst|total|complet|volledig|anywhere|only/i

const saysHybrid = /h[yíi]br|ibrid|part|teil|semi|(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dagen)\b/i
/** Words of boards' tags that stand on roles of which a part of the week is done at home, too. */
const homeTag =
  /^(?:work(?:ing)? from home|wfh|home ?-?office|t[ée]l[ée]travail|teletrabajo|teletrabalho|thuiswerken)$/i

/** In prose a plain "remote" or "in the office" beside "hybrid" names a part of the week. */
function yieldsToHybrid(context: Context, finding: Finding<WorkMode>, hybrid: Finding<WorkMode> | undefined): boolean {
  if (finding.value === 'hybrid' || hybrid === undefined) return false
  if (finding.value === 'remote' && homeTag.test(finding.quote)) return true
  if (finding.method !== 'prose') return false
  const start = finding.start ?? 0
  const words = context.outline.page.text.slice(Math.max(0, start - 10), finding.end ?? start)
  return finding.confidence <= hybrid.confidence && !fully.test(words)
}

/** What a text says of the mode, with denials of remote work told apart. */
type Said = WorkMode | 'denied'

function findSaid(text: string): Match<Said>[] {
  const denied = findModeDenials(text).map((match) => ({ ...match, value: 'denied' as const }))
  return [...findWorkModes(text), ...denied]
}

/** Confidence lost where a mode follows only from a denial: "no remote" can still be hybrid. */
const denialLoss = 0.1

const employerKinds = new Set(['company'] as const)
const sentence = /(?:[^.!?\n]|\.(?=\S))+[.!?]*/g
/** Words of the position: a sentence with them speaks of it, although it stands among those about the employer. */
const ofPosition =
  /(?<!\p{L})(?:role|position|job|post|we ask|you(?:['’]ll| will| can)|stelle|tätigkeit|suchen|du|poste|offre|vous|puesto|buscamos|ofrece|posizione|cerchiamo|stage|ricerchiamo|functie|zoeken|je|vaga|função|procuramos|need (?:someone|somebody|a|an|one|two)|brauchen|se trabaja|trabajamos|trabalhamos|si lavora|lavoriamo|on travaille|nous travaillons|wir arbeiten|arbeiten wir|we (?:all |mostly )?work|everyone works|works? (?:remotely|from)|we werken|werken we)(?!\p{L})/iu

/** Modes in the sentences on the position that stand in what is said of the employer. */
function modesAmongEmployers(context: Context): Finding<Said>[] {
  return blocksOf(context, employerKinds).flatMap((block) =>
    [...block.text.matchAll(sentence)].flatMap((words) =>
      ofPosition.test(words[0])
        ? findSaid(words[0]).map((match) => toFinding(context, match, block.start + words.index, 'prose', 0.55))
        : []
    )
  )
}

/** Modes in lines that were taken for headings, though their words are no known one: "Office three days, home two". */
function modesOfHeadings(context: Context): Finding<Said>[] {
  return context.sections.flatMap(({ heading, isKnown }) =>
    heading === null || isKnown || heading.text.length > 100
      ? []
      : findSaid(heading.text).map((match) => toFinding(context, match, heading.start, 'prose', 0.6))
  )
}

/** Where the work is done: remote, hybrid or on site. */
export function findModes(context: Context): Finding<WorkMode>[] {
  const decided = decidedSpans(context)
  const sureness = { label: 0.93, head: 0.88, prose: 0.6, tag: 0.84, judged: true }
  const all = [
    ...findIn<Said>(context, modeLabels, findSaid, sureness),
    ...modesAmongEmployers(context),
    ...modesOfHeadings(context)
  ]
  const said = all.filter(({ start }) => start === null || !decided.some(([from, to]) => start >= from && start < to))
  const spoken = said.flatMap(({ value, ...rest }) => (value === 'denied' ? [] : [{ value, ...rest }]))
  const denied = said.flatMap(({ value, confidence, ...rest }) =>
    value === 'denied' ? [{ value: 'onsite' as const, confidence: confidence - denialLoss, ...rest }] : []
  )
  const found = [...labelModes(context), ...valueModesOf(context), ...spoken]
  // "On site or remote" leaves the choice: that remote is possible is what the reader wants to know.
  const remote = found.find((finding) => finding.value === 'remote')
  const hybrid = found.find((finding) => finding.value === 'hybrid' && saysHybrid.test(finding.quote))
  const yields = ({ value, confidence }: Finding<WorkMode>) =>
    value === 'onsite' && confidence <= (remote?.confidence ?? 0)
  const own = found.filter((finding) => !yields(finding) && !yieldsToHybrid(context, finding, hybrid))
  return [...own, ...denied, ...(own.length === 0 ? boardModes(context) : [])]
}
