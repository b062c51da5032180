import { syntaxTree } from '@codemirror/language'
import type { Extension, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate,
  WidgetType
} from '@codemirror/view'
import { notesText } from '../../shared/messages/application'

function makeBox(isDone: boolean): HTMLElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.className = 'cm-task'
  box.checked = isDone
  // Ctrl+Enter ticks the task of the line; the box is for the pointer.
  box.tabIndex = -1
  box.setAttribute('aria-label', notesText.task)
  return box
}

/** A box in place of `[ ]` or `[x]`. The library asks for a class here. */
class TaskBox extends WidgetType {
  readonly isDone: boolean

  constructor(isDone: boolean) {
    super()
    this.isDone = isDone
  }

  override eq(other: TaskBox): boolean {
    return other.isDone === this.isDone
  }

  override toDOM(): HTMLElement {
    return makeBox(this.isDone)
  }

  override ignoreEvent(): boolean {
    return false
  }
}

const done = Decoration.mark({ class: 'cm-done' })

function drawTasks(view: EditorView): DecorationSet {
  const { doc, selection } = view.state
  const drawn: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name !== 'TaskMarker') return
        const isDone = /x/i.test(doc.sliceString(node.from, node.to))
        const line = doc.lineAt(node.to)
        // The box stands for the sign of the list too.
        const start = line.from + line.text.search(/\S/)
        // While the cursor stands in the marker it is text, so that it can be edited.
        const isTouched = selection.ranges.some((range) => range.from < node.to && range.to >= start)
        if (!isTouched) drawn.push(Decoration.replace({ widget: new TaskBox(isDone) }).range(start, node.to))
        const words = node.to + line.text.slice(node.to - line.from).search(/\S|$/)
        if (isDone && line.to > words) drawn.push(done.range(words, line.to))
      }
    })
  }
  return Decoration.set(drawn, true)
}

const plugin = ViewPlugin.define((view) => ({ drawn: drawTasks(view), update: redraw }), {
  decorations: ({ drawn }) => drawn
})

function redraw(this: { drawn: DecorationSet }, update: ViewUpdate): void {
  const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state)
  if (update.docChanged || update.viewportChanged || update.selectionSet || isParsed) {
    this.drawn = drawTasks(update.view)
  }
}

/** Ticks or unticks the task in the line at a position; false when there is none. */
function toggleTask(view: EditorView, at: number): boolean {
  const line = view.state.doc.lineAt(at)
  const marker = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/.exec(line.text)
  if (marker === null) return false
  const from = line.from + marker[0].length - 2
  view.dispatch({ changes: { from, to: from + 1, insert: marker[1] === ' ' ? 'x' : ' ' }, userEvent: 'input' })
  return true
}

function clickTask(event: MouseEvent, view: EditorView): boolean {
  const box = event.target
  if (!(box instanceof HTMLInputElement) || !box.classList.contains('cm-task')) return false
  event.preventDefault()
  return toggleTask(view, view.posAtDOM(box))
}

/** Task boxes that can be ticked by the pointer and with Ctrl+Enter. */
export const taskBoxes: Extension = [
  plugin,
  EditorView.domEventHandlers({ mousedown: clickTask, click: (event) => event.target instanceof HTMLInputElement }),
  keymap.of([{ key: 'Mod-Enter', run: (view) => toggleTask(view, view.state.selection.main.head) }])
]
