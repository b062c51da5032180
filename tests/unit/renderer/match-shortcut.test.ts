import { expect, test } from 'vitest'
import { type KeyPress, keyLabels, matchShortcut } from '../../../src/renderer/state/match-shortcut'
import { shortcuts } from '../../../src/renderer/state/shortcuts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

test.each([
  [press('z', { ctrlKey: true }), 'undo'],
  [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  [press('y', { ctrlKey: true }), 'redo'],
  [press('/'), 'search'],
  [press('/', { shiftKey: true }), 'search'],
  [press('?', { shiftKey: true }), 'shortcuts'],
  [press('z'), undefined],
  [press('z', { metaKey: true }), undefined],
  [press('z', { ctrlKey: true, altKey: true }), undefined]
])('%o everywhere is %s', (key, expected) => {
  expect(matchShortcut(key, 'everywhere', false)).toBe(expected)
})

test('on a Mac the command key takes the place of Ctrl', () => {
  expect(matchShortcut(press('z', { metaKey: true }), 'everywhere', true)).toBe('undo')
  expect(matchShortcut(press('z', { ctrlKey: true }), 'everywhere', true)).toBeUndefined()
  expect(keyLabels('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
})

test('arrows move the focus, with Shift the card', () => {
  expect(matchShortcut(press('ArrowLeft'), 'board')).toBe('focusLeft')
  expect(matchShortcut(press('ArrowLeft', { shiftKey: true }), 'board')).toBe('moveLeft')
  expect(matchShortcut(press('ArrowLeft'), 'lifted')).toBe('carryLeft')
  expect(matchShortcut(press(' '), 'board')).toBe('lift')
})

test('no two shortcuts of a scope have the same keys', () => {
  const taken = shortcuts.flatMap(({ scope, keys }) => keys.map((one) => `${scope} ${one}`))
  expect(new Set(taken).size).toBe(taken.length)
})
