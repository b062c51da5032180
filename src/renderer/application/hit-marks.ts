import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Span } from '../posting/locate-passage'

const mark = Decoration.mark({ class: 'cm-hit', tagName: 'mark' })

const setHits = StateEffect.define<readonly Span[]>()

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const set = transaction.effects.find((effect) => effect.is(setHits))
    if (set === undefined) return marks.map(transaction.changes)
    return Decoration.set(
      set.value.filter(({ start, end }) => start < end).map(({ start, end }) => mark.range(start, end)),
      true
    )
  },
  provide: (own) => EditorView.decorations.from(own)
})

/** Marks the words that a search found in a note. */
export const hitMarks: Extension = field

/** Marks these words and brings the first of them into sight. */
export function showHits(view: EditorView, hits: readonly Span[]): void {
  const [first] = hits
  const effects: StateEffect<unknown>[] = [setHits.of(hits)]
  if (first !== undefined) effects.push(EditorView.scrollIntoView(first.start, { y: 'center' }))
  view.dispatch({ effects })
}
