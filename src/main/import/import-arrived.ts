import { type ArrivedAnswer, type ImportOutcome, maxBytesPerMessage, maxFilesPerMessage } from '../../shared/contract'
import { failure, type Result, success } from '../../shared/result'
import type { Store } from '../store/open-store'
import type { ArrivalBook, FileSource } from './arrivals'
import { importFiles, type NoteError } from './import-files'
import type { FileToParse, Parse } from './parse'

/** A file of an arrival, read, or why it could not be. */
interface Taken {
  readonly source: FileSource
  readonly file: Result<FileToParse>
}

/** The next files of an arrival, as many as are imported at once; each is read only now. */
async function takeSome(arrivals: ArrivalBook, id: string): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  let bytes = 0
  while (taken.length < maxFilesPerMessage && bytes < maxBytesPerMessage) {
    const source = arrivals.takeNext(id)
    if (source === undefined) break
    const file = await source.read()
    taken.push({ source, file })
    if (file.ok) bytes += file.value.bytes.length
  }
  return taken
}

function isOf({ name }: FileSource, { file }: ImportOutcome): boolean {
  return file === name || file.startsWith(`${name}!`)
}

/** Imports the next files of an arrival. Answers `not-found` when it is not known, or not any more. */
export async function importArrived(
  store: Store,
  parse: Parse,
  arrivals: ArrivalBook,
  id: string,
  noteError: NoteError
): Promise<Result<ArrivedAnswer>> {
  const arrival = arrivals.factsOf(id)
  if (arrival === undefined) return failure('not-found')
  const { target, from } = arrival
  const taken = await takeSome(arrivals, id)
  const files = taken.flatMap(({ file }) => (file.ok ? [file.value] : []))
  const refused = taken.flatMap(({ source, file }): ImportOutcome[] =>
    file.ok ? [] : [{ file: source.name, ok: false, failure: file.failure }]
  )
  const options = from === 'inside' ? { isInside: true } : { arrivals }
  const answer = await importFiles(store, parse, files, target, noteError, options)
  const outcomes = [...answer.outcomes, ...refused]
  for (const { source } of taken) await source.settle?.(outcomes.filter((outcome) => isOf(source, outcome)))
  return success({ ...answer, outcomes, done: taken.length, left: arrivals.leftOf(id) })
}

/** The bytes of a file of an arrival in base 64; `not-found` when it is not known, or not any more. */
export async function readArrived(
  arrivals: ArrivalBook,
  id: string,
  name: string
): Promise<Result<{ readonly bytes: string }>> {
  const file = await arrivals.find(id, name)?.read()
  if (file === undefined) return failure('not-found')
  return file.ok ? success({ bytes: Buffer.from(file.value.bytes).toString('base64') }) : file
}
