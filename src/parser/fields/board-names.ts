import { type Board, boards } from '../vocabulary/boards'

function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/@\s]{0,100}@)?([^/:?#\s]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** The first board of each host, as its index. */
const boardByHost: ReadonlyMap<string, number> = new Map(
  boards.flatMap(({ hosts }, at) => hosts.map((host) => [host, at] as const)).reverse()
)

/** The board or system behind an address; undefined when it is none that is known. */
export function boardOf(url: string): string | undefined {
  let found: number | undefined
  for (let host = hostOf(url); host !== ''; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') {
    const board = boardByHost.get(host)
    if (board !== undefined && (found === undefined || board < found)) found = board
  }
  return found === undefined ? undefined : boards[found]?.name
}

/** A name as it is compared: boards write themselves with and without spaces. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, '')
}

const byName: ReadonlyMap<string, Board> = new Map(
  boards.flatMap((board) => [board.name, ...(board.names ?? [])].map((name) => [nameKey(name), board] as const))
)

/** The board that these words are the name of, and nothing else. */
export function boardNamed(words: string): Board | undefined {
  return byName.get(nameKey(words.trim()))
}

/** The first words that are a board's name, with how long they are. */
export function nameAtStart(words: string): { board: Board; length: number } | undefined {
  let end = 0
  for (const match of words.slice(0, 60).matchAll(/[\p{L}\p{N}.&-]+/gu)) {
    end = match.index + match[0].length
    const board = byName.get(nameKey(words.slice(0, end).replace(/[.,]$/, '')))
    if (board !== undefined) return { board, length: end }
  }
  return undefined
}

/** Names that are words too: alone on a line they may be a button. */
const wordsToo: ReadonlySet<string> = new Set(
  'join reed seek dice monster lever cornerstone homerun builtin breezy rippling pinpoint indeed otta ashby academics occ idealist factorial solides workday gumtree eluta'.split(
    ' '
  )
)

/** Whether a board's name says nothing where it stands alone. */
export function isWordToo(board: Board): boolean {
  return wordsToo.has(nameKey(board.name))
}
