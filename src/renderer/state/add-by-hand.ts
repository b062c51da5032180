import { editSentence } from '../../shared/messages/edits'
import { importText } from '../../shared/messages/import'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange } from './apply-change'
import { focusCard } from './focus'
import { showFailure, showToast } from './toasts'
import { showView } from './views'

/** What a person writes on a card. */
export interface CardByHand {
  readonly title: string
  readonly company: string
  /** As typed: with or without `https://`. */
  readonly link: string
  readonly stageId: number | null
}

/** A link as a whole address; null for none, undefined for what is no address of a page. */
export function addressOf(link: string): string | null | undefined {
  const typed = link.trim()
  if (typed === '') return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const url = URL.parse(whole)
  const isPage = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
  return isPage ? url.href : undefined
}

/** Puts a card that was written by hand on the board, with the focus on it; answers whether that was done. */
export async function addByHand({ title, company, link, stageId }: CardByHand): Promise<boolean> {
  const url = addressOf(link)
  if (url === undefined) return false
  const answer = await tracker.addByHand({ title: title.trim(), company: company.trim(), url, stageId })
  if (!answer.ok) {
    showFailure(answer.failure)
    return false
  }
  const { applicationId, change } = answer.value
  if (change !== null) applyChange(change)
  showView('board')
  focusCard(applicationId)
  const text = change === null ? importText.byHandKnown : editSentence(change.done)
  showToast(text, 'plain', change === null ? null : 'undo')
  announce(text)
  return true
}
