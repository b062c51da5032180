import type { Plist } from './plist'

/** The part of the platform's decoder that is used here. */
declare class TextDecoder {
  constructor(label?: string)
  decode(input?: Uint8Array): string
}

/** Most objects of a list: a few bytes each in the file, and many in memory. */
const maxObjects = 100_000
/** Deepest nesting: lists may hold themselves, and would be followed without end. */
const maxDepth = 32
/** Bytes of the trailer, which says where everything lies. */
const trailerLength = 32

interface Layout {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly offsetSize: number
  readonly referenceSize: number
  readonly count: number
  readonly table: number
  /** Objects that were read: one that is held twice is read once, or it would double with each level. */
  readonly read: Map<number, Plist>
}

function readNumber(view: DataView, at: number, size: number): number {
  let value = 0
  for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at + i)
  return value
}

function layoutOf(bytes: Uint8Array): { layout: Layout; top: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailer = bytes.length - trailerLength
  if (trailer < 8) return undefined
  const offsetSize = view.getUint8(trailer + 6)
  const referenceSize = view.getUint8(trailer + 7)
  const [count, top, table] = [8, 16, 24].map((at) => readNumber(view, trailer + at, 8)) as [number, number, number]
  const isSound = offsetSize >= 1 && offsetSize <= 8 && referenceSize >= 1 && referenceSize <= 8
  if (!isSound || count > maxObjects || table + count * offsetSize > trailer) return undefined
  return { layout: { bytes, view, offsetSize, referenceSize, count, table, read: new Map() }, top }
}

/** The length behind an object's mark, and where its content begins. */
function lengthAt({ view }: Layout, at: number): { length: number; start: number } {
  const short = view.getUint8(at) & 15
  if (short !== 15) return { length: short, start: at + 1 }
  const size = 2 ** (view.getUint8(at + 1) & 15)
  if (size > 8) throw new RangeError('length')
  return { length: readNumber(view, at + 2, size), start: at + 2 + size }
}

function readReferences(layout: Layout, start: number, count: number, depth: number): Plist[] {
  const { view, referenceSize, bytes } = layout
  if (start + count * referenceSize > bytes.length) throw new RangeError('references')
  const values: Plist[] = []
  for (let i = 0; i < count; i++) {
    values.push(readObject(layout, readNumber(view, start + i * referenceSize, referenceSize), depth + 1))
  }
  return values
}

function readAt(layout: Layout, at: number, depth: number): Plist {
  const { view, bytes } = layout
  const kind = view.getUint8(at) >> 4
  if (kind !== 4 && kind !== 5 && kind !== 6 && kind !== 10 && kind !== 13) return null
  const { length, start } = lengthAt(layout, at)
  const size = kind === 6 ? length * 2 : length
  if (kind <= 6) {
    if (start + size > bytes.length) throw new RangeError('content')
    const content = bytes.subarray(start, start + size)
    return kind === 4 ? content : new TextDecoder(kind === 5 ? 'utf-8' : 'utf-16be').decode(content)
  }
  if (kind === 10) return readReferences(layout, start, length, depth)
  const keys = readReferences(layout, start, length, depth)
  const values = readReferences(layout, start + length * layout.referenceSize, length, depth)
  return Object.fromEntries(keys.flatMap((key, i) => (typeof key === 'string' ? [[key, values[i] ?? null]] : [])))
}

function readObject(layout: Layout, index: number, depth: number): Plist {
  const { view, read, count, table, offsetSize } = layout
  if (index >= count || depth > maxDepth) return null
  const known = read.get(index)
  if (known !== undefined) return known
  // Stands for the object while it is read, so that one that holds itself ends.
  read.set(index, null)
  const value = readAt(layout, readNumber(view, table + index * offsetSize, offsetSize), depth)
  read.set(index, value)
  return value
}

/** The value of a binary property list; undefined when it is damaged or exceeds the limits. Data are not copied. */
export function parseBinaryPlist(bytes: Uint8Array): Plist | undefined {
  try {
    const found = layoutOf(bytes)
    return found === undefined ? undefined : readObject(found.layout, found.top, 0)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
