import { sql } from 'kysely'
import type { Board, Card, Instant } from '../../shared/model'
import { parseCardFacts } from './card-facts'
import { type Named, readHolds } from './employers/employer-keys'
import { readHistory } from './log/edit-log'
import type { Db } from './schema'
import { readStages } from './stages'

/** When the card came into its stage: its newest entry that was not taken back. Literals, to match their index. */
const enteredAt = sql<Instant>`(
  select e.at from event e
  where e."applicationId" = application.id and e.kind in ('added', 'stage')
    and not exists (select 1 from event u where u.undoes = e.id)
  order by e.id desc limit 1)`

const noteCount = sql<number>`(
  select count(*) from note n where n."applicationId" = application.id and n."trashedAt" is null)`

function cardQuery(db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stageId')
    .leftJoin('posting', 'posting.id', 'application.postingId')
    .select([
      'application.id',
      'application.postingId',
      'application.title',
      'application.company',
      'application.companyKey',
      'application.stageId',
      'application.position',
      'application.outcome',
      'application.createdAt',
      'application.excitement',
      'application.nextStep',
      'application.nextStepOn',
      'application.review',
      'posting.facts',
      enteredAt.as('enteredAt'),
      noteCount.as('noteCount')
    ])
    .where('application.trashedAt', 'is', null)
    .where('stage.trashedAt', 'is', null)
    .orderBy('stage.position')
    .orderBy('application.position')
    .orderBy('application.id')
}

type CardRow = Omit<Card, 'places' | 'workMode' | 'salary' | 'hold'> & Named & { readonly facts: string | null }

/** Rows as cards, each with what holds a person back from its employer. */
async function toCards(db: Db, rows: readonly CardRow[]): Promise<readonly Card[]> {
  const holdFrom = await readHolds(db)
  return rows.map(({ facts, companyKey, ...row }) => ({
    ...row,
    ...parseCardFacts(facts),
    hold: holdFrom({ company: row.company, companyKey })
  }))
}

/** The cards of these applications that are not in the trash, in the order of the board; those too that wait to be chosen from a list. */
export async function readCards(db: Db, ids: readonly number[]): Promise<readonly Card[]> {
  if (ids.length === 0) return []
  const wanted = sql<number>`(select value from json_each(${JSON.stringify(ids)}))`
  return toCards(db, await cardQuery(db).where('application.id', 'in', wanted).execute())
}

/** Everything the board shows; what is in the trash, or waits to be chosen from a list, is not on it. */
export async function readBoard(db: Db): Promise<Board> {
  const onBoard = cardQuery(db).where(({ eb, or }) =>
    or([eb('application.review', 'is', null), eb('application.review', '!=', 'list')])
  )
  const cards = await toCards(db, await onBoard.execute())
  return { stages: await readStages(db), cards, history: await readHistory(db) }
}
