import type { EditorView } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { notesText } from '../../shared/messages/application'
import type { Passage } from '../../shared/search-answer'
import { locatePassage } from '../posting/locate-passage'
import { changeNote, flushNote, noteStore, useNotes } from '../state/save-note'
import { showHits } from './hit-marks'
import { openNoteView, replaceText, rootOf } from './note-view'
import styles from './notes-tab.module.css'

/** Keys with Ctrl that belong to the window even while a note is written: search and the views. */
const windowKeys = /^[k1,]$/i

/** True for a key press that is meant for the window: Escape, and some with Ctrl. */
function isForWindow(event: KeyboardEvent): boolean {
  return event.key === 'Escape' || ((event.ctrlKey || event.metaKey) && windowKeys.test(event.key))
}

interface NoteEditorProps {
  readonly noteKey: string
  readonly label: string
  /** The passage that a search found in this note, or null. */
  readonly passage: Passage | null
  readonly takesFocus: boolean
  readonly onFocused: () => void
}

/** The editor of one note. What is typed goes to the draft at once; the draft sees to the saving. */
export function NoteEditor({ noteKey, label, passage, takesFocus, onFocused }: NoteEditorProps) {
  const hostRef = useRef<HTMLDivElement>(null)
  const viewRef = useRef<EditorView | null>(null)
  const revision = useNotes((drafts) => drafts.get(noteKey)?.revision ?? 0)

  // Before anything is painted, so that no key pressed meanwhile finds neither field nor editor.
  useLayoutEffect(() => {
    const host = hostRef.current
    if (host === null) return undefined
    const root = rootOf(host)
    const keepKeys = (event: Event) => {
      // Outside of the root nobody can see that the key was pressed in a text.
      if (event instanceof KeyboardEvent && !isForWindow(event)) event.stopPropagation()
    }
    root.addEventListener('keydown', keepKeys)
    const view = openNoteView(root, {
      text: textOf(noteKey),
      label,
      placeholder: notesText.placeholder,
      onChange: (text) => changeNote(noteKey, text),
      onBlur: () => void flushNote(noteKey)
    })
    viewRef.current = view
    return () => {
      root.removeEventListener('keydown', keepKeys)
      viewRef.current = null
      view.destroy()
    }
  }, [noteKey, label])

  useEffect(() => {
    if (revision > 0 && viewRef.current !== null) replaceText(viewRef.current, textOf(noteKey))
  }, [revision, noteKey])

  useEffect(() => {
    if (passage !== null && viewRef.current !== null) {
      showHits(viewRef.current, locatePassage(viewRef.current.state.doc.toString(), passage))
    }
  }, [passage])

  useLayoutEffect(() => {
    const view = viewRef.current
    if (!takesFocus || view === null) return
    view.dispatch({ selection: { anchor: view.state.doc.length } })
    view.focus()
    onFocused()
  }, [takesFocus, onFocused])

  return <div ref={hostRef} className={styles.editor} data-note-editor="" />
}

function textOf(noteKey: string): string {
  return noteStore.getState().drafts.get(noteKey)?.text ?? ''
}
