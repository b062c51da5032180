/** A stream or a folder of a compound file. */
export interface CompoundEntry {
  readonly name: string
  readonly isFolder: boolean
  readonly children: readonly CompoundEntry[]
  /** The content of a stream; empty for a folder, cut off where the file is. */
  readonly read: () => Uint8Array
}

/** Most entries: each is 128 bytes in the file, and a mail has some hundred. */
const maxEntries = 20_000
/** Deepest nesting of folders: a folder may be its own child. */
const maxDepth = 32
/** Most bytes that are taken out of a file: many entries may name the same long chain. */
const maxRead = 100_000_000
/** Marks of the last sector of a chain, and of no entry; all beyond are no sectors. */
const lastSector = 0xfffffffa
const headerLength = 512
const entryLength = 128
const inlineTables = 109

interface Layout {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly sectorSize: number
  readonly miniSize: number
  readonly cutoff: number
  readonly table: readonly number[]
}

/** The declared part of the platform's decoder. */
declare class TextDecoder {
  constructor(label?: string)
  decode(input?: Uint8Array): string
}

/** The sectors of a chain, as far as they lie in the file; one that turns in a circle ends where it is too long. */
function chainOf(table: readonly number[], start: number): number[] {
  const chain: number[] = []
  for (let at = start; at < lastSector && chain.length < table.length; at = table[at] ?? lastSector) chain.push(at)
  return chain
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    parts.reduce((sum, part) => sum + part.length, 0)
  )
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    if (at >= length) break
    joined.set(part.subarray(0, length - at), at)
    at += part.length
  }
  return joined
}

function sector({ bytes, sectorSize }: Layout, index: number): Uint8Array {
  const start = (index + 1) * sectorSize
  return bytes.subarray(Math.min(start, bytes.length), Math.min(start + sectorSize, bytes.length))
}

function readChain(layout: Layout, start: number, size = Number.POSITIVE_INFINITY): Uint8Array {
  return join(
    chainOf(layout.table, start).map((index) => sector(layout, index)),
    size
  )
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true))
}

/** The table of chains, whose own sectors are named in the header and in sectors of names that follow. */
function readTable(layout: Layout): number[] {
  const { view, sectorSize, bytes } = layout
  const names = Array.from({ length: inlineTables }, (_, at) => view.getUint32(76 + at * 4, true))
  let next = view.getUint32(68, true)
  const most = Math.ceil(bytes.length / sectorSize)
  for (let turn = 0; next < lastSector && turn < most && names.length <= most; turn++) {
    const further = numbersOf(sector(layout, next))
    next = further.pop() ?? lastSector
    names.push(...further)
  }
  const used = [...new Set(names.filter((name) => name < most))]
  return used.flatMap((name) => numbersOf(sector(layout, name))).slice(0, most)
}

interface RawEntry {
  readonly name: string
  readonly kind: number
  readonly siblings: readonly [left: number, right: number]
  readonly child: number
  readonly start: number
  readonly size: number
}

function readEntries(directory: Uint8Array): RawEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const count = Math.min(maxEntries, Math.floor(directory.length / entryLength))
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryLength
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true)))
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)),
      kind: view.getUint8(at + 66),
      siblings: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    }
  })
}

/** The root folder of a compound file, as Outlook and old Word write them; undefined when it is damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundEntry | undefined {
  if (bytes.length < headerLength + entryLength) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return undefined
  const bare = {
    bytes,
    view,
    sectorSize: 2 ** shift,
    miniSize: 2 ** miniShift,
    cutoff: view.getUint32(56, true),
    table: []
  }
  const layout: Layout = { ...bare, table: readTable(bare) }
  const entries = readEntries(readChain(layout, view.getUint32(48, true)))
  const root = entries[0]
  if (root === undefined || root.kind !== 5) return undefined
  const miniTable = numbersOf(readChain(layout, view.getUint32(60, true)))
  const mini = readChain(layout, root.start, root.size)
  let left = maxRead
  const read = ({ kind, start, size }: RawEntry): Uint8Array => {
    left -= Math.min(size, bytes.length)
    if (kind !== 2 || left < 0) return new Uint8Array()
    if (size >= layout.cutoff) return readChain(layout, start, size)
    const parts = chainOf(miniTable, start).map((at) => mini.subarray(at * layout.miniSize, (at + 1) * layout.miniSize))
    return join(parts, size)
  }
  const seen = new Set<number>([0])
  const childrenOf = (first: number, depth: number): CompoundEntry[] => {
    const found: CompoundEntry[] = []
    const waiting = [first]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = entries[index]
      if (entry === undefined || seen.has(index)) continue
      seen.add(index)
      waiting.push(...entry.siblings)
      const isFolder = entry.kind === 1
      const children = isFolder && depth < maxDepth ? childrenOf(entry.child, depth + 1) : []
      if (isFolder || entry.kind === 2) found.push({ name: entry.name, isFolder, children, read: () => read(entry) })
    }
    return found
  }
  return { name: root.name, isFolder: true, children: childrenOf(root.child, 0), read: () => new Uint8Array() }
}
