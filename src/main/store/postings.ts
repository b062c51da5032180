import type { Instant, StoredPosting } from '../../shared/model'
import { parserVersion } from '../../shared/parser-version'
import type { Corrections, FieldName, ParsedPosting } from '../../shared/posting'
import { cardFactsOf } from './card-facts'
import { correctedPosting } from './corrections'
import { identityWords } from './same/identity-words'
import { postingKeys } from './same/posting-keys'
import { writeNewTraces, writeTrace } from './same/posting-traces'
import type { Db, Tx } from './schema'
import { sha256Of } from './sha256'

/** A file as it came in. */
export interface Original {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  /** When the file was last changed, in milliseconds since 1970; null when that is not known. */
  readonly modifiedAt: number | null
}

/** A parsed posting with the file that it came from. */
export interface NewPosting extends ParsedPosting, Original {
  /** Which posting of the file it is, from 1. */
  readonly part: number
  readonly importedAt: Instant
  /** The posting that it certainly repeats. */
  readonly sameAsId: number | null
}

/** Keeps bytes for ever; answers the id of the row that holds them, which may have been there before. */
export async function insertOriginal(tx: Tx, { bytes, sha256 }: Pick<Original, 'bytes' | 'sha256'>): Promise<number> {
  const known = await tx.selectFrom('original').select('id').where('sha256', '=', sha256).executeTakeFirst()
  if (known !== undefined) return known.id
  const row = { sha256, bytes, size: bytes.length }
  return (await tx.insertInto('original').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Stores a posting, its text and its original; bytes that are there already are not stored again. */
export async function insertPosting(tx: Tx, parsed: NewPosting): Promise<number> {
  const { part, fileName, importedAt, sameAsId, modifiedAt } = parsed
  const originalId = await insertOriginal(tx, parsed)
  const row = { originalId, part, fileName, importedAt, sameAsId, modifiedAt: wholeTime(modifiedAt) }
  const { id } = await tx
    .insertInto('posting')
    .values({ ...row, ...postingRow(parsed, {}) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('postingContent')
    .values({ postingId: id, ...contentRow(parsed) })
    .execute()
  await writeTrace(tx, id, identityWords(parsed))
  return id
}

/** A posting of a file whose bytes are kept already, with the id that it gets. */
export interface RowOfPosting extends ParsedPosting, Pick<NewPosting, 'part' | 'fileName' | 'importedAt'> {
  readonly id: number
  readonly originalId: number
}

/** Stores many postings and their texts at once. */
export async function insertPostings(tx: Tx, postings: readonly RowOfPosting[]): Promise<void> {
  if (postings.length === 0) return
  const rows = postings.map(({ id, originalId, part, fileName, importedAt, ...parsed }) => {
    const row = { id, originalId, part, fileName, importedAt, sameAsId: null, modifiedAt: null }
    return { ...row, ...postingRow(parsed, {}) }
  })
  await tx.insertInto('posting').values(rows).execute()
  const contents = postings.map((parsed) => ({ postingId: parsed.id, ...contentRow(parsed) }))
  await tx.insertInto('postingContent').values(contents).execute()
  await writeNewTraces(
    tx,
    postings.map((parsed) => ({ id: parsed.id, words: identityWords(parsed) }))
  )
}

/** A time of a file without the fractions that some file systems give. */
function wholeTime(time: number | null): number | null {
  return time === null ? null : Math.trunc(time)
}

/** What the row of a posting says of what was read, corrected where a person did. */
function postingRow({ posting, text }: ParsedPosting, corrections: Corrections) {
  const { title, company, requisitionId } = posting
  const facts = JSON.stringify(cardFactsOf(correctedPosting(posting, corrections)))
  return { title, company, requisitionId, ...postingKeys(posting, text), facts }
}

function contentRow({ posting, evidence, warnings, blocks, text }: ParsedPosting) {
  return {
    fields: JSON.stringify(posting),
    evidence: JSON.stringify(evidence),
    warnings: JSON.stringify(warnings),
    blocks: JSON.stringify(blocks),
    text,
    textSha256: sha256Of(text),
    parserVersion
  }
}

/** Puts what was read anew in place of what was read before; what a person corrected stays. */
export async function replaceParsed(
  tx: Tx,
  id: number,
  parsed: ParsedPosting,
  corrections: Corrections
): Promise<void> {
  await tx.updateTable('posting').set(postingRow(parsed, corrections)).where('id', '=', id).execute()
  await tx.updateTable('postingContent').set(contentRow(parsed)).where('postingId', '=', id).execute()
  await writeTrace(tx, id, identityWords(parsed))
}

/** A posting as it is kept; undefined when there is none of that id. */
export async function findPosting(db: Db, id: number): Promise<StoredPosting | undefined> {
  const row = await db
    .selectFrom('posting')
    .innerJoin('postingContent', 'postingContent.postingId', 'posting.id')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select([
      'posting.id',
      'fileName',
      'importedAt',
      'sha256',
      'size',
      'fields',
      'corrections',
      'evidence',
      'warnings',
      'text',
      'blocks'
    ])
    .where('posting.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { fields, corrections: corrected, evidence, warnings, blocks, ...facts } = row
  const corrections: Corrections = JSON.parse(corrected)
  const names = Object.keys(corrections) as FieldName[]
  const found = Object.entries(JSON.parse(evidence)).filter(([field]) => !names.some((name) => name === field))
  return {
    ...facts,
    posting: correctedPosting(JSON.parse(fields), corrections),
    corrected: names,
    evidence: Object.fromEntries(found) as StoredPosting['evidence'],
    warnings: JSON.parse(warnings),
    blocks: JSON.parse(blocks)
  }
}

/** The bytes from which a posting was read; undefined when there is no such posting. */
export async function findOriginal(db: Db, postingId: number): Promise<Original | undefined> {
  return db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select(['fileName', 'bytes', 'sha256', 'modifiedAt'])
    .where('posting.id', '=', postingId)
    .executeTakeFirst()
}
