import type { Settings } from '../../shared/contract'
import { cares } from '../../shared/wants-look'
import type { Db, Tx } from './schema'

/** The key of the setting in its table. */
const careKey = 'care'

/** What a person chose once for all; what they never chose, or what is not known here, is as it comes. */
export async function readSettings(db: Db): Promise<Settings> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', careKey).executeTakeFirst()
  return { care: cares.find((care) => care === row?.value) ?? 'unsure' }
}

/** Keeps what a person chose. */
export async function writeSettings(tx: Tx, { care }: Settings): Promise<Settings> {
  await tx
    .insertInto('setting')
    .values({ key: careKey, value: care })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: care }))
    .execute()
  return { care }
}
