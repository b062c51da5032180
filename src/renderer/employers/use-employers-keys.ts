import { type RefObject, useEffect } from 'react'
import { boardStore } from '../state/board-store'
import { filterEmployers, focusEmployer, stepEmployer } from '../state/employers'
import { matchShortcut } from '../state/match-shortcut'

type Part = 'list' | 'filter' | 'page' | 'other'

function partOf(target: Element): Part {
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part
  return part === 'list' || part === 'filter' || part === 'page' ? part : 'other'
}

function isTyping(target: Element): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Leaves the page for the list, or takes the words of the filter away. */
function leave(part: Part, target: Element): boolean {
  if (part === 'page') focusEmployer()
  else if (part === 'filter' && target instanceof HTMLInputElement) {
    if (target.value === '') focusEmployer()
    else filterEmployers('')
  } else return false
  return true
}

function focusPage(box: HTMLElement): void {
  box.querySelector<HTMLElement>('[data-part="page"] h2')?.focus()
}

function handle(event: KeyboardEvent, box: HTMLElement, target: Element): boolean {
  const part = target === document.body ? 'list' : partOf(target)
  const name = matchShortcut(event, 'employers')
  if (name === 'filter') {
    const field = box.querySelector<HTMLInputElement>('[data-part="filter"]')
    field?.focus()
    field?.select()
    return true
  }
  if (part === 'filter' && (event.key === 'ArrowDown' || event.key === 'Enter')) {
    focusEmployer()
    return true
  }
  if (event.key === 'Escape') return leave(part, target)
  if (isTyping(target)) return false
  if (part === 'list' && (event.key === 'Home' || event.key === 'End')) {
    stepEmployer(event.key === 'Home' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
    return true
  }
  switch (name) {
    case 'previous':
    case 'next':
      if (part !== 'list') return false
      stepEmployer(name === 'next' ? 1 : -1)
      return true
    case 'right':
      if (part !== 'list') return false
      focusPage(box)
      return true
    case 'left':
      if (part !== 'page') return false
      focusEmployer()
      return true
    default:
      return false
  }
}

/** The keys of the employers, wherever in them the focus is, and while nothing has it. */
export function useEmployersKeys(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const { target } = event
      const box = ref.current
      if (box === null || event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
      if (boardStore.getState().openId !== null && target === document.body) return
      if (target !== document.body && !box.contains(target)) return
      if (handle(event, box, target)) event.preventDefault()
    }
    // Before the keys of the whole window, which listen behind this.
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [ref])
}
