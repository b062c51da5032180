import { type Scope, type ShortcutName, shortcuts } from './shortcuts'

/** What a shortcut needs to know of a key press; a `KeyboardEvent` has it. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

function matches(keys: string, press: KeyPress, mac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '')
  const mod = mac ? press.metaKey : press.ctrlKey
  const otherMod = mac ? press.ctrlKey : press.metaKey
  if (mod !== parts.includes('Mod') || otherMod || press.altKey) return false
  // A sign such as `?` may or may not need Shift, as the keyboard has it.
  const isSign = key.length === 1 && !/[\p{L}\p{N} ]/u.test(key)
  if (!isSign && press.shiftKey !== parts.includes('Shift')) return false
  return press.key.toLowerCase() === key.toLowerCase()
}

/** The shortcut of a scope that a key press stands for. */
export function matchShortcut(press: KeyPress, scope: Scope, mac: boolean = isMac): ShortcutName | undefined {
  return shortcuts.find(
    (shortcut) => shortcut.scope === scope && shortcut.keys.some((keys) => matches(keys, press, mac))
  )?.name
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del'
}

/** The keys of a shortcut as they stand on keyboards, one string a key. */
export function keyLabels(keys: string, mac: boolean = isMac): readonly string[] {
  return keys.split('+').map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl'
    if (part === 'Shift' && mac) return '⇧'
    return keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
}
