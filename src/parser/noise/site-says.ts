import { textCells } from '../sections/kind-words'

/** What words weigh for the site's blocks: a cell of the table of words each, in steps of `unit`. */
export interface WordTable {
  readonly cells: Int8Array
  readonly unit: number
}

/** From this sum on words speak as loudly as they can. */
const loudest = 3

/** How much a text's words speak for the site's (up to 1) or for the posting's (down to -1). */
export function siteScore(text: string, { cells, unit }: WordTable): number {
  const own = textCells(text)
  let sum = 0
  for (const cell of own) sum += cells[cell] ?? 0
  return Math.max(-1, Math.min(1, (sum * unit) / Math.sqrt(own.length + 1) / loudest))
}

/** What stands around a block tells of it too: so many blocks on each side. */
const reach = 2

/** The mean of the scores around a place, its own left out. */
function scoreAround(scores: readonly number[], at: number): number {
  const around = [...scores.slice(Math.max(0, at - reach), at), ...scores.slice(at + 1, at + 1 + reach)]
  return around.length === 0 ? 0 : around.reduce((sum, score) => sum + score, 0) / around.length
}

/**
 * The scores of blocks that follow one another as features, apart for items of lists, lines and texts. Words speak for a
 * site as far as one shows itself: `quiet` is 1 where none does.
 */
export function sayings(
  scores: readonly number[],
  shapes: readonly ('item' | 'line' | 'text')[],
  quiet = 0
): Record<string, number>[] {
  return scores.map((score, at) => {
    const around = scoreAround(scores, at)
    const named: [string, number][] = [
      [score > 0 ? `says:site:${shapes[at]}` : `says:posting:${shapes[at]}`, Math.abs(score)],
      [around > 0 ? 'says:siteAround' : 'says:postingAround', Math.abs(around)]
    ]
    return Object.fromEntries(
      named
        .map(([name, value]) => [name, name.startsWith('says:site') ? value * (1 - quiet) : value] as const)
        .filter(([, value]) => value > 0)
    )
  })
}
