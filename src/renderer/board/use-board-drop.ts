import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect } from 'react'
import { boardStore } from '../state/board-store'
import { currentColumns, openColumns } from '../state/current-columns'
import { moveCards, type Place } from '../state/move-cards'
import { heirOf } from '../state/neighbours'
import { concerned } from '../state/selection'
import { stageOf } from '../state/stages'
import { dropPlace } from './drop-place'

/** Moves cards; what went into a collapsed column is out of sight, and the next card is looked at. */
function dropCards(ids: readonly number[], place: Place): void {
  const heir = heirOf(openColumns(), ids) ?? null
  if (stageOf(place.stageId)?.isCollapsed === true) boardStore.setState({ focusedId: heir })
  void moveCards(ids, place)
}

/** Moves dragged cards where they are dropped, and scrolls the board when the pointer comes near its sides. */
export function useBoardDrop(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    return combine(
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.cardId === 'number',
        onDrop: ({ source, location }) => {
          const place = dropPlace(currentColumns(), location.current.dropTargets)
          if (place !== null) dropCards(concerned(Number(source.data.cardId)), place)
        }
      }),
      autoScrollForElements({ element, getAllowedAxis: () => 'horizontal' })
    )
  }, [ref])
}
