import { movingInText } from '../../../shared/messages/moving-in'

/** Longest body of a note, in UTF-16 units. */
const longestNote = 1_000_000

/** A cell with the heading of its column. */
export interface HeadedCell {
  readonly heading: string
  readonly value: string
}

function headed({ heading, value }: HeadedCell): string {
  if (heading === '') return value
  return value.includes('\n') ? `**${heading}**\n\n${value}` : `**${heading}**: ${value}`
}

/** A body as notes that are not too long. */
function inPieces(body: string): string[] {
  const count = Math.ceil(body.length / longestNote)
  return Array.from({ length: count }, (_, at) => body.slice(at * longestNote, (at + 1) * longestNote))
}

/** The notes of a row: what stood in a column for notes, as it was typed, and what has no other place under a heading that says so. */
export function rowNotes(own: readonly HeadedCell[], leftOver: readonly HeadedCell[]): string[] {
  const [only] = own
  const first = own.length === 1 && only !== undefined ? only.value : own.map(headed).join('\n\n')
  const rest = leftOver.length === 0 ? '' : [`## ${movingInText.noteTitle}`, ...leftOver.map(headed)].join('\n\n')
  return [first, rest].flatMap(inPieces)
}
