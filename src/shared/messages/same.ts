import type { FieldName } from '../posting'
import type { SameAs, SameReason } from '../same-posting'
import { fieldNames, outcomeNames } from './names'
import { plural } from './plural'

/** The field in whose name a field is told of. */
const hosts: Partial<Record<FieldName, keyof typeof fieldNames>> = { salaries: 'salary', level: 'seniority' }

/** The name of a field within a sentence; null for one that has none. */
function nameOf(field: FieldName): string | null {
  const own = hosts[field] ?? field
  return own in fieldNames ? fieldNames[own as keyof typeof fieldNames].toLowerCase() : null
}

/** Most fields that are named in a sentence. */
const maxNamed = 4

/** Names of fields as a list in a sentence: `place, pay and 2 more`. Empty for none. */
export function fieldList(fields: readonly FieldName[]): string {
  const names = [...new Set(fields.map(nameOf).filter((name) => name !== null))]
  if (names.length > maxNamed)
    return `${names.slice(0, maxNamed - 1).join(', ')} and ${names.length - maxNamed + 1} more`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** How an application went, in few words: `Interview, rejected`; empty while there is nothing to tell. */
function fateOf({ stage, stageKind, outcome, isClosed }: NonNullable<SameAs['earlier']>): string {
  const end = outcome !== null ? outcomeNames[outcome].toLowerCase() : isClosed ? 'closed' : ''
  const reached = stageKind === 'saved' || stageKind === 'applied' || stageKind === 'closed' ? '' : stage
  return [reached, end].filter((part) => part !== '').join(', ')
}

/**
 * What a person did about a posting before: `You applied to this on 3 Mar 2026: Interview, rejected`. `inWords` makes a
 * date of a moment. Empty where nothing is on the board.
 */
export function earlierSentence({ earlier, grade, isRepost }: SameAs, inWords: (moment: string) => string): string {
  if (earlier === null) return ''
  const what = grade === 'possible' ? 'a role like this' : 'this'
  const deed = earlier.appliedAt === null ? `You saved ${what}` : `You applied to ${what}`
  const fate = fateOf(earlier)
  const again = isRepost ? 'Advertised again. ' : ''
  return `${again}${deed} on ${inWords(earlier.appliedAt ?? earlier.createdAt)}${fate === '' ? '' : `: ${fate}`}`
}

const reasons: Readonly<Record<SameReason, string>> = {
  file: 'The same file',
  address: 'The same address',
  requisition: 'The same employer and reference',
  text: 'The same employer, title and text',
  'near-text': 'The same employer and title, nearly the same text',
  'near-text-alone': 'The same title, nearly the same text',
  role: 'The same employer and title, another text',
  'similar-role': 'The same employer, a similar title'
}

/** Why a posting is held for another, and what differs: `…, nearly the same text (94 %). Different: place and pay.` */
export function reasonSentence({ code, share, differs }: SameAs): string {
  const part = share !== null && share < 1 && code !== 'file' ? ` (${Math.min(99, Math.round(share * 100))} %)` : ''
  const fields = fieldList(differs)
  return `${reasons[code]}${part}.${fields === '' ? '' : ` Different: ${fields}.`}`
}

/** What became of one field, of which the values are in words. */
export interface FieldChangeWords {
  readonly field: keyof typeof fieldNames
  readonly before: string
  readonly after: string
  /** For a field of several values of which some stayed: those that went. */
  readonly removed: readonly string[]
  /** And those that came. */
  readonly added: readonly string[]
}

/** Longest value that is repeated in a short sentence. */
const maxRepeated = 40

/** A change of a field in few words: `pay removed`, `London became Manchester`, `skills changed`. */
export function changeWords({ field, before, after, removed, added }: FieldChangeWords): string {
  const name = fieldNames[field].toLowerCase()
  if (after === '') return `${name} removed`
  if (before === '') return `${name} added`
  const isShort = removed.length + added.length === 0 && before.length <= maxRepeated && after.length <= maxRepeated
  return isShort ? `${before} became ${after}` : `${name} changed`
}

/** The changes between two versions in a short sentence: `pay removed, London became Manchester`. */
export function changesSentence(changes: readonly FieldChangeWords[]): string {
  const shown = changes.slice(0, maxNamed).map(changeWords)
  const left = changes.length - shown.length
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ')
}

/** Words of versions of a posting, of postings like it, and of merging. */
export const sameText = {
  notice: 'The same posting elsewhere',
  like: 'May be there already',
  compare: 'Compare',
  seeChanges: 'See what changed',
  merge: 'Merge',
  mergeTwo: 'Merge the two',
  mergeHint: 'The newer application goes into the older one: its notes, interviews and posting go along.',
  notSame: 'Not the same',
  openEarlier: 'Open it',
  more: (count: number) => `${count} more like it`,
  newer: (date: string, changes: string) =>
    changes === '' ? `A newer version came in on ${date}.` : `A newer version came in on ${date}: ${changes}.`,
  keptAsVersion: (fields: string) =>
    fields === '' ? 'Kept as a newer version.' : `Kept as a newer version. Different: ${fields}.`,
  show: 'Show on the card',
  shown: 'on the card',
  ownCard: 'Another role: make it a card',
  versions: 'Versions of this posting',
  alike: 'Like it on the board',
  merged: 'Merged into this application',
  mergedOn: (date: string) => `merged on ${date}`,
  split: 'Split off again',
  empty: 'One version so far',
  emptyHint: 'When this posting comes in again with other words, or one like it, what changed is shown here.',
  noPosting: 'There is no posting to compare yet.',
  difference: 'What changed',
  fromTo: (before: string, after: string) => `From ${before} to ${after}`,
  fields: 'Fields that changed',
  sameFields: 'Every field says the same.',
  sameText: 'The words are the same.',
  words: 'Words that changed',
  look: 'How the words are shown',
  looks: { inline: 'In one text', side: 'Side by side' },
  became: 'became',
  removed: 'removed:',
  added: 'added:',
  sameLines: (count: number) => `${plural(count, 'line', 'lines')} the same`,
  loading: 'Reading the other version',
  unnamed: 'Untitled posting'
} as const
