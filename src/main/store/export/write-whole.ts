import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Pieces are written together until they are this long, in UTF-16 units. */
const pieceSize = 256 * 1024

/** A text in pieces. */
export type Pieces = Iterable<string> | AsyncIterable<string>

/** Small pieces put together to larger ones. */
async function* inChunks(pieces: Pieces): AsyncGenerator<string> {
  let chunk = ''
  for await (const piece of pieces) {
    chunk += piece
    if (chunk.length < pieceSize) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Waits until the names in a folder are on the disk. Windows opens no folders, and needs no such sync. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Waits until every file in a folder, and the names of all, are on the disk: after the first the others cost little. */
export async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await syncFolder(path)
    else await syncFile(path)
  }
  await syncFolder(folder)
}

async function syncFile(path: string): Promise<void> {
  // Windows syncs only what was opened for writing.
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file piece by piece and waits until it is on the disk. */
export async function writePieces(path: string, pieces: Pieces): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of inChunks(pieces)) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/** Gives what was written its name. A folder cannot be renamed over another, which steps aside first. */
async function takePlace(temporary: string, path: string): Promise<void> {
  if (!(await isFolder(path))) return rename(temporary, path)
  const old = `${path}.old`
  await rm(old, { recursive: true, force: true })
  await rename(path, old)
  try {
    await rename(temporary, path)
  } catch (error) {
    await rename(old, path)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Makes a file, or a folder, that is there whole or not at all: `write` makes it under a name beside it, which becomes
 * the right one at the end. What fails leaves nothing behind and goes on to the caller.
 */
export async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.part`
  await rm(temporary, { recursive: true, force: true })
  try {
    await write(temporary)
    await takePlace(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}
