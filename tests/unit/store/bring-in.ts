import { importFiles } from '../../../src/main/import/import-files'
import type { FileToParse, Parse } from '../../../src/main/import/parse'
import { readBoard } from '../../../src/main/store/board'
import { readInbox } from '../../../src/main/store/inbox'
import type { Store } from '../../../src/main/store/open-store'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import type { ImportAnswer } from '../../../src/shared/contract'
import type { ParsedPosting, Posting } from '../../../src/shared/posting'
import { type FailureCode, failure, success } from '../../../src/shared/result'
import { postingToImport } from './parsed-posting'

/** A file with these words. */
export function file(name: string, words = name): FileToParse {
  return { name, bytes: new TextEncoder().encode(words), modifiedAt: null }
}

/** A posting whose title and employer are as sure as this. */
export function parsed(fields: Partial<Posting>, sureness = 0.97): ParsedPosting {
  const found = { method: 'heading', quote: '', start: null, end: null } as const
  const evidence = { title: { ...found, confidence: sureness }, company: { ...found, confidence: sureness } }
  const { posting, text, blocks } = postingToImport(fields, `${fields.title} reads the tides of ${fields.company}.`)
  return { posting, evidence, warnings: [], text, blocks }
}

/** A parser that knows these files and refuses all others with a code. */
export function parser(
  known: Readonly<Record<string, readonly ParsedPosting[]>>,
  code: FailureCode = 'not-a-posting'
): Parse {
  return async ({ name }) => {
    const postings = known[name]
    return postings === undefined ? failure(code) : success({ postings, files: [] })
  }
}

let imports = 0

/** Imports these files as an import of their own. */
export function bringIn(store: Store, parse: Parse, ...files: readonly FileToParse[]): Promise<ImportAnswer> {
  imports += 1
  return importFiles(store, parse, files, { stageId: null, importId: `import ${imports}` }, failureOfError)
}

/** The titles on the board. */
export const titlesOf = async ({ db }: Store) => (await readBoard(db)).cards.map(({ title }) => title)
/** What waits in the inbox, with the reason. */
export const waitingIn = async ({ db }: Store) =>
  (await readInbox(db)).waiting.map(({ card, review }) => `${card.title} ${review}`)
/** The files that were refused, with the reason. */
export const refusedIn = async ({ db }: Store) =>
  (await readInbox(db)).refused.map(({ fileName, code }) => `${fileName} ${code}`)
