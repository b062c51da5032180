import { plural } from './plural'

/** Words of the panel of one application. */
export const applicationText = {
  panel: (title: string, company: string) => `${title}, ${company}`,
  tabs: 'Parts of the application',
  tabNames: {
    posting: 'Posting',
    notes: 'Notes',
    interviews: 'Interviews',
    versions: 'Versions',
    timeline: 'Timeline'
  },
  loading: 'Opening the application',
  failedTitle: 'This application could not be opened',
  close: 'Close',
  widen: 'Widen to the full window',
  narrow: 'Back to the side',
  resize: 'Width of the panel',
  title: 'Title',
  company: 'Employer',
  editTitle: 'Edit the title',
  editCompany: 'Edit the employer',
  stage: (name: string) => `Stage: ${name}. Move to another`,
  outcome: (name: string) => `Outcome: ${name}`,
  setOutcome: 'Outcome',
  nextStep: 'Next step',
  addNextStep: 'Add a next step',
  nextStepOn: 'Day of the next step',
  clearDay: 'Take the day away',
  addDay: 'Add a day'
} as const

/** Words of the posting in the panel. */
export const postingText = {
  fields: 'What the posting says',
  text: 'The posting',
  notStated: 'not stated',
  showAll: (hidden: number) => `${plural(hidden, 'more field', 'more fields')} not stated`,
  showLess: 'Hide what is not stated',
  showWhole: (hidden: number) => `Show the whole page (${plural(hidden, 'more line', 'more lines')})`,
  hideRest: 'Show the posting only',
  showMore: (left: number) => `Show more (${plural(left, 'line', 'lines')} left)`,
  none: 'No posting yet',
  noneHint: 'This application was added by hand. Its notes, interviews and timeline are in the other tabs.',
  noText: 'There is no readable text in this file.',
  open: (host: string) => `Open ${host} in your browser`,
  estimated: 'about',
  yes: 'Yes',
  from: 'from',
  upTo: 'up to',
  gross: 'before tax',
  net: 'after tax',
  years: (years: string) => `${years} years`,
  imported: (fileName: string, size: string, date: string) => `${fileName}, ${size}, added ${date}`,
  kept: 'The original file is kept as it came.',
  warnings: 'Reading it, this was noticed',
  unsure: (value: string) => `${value}, unsure`
} as const

/** Words of the original of a posting. */
export const originalText = {
  look: 'How the posting is shown',
  looks: { text: 'Text', original: 'Original' },
  save: 'Save original',
  saved: (path: string) => `Saved as ${path}`,
  loading: 'Opening the original',
  locked:
    'The page as it was saved. Its links, forms and scripts are switched off, and nothing is loaded from the web.',
  page: 'The original page',
  other:
    'Only the program that made this file can show it as it looked. Its words are under “Text”; save it to open it there.',
  notShown: 'This file cannot be shown here. Save it to open it with the program that made it.',
  attachments: 'Attached',
  headers: { from: 'From', to: 'To', cc: 'Copy to', date: 'Date', subject: 'Subject' } as Readonly<
    Record<string, string>
  >,
  pageOf: (number: number, of: number) => `Page ${number} of ${of}`,
  undrawn: (number: number) => `Page ${number} could not be drawn. Its words are under “Text”.`
} as const

/** Words of correcting what was read from a posting. */
export const correctionText = {
  correct: (field: string) => `Correct: ${field}`,
  add: (field: string) => `Say it yourself: ${field}`,
  byYou: 'by you',
  reset: (field: string) => `Back to what the file says: ${field}`,
  notStated: 'not stated',
  from: 'from',
  to: 'to',
  currency: 'EUR',
  period: 'per',
  /** Why what was typed cannot be taken, by the kind of its inputs. */
  odd: {
    text: 'Begin an address with https://.',
    list: 'Use names such as Full time, Part time, Permanent, with commas between them.',
    day: 'This is no day.',
    range: 'Use figures, such as 3 and 5.',
    pay: 'Use figures such as 60000 or 60k, and a currency of three letters, such as EUR.',
    choice: 'Choose one of the list.'
  }
} as const

/** Words of the notes. */
export const notesText = {
  add: 'New note',
  note: (place: number, of: number) => (of === 1 ? 'Note' : `Note ${place} of ${of}`),
  placeholder: 'Write in Markdown: # heading, **bold**, - list, - [ ] task',
  empty: 'No notes yet',
  emptyHint: 'Questions to ask, names to remember, how it went. Everything is saved as you type.',
  saved: 'Saved',
  saving: 'Saving',
  failed: 'Not saved',
  retry: 'Try again',
  trash: 'Move the note to the trash',
  edited: (when: string) => `edited ${when}`,
  task: 'Task',
  failedElsewhere: 'A note could not be saved. Open its application again: the text is still there.'
} as const

/** Words of the interviews. */
export const interviewText = {
  add: 'Add a round',
  empty: 'No interviews yet',
  emptyHint: 'Add a round to keep its time, its people and your questions together.',
  noTime: 'No time set',
  trash: 'Move the round to the trash',
  minutes: (count: number) => `${count} min`,
  fields: {
    kind: 'Kind',
    startsAt: 'When',
    minutes: 'Minutes',
    place: 'Place or link',
    people: 'People',
    preparation: 'Preparation',
    questions: 'Questions to ask',
    debrief: 'How it went',
    result: 'Result'
  }
} as const

/** Words of the timeline. */
export const timelineText = {
  empty: 'Nothing has happened yet.',
  undone: 'undone',
  added: (stage: string | null) => (stage === null ? 'Added' : `Added to ${stage}`),
  stage: (stage: string | null) => (stage === null ? 'Moved' : `Moved to ${stage}`),
  outcome: (outcome: string | null) => (outcome === null ? 'Open again' : `Outcome: ${outcome}`),
  note: 'Note written',
  interview: 'Round of interviews added',
  trashed: 'Moved to the trash',
  restored: 'Taken out of the trash',
  changed: 'Details changed',
  merged: 'Merged with another application',
  split: 'Split from another application',
  fromMerged: 'of the merged application'
} as const
