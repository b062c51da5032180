import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const heading = { fontWeight: '620', letterSpacing: '-0.01em' }

const words = HighlightStyle.define([
  { tag: tags.heading1, ...heading, fontSize: '1.3em' },
  { tag: tags.heading2, ...heading, fontSize: '1.15em' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], ...heading },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through', color: 'var(--text-3)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)', fontSize: '0.92em' },
  { tag: tags.quote, color: 'var(--text-2)' },
  { tag: [tags.link, tags.url], color: 'var(--accent-strong)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--text-3)', fontWeight: '400' }
])

const frame = EditorView.theme({
  '&': { color: 'var(--text)', background: 'transparent' },
  '&.cm-focused': { outline: '0' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6', overflow: 'visible' },
  '.cm-content': { padding: '2px 0 4px', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0', overflowWrap: 'anywhere' },
  '.cm-placeholder': { color: 'var(--text-3)' },
  '.cm-hit': { background: 'var(--mark)', borderRadius: '3px' },
  '.cm-task': {
    width: '14px',
    height: '14px',
    margin: '0 3px 0 0',
    verticalAlign: '-2px',
    accentColor: 'var(--accent)'
  },
  '.cm-bullet': { color: 'var(--text-3)' },
  '.cm-done': { color: 'var(--text-3)', textDecoration: 'line-through' }
})

/** How a note looks while it is written. All colours come from the tokens. */
export const markdownStyle: Extension = [frame, syntaxHighlighting(words)]
