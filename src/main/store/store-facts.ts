import type { StoreFacts } from '../../shared/contract'
import { listCopies } from './keeping/backup'
import type { Store } from './open-store'

/** Counts and places, for the settings page. What is in the trash is not counted; `version` is the app's. */
export async function readStoreFacts(store: Store, version: string): Promise<StoreFacts> {
  const live = store.db.selectFrom('application').where('application.trashedAt', 'is', null)
  const applications = await live
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .select(({ fn }) => fn.count<number>('postingId').distinct().as('postings'))
    .executeTakeFirstOrThrow()
  const notes = await live
    .innerJoin('note', 'note.applicationId', 'application.id')
    .where('note.trashedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const interviews = await live
    .innerJoin('interview', 'interview.applicationId', 'application.id')
    .where('interview.trashedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    version,
    dataDir: store.folder,
    applications: applications.count,
    postings: applications.postings,
    notes: notes.count,
    interviews: interviews.count,
    lastBackupAt: listCopies(store.backups)[0]?.madeAt ?? null
  }
}
