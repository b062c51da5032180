import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Annotation, EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { bullets } from './bullets'
import { hitMarks } from './hit-marks'
import { listKeys } from './list-keys'
import { markdownLanguage } from './markdown-language'
import { markdownStyle } from './markdown-style'
import { taskBoxes } from './task-boxes'

/** Says that a change of the text came from outside of the editor. */
const fromOutside = Annotation.define<boolean>()

/** What an editor works with. */
export interface NoteViewOptions {
  readonly text: string
  readonly label: string
  readonly placeholder: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
}

/**
 * The root of the editor: styles that the editor makes are adopted there as a style sheet object. In the
 * page itself it would add a style element, which the content security policy refuses.
 */
export function rootOf(host: HTMLElement): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true })
}

/** Opens an editor for one note inside a root of its own. */
export function openNoteView(root: ShadowRoot, options: NoteViewOptions): EditorView {
  const state = EditorState.create({
    doc: options.text,
    extensions: [
      history(),
      listKeys,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      markdownLanguage,
      markdownStyle,
      taskBoxes,
      bullets,
      hitMarks,
      placeholder(options.placeholder),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': options.label, autocapitalize: 'sentences' }),
      EditorView.updateListener.of((update) => {
        const isOurs = update.transactions.some((transaction) => transaction.annotation(fromOutside) === true)
        if (update.docChanged && !isOurs) options.onChange(update.state.doc.toString())
      }),
      EditorView.domEventHandlers({ blur: () => options.onBlur() })
    ]
  })
  return new EditorView({ state, parent: root, root })
}

/** Puts another text into the editor: something else than typing has changed the note. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return
  const { anchor } = view.state.selection.main
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: Math.min(anchor, text.length) },
    annotations: fromOutside.of(true)
  })
}
