import type { Instant } from '../../../shared/model'
import type { Posting } from '../../../shared/posting'
import { differingFields } from '../../../shared/posting-differences'
import type { SameAs, SameReason } from '../../../shared/same-posting'
import type { Db } from '../schema'
import { readCompared } from './compared-posting'
import { rememberApplication } from './earlier-application'
import type { Graded } from './grade-same'

/** A posting that was found, and how sure it is. */
export interface Found {
  readonly graded: Graded
  readonly postingId: number
  readonly applicationId: number | null
}

/** What the command line says of each reason. */
const reasonWords: Readonly<Record<SameReason, string>> = {
  file: 'same file',
  address: 'same address',
  requisition: 'same requisition number',
  text: 'same employer, title and text',
  'near-text': 'same employer and title, nearly the same text',
  'near-text-alone': 'same title, nearly the same text',
  role: 'same employer and title',
  'similar-role': 'same employer, similar title'
}

async function readShownId(db: Db, applicationId: number | null): Promise<number | null> {
  if (applicationId === null) return null
  const query = db.selectFrom('application').select('postingId').where('id', '=', applicationId)
  return (await query.executeTakeFirst())?.postingId ?? null
}

/** The day on which a posting was put out, as far as it or its file tells: `2026-03-01`. */
function dayOf({ postedAt }: Posting, modifiedAt: number | null): string | null {
  return postedAt ?? (modifiedAt === null ? null : new Date(modifiedAt).toISOString().slice(0, 10))
}

/** True when a posting was put out on a day after the application for it was closed: a repost, and no copy. */
function isLater(posting: Posting, modifiedAt: number | null, closedAt: Instant | null): boolean {
  const day = dayOf(posting, modifiedAt)
  return closedAt !== null && day !== null && day > closedAt.slice(0, 10)
}

/**
 * What is said of a posting that was found for another: the application that it has, what differs from the version which
 * that shows, and whether it is advertised again.
 */
export async function describeSame(
  db: Db,
  posting: Posting,
  modifiedAt: number | null,
  { graded, postingId, applicationId }: Found
): Promise<SameAs> {
  const { grade, code, share } = graded
  const shownId = grade === 'certain' ? await readShownId(db, applicationId) : null
  const other = code === 'file' ? null : await readCompared(db, shownId ?? postingId)
  const remembered = applicationId === null ? null : await rememberApplication(db, applicationId)
  return {
    postingId,
    applicationId,
    grade,
    code,
    reason: reasonWords[code],
    share,
    differs: other === null ? [] : differingFields(other.posting, posting),
    isRepost: code !== 'file' && isLater(posting, modifiedAt, remembered?.closedAt ?? null),
    earlier: remembered?.earlier ?? null
  }
}
