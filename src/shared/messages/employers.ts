import { type EmployerLine, type EmployerPerson, type LikelyEmployer, medianOf, replyDays } from '../employer'
import type { CompanyStance, EmployerApplication, EmployerMemory, Hold } from '../model'
import { outcomeNames } from './names'
import { plural } from './plural'

/** Makes words of a moment or a day. */
type InWords = (at: string) => string

/** Values as a list in a sentence: `4, 9 and 21`. */
function row(values: readonly (string | number)[]): string {
  const last = values.at(-1) ?? ''
  return values.length < 2 ? String(last) : `${values.slice(0, -1).join(', ')} and ${last}`
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function days(count: number): string {
  return count === 0 ? 'on the same day' : `after ${plural(count, 'day', 'days')}`
}

/** An outcome or a state, as it stands within a sentence. */
function endOf({ outcome }: EmployerApplication): string {
  return outcome === null ? 'closed' : outcomeNames[outcome].toLowerCase()
}

const talks: ReadonlySet<string> = new Set(['screening', 'interview', 'offer'])

/**
 * How an application went: `rejected in March after 9 days`, `Interview, rejected in March`, `open`. `inMonth` makes
 * `March` of a moment.
 */
export function fateOf(application: EmployerApplication, inMonth: InWords): string {
  const { reached, answer, endedAt, isClosed, appliedAt, outcome } = application
  const stage = talks.has(reached.kind) ? reached.name : ''
  if (!isClosed) return stage !== '' ? `now in ${stage}` : appliedAt === null ? 'saved' : 'open'
  const when = endedAt === null ? '' : ` in ${inMonth(endedAt)}`
  const wait =
    outcome === 'rejected' && answer?.by === 'rejection' && answer.days !== null ? ` ${days(answer.days)}` : ''
  return `${stage === '' ? '' : `${stage}, `}${endOf(application)}${when}${wait}`
}

/** Most applications, and most people, that are named in a sentence. */
const maxNamed = 2

function titlesOf(applications: readonly EmployerApplication[], tell: (one: EmployerApplication) => string): string {
  const named = applications.slice(0, maxNamed).map(tell)
  const left = applications.length - named.length
  return [...named, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
}

function titleOf({ title }: EmployerApplication): string {
  return title === '' ? 'untitled posting' : title
}

/**
 * What a person did at an employer before: `You applied here twice: Engineer, rejected in March after 9 days; Analyst,
 * open. You met Ada Berg.` Empty when they did nothing.
 */
export function memorySentence({ others, met }: Pick<EmployerMemory, 'others' | 'met'>, inMonth: InWords): string {
  const sent = others.filter(({ appliedAt, isClosed }) => appliedAt !== null || isClosed)
  const kept = others.filter((one) => !sent.includes(one))
  const tell = (one: EmployerApplication) => `${titleOf(one)}, ${fateOf(one, inMonth)}`
  const sentences = [
    sent.length > 0 && `You applied here ${times(sent.length)}: ${titlesOf(sent, tell)}.`,
    kept.length > 0 &&
      (sent.length > 0
        ? `${plural(kept.length, 'more is', 'more are')} saved.`
        : `You saved ${kept.length === 1 ? 'another role' : `${kept.length} other roles`} here: ${titlesOf(kept, titleOf)}.`),
    met.length > 0 &&
      `You met ${met.length > maxNamed ? `${met.slice(0, maxNamed).join(', ')} and ${met.length - maxNamed} more` : row(met)}.`
  ]
  return sentences.filter((sentence) => sentence !== false).join(' ')
}

/** Why a person holds back, in a sentence: `You blocked Acme: never answers.` `inDays` makes words of a day. */
export function holdSentence(name: string, { stance, reason, until }: Hold, inDays: InWords): string {
  const why = reason === '' ? '.' : `: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`
  if (stance === 'blocked') return `You blocked ${name}${why}`
  return `You hold back from ${name}${until === null ? '' : ` until ${inDays(until)}`}${why}`
}

/** The same in two words, on a card. */
export function holdMark({ stance, until }: Hold, inDays: InWords): string {
  if (stance === 'blocked') return 'Employer blocked'
  return until === null ? 'Cool-down' : `Cool-down to ${inDays(until)}`
}

/** How long an employer takes to answer: `Answers after 9 days, the median of 3 (4, 9 and 21).` Empty while nothing is known. */
export function replySentence(applications: readonly EmployerApplication[]): string {
  const known = replyDays(applications)
  const median = medianOf(known)
  if (median === undefined) return ''
  if (known.length === 1) return `Answered once, ${days(median)}.`
  const shown = known.length > 7 ? '' : ` (${row(known)})`
  return `Answers ${days(median)}, the median of ${known.length}${shown}.`
}

/** How long the applications wait that nobody answered: `One has waited for an answer for 14 days.` Empty for none. */
export function waitingSentence(waits: readonly number[]): string {
  const longest = Math.max(...waits, 0)
  const wait = longest === 0 ? 'since today' : `for ${plural(longest, 'day', 'days')}`
  if (waits.length === 0) return ''
  if (waits.length === 1) return `One has waited for an answer ${wait}.`
  return `${waits.length} wait for an answer, the longest ${wait}.`
}

/** How many applications there are, and how they went: `3 applications: 1 open, 2 rejected`. */
export function countsSentence(applications: readonly EmployerApplication[]): string {
  if (applications.length === 0) return 'No applications on the board'
  const open = applications.filter(({ isClosed }) => !isClosed)
  const saved = open.filter(({ appliedAt }) => appliedAt === null).length
  const ends = Map.groupBy(
    applications.filter(({ isClosed }) => isClosed),
    endOf
  )
  const ofOpen = saved === 0 ? 'open' : saved === open.length ? 'only saved' : `open (${saved} only saved)`
  const parts = [
    ...(open.length > 0 ? [`${open.length} ${ofOpen}`] : []),
    ...[...ends].map(([end, all]) => `${all.length} ${end}`)
  ]
  if (applications.length === 1) return `1 application, ${parts.join(', ').replace(/^1 /, '')}`
  return `${plural(applications.length, 'application', 'applications')}: ${parts.join(', ')}`
}

/** An employer of the list in few words: `3 applications, 1 open`. */
export function lineSentence({ applications, open }: Pick<EmployerLine, 'applications' | 'open'>): string {
  if (applications === 0) return 'No applications on the board'
  const all = plural(applications, 'application', 'applications')
  return open === 0
    ? `${all}, ${applications === 1 ? 'closed' : 'none open'}`
    : open === applications
      ? `${all} open`
      : `${all}, ${open} open`
}

/** When an employer answered an application: `answered after 9 days`. Empty where that is not known. */
export function answerWords({ answer }: EmployerApplication): string {
  return answer === null || answer.days === null ? '' : `answered ${days(answer.days)}`
}

/** Why an employer is suggested as likely the same. */
export function likelyWords({ by }: LikelyEmployer): string {
  const words = {
    longer: 'One name goes on where the other ends',
    spaces: 'The same but for spaces',
    letter: 'One letter is different'
  }
  return words[by]
}

/** Where a person is known from: `Met on 8 Mar 2026, Engineer` or `Named in the posting, Engineer`. */
export function personWords({ isMet, metAt, title }: EmployerPerson, inDays: InWords): string {
  const role = title === '' ? 'untitled posting' : title
  if (!isMet) return `Named for ${role}`
  return metAt === null ? `Met for ${role}` : `Met on ${inDays(metAt)} for ${role}`
}

/** Names of the stances. */
export const stanceNames: Readonly<Record<CompanyStance, string>> = {
  open: 'Open to them',
  cooling: 'Cool-down',
  blocked: 'Blocked'
}

/** Words of the view of employers. */
export const employersText = {
  list: 'Employers',
  count: (count: number) => plural(count, 'employer', 'employers'),
  countOf: (shown: number, count: number) => `${shown} of ${plural(count, 'employer', 'employers')}`,
  filter: 'Filter by name',
  sort: (name: string) => `Sorted by ${name.toLowerCase()}`,
  sorts: { name: 'Name', applications: 'Applications', contact: 'Last contact', stance: 'Held back first' },
  page: (name: string) => `Employer ${name}`,
  noneFound: (filter: string) => `No employer is called “${filter}”`,
  clearFilter: 'Show all',
  emptyTitle: 'No employers yet',
  emptyHint:
    'Each employer of your applications gets a page here: what you sent them, how long they took to answer, and whom you met.',
  toBoard: 'Back to the board',
  loading: 'Opening the employers',
  failedTitle: 'The employers could not be opened',
  stance: (name: string) => `${name}. Change`,
  setStance: 'What you hold of them',
  addReason: 'Add a reason',
  reason: 'Reason',
  editReason: 'Edit the reason',
  until: 'until',
  untilLabel: 'Last day of the cool-down',
  noEnd: 'No end',
  over: (day: string) => `The cool-down was over on ${day}.`,
  blockedHint: 'Their postings are marked. Nothing is hidden or refused.',
  coolingHint: 'Until then their postings are marked. Nothing is hidden or refused.',
  replies: 'Replies',
  noReplies: 'No answer so far.',
  lastContact: (day: string) => `Last contact on ${day}.`,
  applications: 'Applications',
  appliedOn: (day: string) => `applied on ${day}`,
  savedOn: (day: string) => `saved on ${day}`,
  endedOn: (end: string, day: string) => `${end} ${end === outcomeNames.ghosted.toLowerCase() ? 'until' : 'on'} ${day}`,
  people: 'People',
  noPeople: 'Whom you meet in interviews, and who is named in postings, is listed here.',
  spellings: 'Written as',
  written: (count: number) => plural(count, 'application', 'applications'),
  merged: 'put here by you',
  separate: 'Separate',
  separateHint: 'Makes it an employer of its own',
  separateOf: (name: string) => `Separate ${name}`,
  likely: 'Perhaps the same employer',
  same: 'Same employer',
  sameOf: (name: string) => `${name} is the same employer`,
  sameAs: 'Same employer as…',
  pickTitle: (name: string) => `${name} is the same employer as`,
  pickHint: 'All that is remembered comes together there. You can separate them again.',
  pickLabel: 'Employer',
  pickPlaceholder: 'Type a name',
  pickList: 'Employers to choose from',
  openPage: (name: string) => `Everything about ${name}`,
  knownInImport: 'From employers you know',
  openOf: 'Show the employer'
} as const
