import type { ReactNode } from 'react'
import { useBoard } from '../state/board-store'
import { BoardColumns } from './board-columns'
import { EmptyBoard, FailedBoard, LoadingBoard } from './board-states'

/** The board in each of its states. `addPosting` is the button that an empty board shows first. */
export function Board({ addPosting }: { readonly addPosting: ReactNode }) {
  const phase = useBoard((state) => state.phase)
  const isEmpty = useBoard((state) => state.cards.size === 0)
  switch (phase.name) {
    case 'loading':
      return <LoadingBoard />
    case 'failed':
      return <FailedBoard failure={phase.failure} />
    case 'ready':
      return isEmpty ? <EmptyBoard addPosting={addPosting} /> : <BoardColumns />
    default:
      return phase satisfies never
  }
}
