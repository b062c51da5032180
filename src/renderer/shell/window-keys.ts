import { boardStore } from '../state/board-store'
import { openColumns } from '../state/current-columns'
import { openEmployers } from '../state/employers'
import { focusCard } from '../state/focus'
import { redo, undo } from '../state/history'
import { openInbox } from '../state/inbox/choose'
import { matchShortcut } from '../state/match-shortcut'
import { closeApplication } from '../state/open-application'
import { clearSelection } from '../state/selection'
import type { ShortcutName } from '../state/shortcuts'
import { focusSearch, search, showShortcuts, showView } from '../state/views'

/** Shortcuts that work while text is typed, because they could not be meant for it. */
const worksInText: ReadonlySet<ShortcutName> = new Set(['showBoard', 'showEmployers', 'showSettings'])

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  )
}

function isInPopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null
}

/** Closes the panel and gives the focus back to its card; else takes the marks away; else leaves the view. */
function closeTopmost(): void {
  const { openId, selection, view } = boardStore.getState()
  if (openId !== null) {
    closeApplication()
    if (view === 'board') focusCard(openId)
  } else if (selection.size > 0) clearSelection()
  else if (view === 'search') search('')
  else if (view !== 'board') showView('board')
}

const actions: Partial<Record<ShortcutName, () => void>> = {
  undo: () => void undo(),
  redo: () => void redo(),
  search: focusSearch,
  shortcuts: () => showShortcuts(true),
  showBoard: () => showView('board'),
  showInbox: openInbox,
  showEmployers: () => openEmployers(),
  showTrash: () => showView('trash'),
  showSettings: () => showView('settings'),
  close: closeTopmost
}

/** Brings the focus to the board when a key of the board is pressed and nothing has the focus. */
function enterBoard(event: KeyboardEvent): void {
  const { view, focusedId, cards } = boardStore.getState()
  if (view !== 'board' || document.activeElement !== document.body) return
  if (matchShortcut(event, 'board') === undefined) return
  const first = openColumns().find((column) => column.cards.length > 0)?.cards[0]?.id
  const id = focusedId !== null && cards.has(focusedId) ? focusedId : first
  if (id === undefined) return
  event.preventDefault()
  focusCard(id)
}

function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isInPopup(event.target)) return
  const name = matchShortcut(event, 'everywhere')
  if (name === undefined) {
    enterBoard(event)
    return
  }
  const isSearchKey = name === 'search' && event.key !== '/'
  if (isText(event.target) && !isSearchKey && !worksInText.has(name)) return
  event.preventDefault()
  actions[name]?.()
}

/** Handles the shortcuts that work everywhere; returns the way to stop. Views that use a key prevent its default. */
export function listenForShortcuts(): () => void {
  window.addEventListener('keydown', handleKey)
  return () => window.removeEventListener('keydown', handleKey)
}
