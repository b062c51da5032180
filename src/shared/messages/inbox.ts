import type { WaitingApplication } from '../inbox'
import type { FieldName } from '../posting'
import type { FailureCode } from '../result'
import { fieldNames } from './names'

function nameOf(field: FieldName): string {
  const known = Object.entries(fieldNames).find(([name]) => name === field)
  return (known?.[1] ?? field).toLowerCase()
}

/** Names in a row, the last with `and`: `title, employer and pay`. */
function row(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Why an application waits, in a few words: `Employer missing, title unsure`. */
export function whyItWaits({ review, doubts }: Pick<WaitingApplication, 'review' | 'doubts'>): string {
  const missing = doubts.missing.length === 0 ? '' : `${row(doubts.missing.map(nameOf))} missing`
  const unsure = doubts.unsure.length === 0 ? '' : `${row(doubts.unsure.map(nameOf))} unsure`
  const about = capital([missing, unsure].filter((part) => part !== '').join(', '))
  switch (review) {
    case 'unsure':
      return about === '' ? 'Ready to accept' : about
    case 'same':
      return about === '' ? 'May be there already' : `May be there already. ${about}`
    case 'list':
      return about === '' ? 'One of a list' : `One of a list. ${about}`
    default:
      return review satisfies never
  }
}

/** Why a file could not be taken in, in a few words; the whole sentence is that of its failure. */
export function whyRefused(code: FailureCode): string {
  switch (code) {
    case 'not-a-posting':
      return 'Does not look like a posting'
    case 'encrypted':
      return 'Protected by a password'
    case 'no-text':
      return 'Pictures without text'
    case 'unsupported':
      return 'Not a kind that can be read'
    case 'timeout':
      return 'Took too long to read'
    case 'out-of-memory':
      return 'Needed too much memory'
    default:
      return 'Could not be read'
  }
}

/** Words of the inbox. */
export const inboxText = {
  title: 'Inbox',
  list: 'What waits for you',
  count: (count: number) => (count === 0 ? 'Inbox' : `Inbox, ${count} waiting`),
  waiting: (count: number) => `${count} to look over`,
  refused: 'Could not be read',
  ofFile: (file: string) => `From ${file}`,
  acceptAll: 'Accept all',
  dismissAll: 'Dismiss all',
  acceptAllOf: (file: string) => `Accept all from ${file}`,
  dismissAllOf: (file: string) => `Dismiss all from ${file}`,
  acceptRight: (count: number) =>
    `Accept the ${count === 1 ? 'one' : count} that ${count === 1 ? 'looks' : 'look'} right`,
  acceptRightHint: 'Those with a title and an employer that are likely right.',
  accept: 'Accept',
  acceptCard: 'Looks right, nothing to check',
  acceptTo: 'Accept into a stage',
  dismiss: 'Dismiss',
  dismissHint: 'Moves it to the trash',
  loading: 'Opening the inbox',
  failedTitle: 'The inbox could not be opened',
  emptyTitle: 'Nothing waits for you',
  emptyHint:
    'Imports that are unsure, that may be there already, or that came in a list wait here until you have looked them over.',
  toBoard: 'Back to the board',
  detail: (title: string, company: string) => `${title}, ${company}`,
  onlyInList: 'It is not on the board until you accept it.',
  file: 'The file as it came',
  saveFile: 'Save the file',
  keptAnyway: 'The file is kept as it came, whatever you choose.',
  added: (date: string, size: string) => `Came in on ${date}, ${size}`,
  addAnyway: 'Add anyway',
  addAnywayHint: '“Add anyway” makes it an application with the name of the file and what text can be read.',
  addedAnyway: (title: string) => `Added “${title}”`,
  letGo: 'Let go',
  letGoHint: 'Takes it out of the inbox.',
  fill: 'Fill a field with the selected words',
  selected: (words: string) => `Selected “${words}”. A figure fills its field.`,
  filled: (field: string, value: string) => `${field}: ${value}`,
  notThat: (field: string) => `Those words could not be taken for “${field}”. Type it instead.`,
  empty: 'The inbox is empty.',
  next: (title: string, left: number) => `Next: ${title}. ${left} waiting.`,
  waitsMark: { unsure: 'Look over', same: 'There already?', list: 'In the inbox' },
  waitsMarkHint: 'It waits in the inbox to be looked over.'
} as const
