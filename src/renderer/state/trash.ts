import type { SingleEdit } from '../../shared/edit'
import { currentColumns } from './current-columns'
import { edit } from './edit'
import { focusCard } from './focus'
import { heirOf } from './neighbours'
import { concerned } from './selection'

/** Moves a card, or all marked cards with it, to the trash; the focus goes to the next one. */
export async function trashCards(id: number): Promise<void> {
  const ids = concerned(id)
  const heir = heirOf(currentColumns(), ids)
  const edits: SingleEdit[] = ids.map((one) => ({ type: 'trashApplication', id: one }))
  const [single] = edits
  if (single === undefined) return
  const answer = await edit(edits.length === 1 ? single : { type: 'batch', edits })
  if (answer.ok && heir !== undefined) focusCard(heir)
}
