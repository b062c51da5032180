import { type RefObject, useEffect } from 'react'
import { inboxText } from '../../shared/messages/inbox'
import { fillableFields, plainWords } from '../posting/fill-field'
import { announce } from '../state/announce'
import { correctField } from '../state/application-detail'
import { boardStore } from '../state/board-store'
import { stepChosen } from '../state/inbox/choose'
import { chosenEntry, inboxStore } from '../state/inbox/inbox-store'
import { focusChosen } from '../state/inbox/read-inbox'
import { acceptChosen, dismissChosen, mergeSame } from '../state/inbox/settle'
import { matchShortcut } from '../state/match-shortcut'
import { fillSelected } from './fill-selected'
import { selectByKey, selectedIn } from './selected-words'

type Part = 'list' | 'fields' | 'text' | 'file' | 'other'

function partOf(target: Element): Part {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part
  return part === 'list' || part === 'fields' || part === 'text' || part === 'file' ? part : 'other'
}

function isTyping(target: Element): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** True for a control whose own key Enter is. */
function isPressed(target: Element): boolean {
  if (target.matches('[data-entry], [data-row]')) return target.matches('[data-link]')
  return target.matches('button, a, summary, [role="menuitem"]')
}

function focusFields(box: HTMLElement): void {
  const unsure = box.querySelector<HTMLElement>('[data-part="fields"] [data-row]:has([data-unsure])')
  const first = box.querySelector<HTMLElement>('[data-part="fields"] [data-row]')
  ;(unsure ?? first)?.focus()
}

/** Goes from the list to the fields, from there to the words, and back; of a refused file, to the file itself. */
function goAside(box: HTMLElement, part: Part, isRight: boolean): void {
  const file = box.querySelector<HTMLElement>('[data-part="file"]')
  if (isRight && file !== null) file.focus()
  else if (isRight && part === 'list') focusFields(box)
  else if (isRight) box.querySelector<HTMLElement>('[data-part="text"]')?.focus()
  else focusChosen()
}

/** Corrects the field that has the focus, else the first that is missing or unsure, else the title. */
function correctHere(target: Element): void {
  const entry = chosenEntry(inboxStore.getState())
  if (entry?.kind !== 'application') return
  const own = target.closest<HTMLElement>('[data-row]')?.dataset.row
  const { missing, unsure } = entry.waiting.doubts
  correctField((own as (typeof missing)[number] | undefined) ?? missing[0] ?? unsure[0] ?? 'title')
}

/** Fills the field of a figure with what is selected, or begins to correct it. */
function fillByFigure(key: string): boolean {
  const field = fillableFields[Number(key) - 1]
  const state = inboxStore.getState()
  const entry = chosenEntry(state)
  if (field === undefined || entry?.kind !== 'application') return false
  const posting = state.details.get(entry.waiting.card.id)?.posting
  if (posting) void fillSelected(field, entry.waiting.card, posting)
  return true
}

/** What a key does in the text: arrows select words, Escape lets them go. */
function handleInText(event: KeyboardEvent, box: HTMLElement): boolean {
  const text = box.querySelector<HTMLElement>('[data-part="text"]')
  if (text === null || document.activeElement !== text) return false
  if (event.key === 'ArrowLeft' && !event.shiftKey && selectedIn(text) === null) {
    focusFields(box)
    return true
  }
  if (!selectByKey(text, event.key, event.shiftKey)) return false
  const words = plainWords(selectedIn(text)?.toString() ?? '')
  if (words !== '') announce(inboxText.selected(words))
  return true
}

/** Lets the selected words go first, then leaves the fields or the words for the list. */
function leavePart(box: HTMLElement, part: Part): boolean {
  const text = box.querySelector('[data-part="text"]')
  if (selectedIn(text) !== null) {
    window.getSelection()?.removeAllRanges()
    return true
  }
  if (part !== 'fields' && part !== 'text' && part !== 'file') return false
  focusChosen()
  return true
}

function handle(event: KeyboardEvent, box: HTMLElement, target: Element): boolean {
  const part = target === document.body ? 'list' : partOf(target)
  if (event.key === 'Escape') return leavePart(box, part)
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (part === 'text' && handleInText(event, box)) return true
  if (/^[1-9]$/.test(event.key)) return fillByFigure(event.key)
  const name = matchShortcut(event, 'inbox')
  switch (name) {
    case 'accept':
      if (isPressed(target) || event.repeat) return false
      void acceptChosen()
      return true
    case 'dismiss':
      if (event.repeat) return false
      void dismissChosen()
      return true
    case 'next':
    case 'previous':
      if (part !== 'list') return false
      stepChosen(name === 'next' ? 1 : -1)
      return true
    case 'left':
    case 'right':
      goAside(box, part, name === 'right')
      return true
    case 'correct':
      correctHere(target)
      return true
    case 'mergeSame':
      return mergeSame()
    default:
      return false
  }
}

/** The keys of the inbox, wherever in it the focus is, and while nothing has it. */
export function useInboxKeys(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const { target } = event
      const box = ref.current
      if (box === null || event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
      if (boardStore.getState().openId !== null && target === document.body) return
      if (target !== document.body && !box.contains(target)) return
      if (isTyping(target)) return
      if (handle(event, box, target)) event.preventDefault()
    }
    // Before the keys of the whole window, which listen behind this.
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [ref])
}
