import { useCallback, useMemo, useState } from 'react'
import type { TextBlock } from '../../shared/posting'

/** Blocks that are drawn at once; a longer text would keep the window busy. */
const portion = 1_000

interface DrawnBlocks {
  readonly isDrawn: (block: TextBlock) => boolean
  /** Blocks that belong to the site, which `toggleWhole` shows and hides. */
  readonly hidden: number
  /** Blocks beyond those drawn so far. */
  readonly left: number
  readonly showsWhole: boolean
  readonly toggleWhole: () => void
  readonly drawMore: () => void
}

/** Which blocks of a posting are drawn: its own, in portions, and those of the site when they are asked for. */
export function useDrawnBlocks(blocks: readonly TextBlock[]): DrawnBlocks {
  const [showsWhole, setShowsWhole] = useState(false)
  const [room, setRoom] = useState(portion)
  // A page of which nothing was taken for the posting is shown as it is.
  const isAllNoise = useMemo(() => blocks.every((block) => block.noise), [blocks])
  const wanted = useMemo(
    () => (showsWhole || isAllNoise ? blocks : blocks.filter((block) => !block.noise)),
    [blocks, showsWhole, isAllNoise]
  )
  const lastStart = wanted[room - 1]?.start ?? Number.POSITIVE_INFINITY
  const isDrawn = useCallback(
    (block: TextBlock) => (showsWhole || isAllNoise || !block.noise) && block.start <= lastStart,
    [showsWhole, isAllNoise, lastStart]
  )
  return {
    isDrawn,
    hidden: isAllNoise ? 0 : blocks.filter((block) => block.noise).length,
    left: Math.max(0, wanted.length - room),
    showsWhole,
    toggleWhole: () => setShowsWhole(!showsWhole),
    drawMore: () => setRoom(room + portion)
  }
}
