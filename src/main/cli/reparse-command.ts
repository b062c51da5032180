import { randomUUID } from 'node:crypto'
import { failure, type Result } from '../../shared/result'
import { type FileToParse, type Parse, type ParsedFile, parseOne } from '../import/parse'
import { listPostings, type PostingToReparse, type Reparsed, reparsePosting } from '../store/importing/reparse-posting'
import { backUp } from '../store/keeping/backup'
import type { Store } from '../store/open-store'
import { findOriginal } from '../store/postings'
import { type ExitCode, printedError, printLine, refuse, tell } from './output'

async function parseAgain(store: Store, parse: Parse, posting: PostingToReparse): Promise<Result<ParsedFile>> {
  const original = await findOriginal(store.db, posting.id)
  if (original === undefined) return failure('not-found', posting.fileName)
  const file: FileToParse = { name: posting.fileName, bytes: original.bytes, modifiedAt: posting.modifiedAt }
  return parseOne(parse, file)
}

async function reparseOne(
  store: Store,
  posting: PostingToReparse,
  file: Result<ParsedFile>,
  groupKey: string
): Promise<Result<Reparsed>> {
  if (!file.ok) return file
  const parsed = file.value.postings[posting.part - 1]
  return parsed === undefined
    ? failure('not-a-posting', posting.fileName)
    : reparsePosting(store, posting.id, parsed, groupKey)
}

/**
 * `foothold reparse`: reads every posting of the store again from its original bytes and prints a line for each that
 * changed or could no longer be read, which then stays as it was. What a person corrected stays. The store is copied
 * before anything is written.
 */
export async function reparseCommand(store: Store, parse: Parse): Promise<ExitCode> {
  const copied = await backUp(store)
  if (!copied.ok) return refuse(copied.failure)
  const groupKey = randomUUID()
  const postings = await listPostings(store.db)
  let changes = 0
  let code: ExitCode = 0
  let last: { readonly originalId: number; readonly file: Result<ParsedFile> } | undefined
  for (const posting of postings) {
    if (last?.originalId !== posting.originalId)
      last = { originalId: posting.originalId, file: await parseAgain(store, parse, posting) }
    // What a person said of the columns of a table is nothing that a parser knows better.
    if (!last.file.ok && last.file.failure.code === 'a-table') continue
    const { id: postingId, fileName: file, part } = posting
    const done = await reparseOne(store, posting, last.file, groupKey)
    if (!done.ok) {
      code = 1
      printLine({ postingId, file, part, ok: false, error: printedError(done.failure) })
    } else if (Object.keys(done.value.changed).length > 0) {
      changes += 1
      printLine({ postingId, file, part, ok: true, ...done.value })
    }
  }
  tell(`Read ${postings.length} postings again; ${changes} changed. The store as it was: ${copied.value.path}`)
  return code
}
