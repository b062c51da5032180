import fc from 'fast-check'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { findEmployer, readEmployers } from '../../../src/main/store/employers/employers'
import type { Store } from '../../../src/main/store/open-store'
import type { Edit, SingleEdit } from '../../../src/shared/edit'
import { companyStances, interviewKinds, outcomes, reviews, stageKinds } from '../../../src/shared/model'

/** Names of employers of which some are the same but for their form. */
const companies = ['Tideline GmbH', 'Tideline', 'TIDELINE AG', 'Tide Line', 'Ellery Lights'] as const

const singleTypes = [
  'addApplication',
  'moveApplication',
  'moveApplication',
  'setOutcome',
  'changeApplication',
  'setReview',
  'settleRefusal',
  'reopenRefusal',
  'mergeApplication',
  'mergeApplication',
  'splitApplication',
  'showVersion',
  'splitVersion',
  'setStance',
  'mergeEmployer',
  'mergeEmployer',
  'separateEmployer',
  'trashApplication',
  'restoreApplication',
  'addNote',
  'changeNote',
  'changeNote',
  'trashNote',
  'restoreNote',
  'addInterview',
  'changeInterview',
  'trashInterview',
  'restoreInterview',
  'addStage',
  'changeStage',
  'moveStage',
  'trashStage',
  'restoreStage'
] as const satisfies readonly SingleEdit['type'][]

/** An edit that still has to be aimed at rows of the store: the numbers choose among those that there are. */
export interface AimlessEdit {
  readonly type: SingleEdit['type']
  readonly a: number
  readonly b: number
  readonly c: number
  /** 0, one time in twelve, aims at what is missing or in the trash. */
  readonly astray: number
  readonly text: string
}

const aimlessEdit: fc.Arbitrary<AimlessEdit> = fc.record({
  type: fc.constantFrom(...singleTypes),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  astray: fc.nat(11),
  text: fc.string({ unit: 'grapheme', maxLength: 12 })
})

/** Chooses the row that was added last. */
const newest = -1

const typedIn = fc.constantFrom('changeApplication', 'changeNote', 'changeInterview', 'addNote')

/** Words that are saved again and again in one place, as by somebody who types; a new note is written on. */
const typing = fc
  .tuple(aimlessEdit, typedIn, fc.array(fc.string({ maxLength: 12 }), { minLength: 2, maxLength: 4 }))
  .map(([edit, type, texts]) =>
    texts.map((text, index): readonly AimlessEdit[] => [
      type === 'addNote' && index > 0
        ? { ...edit, type: 'changeNote', a: newest, text, astray: 1 }
        : { ...edit, type, text, astray: 1 }
    ])
  )

/** Random edits, now and then several in one batch, or one typed on. */
export const aimlessEdits = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(fc.tuple(aimlessEdit)) },
      { weight: 1, arbitrary: fc.tuple(fc.array(aimlessEdit, { minLength: 2, maxLength: 4 })) },
      { weight: 3, arbitrary: typing }
    ),
    { minLength: 15, maxLength: 30 }
  )
  .map((runs): readonly (readonly AimlessEdit[])[] => runs.flat())

type Table = 'application' | 'stage' | 'note' | 'interview'

function pick<T>(from: readonly T[], index: number): T {
  return from.at(index % from.length) as T
}

/** Ids that an edit of the table's live (or trashed) rows may name; 0 when there is none. */
async function choose({ db }: Store, table: Table, index: number, astray: boolean, trashed = false): Promise<number> {
  const rows = await db.selectFrom(table).select(['id', 'trashedAt']).orderBy('id').execute()
  const fitting = rows.filter(({ trashedAt }) => (trashedAt !== null) === (trashed !== astray))
  return fitting.length === 0 ? 0 : pick(fitting, index).id
}

/** A card of a stage, or null for its end. */
async function chooseNeighbour({ db }: Store, stageId: number, index: number): Promise<number | null> {
  const cards = db.selectFrom('application').select('id').where('stageId', '=', stageId).where('trashedAt', 'is', null)
  const rows = await cards.orderBy('position').execute()
  return pick([null, ...rows.map(({ id }) => id)], index)
}

/** Ids of all postings, versions of one among them. */
async function readPostingIds({ db }: Store): Promise<readonly number[]> {
  return (await db.selectFrom('posting').select('id').orderBy('id').execute()).map(({ id }) => id)
}

/** A version that a card does not show, now and then any posting; 0 when there is none. */
async function chooseVersion(store: Store, id: number, index: number, astray: boolean): Promise<number> {
  const { versions = [], card } = (await findApplicationDetail(store.db, id)) ?? {}
  const others = versions.map((version) => version.id).filter((version) => version !== card?.postingId)
  const ids = astray ? await readPostingIds(store) : others
  return ids.length === 0 ? 0 : pick(ids, index)
}

/** Another card on the board; 0 when there is none. */
async function chooseOther({ db }: Store, id: number, index: number): Promise<number> {
  const query = db.selectFrom('application').select('id').where('trashedAt', 'is', null).where('id', '!=', id)
  const rows = await query.orderBy('id').execute()
  return rows.length === 0 ? 0 : pick(rows, index).id
}

/** An application that was merged; 0 when there is none. */
async function chooseMerged({ db }: Store, index: number): Promise<number> {
  const rows = await db.selectFrom('application').select('id').where('mergedIntoId', 'is not', null).execute()
  return rows.length === 0 ? 0 : pick(rows, index).id
}

async function aimAtRole(store: Store, { type, a, b }: AimlessEdit, astray: boolean): Promise<SingleEdit | null> {
  const id = await choose(store, 'application', a, astray)
  switch (type) {
    case 'mergeApplication': {
      const intoId = await chooseOther(store, id, b)
      return { type, id: intoId === 0 ? 0 : id, intoId }
    }
    case 'splitApplication':
      return { type, id: astray ? id : await chooseMerged(store, b) }
    case 'showVersion':
    case 'splitVersion': {
      const postingId = await chooseVersion(store, id, b, astray)
      return { type, id: postingId === 0 ? 0 : id, postingId }
    }
    default:
      return null
  }
}

async function aimAtCard(
  store: Store,
  { type, a, b, c, text }: AimlessEdit,
  astray: boolean
): Promise<SingleEdit | null> {
  const id = await choose(store, 'application', a, astray, type === 'restoreApplication')
  const stageId = await choose(store, 'stage', b, astray)
  const before = await chooseNeighbour(store, stageId, c)
  switch (type) {
    case 'addApplication':
      return {
        type,
        title: text,
        company: pick(companies, a),
        postingId: pick([null, ...(await readPostingIds(store))], b + c),
        stageId,
        before
      }
    case 'moveApplication':
      return { type, id, stageId, before }
    case 'setOutcome':
      return { type, id, outcome: b % 7 === 0 ? null : pick(outcomes, b) }
    case 'setReview':
      return { type, id, review: b % 3 === 0 ? null : pick(reviews, b) }
    case 'changeApplication':
      return {
        type,
        id,
        fields: pick(
          [{ title: text }, { nextStep: text, excitement: (b % 5) + 1 }, { company: pick(companies, b) }, {}],
          c
        )
      }
    case 'trashApplication':
    case 'restoreApplication':
      return { type, id }
    default:
      return null
  }
}

/** Keys of employers and of their spellings, as a person sees them; `none` when there are none. */
async function aimAtEmployer(
  { db }: Store,
  { type, a, b, c, text }: AimlessEdit,
  astray: boolean
): Promise<SingleEdit | null> {
  if (type !== 'setStance' && type !== 'mergeEmployer' && type !== 'separateEmployer') return null
  const keys = (await readEmployers(db)).map(({ key }) => key)
  const key = keys.length === 0 || astray ? 'none' : pick(keys, a)
  if (type === 'setStance') {
    const until = b % 2 === 0 ? null : '2026-09-01'
    return { type, key, stance: pick(companyStances, c), reason: text, until }
  }
  if (type === 'mergeEmployer') return { type, key, intoKey: keys.length === 0 ? 'none' : pick(keys, b) }
  const all = await Promise.all(keys.map((one) => findEmployer(db, one)))
  const separable = all.flatMap((employer) => employer?.spellings.flatMap(({ separateKey }) => separateKey ?? []) ?? [])
  return { type, key: separable.length === 0 || astray ? key : pick(separable, b) }
}

/** A refused file that waits, or one that is settled; 0 when there is none. */
async function aimAtRefusal(store: Store, { type, a }: AimlessEdit, astray: boolean): Promise<SingleEdit | null> {
  if (type !== 'settleRefusal' && type !== 'reopenRefusal') return null
  const rows = await store.db.selectFrom('refusal').select(['id', 'settledAt']).orderBy('id').execute()
  const fitting = rows.filter(({ settledAt }) => astray || (settledAt === null) === (type === 'settleRefusal'))
  return { type, id: fitting.length === 0 ? 0 : pick(fitting, a).id }
}

async function aimAtNote(
  store: Store,
  { type, a, b, c, text }: AimlessEdit,
  astray: boolean
): Promise<SingleEdit | null> {
  const id = await choose(store, 'note', a, astray, type === 'restoreNote')
  const applicationId = await choose(store, 'application', b, astray)
  switch (type) {
    case 'addNote':
      return {
        type,
        applicationId,
        interviewId: c % 4 === 0 ? await choose(store, 'interview', c, false) : null,
        body: text
      }
    case 'changeNote':
      return { type, id, body: text }
    case 'trashNote':
    case 'restoreNote':
      return { type, id }
    default:
      return null
  }
}

async function aimAtInterview(
  store: Store,
  { type, a, b, c, text }: AimlessEdit,
  astray: boolean
): Promise<SingleEdit | null> {
  const id = await choose(store, 'interview', a, astray, type === 'restoreInterview')
  const startsAt = b % 2 === 0 ? null : '2026-03-01T08:00:00.000Z'
  const words = { place: text, people: '', preparation: '', questions: text, debrief: '', result: '' }
  const fields = { kind: pick(interviewKinds, b), startsAt, timeZone: null, minutes: c + 1, ...words }
  switch (type) {
    case 'addInterview':
      return { type, applicationId: await choose(store, 'application', a, astray), fields }
    case 'changeInterview':
      return { type, id, fields: pick([{ debrief: text }, { startsAt, minutes: null }, { kind: 'panel' }], c) }
    case 'trashInterview':
    case 'restoreInterview':
      return { type, id }
    default:
      return null
  }
}

async function aimAtStage(
  store: Store,
  { type, a, b, c, text }: AimlessEdit,
  astray: boolean
): Promise<SingleEdit | null> {
  const id = await choose(store, 'stage', a, astray, type === 'restoreStage')
  const before = c % 3 === 0 ? null : await choose(store, 'stage', b, astray)
  const kind = pick(stageKinds, c)
  // The window lets no stage without a name through.
  const name = text.trim() === '' ? 'Gulls' : text.trim()
  switch (type) {
    case 'addStage':
      return { type, name, kind, hue: (a % 8) + 1, before }
    case 'changeStage':
      return {
        type,
        id,
        fields: pick(
          [
            { name },
            { kind, hue: 2 },
            { isHidden: b % 2 === 0 },
            { isCollapsed: true, maxCards: c + 1 },
            { agesAfterDays: b % 2 === 0 ? null : 14 }
          ],
          a
        )
      }
    case 'moveStage':
      return { type, id, before }
    case 'trashStage':
      return { type, id, into: c % 2 === 0 ? before : null }
    case 'restoreStage':
      return { type, id }
    default:
      return null
  }
}

/** What can be done first where there is nothing yet that an edit could be aimed at. */
function precursorOf(type: SingleEdit['type']): SingleEdit['type'] {
  if (type === 'changeNote' || type === 'trashNote') return 'addNote'
  if (type === 'restoreNote') return 'trashNote'
  if (type === 'changeInterview' || type === 'trashInterview') return 'addInterview'
  if (type === 'restoreInterview') return 'trashInterview'
  if (type === 'restoreApplication') return 'trashApplication'
  if (type === 'restoreStage') return 'trashStage'
  if (type === 'splitApplication') return 'mergeApplication'
  if (type === 'reopenRefusal') return 'settleRefusal'
  return 'addApplication'
}

async function aim(store: Store, aimless: AimlessEdit): Promise<SingleEdit> {
  const astray = aimless.astray === 0
  for (const aimAt of [aimAtCard, aimAtRole, aimAtEmployer, aimAtRefusal, aimAtNote, aimAtInterview, aimAtStage]) {
    const edit = await aimAt(store, aimless, astray)
    if (edit === null) continue
    const hasNoAim = ('id' in edit && edit.id === 0) || ('applicationId' in edit && edit.applicationId === 0)
    return hasNoAim && !astray ? aim(store, { ...aimless, type: precursorOf(edit.type) }) : edit
  }
  throw new Error(`no aim for ${aimless.type}`)
}

/** Aims several edits; more than one make a batch. */
export async function aimAll(store: Store, edits: readonly AimlessEdit[]): Promise<Edit> {
  const aimed: SingleEdit[] = []
  for (const edit of edits) aimed.push(await aim(store, edit))
  const [first] = aimed
  return aimed.length === 1 && first !== undefined ? first : { type: 'batch', edits: aimed }
}
