import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect } from 'react'
import { currentColumns } from '../state/current-columns'
import { moveCards } from '../state/move-cards'
import { concerned } from '../state/selection'
import { dropPlace } from './drop-place'

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
          if (place !== null) void moveCards(concerned(Number(source.data.cardId)), place)
        }
      }),
      autoScrollForElements({ element, getAllowedAxis: () => 'horizontal' })
    )
  }, [ref])
}
