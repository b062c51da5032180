import { tracker } from '../../tracker'
import { boardStore } from '../board-store'
import { chosenAfter, entriesOf, type InboxEntry, inboxStore } from './inbox-store'

/** Which reading of the inbox is the newest. */
let newest = 0

/** At which reading of the inbox each application was read. */
const readAt = new Map<number, number>()

/** Asks what is chosen to take the focus. */
export function focusChosen(): void {
  inboxStore.setState(({ focusSerial }) => ({ focusSerial: focusSerial + 1 }))
}

/** Reads the inbox anew; a reading that a newer one has overtaken is dropped. */
export async function refreshInbox(): Promise<void> {
  newest += 1
  const own = newest
  const answer = await tracker.getInbox({})
  if (own !== newest) return
  if (!answer.ok) {
    inboxStore.setState({ failure: answer.failure })
    return
  }
  const entries = entriesOf(answer.value)
  const { entries: before, chosen, isChosenByHand, isOpening, settled } = inboxStore.getState()
  const back = entries.find(({ key }) => settled.has(key))
  const there = new Set(entries.map(({ key }) => key))
  const isHeld = isChosenByHand || (boardStore.getState().view === 'inbox' && !isOpening)
  // What is shown stays until it was read anew, so that nothing flickers and the focus stays where it is.
  inboxStore.setState({
    entries,
    failure: null,
    chosen: back?.key ?? chosenAfter(before ?? [], entries, isHeld ? chosen : null),
    isOpening: false,
    settled: new Set([...settled].filter((key) => !there.has(key)))
  })
  if (back !== undefined) focusChosen()
  await readDetails()
}

function idOf(entry: InboxEntry | undefined): number | null {
  return entry?.kind === 'application' ? entry.waiting.card.id : null
}

async function readDetail(id: number): Promise<void> {
  if (readAt.get(id) === newest) return
  const own = newest
  const answer = await tracker.openApplication({ id })
  if (!answer.ok || own !== newest) return
  readAt.set(id, own)
  inboxStore.setState(({ details }) => ({ details: new Map(details).set(id, answer.value) }))
}

/** Keeps the details of these applications, and of no others. */
function forgetDetails(ids: readonly number[]): void {
  inboxStore.setState(({ details }) => ({
    details: new Map([...details].filter(([id]) => ids.includes(id)))
  }))
  for (const id of readAt.keys()) if (!ids.includes(id)) readAt.delete(id)
}

/** Reads the chosen application, and the one behind it, so that going on shows it at once. */
export async function readDetails(): Promise<void> {
  if (boardStore.getState().view !== 'inbox') return
  const { entries, chosen } = inboxStore.getState()
  const at = (entries ?? []).findIndex(({ key }) => key === chosen)
  const ids = [entries?.[at], entries?.[at + 1]].map(idOf).filter((id) => id !== null)
  forgetDetails(ids)
  for (const id of ids) await readDetail(id)
}
