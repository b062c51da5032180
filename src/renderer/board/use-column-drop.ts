import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { type RefObject, useEffect, useState } from 'react'

/** Whether a dragged card is over a column: over one of its cards, or over its free space, where it goes to the end. */
export type ColumnHover = 'none' | 'cards' | 'space'

/** Lets cards be dropped on a column, and scrolls it, where it scrolls, when the pointer comes near its ends. */
export function useColumnDrop(
  column: RefObject<HTMLElement | null>,
  scroller: HTMLElement | null,
  stageId: number
): ColumnHover {
  const [hover, setHover] = useState<ColumnHover>('none')
  useEffect(() => {
    if (column.current === null) return undefined
    return combine(
      dropTargetForElements({
        element: column.current,
        canDrop: ({ source }) => typeof source.data.cardId === 'number',
        getData: () => ({ stageId }),
        onDrag: ({ self, location }) =>
          setHover(location.current.dropTargets[0]?.element === self.element ? 'space' : 'cards'),
        onDragLeave: () => setHover('none'),
        onDrop: () => setHover('none')
      }),
      scroller === null
        ? () => undefined
        : autoScrollForElements({ element: scroller, getAllowedAxis: () => 'vertical' })
    )
  }, [column, scroller, stageId])
  return hover
}
