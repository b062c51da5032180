import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { notesText } from '../../shared/messages/application'
import { failureSentence } from '../../shared/messages/failures'
import type { Note } from '../../shared/model'
import type { Passage } from '../../shared/search-answer'
import { noteFocused, usePanel } from '../state/application-detail'
import { changeNote, flushNote, useNotes } from '../state/save-note'
import { Button } from '../ui/button'
import { momentInFull } from '../ui/format-date'
import { Check, CircleAlert, Trash2 } from '../ui/icons'
import styles from './notes-tab.module.css'

const load = () => import('./note-editor')
const NoteEditor = lazy(() => load().then((module) => ({ default: module.NoteEditor })))

/** Reads the editor's code before it is needed. */
export function preloadEditor(): void {
  void load()
}

/** The id of the element of a note. */
export function noteElementId(noteKey: string): string {
  return `note-of-${noteKey}`
}

interface NoteItemProps {
  readonly noteKey: string
  /** Null while the note is new. */
  readonly note: Note | null
  readonly label: string
  readonly passage: Passage | null
  readonly onTrash: () => void
}

/** A note: when it was written, how far it is saved, and its text. */
export function NoteItem({ noteKey, note, label, passage, onTrash }: NoteItemProps) {
  const takesFocus = usePanel(({ focusNote }) => focusNote === noteKey)
  return (
    <article
      id={noteElementId(noteKey)}
      className={styles.note}
      // Takes the focus when the note before it went to the trash; not the editor, where Ctrl+Z means the typing.
      tabIndex={-1}
      aria-label={label}
      data-hit-note={passage !== null || undefined}
    >
      <header className={styles.head}>
        {note !== null && <time dateTime={note.createdAt}>{momentInFull(note.createdAt)}</time>}
        <SaveMark noteKey={noteKey} />
        <Button
          look="icon"
          className={styles.trash}
          aria-label={notesText.trash}
          title={notesText.trash}
          onClick={onTrash}
        >
          <Trash2 aria-hidden="true" />
        </Button>
      </header>
      <Suspense fallback={<PlainNote noteKey={noteKey} label={label} takesFocus={takesFocus} />}>
        <NoteEditor noteKey={noteKey} label={label} passage={passage} takesFocus={takesFocus} onFocused={noteFocused} />
      </Suspense>
      <Failed noteKey={noteKey} />
    </article>
  )
}

interface PlainNoteProps {
  readonly noteKey: string
  readonly label: string
  readonly takesFocus: boolean
}

/** A plain field in place of the editor while its code is read, so that what is typed at once is not lost. */
function PlainNote({ noteKey, label, takesFocus }: PlainNoteProps) {
  const text = useNotes((drafts) => drafts.get(noteKey)?.text ?? '')
  const ref = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) ref.current?.focus()
  }, [takesFocus])
  return (
    <textarea
      ref={ref}
      className={styles.plain}
      aria-label={label}
      value={text}
      onChange={(event) => changeNote(noteKey, event.target.value)}
    />
  )
}

/** Says that the note is on disk, once it was changed; nothing before. */
function SaveMark({ noteKey }: { readonly noteKey: string }) {
  const name = useNotes((drafts) => drafts.get(noteKey)?.state.name ?? 'saved')
  const isNew = useNotes((drafts) => (drafts.get(noteKey)?.noteId ?? null) === null)
  const wasChanged = useNotes((drafts) => drafts.get(noteKey)?.wasChanged ?? false)
  if (isNew && name === 'saved') return null
  if (!wasChanged) return null
  return (
    <span className={styles.mark} data-state={name} role="status">
      {name === 'saved' && <Check aria-hidden="true" />}
      {name === 'failed' && <CircleAlert aria-hidden="true" />}
      {name === 'saved' ? notesText.saved : name === 'failed' ? notesText.failed : notesText.saving}
    </span>
  )
}

/** Why the note could not be saved, with a way on. The text stays. */
function Failed({ noteKey }: { readonly noteKey: string }) {
  const state = useNotes((drafts) => drafts.get(noteKey)?.state)
  if (state?.name !== 'failed') return null
  return (
    <div className={styles.failed} role="alert">
      <p>{failureSentence(state.failure)}</p>
      <Button onClick={() => void flushNote(noteKey)}>{notesText.retry}</Button>
    </div>
  )
}
