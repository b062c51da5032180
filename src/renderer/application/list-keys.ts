import type { ChangeSpec } from '@codemirror/state'
import { EditorSelection, type Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'

const item = /^(\s*)([-*+]|(\d+)([.)]))(\s+)(\[[ xX]\]\s+)?/

/** What a list goes on with in the next line: `- ` after `- x`, `3. ` after `2. x`, `- [ ] ` after `- [x] y`. Null outside of lists. */
export function nextItem(line: string): string | null {
  const match = item.exec(line)
  if (match === null) return null
  const [, indent = '', sign = '', number, point = '', space = ' ', task] = match
  const next = number === undefined ? sign : `${Number(number) + 1}${point}`
  return `${indent}${next}${space}${task === undefined ? '' : '[ ] '}`
}

/** True for an item without any words, with which a list ends. */
export function isEmptyItem(line: string): boolean {
  return item.exec(line)?.[0].length === line.length
}

function continueList(view: EditorView): boolean {
  const { main } = view.state.selection
  const line = view.state.doc.lineAt(main.head)
  const next = nextItem(line.text)
  if (next === null || main.from < line.from + (item.exec(line.text)?.[0].length ?? 0)) return false
  const change = isEmptyItem(line.text)
    ? { from: line.from, to: line.to, insert: '' }
    : { from: main.from, to: main.to, insert: `\n${next}` }
  const cursor = change.from + change.insert.length
  view.dispatch({ changes: change, selection: { anchor: cursor }, scrollIntoView: true, userEvent: 'input' })
  return true
}

/** Puts the signs around what is selected, or takes them away when they are there. */
function wrapWith(sign: string): (view: EditorView) => boolean {
  return (view) => {
    const { state } = view
    const change = state.changeByRange((range) => {
      const { from, to } = range
      const around = state.sliceDoc(from - sign.length, from) === sign && state.sliceDoc(to, to + sign.length) === sign
      const changes: ChangeSpec = around
        ? [
            { from: from - sign.length, to: from },
            { from: to, to: to + sign.length }
          ]
        : [
            { from, insert: sign },
            { from: to, insert: sign }
          ]
      const shift = around ? -sign.length : sign.length
      return { changes, range: EditorSelection.range(range.anchor + shift, range.head + shift) }
    })
    view.dispatch(state.update(change, { userEvent: 'input' }))
    return true
  }
}

/** Keys that write Markdown: Enter goes on with a list, Ctrl+B and Ctrl+I make bold and italic. */
export const listKeys: Extension = keymap.of([
  { key: 'Enter', run: continueList },
  { key: 'Mod-b', run: wrapWith('**') },
  { key: 'Mod-i', run: wrapWith('*') }
])
