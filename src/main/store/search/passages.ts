import { randomBytes } from 'node:crypto'
import type { HitPlace, Passage } from '../../../shared/search-answer'

// Made anew in each process, so that no posting can hold them and draw marks of its own.
const secret = randomBytes(9).toString('base64')
/** Stands in front of a matching word in what SQLite answers. */
export const markStart = `\u0002${secret}<`
/** Stands behind a matching word in what SQLite answers. */
export const markEnd = `\u0002${secret}>`

/** A text with the marks in it as a passage; null when nothing in it is marked. */
export function toPassage(marked: string, kind: HitPlace, noteId: number | null = null): Passage | null {
  const [first = '', ...rest] = marked.split(markStart)
  if (rest.length === 0) return null
  let text = first
  const marks: [number, number][] = []
  for (const part of rest) {
    const [word = '', after = ''] = part.split(markEnd)
    marks.push([text.length, text.length + word.length])
    text += word + after
  }
  // One for one, because the marks count characters.
  return { kind, noteId, text: text.replace(/\s/g, ' '), marks }
}
