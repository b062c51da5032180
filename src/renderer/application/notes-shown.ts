import type { Note } from '../../shared/model'
import type { NoteDraft } from '../state/save-note'

/** A note as the list shows it. */
export interface ShownNote {
  readonly key: string
  /** Null while main does not know it yet. */
  readonly note: Note | null
}

/** The notes of an application, newest first: those being written before main knows them, then those main knows. */
export function notesShown(
  applicationId: number,
  notes: readonly Note[],
  drafts: ReadonlyMap<string, NoteDraft>
): readonly ShownNote[] {
  const own = [...drafts.values()].filter((draft) => draft.applicationId === applicationId)
  const known = notes
    .toSorted((a, b) => b.id - a.id)
    .map((note): ShownNote => {
      const draft = own.find(({ noteId }) => noteId === note.id)
      return { key: draft?.key ?? `note-${note.id}`, note }
    })
  const isKnown = ({ noteId }: NoteDraft) => notes.some(({ id }) => id === noteId)
  const isLost = ({ seen, state }: NoteDraft) => seen && state.name === 'saved'
  const fresh = own.filter((draft) => !isKnown(draft) && !isLost(draft))
  return [...fresh.toReversed().map(({ key }): ShownNote => ({ key, note: null })), ...known]
}
