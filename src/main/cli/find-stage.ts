import type { Stage } from '../../shared/model'
import { readBoard } from '../store/board'
import type { Store } from '../store/open-store'

/** The stage of that name, whatever the case; undefined when there is none. */
export async function findStage(store: Store, name: string): Promise<Stage | undefined> {
  const { stages } = await readBoard(store.db)
  const wanted = name.trim().toLowerCase()
  return stages.find((stage) => stage.name.toLowerCase() === wanted)
}
