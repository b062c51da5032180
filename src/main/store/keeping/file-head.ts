import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { applicationMark } from '../migrations'

/** What the first bytes of a store file say; see https://sqlite.org/fileformat.html, section 1.3. */
export type FileHead =
  | { readonly kind: 'new' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'store'; version: number }

const headSize = 100
const magic = 'SQLite format 3\0'
const versionOffset = 60
const markOffset = 68

/** The first bytes of the file; null when there is none. */
function readHead(path: string): Buffer | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    const head = Buffer.alloc(Math.min(headSize, fstatSync(file).size))
    readSync(file, head, 0, head.length, 0)
    return head
  } finally {
    closeSync(file)
  }
}

/**
 * Looks at a store file without opening it as a database, which may already write. Never call it for a file
 * that this process has open: closing any handle on it would drop SQLite's locks.
 */
export function readFileHead(path: string): FileHead {
  const head = readHead(path)
  if (head === null || head.length === 0) return { kind: 'new' }
  if (head.length < headSize || head.toString('latin1', 0, magic.length) !== magic) return { kind: 'foreign' }
  const version = head.readUInt32BE(versionOffset)
  const mark = head.readUInt32BE(markOffset)
  // What a kill leaves behind between the making of the file and its first tables.
  if (version === 0 && mark === 0) return { kind: 'new' }
  return mark === applicationMark ? { kind: 'store', version } : { kind: 'foreign' }
}
