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
      return 'The data folder cannot be written to. Check its permissions, then try again.'
    case 'disk-full':
      return 'The disk is full, so this was not saved. Free some space and try again.'
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
  dropped: (title: string, stage: string, place: number, of: number) =>
    `Dropped ${title} in ${stage}, ${place} of ${of}`,
  atEdge: (title: string) => `${title} cannot go further that way`
} as const

/** Words of the sheet of shortcuts. */
export const shortcutText = {
  title: 'Shortcuts',
  everywhere: 'Everywhere',
  board: 'On the board',
  lifted: 'While a card is lifted',
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
    putBack: 'Put it back'
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
  backUp: 'Back up now',
  backingUp: 'Backing up',
  backedUp: (path: string) => `Backed up to ${path}`,
  version: 'Version',
  keyboard: 'Keyboard',
  keyboardHint: 'Everything can be done without a mouse.',
  showShortcuts: 'Show shortcuts'
} as const
