import type { Column } from './columns'
import type { Direction } from './move-cards'

/** Where the focus goes from a card: `first` and `last` are of its column. */
export type Step = Direction | 'first' | 'last'

/** The card that the focus comes to from this one; undefined where there is none that way. Empty stages are passed over. */
export function cardBeside(columns: readonly Column[], id: number, step: Step): number | undefined {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.id === id))
  const own = columns[at]?.cards ?? []
  const index = own.findIndex((card) => card.id === id)
  switch (step) {
    case 'up':
      return own[index - 1]?.id
    case 'down':
      return own[index + 1]?.id
    case 'first':
      return own[0]?.id
    case 'last':
      return own.at(-1)?.id
    case 'left':
      return atHeight(columns.slice(0, Math.max(at, 0)).findLast(hasCards), index)
    case 'right':
      return atHeight(columns.slice(at + 1).find(hasCards), index)
    default:
      return step satisfies never
  }
}

function hasCards({ cards }: Column): boolean {
  return cards.length > 0
}

function atHeight(column: Column | undefined, index: number): number | undefined {
  return column?.cards[Math.min(index, column.cards.length - 1)]?.id
}

/** The card that takes the focus when these go away: the next one in the column, else the one before. */
export function heirOf(columns: readonly Column[], ids: readonly number[]): number | undefined {
  const [first] = ids
  const own = columns.find(({ cards }) => cards.some((card) => card.id === first))?.cards ?? []
  const index = own.findIndex((card) => card.id === first)
  const stays = (card: { id: number }) => !ids.includes(card.id)
  return (own.slice(index + 1).find(stays) ?? own.slice(0, Math.max(index, 0)).findLast(stays))?.id
}
