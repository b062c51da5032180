import { createHash } from 'node:crypto'
import type { PostingToImport } from '../../../src/main/store/importing/import-posting'
import { emptyPosting } from '../../../src/shared/empty-posting'
import type { Posting } from '../../../src/shared/posting'

/** A posting of our own invention as the parser would hand it on, ready to be imported. */
export function postingToImport(
  fields: Partial<Posting> = {},
  text = 'Keep the tide tables of the harbour.',
  more: Partial<PostingToImport> = {}
): PostingToImport {
  const bytes = new TextEncoder().encode(`${fields.title}\n${fields.company}\n${text}`)
  return {
    posting: { ...emptyPosting, language: 'en', title: 'Tide Keeper', company: 'Harbour Works', ...fields },
    evidence: { title: { method: 'heading', confidence: 0.9, quote: 'Tide Keeper', start: 0, end: 11 } },
    warnings: [],
    text,
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length, noise: false }],
    fileName: 'tide-keeper.txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    modifiedAt: null,
    part: 1,
    stageId: null,
    importId: 'a3a1e9a0-5b9f-4c53-9f44-0d6f2c1b7a11',
    ...more
  }
}
