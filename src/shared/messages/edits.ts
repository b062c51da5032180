import type { EditSummary } from '../model'
import { plural } from './plural'
import { shellText } from './window'

function applicationName({ title, count }: EditSummary): string {
  if (count > 1) return plural(count, 'application', 'applications')
  return title === null || title === '' ? 'the application' : `“${title}”`
}

function employerName({ title }: EditSummary): string {
  return title === null || title === '' ? 'an employer' : `“${title}”`
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
      return done.count === 0 ? 'kept files that could not be read' : `added ${name}`
    case 'bringBack':
      return `brought back ${name}`
    case 'moveApplication':
      return done.stage === null ? `moved ${name}` : `moved ${name} to ${done.stage}`
    case 'setOutcome':
      return `changed the outcome of ${name}`
    case 'setReview':
      return `accepted ${name}`
    case 'settleRefusal':
      return 'let a file go that could not be read'
    case 'reopenRefusal':
      return 'brought a file back to the inbox'
    case 'changeApplication':
      return `changed ${name}`
    case 'correctPosting':
      return `corrected ${name}`
    case 'reparse':
      return `read the posting of ${name} again`
    case 'trashApplication':
      return `moved ${name} to the trash`
    case 'restoreApplication':
      return `took ${name} out of the trash`
    case 'mergeApplication':
      return `merged another application into ${name}`
    case 'splitApplication':
      return `split off ${name} again`
    case 'showVersion':
      return `showed another version of ${name}`
    case 'splitVersion':
      return `made ${name} an application of its own`
    case 'setStance':
      return `changed what you hold of ${employerName(done)}`
    case 'mergeEmployer':
      return `merged another employer into ${employerName(done)}`
    case 'separateEmployer':
      return `made ${employerName(done)} an employer of its own`
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
    case 'useTemplate':
      return 'changed the stages'
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

/** What the undo and redo buttons say: the deed they concern. */
export function historyHint(verb: 'Undo' | 'Redo', summary: EditSummary | null): string {
  if (summary === null) return verb === 'Undo' ? shellText.undoNothing : shellText.redoNothing
  return `${verb}: ${deed(summary)}`
}
