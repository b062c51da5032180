import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { findEmployer, readEmployers } from '../../../src/main/store/employers/employers'
import { readInbox } from '../../../src/main/store/inbox'
import type { Store } from '../../../src/main/store/open-store'

/** Everything that a person sees: the board with keys and times, the inbox, the employers, and the notes and interviews of each card. */
export async function readSnapshot(store: Store) {
  const { stages, cards } = await readBoard(store.db)
  const details = []
  for (const { id } of cards) {
    const detail = await findApplicationDetail(store.db, id)
    const { notes, interviews, versions, merged } = detail ?? {}
    details.push({ id, notes, interviews, versions, merged })
  }
  const employers = []
  for (const line of await readEmployers(store.db)) {
    employers.push({ line, whole: await findEmployer(store.db, line.key) })
  }
  return { stages, cards, details, employers, inbox: await readInbox(store.db) }
}
