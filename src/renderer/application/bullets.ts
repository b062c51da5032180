import { syntaxTree } from '@codemirror/language'
import type { Extension, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType
} from '@codemirror/view'

/** A round sign in place of `-`, `*` or `+`. The library asks for a class here. */
class Bullet extends WidgetType {
  override eq(): boolean {
    return true
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = 'cm-bullet'
    sign.textContent = '•'
    return sign
  }
}

const bullet = Decoration.replace({ widget: new Bullet() })

function drawBullets(view: EditorView): DecorationSet {
  const { doc, selection } = view.state
  const drawn: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name !== 'ListMark' || node.to - node.from !== 1) return
        const isTask = /^\s+\[[ xX]\]/.test(doc.sliceString(node.to, node.to + 8))
        const isTouched = selection.ranges.some((range) => range.from <= node.to && range.to >= node.from)
        if (!isTask && !isTouched) drawn.push(bullet.range(node.from, node.to))
      }
    })
  }
  return Decoration.set(drawn, true)
}

function redraw(this: { drawn: DecorationSet }, update: ViewUpdate): void {
  const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state)
  if (update.docChanged || update.viewportChanged || update.selectionSet || isParsed) {
    this.drawn = drawBullets(update.view)
  }
}

/** Round signs in front of the items of a list; the sign that was typed shows where the cursor stands. */
export const bullets: Extension = ViewPlugin.define((view) => ({ drawn: drawBullets(view), update: redraw }), {
  decorations: ({ drawn }) => drawn
})
