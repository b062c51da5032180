import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { preserveOffsetOnSource } from '@atlaskit/pragmatic-drag-and-drop/utils/preserve-offset-on-source'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import { type RefObject, useEffect, useState } from 'react'
import { boardStore } from '../state/board-store'
import { concerned } from '../state/selection'
import { fillPreview } from './drag-preview'

/** At which edge of a card a dragged one would go. */
export type DropEdge = 'top' | 'bottom'

function makeDraggable(element: HTMLElement, id: number, setDragged: (isDragged: boolean) => void): () => void {
  return draggable({
    element,
    getInitialData: () => ({ cardId: id }),
    canDrag: () => boardStore.getState().liftedId === null,
    onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: preserveOffsetOnSource({ element, input: location.current.input }),
        render: ({ container }) => fillPreview(container, element, concerned(id).length)
      })
    },
    onDragStart: () => setDragged(true),
    onDrop: () => setDragged(false)
  })
}

function makeTarget(element: HTMLElement, id: number, setEdge: (edge: DropEdge | null) => void): () => void {
  function follow({ self, source }: ElementDropTargetEventBasePayload): void {
    const edge = extractClosestEdge(self.data)
    setEdge(source.data.cardId !== id && (edge === 'top' || edge === 'bottom') ? edge : null)
  }
  return dropTargetForElements({
    // The whole place of the card, gap included, so that there is no dead strip between two cards.
    element: element.parentElement ?? element,
    canDrop: ({ source }) => typeof source.data.cardId === 'number',
    getData: ({ input, element: place }) =>
      attachClosestEdge({ targetId: id }, { input, element: place, allowedEdges: ['top', 'bottom'] }),
    onDragEnter: follow,
    onDrag: follow,
    onDragLeave: () => setEdge(null),
    onDrop: () => setEdge(null)
  })
}

/** Lets a card be dragged with the mouse, and others be dropped at its edges. */
export function useCardDrag(
  ref: RefObject<HTMLElement | null>,
  id: number
): { readonly isDragged: boolean; readonly edge: DropEdge | null } {
  const [isDragged, setDragged] = useState(false)
  const [edge, setEdge] = useState<DropEdge | null>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    return combine(makeDraggable(element, id, setDragged), makeTarget(element, id, setEdge))
  }, [ref, id])
  return { isDragged, edge }
}
