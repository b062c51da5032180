/** How many words in a row make one shingle. */
const shingleSize = 3
/** Rows of a band: more of them let only nearer texts meet. */
const bandRows = 4
/** Bands of a trace. With 4 rows, texts that share half of their shingles meet 7 times in 10, those that share two thirds 99 times in 100. */
const bandCount = 20
const traceLength = bandRows * bandCount

/** Fewest words of a text that can be told from others by its words. */
const minWords = 20

/** Which way of making traces this is; another number has them made anew. */
export const traceVersion = 1

/** Spreads the bits of a number over all 32 (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a over the letters. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const seeds = Uint32Array.from({ length: traceLength }, (_, row) => mix((row + 1) * 0x9e3779b1))

/** Dates, counters and pay are what differs between two copies of one advertisement: each figure counts as the same. */
function withoutFigures(word: string): string {
  return /^\p{N}+$/u.test(word) ? '0' : word
}

/**
 * The trace of a text (MinHash): the part of places in which two traces agree is about the part of the shingles that both
 * texts have (A. Broder, On the resemblance and containment of documents, 1997). Null for a text of too few words.
 */
export function traceOf(words: readonly string[]): Uint32Array | null {
  if (words.length < minWords) return null
  const hashes = words.map((word) => hashWord(withoutFigures(word)))
  const shingles = new Set<number>()
  for (let start = 0; start + shingleSize <= hashes.length; start += 1) {
    let hash = 0
    for (let at = start; at < start + shingleSize; at += 1) hash = mix(hash ^ (hashes[at] as number)) + 1
    shingles.add(mix(hash))
  }
  const trace = new Uint32Array(traceLength).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let row = 0; row < traceLength; row += 1) {
      const value = mix(shingle ^ (seeds[row] as number))
      if (value < (trace[row] as number)) trace[row] = value
    }
  }
  return trace
}

/** The hashes of a trace's bands, in order: texts that share much share one of them (locality-sensitive hashing). */
export function bandsOf(trace: Uint32Array): readonly number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band + 1
    for (let row = band * bandRows; row < (band + 1) * bandRows; row += 1) hash = mix(hash ^ (trace[row] as number))
    return hash
  })
}

/** About which part of their shingles two texts share, 0 to 1. */
export function traceLikeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length || a.length === 0) return 0
  let same = 0
  for (let row = 0; row < a.length; row += 1) if (a[row] === b[row]) same += 1
  return same / a.length
}

/** A trace as bytes, the least first, whatever the machine. */
export function traceToBytes(trace: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(trace.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of trace.entries()) view.setUint32(at * 4, value, true)
  return bytes
}

/** The trace that was written as these bytes. */
export function traceFromBytes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true))
}
