import { createHash, randomUUID } from 'node:crypto'
import { emptyPosting } from '../../shared/empty-posting'
import type { Change } from '../../shared/model'
import type { ParsedPosting } from '../../shared/posting'
import { type Result, success } from '../../shared/result'
import { readFirstStageId } from '../store/applications'
import { importPosting } from '../store/importing/import-posting'
import { applyEdit } from '../store/log/apply-edit'
import type { Store } from '../store/open-store'
import type { Parse } from './parse'

/** What a person writes on a card. */
export interface CardByHand {
  readonly title: string
  readonly company: string
  /** Address of the advertisement, or null. */
  readonly url: string | null
  /** Null is the first stage. */
  readonly stageId: number | null
}

/** The card, and what changed on the board: nothing, where its link was there before. */
export interface AddedByHand {
  readonly applicationId: number
  readonly change: Change | null
}

function linkFile(title: string, url: string) {
  const bytes = new TextEncoder().encode(`[InternetShortcut]\r\nURL=${url}\r\n`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName: `${title.replace(/[/\\:*?"<>|]+/g, ' ').trim() || 'Link'}.url`, bytes, sha256, modifiedAt: null }
}

/** What an address says by itself; nothing but the address, where that is nothing. */
async function readLink(parse: Parse, file: ReturnType<typeof linkFile>, url: string): Promise<ParsedPosting> {
  const parsed = await parse({ name: file.fileName, bytes: file.bytes, modifiedAt: null })
  const [posting] = parsed.ok ? parsed.value.postings : []
  return posting ?? { posting: { ...emptyPosting, url }, evidence: {}, warnings: [], text: url, blocks: [] }
}

/** The same with what a person says of it, for which there is no evidence but that. */
function told({ posting, evidence, ...rest }: ParsedPosting, { title, company }: CardByHand): ParsedPosting {
  const { title: _title, titleRaw: _raw, company: _company, ...others } = evidence
  const said = { title: title === '' ? null : title, titleRaw: null, company: company === '' ? null : company }
  return { ...rest, posting: { ...posting, ...said }, evidence: others }
}

/**
 * Makes a card of what a person writes, as one step of undo. A link is kept as the posting, which is completed when the
 * advertisement comes; a card that has this very link is answered in place of a second one. Answers `not-found` for a
 * stage that is not there.
 */
export async function addByHand(store: Store, parse: Parse, card: CardByHand): Promise<Result<AddedByHand>> {
  const { title, company, url } = card
  const stageId = card.stageId ?? (await readFirstStageId(store.db))
  if (url === null) {
    const edit = { type: 'addApplication', title, company, postingId: null, stageId, before: null } as const
    const added = await applyEdit(store, edit)
    return added.ok ? success({ applicationId: added.value.createdId ?? 0, change: added.value }) : added
  }
  const file = linkFile(title, url)
  const parsed = told(await readLink(parse, file, url), card)
  const stored = await importPosting(store, { ...parsed, ...file, part: 1, stageId, importId: randomUUID() })
  return stored.ok ? success({ applicationId: stored.value.applicationId, change: stored.value.change }) : stored
}
