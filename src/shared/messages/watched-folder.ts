import type { TakenOutcome } from '../watched-folder'
import { plural } from './plural'

/** Words of the watched folder. */
export const watchText = {
  title: 'Watch a folder',
  hint: 'Postings that you save in it come in by themselves. The files stay as they are, and folders in it are left alone.',
  choose: 'Choose a folder',
  chooseOther: 'Choose another',
  look: 'Look now',
  looking: 'Looking',
  stop: 'Stop watching',
  stopped: 'No folder is watched any more. What came in stays.',
  watching: (folder: string) => `“${folder}” is watched from now on.`,
  notYet: 'Not looked through yet.',
  lookedAt: (time: string) => `Looked through at ${time}.`,
  gone: 'This folder is not there, or may not be read. Foothold goes on looking for it.',
  missing: (folder: string) =>
    `The watched folder “${folder}” is not there, or may not be read. Foothold goes on looking for it.`,
  back: 'The watched folder is there again.',
  latest: 'What came last',
  outcomes: {
    added: 'Came in',
    known: 'Known already',
    refused: 'Could not be read',
    passed: 'Left, because you cancelled'
  }
} as const

/** What was taken from the watched folder: `12 files came in, 3 known already, 1 could not be read`. */
export function takenSummary(counts: Readonly<Record<TakenOutcome, number>>): string {
  const { added, known, refused, passed } = counts
  if (added + known + refused + passed === 0) return 'Nothing came from it yet.'
  const parts = [
    `${plural(added, 'file', 'files')} came in`,
    known > 0 ? `${known} known already` : '',
    refused > 0 ? `${refused} could not be read` : '',
    passed > 0 ? `${passed} left until you look again` : ''
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}
