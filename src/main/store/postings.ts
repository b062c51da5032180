import type { Instant, StoredPosting } from '../../shared/model'
import type { ParsedPosting } from '../../shared/posting'
import { cardFactsOf } from './card-facts'
import { postingKeys } from './posting-keys'
import type { Db, Tx } from './schema'
import { sha256Of } from './sha256'

/** A file as it came in. */
export interface Original {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** A parsed posting with the file that it came from. */
export interface NewPosting extends ParsedPosting, Original {
  /** Which posting of the file it is, from 1. */
  readonly part: number
  readonly importedAt: Instant
  /** The posting that it certainly repeats. */
  readonly sameAsId: number | null
}

async function insertOriginal(tx: Tx, { bytes, sha256 }: Original): Promise<number> {
  const known = await tx.selectFrom('original').select('id').where('sha256', '=', sha256).executeTakeFirst()
  if (known !== undefined) return known.id
  const row = { sha256, bytes, size: bytes.length }
  return (await tx.insertInto('original').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Stores a posting, its text and its original; bytes that are there already are not stored again. */
export async function insertPosting(tx: Tx, parsed: NewPosting): Promise<number> {
  const { posting, evidence, warnings, text, blocks, part, fileName, importedAt, sameAsId } = parsed
  const originalId = await insertOriginal(tx, parsed)
  const { title, company, requisitionId } = posting
  const row = { originalId, part, fileName, importedAt, sameAsId, title, company, requisitionId }
  const { id } = await tx
    .insertInto('posting')
    .values({ ...row, ...postingKeys(posting, text), facts: JSON.stringify(cardFactsOf(posting)) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('postingContent')
    .values({
      postingId: id,
      fields: JSON.stringify(posting),
      evidence: JSON.stringify(evidence),
      warnings: JSON.stringify(warnings),
      blocks: JSON.stringify(blocks),
      text,
      textSha256: sha256Of(text)
    })
    .execute()
  return id
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
      'evidence',
      'warnings',
      'text',
      'blocks'
    ])
    .where('posting.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { fields, evidence, warnings, blocks, ...facts } = row
  return {
    ...facts,
    posting: JSON.parse(fields),
    evidence: JSON.parse(evidence),
    warnings: JSON.parse(warnings),
    blocks: JSON.parse(blocks)
  }
}

/** The bytes from which a posting was read; undefined when there is no such posting. */
export async function findOriginal(db: Db, postingId: number): Promise<Original | undefined> {
  return db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select(['fileName', 'bytes', 'sha256'])
    .where('posting.id', '=', postingId)
    .executeTakeFirst()
}
