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
