import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import type { Column } from '../state/columns'
import type { Place } from '../state/move-cards'

interface Target {
  readonly data: Record<string | symbol, unknown>
}

/** The place on the board that the drop targets under the pointer, innermost first, stand for. */
export function dropPlace(columns: readonly Column[], targets: readonly Target[]): Place | null {
  const stageId = targets.find(({ data }) => typeof data.stageId === 'number')?.data.stageId
  const column = columns.find(({ stage }) => stage.id === stageId)
  if (column === undefined) return null
  const over = targets.find(({ data }) => typeof data.targetId === 'number')
  if (over === undefined) return { stageId: column.stage.id, before: null }
  const index = column.cards.findIndex((card) => card.id === over.data.targetId)
  const at = extractClosestEdge(over.data) === 'bottom' ? index + 1 : index
  return { stageId: column.stage.id, before: column.cards[at]?.id ?? null }
}
