import { inboxText } from '../../shared/messages/inbox'
import { fieldNames } from '../../shared/messages/names'
import type { Card, StoredPosting } from '../../shared/model'
import { type FillableField, fillEdit, plainWords } from '../posting/fill-field'
import { announce } from '../state/announce'
import { correctField } from '../state/application-detail'
import { edit } from '../state/edit'
import { showToast } from '../state/toasts'
import { selectedIn } from './selected-words'

/** Fills a field with the words that are selected in the posting; begins to type where the words cannot be that. */
export async function fillSelected(field: FillableField, card: Card, stored: StoredPosting): Promise<void> {
  const words = selectedIn(document.querySelector('[data-part="text"]'))?.toString() ?? ''
  const name = fieldNames[field]
  if (plainWords(words) === '') {
    correctField(field)
    return
  }
  const change = fillEdit(field, words, card, stored)
  if (change === null) {
    showToast(inboxText.notThat(name))
    announce(inboxText.notThat(name), true)
    correctField(field)
    return
  }
  const answer = await edit(change)
  if (!answer.ok) return
  window.getSelection()?.removeAllRanges()
  announce(inboxText.filled(name, plainWords(words)))
}
