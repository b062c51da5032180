import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileToParse } from './parse'

/** The sample postings that come with the app, in the order of their names. */
export async function readSamples(folder: string): Promise<readonly FileToParse[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)), modifiedAt: null })))
}
