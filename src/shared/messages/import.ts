import { plural } from './plural'

/** Words of dropping, pasting and choosing postings. */
export const importText = {
  add: 'Add posting',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: 'Paste text',
  byHand: 'Write a card',
  byHandTitle: 'New card',
  byHandRole: 'Role',
  byHandEmployer: 'Employer',
  byHandLink: 'Link',
  byHandLinkWrong: 'This is not the address of a page.',
  byHandStage: 'Stage',
  byHandHint: 'A role or a link is enough. The link is kept, and nothing is fetched.',
  byHandAdd: 'Add card',
  byHandKnown: 'This link is on your board already.',
  pasteTitle: 'Paste a posting',
  pasteLabel: 'Text of the posting',
  pastePlaceholder: 'The words of the posting, as you copied them',
  pasteAdd: 'Add to the board',
  pasteDraft: 'What you typed stays here until you add it.',
  pastedName: 'Pasted posting',
  linkTo: (host: string) => `Link to ${host}`,
  messageName: 'Dropped message',
  hovering: (count: number, stage: string) =>
    count === 0 ? `Add to ${stage}` : `${plural(count, 'file', 'files')}: add to ${stage}`,
  hoveringText: (stage: string) => `Add this text to ${stage}`,
  hoveringLink: (stage: string) => `Add this link to ${stage}`,
  hoveringMessage: (stage: string) => `Add this message to ${stage}`,
  hoverHint: 'Drop on a column to add there',
  panel: 'Imports',
  waiting: (total: number) => `${plural(total, 'file', 'files')} waiting`,
  running: (done: number, total: number) => `Importing ${done} of ${total}`,
  runningFrom: (folder: string, done: number, total: number) => `From “${folder}”: importing ${done} of ${total}`,
  from: (folder: string, sentence: string) => `From “${folder}”: ${sentence}`,
  cancel: 'Cancel',
  cancelling: 'Stopping after the files that are being read',
  cancelled: (left: number) => `${left} not imported`,
  tooMany: (limit: number) => `Only ${limit} files are taken at once; the others were left out.`,
  gathering: (found: number) => `Looking through the folder: ${plural(found, 'file', 'files')} so far`,
  nothing: 'There was no file in it.',
  namedMessage:
    'Your mail program did not hand over the message itself, and nothing was added. Save the message as a file in it, then drop that file here.',
  promised:
    'The other program did not hand over the file itself, and nothing was added. Save it as a file first, then drop that here.',
  nothingPasted: 'There is nothing to paste: the clipboard has no text and no file.',
  failures: 'Could not be read',
  known: 'Known already',
  open: 'Open',
  openInbox: (count: number) => (count === 1 ? 'Look it over in the inbox' : `Look over ${count} in the inbox`),
  addAnyway: 'Add anyway',
  addAnywayOf: (file: string) => `Add anyway: “${file}”`,
  hasAdded: 'Added',
  unnamed: 'Untitled posting',
  undo: 'Undo the import',
  dismiss: 'Dismiss',
  showAll: (count: number) => `Show all ${count}`
} as const

/** What became of an import: `12 added, 3 wait in the inbox, 2 known already, 1 could not be read`. */
export function importSummary(added: number, waiting: number, known: number, failed: number): string {
  const parts = [
    added > 0 || known + failed === 0 ? `${added} added` : '',
    waiting > 0 ? (waiting === 1 ? '1 waits in the inbox' : `${waiting} wait in the inbox`) : '',
    known > 0 ? `${known} known already` : '',
    failed > 0 ? `${failed} could not be read` : ''
  ]
  return parts.filter((part) => part !== '').join(', ')
}
