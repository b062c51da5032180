import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that stands for one way in which postings come, with what must come out of it. */
export interface Fixture {
  /** The reason why it is there. */
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly expectedPath: string
}

/** The day on which all fixtures were last changed: relative dates count from it. */
export const fixtureDay = Date.UTC(2026, 10, 20, 12)

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'postings')

/** All fixtures, by name. */
export function readFixtures(): Fixture[] {
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name)
      const fileName = readdirSync(folder).find((file) => file.startsWith('source.'))
      if (fileName === undefined) throw new Error(`${name} has no source`)
      const bytes = new Uint8Array(readFileSync(join(folder, fileName)))
      return { name, fileName, bytes, expectedPath: join(folder, 'expected.json') }
    })
}
