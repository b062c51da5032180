import type { Instant } from '../../../shared/model'
import {
  addApplication,
  changeApplication,
  moveApplication,
  placeApplication,
  restoreApplication,
  setOutcome,
  setReview,
  trashApplication,
  untrashApplication
} from '../applications'
import { assignRows } from '../assign-rows'
import { correctPosting, writeCorrections } from '../corrections'
import { mergeEmployer, separateEmployer, setStance } from '../employers/companies'
import { writeCompanies } from '../employers/write-companies'
import { reopenRefusal, settleRefusal } from '../importing/refusals'
import { addInterview, changeInterview, restoreInterview, trashInterview } from '../interviews'
import { mergeApplication, splitApplication } from '../merge-application'
import { addNote, restoreNote, trashNote, writeNote } from '../notes'
import type { Tx } from '../schema'
import { addStage, changeStage, moveStage, placeStage, restoreStage, trashStage } from '../stages'
import { placeVersion, showVersion, splitVersion } from '../versions'
import type { Applied, LogEdit } from './log-edit'

/**
 * Applies one edit to the tables and answers what takes it back; writes neither events nor log. Refuses with
 * `not-found` for rows that are missing or in the trash.
 */
export function applyLogEdit(tx: Tx, edit: LogEdit, at: Instant): Promise<Applied> {
  switch (edit.type) {
    case 'addApplication':
      return addApplication(tx, edit, at)
    case 'moveApplication':
      return moveApplication(tx, edit)
    case 'placeApplication':
      return placeApplication(tx, edit)
    case 'setOutcome':
      return setOutcome(tx, edit)
    case 'setReview':
      return setReview(tx, edit)
    case 'changeApplication':
      return changeApplication(tx, edit)
    case 'correctPosting':
      return correctPosting(tx, edit)
    case 'writeCorrections':
      return writeCorrections(tx, edit)
    case 'settleRefusal':
      return settleRefusal(tx, edit, at)
    case 'reopenRefusal':
      return reopenRefusal(tx, edit)
    case 'trashApplication':
      return trashApplication(tx, edit, at)
    case 'restoreApplication':
      return restoreApplication(tx, edit)
    case 'untrashApplication':
      return untrashApplication(tx, edit)
    case 'mergeApplication':
      return mergeApplication(tx, edit, at)
    case 'splitApplication':
      return splitApplication(tx, edit)
    case 'assignRows':
      return assignRows(tx, edit)
    case 'showVersion':
      return showVersion(tx, edit)
    case 'placeVersion':
      return placeVersion(tx, edit)
    case 'splitVersion':
      return splitVersion(tx, edit, at)
    case 'setStance':
      return setStance(tx, edit)
    case 'mergeEmployer':
      return mergeEmployer(tx, edit)
    case 'separateEmployer':
      return separateEmployer(tx, edit)
    case 'writeCompanies':
      return writeCompanies(tx, edit)
    case 'addNote':
      return addNote(tx, edit, at)
    case 'changeNote':
      return writeNote(tx, { type: 'writeNote', id: edit.id, body: edit.body, updatedAt: at })
    case 'writeNote':
      return writeNote(tx, edit)
    case 'trashNote':
      return trashNote(tx, edit, at)
    case 'restoreNote':
      return restoreNote(tx, edit)
    case 'addInterview':
      return addInterview(tx, edit, at)
    case 'changeInterview':
      return changeInterview(tx, edit)
    case 'trashInterview':
      return trashInterview(tx, edit, at)
    case 'restoreInterview':
      return restoreInterview(tx, edit)
    case 'addStage':
      return addStage(tx, edit)
    case 'changeStage':
      return changeStage(tx, edit)
    case 'moveStage':
      return moveStage(tx, edit)
    case 'placeStage':
      return placeStage(tx, edit)
    case 'trashStage':
      return trashStage(tx, edit, at)
    case 'restoreStage':
      return restoreStage(tx, edit)
    default:
      return edit satisfies never
  }
}
