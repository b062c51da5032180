import { useEffect, useEffectEvent } from 'react'
import type { Card } from '../../shared/model'
import { boardStore, useBoard } from '../state/board-store'
import { revealed } from '../state/reveal'

/** True while a person types, drags or carries a card: then nothing may move under their hands. */
function isBusy(): boolean {
  const { activeElement } = document
  const isTyping =
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || activeElement.matches('input, textarea, select'))
  return isTyping || boardStore.getState().liftedId !== null || document.querySelector('[data-dragged]') !== null
}

/** Calls `show` with the place of a card of this column that should come into sight, once. */
export function useReveal(cards: readonly Card[], show: (index: number, id: number) => void): void {
  const id = useBoard((state) => state.revealId)
  const reveal = useEffectEvent((wanted: number) => {
    const index = cards.findIndex((card) => card.id === wanted)
    if (index < 0) return
    if (!isBusy()) show(index, wanted)
    revealed()
  })
  useEffect(() => {
    if (id !== null) reveal(id)
  }, [id])
}
