import { readSync } from 'node:fs'

/** A value in a file of JSON: a member of the outermost object, or an entry of a list that is such a member. */
export interface FoundValue {
  readonly member: string
  /** True for an entry of a list. */
  readonly isEntry: boolean
  /** Where its first byte stands, and the byte behind its last. */
  readonly start: number
  readonly end: number
}

/** How much of the file is looked at in one piece, in bytes. */
const pieceSize = 1024 * 1024
/** Deepest nesting that is looked into: what is deeper was not written by us. */
const mostDepth = 64
/** Longest name of a member, in bytes. */
const longestName = 200

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const openers: ReadonlySet<number> = new Set([0x5b, 0x7b])
const closers: ReadonlySet<number> = new Set([0x5d, 0x7d])
const openList = 0x5b
/** Spaces, and the bytes of a mark of UTF-8 at the beginning. */
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

/** Thrown for what is not the JSON of an export. */
export class MalformedExport extends Error {}

/**
 * Finds the values of a JSON document by where they stand, in one pass and without holding more than a piece of it: a
 * document may be larger than memory. Each value is still to be parsed. Throws `MalformedExport`.
 */
export function* scanExport(file: number): Generator<FoundValue> {
  const piece = Buffer.alloc(pieceSize)
  let depth = 0
  let isInString = false
  let isEscaped = false
  /** Where the value, or the name, that is being read began; -1 between two. */
  let start = -1
  let member: string | null = null
  let isList = false
  let name: number[] | null = null

  for (let offset = 0; ; ) {
    const length = readSync(file, piece, 0, pieceSize, offset)
    if (length === 0) break
    for (let at = 0; at < length; at += 1) {
      const byte = piece[at] ?? 0
      const place = offset + at
      if (isInString) {
        if (name !== null && name.length < longestName && (byte !== quote || isEscaped)) name.push(byte)
        if (isEscaped) isEscaped = false
        else if (byte === backslash) isEscaped = true
        else if (byte === quote) isInString = false
        else if (name === null) {
          // Long strings, as those of originals, are passed over in one step.
          const next = nextOf(piece, at, length)
          at = next - 1
        }
        continue
      }
      if (blanks.has(byte)) continue
      const isMemberName = depth === 1 && member === null
      if (byte === quote) {
        isInString = true
        if (isMemberName) name = []
        else if (start < 0) start = place
        continue
      }
      if (byte === colon && isMemberName && name !== null) {
        member = Buffer.from(name).toString('utf8')
        name = null
        continue
      }
      if (openers.has(byte)) {
        depth += 1
        if (depth > mostDepth || (isMemberName && depth > 1)) throw new MalformedExport()
        if (depth === 2 && byte === openList) isList = true
        else if (depth > 1 && start < 0) start = place
        continue
      }
      const isEnd = closers.has(byte)
      if (isEnd || byte === comma) {
        // Between two entries of a list, or two members.
        const level = isList ? 2 : 1
        if (depth === level && start >= 0 && member !== null) {
          yield { member, isEntry: isList, start, end: place }
          start = -1
        }
        if (isEnd) {
          depth -= 1
          if (depth < 0) throw new MalformedExport()
          if (depth === 1) isList = false
        }
        if (byte === comma && depth === 1) member = null
        continue
      }
      if (isMemberName || depth === 0) throw new MalformedExport()
      if (start < 0) start = place
    }
    offset += length
  }
  if (depth !== 0 || isInString || member === null) throw new MalformedExport()
}

/** The next quote or backslash from a place on; the end when there is none. */
function nextOf(piece: Buffer, from: number, end: number): number {
  const nextQuote = piece.indexOf(quote, from)
  const nextEscape = piece.subarray(from, nextQuote < 0 ? end : nextQuote).indexOf(backslash)
  if (nextEscape >= 0) return from + nextEscape
  return nextQuote < 0 ? end : Math.min(nextQuote, end)
}
