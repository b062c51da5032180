import type { EditSummary } from './model'
import type { Failure } from './result'

/**
 * Every sentence that people read, in the window and on the command line. Sentences are short, friendly and
 * exact; a sentence about a failure says what stands and what can be done.
 */

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function named(about: string | undefined, otherwise: string): string {
  return about === undefined ? otherwise : `“${about}”`
}

// --- failures

/** What went wrong, in a sentence, with a way on. */
export function failureSentence({ code, about }: Failure): string {
  switch (code) {
    case 'no-such-file':
      return `${named(about, 'The file')} is not there, or may not be read.`
    case 'empty':
      return `${named(about, 'The file')} is empty. There is nothing to read in it.`
    case 'too-large':
      return `${named(about, 'The file')} is too large. Foothold takes files of up to 25 MB.`
    case 'unsupported':
      return `${named(about, 'The file')} is of a kind that Foothold cannot read yet. Save the posting as a web page or as text, or paste its words.`
    case 'unreadable':
      return `${named(about, 'The file')} could not be read. It may be damaged; try to save the posting again.`
    case 'encrypted':
      return `${named(about, 'The file')} is protected by a password. Save a copy without one and drop that.`
    case 'not-a-posting':
      return `${named(about, 'The file')} does not look like a job posting, so nothing was added.`
    case 'timeout':
      return `Reading ${named(about, 'the file')} took too long and was stopped. Nothing else was affected.`
    case 'out-of-memory':
      return `Reading ${named(about, 'the file')} needed too much memory and was stopped. Nothing else was affected.`
    case 'store-in-use':
      return 'Your board is open in another Foothold window. Close that one and try again.'
    case 'store-too-new':
      return `Your data was written by a newer Foothold${about === undefined ? '' : ` (${about})`}. Update the app to open it; nothing was changed.`
    case 'store-damaged':
      return 'Your data file is damaged and was left untouched. The latest copy is in the folder “backups” beside it.'
    case 'store-read-only':
      return `The folder ${named(about, 'of your data')} cannot be written to. Check its permissions, then try again.`
    case 'disk-full':
      return 'The disk is full, so this was not saved. Free some space and try again.'
    case 'file-exists':
      return `${named(about, 'A file of that name')} is there already and was left as it is. Choose another name.`
    case 'not-found':
      return 'That is no longer there. It may have been moved to the trash.'
    case 'no-such-application':
      return `There is no application ${named(about, 'of that number')}. “foothold list” shows the numbers.`
    case 'no-such-stage':
      return `There is no stage ${named(about, 'of that name')}. “foothold list” shows the stages that are in use.`
    case 'nothing-to-undo':
      return 'There is nothing to undo.'
    case 'nothing-to-redo':
      return 'There is nothing to redo.'
    case 'bad-request':
      return 'Foothold could not understand that, and nothing was changed.'
    case 'link-refused':
      return 'That link was not opened: only web and mail addresses are.'
    case 'internal':
      return 'Something went wrong, and this was not done. What you saved before is safe.'
    default:
      return code satisfies never
  }
}

// --- edits

function applicationName({ title, count }: EditSummary): string {
  if (count > 1) return plural(count, 'application', 'applications')
  return title === null || title === '' ? 'the application' : `“${title}”`
}

function stageName({ stage }: EditSummary, otherwise: string): string {
  return stage === null || stage === '' ? otherwise : `“${stage}”`
}

/** What was done, in a few words that begin with a verb in small letters. */
function deed(done: EditSummary): string {
  const name = applicationName(done)
  switch (done.type) {
    case 'addApplication':
      return `added ${name}`
    case 'import':
    case 'importFiles':
    case 'importSamples':
      return `added ${name}`
    case 'moveApplication':
      return done.stage === null ? `moved ${name}` : `moved ${name} to ${done.stage}`
    case 'setOutcome':
      return `changed the outcome of ${name}`
    case 'changeApplication':
      return `changed ${name}`
    case 'trashApplication':
      return `moved ${name} to the trash`
    case 'restoreApplication':
      return `took ${name} out of the trash`
    case 'addNote':
      return `added a note to ${name}`
    case 'changeNote':
      return `changed a note on ${name}`
    case 'trashNote':
      return `moved a note on ${name} to the trash`
    case 'restoreNote':
      return `brought a note on ${name} back`
    case 'addInterview':
      return `added an interview to ${name}`
    case 'changeInterview':
      return `changed an interview of ${name}`
    case 'trashInterview':
      return `moved an interview of ${name} to the trash`
    case 'restoreInterview':
      return `brought an interview of ${name} back`
    case 'addStage':
      return `added the stage ${stageName(done, '')}`.trimEnd()
    case 'changeStage':
      return `changed the stage ${stageName(done, '')}`.trimEnd()
    case 'moveStage':
      return `moved the stage ${stageName(done, '')}`.trimEnd()
    case 'trashStage':
      return `removed the stage ${stageName(done, '')}`.trimEnd()
    case 'restoreStage':
      return `brought the stage ${stageName(done, '')} back`
    default:
      return done.stage === null ? `changed ${name}` : `moved ${name} to ${done.stage}`
  }
}

/** What an edit did: `Moved “Staff Engineer” to Screening`. */
export function editSentence(done: EditSummary): string {
  const words = deed(done)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an undo took back: `Undone: moved “Staff Engineer” to Screening`. */
export function undoneSentence(done: EditSummary): string {
  return `Undone: ${deed(done)}`
}

/** What a redo did again. */
export function redoneSentence(done: EditSummary): string {
  return `Done again: ${deed(done)}`
}

/** What is said to screen readers after a move: `Moved X from Applied to Interview, 2 of 5`. */
export function movedSentence(title: string, from: string | null, to: string, place: number, of: number): string {
  const way = from === null || from === to ? `within ${to}` : `from ${from} to ${to}`
  return `Moved ${title} ${way}, ${place} of ${of}`
}

/** What is said when the sample postings were added. */
export function samplesAdded(count: number): string {
  return `Added ${plural(count, 'sample posting', 'sample postings')}`
}

// --- window

/** Words of the frame of the window: rail, top bar, toasts, crash page. */
export const shellText = {
  board: 'Board',
  search: 'Search',
  settings: 'Settings',
  views: 'Views',
  undo: 'Undo',
  redo: 'Redo',
  undoNothing: 'Nothing to undo',
  redoNothing: 'Nothing to redo',
  shortcuts: 'Shortcuts',
  close: 'Close',
  dismiss: 'Dismiss',
  messages: 'Messages',
  reload: 'Reload',
  tryAgain: 'Try again',
  crashed: 'Something went wrong in this window',
  crashedHint: 'Your data is safe: everything you saved is on disk. Reload the window to go on.',
  details: 'What happened',
  open: (count: number) => `${count} open`
} as const

/** What the undo and redo buttons say: the deed they concern. */
export function historyHint(verb: 'Undo' | 'Redo', summary: EditSummary | null): string {
  if (summary === null) return verb === 'Undo' ? shellText.undoNothing : shellText.redoNothing
  return `${verb}: ${deed(summary)}`
}

/** Names of the outcomes, as people say them. */
export const outcomeNames = {
  accepted: 'Accepted',
  declined: 'Declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'No answer',
  expired: 'Expired'
} as const

/** Names of the work modes. */
export const workModeNames = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const

/** What stands in place of an empty title or employer. */
export const untitled = { title: 'Untitled posting', company: 'Employer not stated' } as const

/** Words of the board. */
export const boardText = {
  board: 'Board of applications',
  columnLabel: (stage: string, count: number) => `${stage}, ${plural(count, 'application', 'applications')}`,
  cardLabel: (title: string, company: string, stage: string, isSelected: boolean) =>
    `${title}, ${company}, ${stage}${isSelected ? ', selected' : ''}`,
  inStage: (time: string) => (time === 'since today' ? 'In this stage since today' : `In this stage for ${time}`),
  notes: (count: number) => plural(count, 'note', 'notes'),
  more: (title: string) => `More for ${title}`,
  due: (when: string) => `Due ${when}`,
  emptyColumn: {
    saved: 'Postings you like wait here. Drop a file to add one.',
    applied: 'Move a card here when you have sent your application.',
    screening: 'First calls and recruiter screens.',
    interview: 'Cards with interviews ahead of you.',
    offer: 'Offers to weigh.',
    closed: 'What has ended, with its outcome.'
  },
  emptyTitle: 'Start with a posting',
  emptyHint:
    'Drop a saved job posting anywhere in this window, or paste its text. It becomes a card that you move as things move.',
  emptyPaste: 'to paste a posting you copied',
  emptyOffline: 'Everything stays on this computer.',
  samples: 'Try it with sample postings',
  addingSamples: 'Adding sample postings',
  samplesHint: 'One undo takes the samples away again.',
  loading: 'Opening your board',
  failedTitle: 'Your board could not be opened',
  openCard: 'Open',
  moveTo: 'Move to',
  select: 'Select',
  unselect: 'Unselect',
  trash: 'Move to trash',
  outcome: 'Outcome',
  noOutcome: 'Still open',
  selected: (count: number) => plural(count, 'card selected', 'cards selected'),
  clearSelection: 'Clear selection',
  liftedHint: 'Arrow keys move the card. Space drops it, Escape puts it back.',
  lifted: (title: string, stage: string, place: number, of: number) =>
    `Lifted ${title} in ${stage}, ${place} of ${of}. Arrow keys move it, Space drops it, Escape puts it back.`,
  carried: (stage: string, place: number, of: number) => `${stage}, ${place} of ${of}`,
  putBack: (title: string, stage: string) => `Put ${title} back in ${stage}`,
  atEdge: (title: string) => `${title} cannot go further that way`
} as const

/** Words of the sheet of shortcuts. */
export const shortcutText = {
  title: 'Shortcuts',
  everywhere: 'Everywhere',
  board: 'On the board',
  lifted: 'While a card is lifted',
  panel: 'In an application',
  or: 'or',
  does: {
    search: 'Search',
    undo: 'Undo',
    redo: 'Redo',
    showBoard: 'Show the board',
    showSettings: 'Show the settings',
    showSheet: 'Show this sheet',
    close: 'Close what is open',
    go: 'Go to another card',
    goToEnd: 'Go to the first or last card',
    open: 'Open the application',
    move: 'Move the card',
    moveTo: 'Choose a stage to move to',
    lift: 'Lift the card',
    select: 'Select, to act on several',
    trash: 'Move to the trash',
    carry: 'Carry the card',
    drop: 'Drop it',
    putBack: 'Put it back',
    newNote: 'Write a note'
  }
} as const

/** Words of the settings. */
export const settingsText = {
  title: 'Settings',
  look: 'Look',
  theme: 'Theme',
  themeHint: 'System follows what your computer is set to.',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  data: 'Your data',
  privacy: 'Nothing leaves this computer',
  privacyHint:
    'Foothold opens no connection. Your postings, notes and files are in the folder below, and nowhere else.',
  folder: 'Data folder',
  contents: 'Contents',
  counts: (applications: number, postings: number, notes: number) =>
    [
      plural(applications, 'application', 'applications'),
      plural(postings, 'posting', 'postings'),
      plural(notes, 'note', 'notes')
    ].join(', '),
  backup: 'Last backup',
  noBackup: 'None yet',
  backupHint: 'Foothold also makes a copy every day it is used.',
  backUp: 'Back up now',
  backingUp: 'Backing up',
  backedUp: (path: string) => `Backed up to ${path}`,
  version: 'Version',
  keyboard: 'Keyboard',
  keyboardHint: 'Everything can be done without a mouse.',
  showShortcuts: 'Show shortcuts'
} as const

// --- one application

/** Names of the fields of a posting, as people say them. */
export const fieldNames = {
  locations: 'Place',
  workMode: 'Mode',
  salary: 'Pay',
  employmentTypes: 'Employment',
  seniority: 'Level',
  skills: 'Skills',
  deadline: 'Apply by',
  remoteScope: 'Remote from',
  timezones: 'Time zones',
  workload: 'Workload',
  experienceYears: 'Experience',
  education: 'Education',
  languages: 'Languages',
  startDate: 'Starts',
  postedAt: 'Posted',
  equity: 'Equity',
  bonus: 'Bonus',
  visa: 'Visa',
  clearance: 'Clearance',
  contacts: 'Contact',
  agency: 'Agency',
  requisitionId: 'Reference',
  url: 'Posting',
  applyUrl: 'Apply at',
  source: 'Found on',
  language: 'Written in',
  title: 'Title',
  company: 'Employer'
} as const

/** How a value was found, in few words; `unsure` is said instead below the confidence that wants a look. */
export const methodNames = {
  structured: 'structured data',
  meta: 'page data',
  label: 'labelled',
  heading: 'from a heading',
  pattern: 'from the text',
  prose: 'from the text',
  unsure: 'unsure, check',
  lit: 'these words'
} as const

/** Forms of employment, as people say them. */
export const employmentNames = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  freelance: 'Freelance',
  volunteer: 'Volunteer',
  permanent: 'Permanent'
} as const

/** Rungs of the ladder, as people say them. */
export const seniorityNames = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive'
} as const

/** What pay is counted by, after the figures. */
export const payPeriodNames = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year'
} as const

/** Words of the panel of one application. */
export const applicationText = {
  panel: (title: string, company: string) => `${title}, ${company}`,
  tabs: 'Parts of the application',
  tabNames: { posting: 'Posting', notes: 'Notes', interviews: 'Interviews', timeline: 'Timeline' },
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

/** Names of the kinds of rounds. */
export const interviewKindNames = {
  recruiter: 'Recruiter call',
  phone: 'Phone screen',
  technical: 'Technical',
  'take-home': 'Take-home task',
  panel: 'Panel',
  onsite: 'On site',
  final: 'Final round',
  other: 'Other'
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
  changed: 'Details changed'
} as const

// --- search

/** Words of the search. */
export const searchText = {
  label: 'Search postings and notes',
  placeholder: 'Find anything',
  clear: 'Clear the search',
  results: 'Results',
  where: { posting: 'Posting', note: 'Note', field: 'Title' },
  count: (total: number, ms: string) => `${plural(total, 'application', 'applications')} in ${ms}`,
  more: (shown: number, total: number) => `The best ${shown} of ${total}. More words find fewer.`,
  startTitle: 'Search everything you kept',
  startHint: 'Words from titles, employers, postings and your notes. Results come as you type.',
  syntax: [
    ['"golden sets"', 'these words together'],
    ['python -java', 'with the first, without the second'],
    ['retriev', 'the last word may be a beginning']
  ],
  noneTitle: (query: string) => `Nothing found for “${query}”`,
  noneHint: 'Try fewer words, or the beginning of a word. All words must occur in one posting or note.',
  failedTitle: 'The search did not work'
} as const

// --- import

/** Words of dropping, pasting and choosing postings. */
export const importText = {
  add: 'Add posting',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: 'Paste text',
  pasteTitle: 'Paste a posting',
  pasteLabel: 'Text of the posting',
  pastePlaceholder: 'The words of the posting, as you copied them',
  pasteAdd: 'Add to the board',
  pasteDraft: 'What you typed stays here until you add it.',
  pastedName: 'Pasted posting',
  linkName: 'Dropped link',
  hovering: (count: number, stage: string) =>
    count === 0 ? `Add to ${stage}` : `${plural(count, 'file', 'files')}: add to ${stage}`,
  hoveringText: (stage: string) => `Add this text to ${stage}`,
  hoverHint: 'Drop on a column to add there',
  panel: 'Imports',
  waiting: (total: number) => `${plural(total, 'file', 'files')} waiting`,
  running: (done: number, total: number) => `Importing ${done} of ${total}`,
  cancel: 'Cancel',
  cancelling: 'Stopping after the files that are being read',
  cancelled: (left: number) => `${left} not imported`,
  tooMany: (limit: number) => `Only ${limit} files are taken at once; the others were left out.`,
  nothing: 'There was no file in it.',
  failures: 'Could not be read',
  known: 'Known already',
  open: 'Open',
  review: 'Unsure, worth a look',
  hasAdded: 'Added',
  unnamed: 'Untitled posting',
  undo: 'Undo the import',
  dismiss: 'Dismiss',
  showAll: (count: number) => `Show all ${count}`
} as const

/** What became of an import: `12 added, 2 known already, 1 could not be read`. */
export function importSummary(added: number, known: number, failed: number): string {
  const parts = [
    added > 0 || known + failed === 0 ? `${added} added` : '',
    known > 0 ? `${known} known already` : '',
    failed > 0 ? `${failed} could not be read` : ''
  ]
  return parts.filter((part) => part !== '').join(', ')
}
