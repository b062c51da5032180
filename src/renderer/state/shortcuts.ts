import { shortcutText } from '../../shared/messages/window'

/** Where a shortcut works. */
export type Scope = 'everywhere' | 'board' | 'lifted' | 'panel' | 'inbox' | 'employers' | 'moving-in'

/** What a shortcut does, by name. */
export type ShortcutName =
  | 'undo'
  | 'redo'
  | 'search'
  | 'shortcuts'
  | 'showBoard'
  | 'showInbox'
  | 'showEmployers'
  | 'showTrash'
  | 'showSettings'
  | 'close'
  | 'focusUp'
  | 'focusDown'
  | 'focusLeft'
  | 'focusRight'
  | 'focusFirst'
  | 'focusLast'
  | 'open'
  | 'moveUp'
  | 'moveDown'
  | 'moveLeft'
  | 'moveRight'
  | 'moveTo'
  | 'lift'
  | 'select'
  | 'trash'
  | 'carryUp'
  | 'carryDown'
  | 'carryLeft'
  | 'carryRight'
  | 'drop'
  | 'putBack'
  | 'newNote'
  | 'goOn'
  | 'accept'
  | 'dismiss'
  | 'next'
  | 'previous'
  | 'right'
  | 'left'
  | 'correct'
  | 'pickWords'
  | 'fillField'
  | 'mergeSame'
  | 'filter'

/** A shortcut: keys as `Mod+Shift+z`, where `Mod` is Ctrl, or Command on a Mac. */
export interface Shortcut {
  readonly name: ShortcutName
  readonly scope: Scope
  readonly keys: readonly string[]
  /** What it does, for the sheet. Shortcuts with the same words stand in one line there. */
  readonly does: string
}

const { does } = shortcutText

/** Every shortcut of the window. The handlers and the sheet both read this list. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'search', scope: 'everywhere', keys: ['Mod+k', '/'], does: does.search },
  { name: 'undo', scope: 'everywhere', keys: ['Mod+z'], does: does.undo },
  { name: 'redo', scope: 'everywhere', keys: ['Mod+Shift+z', 'Mod+y'], does: does.redo },
  { name: 'showBoard', scope: 'everywhere', keys: ['Mod+1'], does: does.showBoard },
  { name: 'showInbox', scope: 'everywhere', keys: ['i'], does: does.showInbox },
  { name: 'showEmployers', scope: 'everywhere', keys: ['Mod+2'], does: does.showEmployers },
  { name: 'showTrash', scope: 'everywhere', keys: ['Mod+9'], does: does.showTrash },
  { name: 'showSettings', scope: 'everywhere', keys: ['Mod+,'], does: does.showSettings },
  { name: 'shortcuts', scope: 'everywhere', keys: ['?'], does: does.showSheet },
  { name: 'close', scope: 'everywhere', keys: ['Escape'], does: does.close },
  { name: 'focusUp', scope: 'board', keys: ['ArrowUp'], does: does.go },
  { name: 'focusDown', scope: 'board', keys: ['ArrowDown'], does: does.go },
  { name: 'focusLeft', scope: 'board', keys: ['ArrowLeft'], does: does.go },
  { name: 'focusRight', scope: 'board', keys: ['ArrowRight'], does: does.go },
  { name: 'focusFirst', scope: 'board', keys: ['Home'], does: does.goToEnd },
  { name: 'focusLast', scope: 'board', keys: ['End'], does: does.goToEnd },
  { name: 'open', scope: 'board', keys: ['Enter'], does: does.open },
  { name: 'moveUp', scope: 'board', keys: ['Shift+ArrowUp'], does: does.move },
  { name: 'moveDown', scope: 'board', keys: ['Shift+ArrowDown'], does: does.move },
  { name: 'moveLeft', scope: 'board', keys: ['Shift+ArrowLeft'], does: does.move },
  { name: 'moveRight', scope: 'board', keys: ['Shift+ArrowRight'], does: does.move },
  { name: 'moveTo', scope: 'board', keys: ['m'], does: does.moveTo },
  { name: 'lift', scope: 'board', keys: ['Space'], does: does.lift },
  { name: 'select', scope: 'board', keys: ['x'], does: does.select },
  { name: 'trash', scope: 'board', keys: ['Delete'], does: does.trash },
  { name: 'carryUp', scope: 'lifted', keys: ['ArrowUp'], does: does.carry },
  { name: 'carryDown', scope: 'lifted', keys: ['ArrowDown'], does: does.carry },
  { name: 'carryLeft', scope: 'lifted', keys: ['ArrowLeft'], does: does.carry },
  { name: 'carryRight', scope: 'lifted', keys: ['ArrowRight'], does: does.carry },
  { name: 'drop', scope: 'lifted', keys: ['Space', 'Enter'], does: does.drop },
  { name: 'putBack', scope: 'lifted', keys: ['Escape'], does: does.putBack },
  { name: 'newNote', scope: 'panel', keys: ['n'], does: does.newNote },
  { name: 'accept', scope: 'inbox', keys: ['Enter'], does: does.accept },
  { name: 'dismiss', scope: 'inbox', keys: ['Delete', 'Backspace'], does: does.dismiss },
  { name: 'previous', scope: 'inbox', keys: ['ArrowUp'], does: does.goInbox },
  { name: 'next', scope: 'inbox', keys: ['ArrowDown'], does: does.goInbox },
  { name: 'left', scope: 'inbox', keys: ['ArrowLeft'], does: does.toFields },
  { name: 'right', scope: 'inbox', keys: ['ArrowRight'], does: does.toFields },
  { name: 'correct', scope: 'inbox', keys: ['e'], does: does.correct },
  { name: 'pickWords', scope: 'inbox', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], does: does.pickWords },
  { name: 'fillField', scope: 'inbox', keys: ['1 – 9'], does: does.fillField },
  { name: 'mergeSame', scope: 'inbox', keys: ['m'], does: does.mergeSame },
  { name: 'previous', scope: 'employers', keys: ['ArrowUp'], does: does.goEmployer },
  { name: 'next', scope: 'employers', keys: ['ArrowDown'], does: does.goEmployer },
  { name: 'right', scope: 'employers', keys: ['ArrowRight', 'Enter'], does: does.toPage },
  { name: 'left', scope: 'employers', keys: ['ArrowLeft'], does: does.toPage },
  { name: 'filter', scope: 'employers', keys: ['Mod+f'], does: does.filter },
  { name: 'goOn', scope: 'moving-in', keys: ['Mod+Enter'], does: does.goOn }
]
