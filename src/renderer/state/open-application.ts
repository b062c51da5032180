import type { Passage } from '../../shared/search-answer'
import { tracker } from '../tracker'
import { boardStore } from './board-store'

/** Opens an application in the panel, at a passage when a search led there. */
export async function openApplication(id: number, at: Passage | null = null): Promise<void> {
  const { detail } = boardStore.getState()
  const known = detail.status === 'ready' && detail.id === id
  boardStore.setState({ openId: id, openAt: at, detail: known ? detail : { status: 'loading', id } })
  await refreshDetail()
}

let newestRead = 0

/** Reads the open application again; what is shown stays until the answer is there, and a newer reading wins. */
export async function refreshDetail(): Promise<void> {
  const id = boardStore.getState().openId
  if (id === null) return
  newestRead += 1
  const own = newestRead
  const answer = await tracker.openApplication({ id })
  if (own !== newestRead || boardStore.getState().openId !== id) return
  boardStore.setState({
    detail: answer.ok ? { status: 'ready', id, value: answer.value } : { status: 'failed', id, failure: answer.failure }
  })
}

/** Closes the panel. */
export function closeApplication(): void {
  boardStore.setState({ openId: null, openAt: null, detail: { status: 'closed' } })
}
