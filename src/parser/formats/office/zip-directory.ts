import { failure, type Result, success } from '../../../shared/result'
import { decodeName, safeName } from './zip-names'
import { numberAt } from './zip-numbers'

/** Most entries of a zip: a directory of millions of empty files costs time and memory for each of them. */
const maxEntries = 2_000

/** A file in a zip, as the directory at the zip's end describes it. Sizes are what it claims. */
export interface ZipEntry {
  /** Its path with `/`, without a root, `.` or `..`. */
  readonly name: string
  readonly compressed: number
  readonly size: number
  readonly checksum: number
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly encrypted: boolean
  /** Folders and symbolic links, which hold no file of their own. */
  readonly special: boolean
  /** Milliseconds since 1970; null when the zip does not tell. */
  readonly modifiedAt: number | null
  /** Where the file's own header begins. */
  readonly offset: number
}

/** A zip that was opened: its bytes, and what its directory names. */
export interface Zip {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
/** The longest comment that can follow the end record. */
const longestComment = 65_535
const entryLength = 46

function findEnd(bytes: Uint8Array): number | undefined {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes[at] === 0x50 && numberAt(bytes, at, 4) === endSignature) return at
  }
  return undefined
}

/** The further fields of an entry, by their numbers. */
function extraFields(bytes: Uint8Array): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  let at = 0
  while (at + 4 <= bytes.length) {
    const length = numberAt(bytes, at + 2, 2)
    fields.set(numberAt(bytes, at, 2), bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

/** Sizes above 4 GB stand in a field of their own; some programs put small ones there too. */
function largeNumbers(field: Uint8Array | undefined, values: readonly number[]): number[] {
  let at = 0
  return values.map((value) => {
    if (value !== 0xffffffff || field === undefined) return value
    at += 8
    return numberAt(field, at - 8, 8)
  })
}

/**
 * When the entry was changed. The date that DOS left is in the zone of whoever packed it, which the zip does not tell:
 * it is taken as it stands, so that it is the same day everywhere.
 */
function timeOf(bytes: Uint8Array, at: number, fields: Map<number, Uint8Array>): number | null {
  const unix = fields.get(0x5455)
  if (unix !== undefined && unix.length >= 5 && ((unix[0] ?? 0) & 1) === 1) return (numberAt(unix, 1, 4) | 0) * 1_000
  const date = numberAt(bytes, at + 14, 2)
  const time = numberAt(bytes, at + 12, 2)
  const month = (date >> 5) & 15
  const day = date & 31
  // Programs that make the same bytes each time write the first day that DOS knows, which says nothing.
  if (month === 0 || month > 12 || day === 0 || date === 0x21) return null
  return Date.UTC(1980 + (date >> 9), month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2)
}

function isSpecial(name: string, system: number, attributes: number): boolean {
  const unixKind = (attributes >>> 28) & 15
  const isLink = (system === 3 || system === 19) && unixKind !== 0 && unixKind !== 8
  return isLink || name.endsWith('/') || name.endsWith('\\')
}

function readEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const nameEnd = at + entryLength + numberAt(bytes, at + 28, 2)
  const fields = extraFields(bytes.subarray(nameEnd, nameEnd + numberAt(bytes, at + 30, 2)))
  const claims = [24, 20, 42].map((place) => numberAt(bytes, at + place, 4))
  const [size = 0, compressed = 0, offset = 0] = largeNumbers(fields.get(1), claims)
  const name = decodeName(bytes.subarray(at + entryLength, nameEnd), fields.get(0x7075))
  return {
    name: safeName(name),
    compressed,
    size,
    checksum: numberAt(bytes, at + 16, 4),
    method: numberAt(bytes, at + 10, 2),
    encrypted: (numberAt(bytes, at + 8, 2) & 1) === 1,
    special: isSpecial(name, bytes[at + 5] ?? 0, numberAt(bytes, at + 38, 4)),
    modifiedAt: timeOf(bytes, at, fields),
    offset: offset + shift
  }
}

/** What the end record says of the directory: how many entries, how long, and where. */
interface Directory {
  readonly count: number
  readonly length: number
  readonly offset: number
  /** Where the directory stops. */
  readonly end: number
}

/** Numbers above 65,535 or 4 GB stand in a second record before the end; some programs always write it. */
function readEnd(bytes: Uint8Array, end: number): Directory {
  const [count, length, offset] = [
    numberAt(bytes, end + 10, 2),
    numberAt(bytes, end + 12, 4),
    numberAt(bytes, end + 16, 4)
  ]
  if (offset !== 0xffffffff && count !== 0xffff && length !== 0xffffffff) return { count, length, offset, end }
  const large = numberAt(bytes, end - 20 + 8, 8)
  if (numberAt(bytes, end - 20, 4) !== 0x07064b50 || numberAt(bytes, large, 4) !== 0x06064b50)
    return { count, length, offset, end }
  const [many, long, far] = [32, 40, 48].map((place) => numberAt(bytes, large + place, 8))
  return { count: many ?? 0, length: long ?? 0, offset: far ?? 0, end: large }
}

/** Reads the directory of a zip. Nothing is unpacked, and no claim of it is trusted later. */
export function openZip(bytes: Uint8Array): Result<Zip> {
  const endRecord = findEnd(bytes)
  if (endRecord === undefined) return failure('unreadable')
  const { count, length, offset, end } = readEnd(bytes, endRecord)
  if (count > maxEntries) return failure('too-large')
  // Where something stands before the zip, all its offsets are too small by as much.
  const start = numberAt(bytes, offset, 4) === entrySignature || count === 0 ? offset : end - length
  const entries: ZipEntry[] = []
  let next = start
  while (entries.length < count) {
    if (next < 0 || next + entryLength > end || numberAt(bytes, next, 4) !== entrySignature)
      return failure('unreadable')
    entries.push(readEntry(bytes, next, start - offset))
    next += entryLength + [28, 30, 32].reduce((sum, place) => sum + numberAt(bytes, next + place, 2), 0)
  }
  return success({ bytes, entries })
}
