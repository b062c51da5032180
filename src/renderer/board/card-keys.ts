import type { KeyboardEvent } from 'react'
import { boardStore } from '../state/board-store'
import { openColumns } from '../state/current-columns'
import { focusCard } from '../state/focus'
import { carry, dropLifted, lift, putBack } from '../state/lift'
import { matchShortcut } from '../state/match-shortcut'
import { moveBeside } from '../state/move-cards'
import { cardBeside, type Step } from '../state/neighbours'
import { openApplication } from '../state/open-application'
import { toggleSelected } from '../state/selection'
import type { ShortcutName } from '../state/shortcuts'
import { trashCards } from '../state/trash'

type Action = (id: number) => void

function go(step: Step): Action {
  return (id) => {
    const beside = cardBeside(openColumns(), id, step)
    if (beside !== undefined) focusCard(beside)
  }
}

const actions: Partial<Record<ShortcutName, Action>> = {
  focusUp: go('up'),
  focusDown: go('down'),
  focusLeft: go('left'),
  focusRight: go('right'),
  focusFirst: go('first'),
  focusLast: go('last'),
  open: (id) => void openApplication(id),
  moveUp: (id) => void moveBeside(id, 'up'),
  moveDown: (id) => void moveBeside(id, 'down'),
  moveLeft: (id) => void moveBeside(id, 'left'),
  moveRight: (id) => void moveBeside(id, 'right'),
  lift,
  select: toggleSelected,
  trash: (id) => void trashCards(id),
  carryUp: () => carry('up'),
  carryDown: () => carry('down'),
  carryLeft: () => carry('left'),
  carryRight: () => carry('right'),
  drop: () => void dropLifted(),
  putBack
}

/** The card to which an element belongs. */
export function cardIdOf(target: EventTarget): number | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card-id]') : null
  return card === null ? undefined : Number(card.dataset.cardId)
}

/** Handles a key press on a card; `chooseStage` opens the menu of stages. */
export function handleCardKey(event: KeyboardEvent, chooseStage: (id: number, anchor: HTMLElement) => void): void {
  const id = cardIdOf(event.target)
  if (id === undefined || event.nativeEvent.isComposing) return
  const name = matchShortcut(event, boardStore.getState().liftedId === null ? 'board' : 'lifted')
  if (name === undefined) return
  event.preventDefault()
  event.stopPropagation()
  if (name === 'moveTo') {
    const card = (event.target as Element).closest<HTMLElement>('[data-card-id]')
    if (card !== null) chooseStage(id, card)
  } else actions[name]?.(id)
}
