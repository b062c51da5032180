import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, type Result } from '../../shared/result'
import type { FileToParse } from '../import/parse'
import { readFileAt } from '../import/read-file'

/** A file named on the command line: the name to print, and where it lies. */
export interface InputFile {
  /** As typed; for a file inside a folder `folder!inner/name`. */
  readonly name: string
  readonly path: string
}

/** What is in a folder; undefined when it may not be read. */
async function readFolder(path: string): Promise<readonly Dirent[] | undefined> {
  return readdir(path, { withFileTypes: true }).catch(() => undefined)
}

/**
 * All regular files below a folder, in the order of their names, leaving out hidden ones. A folder that may not be
 * read stands for itself, so that it is told when it is read.
 */
async function filesBelow(folder: string, inner: string): Promise<readonly string[]> {
  const entries = await readFolder(join(folder, inner))
  if (entries === undefined) return [inner]
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of visible) {
    const path = inner === '' ? entry.name : `${inner}/${entry.name}`
    if (entry.isFile()) found.push(path)
    else if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)))
  }
  return found
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What is not there is told when it is read, on the line of its file.
    return false
  }
}

/** The files that the arguments name, folders unfolded, in the order of the arguments. */
export async function* inputFiles(paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of paths) {
    if (!(await isFolder(path))) yield { name: path, path }
    else
      for (const inner of await filesBelow(path, ''))
        yield { name: inner === '' ? path : `${path}!${inner}`, path: join(path, inner) }
  }
}

/** Reads a named file; a failure when it is not there, no regular file, or too large. */
export async function readInputFile({ name, path }: InputFile): Promise<Result<FileToParse>> {
  const read = await readFileAt(name, path)
  // Its files were named in its place, unless it could not be read.
  return !read.ok && read.failure.code === 'a-folder' ? failure('no-such-file', name) : read
}
