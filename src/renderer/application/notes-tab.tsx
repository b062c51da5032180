import { useEffect, useLayoutEffect, useRef } from 'react'
import { notesText } from '../../shared/messages/application'
import type { ApplicationDetail } from '../../shared/model'
import type { Passage } from '../../shared/search-answer'
import { beginNote } from '../state/application-detail'
import { trashNote, useNotes } from '../state/save-note'
import { flushAll } from '../state/save-schedule'
import { Button } from '../ui/button'
import { Plus, StickyNote } from '../ui/icons'
import { EmptyTab } from './empty-tab'
import { NoteItem, noteElementId, preloadEditor } from './note-item'
import { notesShown } from './notes-shown'
import styles from './notes-tab.module.css'

interface NotesTabProps {
  readonly detail: ApplicationDetail
  /** The passage that a search found in one of them, or null. */
  readonly passage: Passage | null
}

/** The notes of an application, newest first, each open for writing. */
export function NotesTab({ detail, passage }: NotesTabProps) {
  const { card, notes } = detail
  const addRef = useRef<HTMLButtonElement>(null)
  const goesToAdd = useRef(false)
  const drafts = useNotes((all) => all)
  const shown = notesShown(card.id, notes, drafts)
  useEffect(() => {
    preloadEditor()
    return () => void flushAll()
  }, [])

  async function trash(key: string, next: string | undefined): Promise<void> {
    if (!(await trashNote(key))) return
    if (next !== undefined) document.getElementById(noteElementId(next))?.focus()
    else {
      goesToAdd.current = true
      addRef.current?.focus()
    }
  }

  // With the last note the bar goes, and the button comes back in the empty tab.
  const { length } = shown
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a list that grew or shrank was drawn anew
  useLayoutEffect(() => {
    if (goesToAdd.current) addRef.current?.focus()
    goesToAdd.current = false
  }, [length])

  const add = (
    <Button ref={addRef} onClick={() => beginNote(card.id)}>
      <Plus aria-hidden="true" />
      {notesText.add}
      <kbd>N</kbd>
    </Button>
  )
  if (shown.length === 0) {
    return (
      <EmptyTab icon={StickyNote} title={notesText.empty} hint={notesText.emptyHint}>
        {add}
      </EmptyTab>
    )
  }
  return (
    <div className={styles.notes}>
      <div className={styles.bar}>{add}</div>
      {shown.map(({ key, note }, index) => (
        <NoteItem
          key={key}
          noteKey={key}
          note={note}
          label={notesText.note(index + 1, shown.length)}
          onTrash={() => void trash(key, shown[index + 1]?.key)}
          passage={passage !== null && note !== null && passage.noteId === note.id ? passage : null}
        />
      ))}
    </div>
  )
}
