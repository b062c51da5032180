import type { BroughtBack, ExportLook } from '../export-look'
import { plural } from './plural'

const applications = (count: number) => plural(count, 'application', 'applications')
const notes = (count: number) => plural(count, 'note', 'notes')

/** Words of copies, of taking everything out, and of bringing it back. */
export const keepingText = {
  copyFiles: 'Copies of Foothold',
  export: 'Take everything out',
  exportHint: 'Into a file or a folder that you choose. Nothing is taken away here.',
  formats: {
    json: {
      name: 'Everything',
      hint: 'One JSON file with all there is, the original files too. Drop it on Foothold, here or on another computer, and it comes back complete.',
      button: 'Export as JSON'
    },
    csv: {
      name: 'A spreadsheet',
      hint: 'A row for each application, for Excel and its like.',
      button: 'Export as CSV'
    },
    md: {
      name: 'To read',
      hint: 'A folder of Markdown files and your original files, which needs no program.',
      button: 'Export as Markdown'
    }
  },
  exporting: 'Exporting',
  exported: (path: string) => `Exported to ${path}`,
  goBack: 'Go back to a copy',
  copies: 'Copies',
  copiesHint: 'Foothold makes a copy every day it is used, and before anything that could go wrong.',
  noCopies: 'There is no copy yet. The first one is made when the day’s work is done, or now.',
  saveCopy: 'Save a copy elsewhere…',
  savedCopy: (path: string) => `Saved a copy to ${path}`,
  fromFile: 'Restore from a file…',
  restore: 'Restore…',
  restoreOf: (when: string) => `Restore the copy of ${when}…`,
  holds: (count: number | null) => (count === null ? 'Cannot be read' : applications(count)),
  more: (count: number) => `Show all ${count}`,
  question: (when: string) => `Restore the copy of ${when}?`,
  questionHint: (count: number | null) =>
    `Your board becomes what it was then${count === null ? '' : `, with ${applications(count)}`}. The board as it is now is copied first and stands at the top of this list, so that you can come back to it.`,
  restoreNow: 'Restore',
  cancel: 'Cancel',
  restoring: 'Restoring',
  restored: (count: number) => `Restored, with ${applications(count)}. The board as it was is among the copies.`,
  bringTitle: 'Bring back an export',
  reading: (name: string, percent: number) => `Reading “${name}”: ${percent} %`,
  looking: (name: string) => `Looking through “${name}”`,
  bringing: 'Bringing it back',
  look: (when: string, { added, there, notes: count }: ExportLook) =>
    `Foothold wrote it on ${when}, with ${applications(added + there)}${count === 0 ? '' : ` and ${notes(count)}`}.`,
  whole:
    'Your board is empty: all of it comes back as it was, with its history and its undo. To take that back, restore a copy.',
  some: ({ added, there }: Pick<BroughtBack, 'added' | 'there'>) =>
    there === 0
      ? `${applications(added)} will be added. One undo takes them back.`
      : `${applications(added)} will be added. ${there} ${there === 1 ? 'is' : 'are'} there already and stay as ${there === 1 ? 'it is' : 'they are'}; only notes and interviews that are missing come to them. One undo takes all of it back.`,
  nothing:
    'All of its applications are there already and stay as they are. Only what is missing is added: notes, interviews, refused files.',
  bring: 'Bring it back',
  broughtBack: ({ isWhole, added, there }: BroughtBack) =>
    isWhole
      ? `Brought everything back: ${applications(added)}`
      : `Brought back ${applications(added)}${there === 0 ? '' : `; ${there} ${there === 1 ? 'was' : 'were'} there already`}`,
  kept: (path: string) => `The board as it was: ${path}`
} as const
