import { plural } from './plural'

/** Words of the frame of the window: rail, top bar, toasts, crash page. */
export const shellText = {
  board: 'Board',
  inbox: 'Inbox',
  employers: 'Employers',
  search: 'Search',
  'moving-in': 'Move in',
  trash: 'Trash',
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
  crashedForGood:
    'The window ended several times in a row and was closed. Your data is safe: everything you saved is on disk.',
  details: 'What happened',
  open: (count: number) => `${count} open`
} as const

/** Words of the sheet of shortcuts. */
export const shortcutText = {
  title: 'Shortcuts',
  everywhere: 'Everywhere',
  board: 'On the board',
  lifted: 'While a card is lifted',
  panel: 'In an application',
  'moving-in': 'While moving in',
  inbox: 'In the inbox',
  employers: 'Among the employers',
  or: 'or',
  does: {
    search: 'Search',
    paste: 'Add a posting that you copied',
    undo: 'Undo',
    redo: 'Redo',
    showBoard: 'Show the board',
    showInbox: 'Show the inbox',
    showEmployers: 'Show the employers',
    showTrash: 'Show the trash',
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
    newNote: 'Write a note',
    goOn: 'Go on, at the end add the rows',
    accept: 'Accept, and go on to the next',
    dismiss: 'Dismiss, and go on to the next',
    goInbox: 'Go to another one',
    toFields: 'Go to the fields, and on to the words',
    correct: 'Correct a field by typing',
    pickWords: 'Select words, in the posting',
    fillField: 'Fill a field with the selected words',
    mergeSame: 'Merge into the one that is there',
    goEmployer: 'Go to another employer',
    toPage: 'Go to its page, and back',
    filter: 'Filter the list'
  }
} as const

interface Counts {
  readonly applications: number
  readonly postings: number
  readonly notes: number
  readonly interviews: number
}

/** Words of the settings. */
export const settingsText = {
  title: 'Settings',
  imports: 'Import',
  care: 'Look over imports',
  careHint: 'Those that you have not looked over wait in the inbox.',
  cares: { unsure: 'Only when unsure', little: 'When a little unsure', always: 'Always' },
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
  counts: ({ applications, postings, notes, interviews }: Counts) =>
    [
      plural(applications, 'application', 'applications'),
      plural(postings, 'posting', 'postings'),
      plural(notes, 'note', 'notes'),
      plural(interviews, 'interview', 'interviews')
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
