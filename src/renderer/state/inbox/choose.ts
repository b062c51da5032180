import { boardStore } from '../board-store'
import { importStore } from '../imports'
import { type InboxKey, inboxStore } from './inbox-store'
import { focusChosen, readDetails, refreshInbox } from './read-inbox'

/** Looks at an entry. */
export function choose(key: InboxKey): void {
  inboxStore.setState({ chosen: key, isChosenByHand: true })
  void readDetails()
}

/** Looks at the next entry, or the one before. */
export function stepChosen(step: 1 | -1): void {
  const { entries, chosen } = inboxStore.getState()
  const at = (entries ?? []).findIndex(({ key }) => key === chosen)
  const next = entries?.[at + step]
  if (next === undefined) return
  choose(next.key)
  focusChosen()
}

/** Shows the inbox in the middle of the window, with nothing in front of it. */
export function openInbox(): void {
  // What the summaries say stands in the inbox, and they would stand in front of it.
  importStore.setState(({ runs }) => ({ runs: runs.filter(({ phase }) => phase !== 'done') }))
  boardStore.setState({ view: 'inbox', openId: null, openAt: null, detail: { status: 'closed' } })
  inboxStore.setState({ isOpening: true })
  focusChosen()
  void refreshInbox()
}
