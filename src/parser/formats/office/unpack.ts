// The package's form for Node asks for Node's threads, which the jail has not and the bundle of main cannot load.
import { Inflate } from 'fflate/browser'
import { failure, type Result, success } from '../../../shared/result'
import type { Zip, ZipEntry } from './zip-directory'
import { numberAt } from './zip-numbers'

/** Most bytes that all files unpacked from one zip may have together: 293 KB unfold to 300 MB. */
const maxTotal = 100 * 1024 * 1024
/** By how much a file may grow when it is unpacked: words grow to twenty times at the most, bombs to a thousand. */
const maxRatio = 100
/** Below this many bytes growth does no harm, and a short repetitive file may exceed the ratio. */
const harmless = 1024 * 1024
/** Bytes that are unpacked at a time: what comes out of them is at most a thousand times as much. */
const step = 8 * 1024

const headerSignature = 0x04034b50
const headerLength = 30

/** What may still be unpacked from a zip, in bytes; shared by all its files. */
export interface Allowance {
  left: number
}

/** The allowance of a zip of which nothing is unpacked yet. */
export function newAllowance(): Allowance {
  return { left: maxTotal }
}

class UnfoldsTooFarError extends Error {}

let checksumTable: Uint32Array | undefined

function checksumOf(bytes: Uint8Array): number {
  checksumTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
  let sum = 0xffffffff
  for (const byte of bytes) sum = (checksumTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** Unpacks piece by piece and counts what comes out, whatever the sizes claim. Throws on damage. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let total = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    total += chunk.length
    if (total > limit) throw new UnfoldsTooFarError()
    chunks.push(chunk)
    ended = final
  })
  for (let at = 0; at < packed.length; at += step)
    stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  const whole = new Uint8Array(ended ? total : 0)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function limitOf(packed: Uint8Array, allowance: Allowance): number {
  return Math.min(allowance.left, Math.max(harmless, packed.length * maxRatio))
}

function unpackNow(zip: Zip, entry: ZipEntry, allowance: Allowance): Uint8Array | undefined {
  const { offset } = entry
  if (numberAt(zip.bytes, offset, 4) !== headerSignature) return undefined
  const claimed = numberAt(zip.bytes, offset + 22, 4)
  if (claimed !== entry.size && claimed !== 0 && claimed !== 0xffffffff) return undefined
  const start = offset + headerLength + numberAt(zip.bytes, offset + 26, 2) + numberAt(zip.bytes, offset + 28, 2)
  const packed = zip.bytes.subarray(start, start + entry.compressed)
  if (packed.length !== entry.compressed) return undefined
  const limit = limitOf(packed, allowance)
  if (entry.method === 0 && packed.length > limit) throw new UnfoldsTooFarError()
  const bytes = entry.method === 0 ? packed.slice() : inflate(packed, limit)
  allowance.left -= bytes.length
  // A size or checksum that is not the true one means that the zip was damaged or made to deceive.
  return bytes.length === entry.size && checksumOf(bytes) === entry.checksum ? bytes : undefined
}

/** Unpacks one file of a zip, within the limits above; `unreadable` when it is not what the zip says that it is. */
export function unpack(zip: Zip, entry: ZipEntry, allowance: Allowance): Result<Uint8Array> {
  if (entry.encrypted) return failure('encrypted')
  if (entry.method !== 0 && entry.method !== 8) return failure('unsupported')
  try {
    const bytes = unpackNow(zip, entry, allowance)
    return bytes === undefined ? failure('unreadable') : success(bytes)
  } catch (error) {
    return failure(error instanceof UnfoldsTooFarError ? 'too-large' : 'unreadable')
  }
}

/** Unpacks the file of a name; undefined when the zip holds none. */
export function unpackNamed(zip: Zip, name: string, allowance: Allowance): Result<Uint8Array> | undefined {
  const entry = zip.entries.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  return entry === undefined || entry.special ? undefined : unpack(zip, entry, allowance)
}
