import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { findEmployer, readEmployers, rememberEmployer } from '../../../src/main/store/employers/employers'
import { differInALetter, likenessOf } from '../../../src/main/store/employers/likely'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { companyKeyOf } from '../../../src/main/store/same/company-key'
import type { Edit } from '../../../src/shared/edit'
import { isHeld, medianOf } from '../../../src/shared/employer'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

const [saved, applied, screening, interview, offer, closed] = [1, 2, 3, 4, 5, 6]

function day(date: string): string {
  return `${date}T12:00:00.000Z`
}

async function make(store: Store, edit: Edit, date = '2026-03-01'): Promise<number> {
  return unwrap(await applyEdit(store, edit, { at: day(date) })).createdId ?? 0
}

function add(store: Store, company: string, title = 'Engineer', stageId = saved): Promise<number> {
  return make(store, { type: 'addApplication', title, company, postingId: null, stageId, before: null })
}

function move(store: Store, id: number, stageId: number, date: string): Promise<number> {
  return make(store, { type: 'moveApplication', id, stageId, before: null }, date)
}

async function namesOf({ db }: Store): Promise<readonly string[]> {
  return (await readEmployers(db)).map(({ name, applications }) => `${name} ${applications}`)
}

async function spellingsOf({ db }: Store, key: string): Promise<readonly string[]> {
  const employer = await findEmployer(db, key)
  return (employer?.spellings ?? []).map(({ name, count, by }) => `${name} ${count} ${by}`)
}

test('spellings that differ in legal form, punctuation, case and accents are one employer', () => {
  const same: readonly (readonly string[])[] = [
    ['Café Müller GmbH & Co. KG', 'CAFE MULLER', 'Café Müller, Inc.', 'Cafe Muller S.p.A.', 'Cafe-Müller S. A. S.'],
    ['Grüne Wiese e.V.', 'Grüne Wiese', 'GRUNE WIESE e. V.'],
    ['Latarnia Sp. z o.o.', 'Latarnia sp. z o. o.', 'LATARNIA'],
    ['Søstjerne A/S', 'Sostjerne', 'Søstjerne ApS'],
    ['Straßenbau AG', 'Strassenbau'],
    ['Rook & Finch Ltd.', 'Rook and Finch Limited', 'ROOK FINCH'],
    ['The Lantern', 'Lantern LLC'],
    ["Miller's", 'Millers']
  ]
  for (const spellings of same) expect(new Set(spellings.map(companyKeyOf)).size, spellings.join(' | ')).toBe(1)
})

test('names of other words are other employers', () => {
  const names = [
    'Tideline',
    'Tideline Robotics',
    'Tide Line',
    'Tideline EV',
    'AG Weser',
    'SE',
    'And',
    'The Co',
    'Ag Co Sun'
  ]
  expect(new Set(names.map(companyKeyOf)).size).toBe(names.length)
  expect(['', '!!!', null].map(companyKeyOf)).toEqual(['', '', ''])
})

test('an employer is known by its most used spelling, with all its applications', async () => {
  const store = openTempStore()
  for (const name of ['Tideline GmbH', 'TIDELINE', 'Tideline GmbH', 'Ellery  Lights', 'Ellery Lights', ''])
    await add(store, name)
  expect(await namesOf(store)).toEqual(['Ellery Lights 2', 'Tideline GmbH 3'])
  expect(await spellingsOf(store, 'tideline')).toEqual(['Tideline GmbH 2 written', 'TIDELINE 1 written'])
  expect(await spellingsOf(store, 'ellery lights')).toEqual(['Ellery Lights 2 written'])
  expect(await findEmployer(store.db, 'nobody')).toBeUndefined()
})

test('what is in the trash, or waits to be chosen from a list, is not remembered', async () => {
  const store = openTempStore()
  const id = await add(store, 'Tideline')
  const other = await add(store, 'Tideline')
  await make(store, { type: 'trashApplication', id: other })
  unwrap(await importPosting(store, postingToImport({ company: 'Tideline' }, 'Of a list.', { review: 'list' })))
  expect(await namesOf(store)).toEqual(['Tideline 1'])
  expect((await rememberEmployer(store.db, id))?.others).toEqual([])
})

test('a row that was moved in with one day alone tells nothing of how long the answer took', async () => {
  const store = openTempStore()
  const id = await add(store, 'Reed Ltd', 'Bell Ringer', applied)
  await make(store, { type: 'setOutcome', id, outcome: 'rejected' })
  const [application] = (await findEmployer(store.db, companyKeyOf('Reed Ltd')))?.applications ?? []
  expect(application?.answer).toEqual({ by: 'rejection', at: day('2026-03-01'), days: null })
})

test('reply times go from applying to the first answer, in days of the calendar', async () => {
  const store = openTempStore()
  const rejected = await add(store, 'Tideline', 'Engineer')
  await move(store, rejected, applied, '2026-03-02')
  await make(store, { type: 'setOutcome', id: rejected, outcome: 'rejected' }, '2026-03-11')
  const invited = await add(store, 'Tideline', 'Analyst', applied)
  await move(store, invited, interview, '2026-03-05')
  await move(store, invited, closed, '2026-03-20')
  await make(store, { type: 'setOutcome', id: invited, outcome: 'rejected' }, '2026-03-21')
  const silent = await add(store, 'Tideline', 'Writer', applied)
  const found = await add(store, 'Tideline', 'Clerk', screening)
  const { applications = [] } = (await findEmployer(store.db, 'tideline')) ?? {}
  const facts = new Map(applications.map((one) => [one.id, one]))
  expect(facts.get(rejected)).toMatchObject({
    appliedAt: day('2026-03-02'),
    answer: { by: 'rejection', at: day('2026-03-11'), days: 9 },
    endedAt: day('2026-03-11'),
    reached: { name: 'Applied', kind: 'applied' },
    isClosed: true
  })
  expect(facts.get(invited)).toMatchObject({
    answer: { by: 'contact', at: day('2026-03-05'), days: 4 },
    endedAt: day('2026-03-21'),
    contactAt: day('2026-03-21'),
    reached: { name: 'Interview', kind: 'interview' }
  })
  expect(facts.get(silent)).toMatchObject({ answer: null, endedAt: null, appliedAt: day('2026-03-01') })
  // It began with a call: how long that took to come, nobody knows.
  expect(facts.get(found)?.answer).toEqual({ by: 'contact', at: day('2026-03-01'), days: null })
  expect(applications.map(({ title }) => title)).toEqual(['Clerk', 'Writer', 'Analyst', 'Engineer'])
})

test('an answer that was taken back is none, and one of a merged application counts', async () => {
  const store = openTempStore()
  const id = await add(store, 'Tideline', 'Engineer', applied)
  await move(store, id, offer, '2026-03-06')
  unwrap(await undo(store, day('2026-03-07')))
  const answerOf = async () => (await findEmployer(store.db, 'tideline'))?.applications[0]?.answer
  expect(await answerOf()).toBeNull()
  const twin = await add(store, 'Tideline', 'Engineer')
  await make(store, { type: 'setOutcome', id: twin, outcome: 'rejected' }, '2026-03-09')
  await make(store, { type: 'mergeApplication', id: twin, intoId: id }, '2026-03-10')
  expect(await answerOf()).toEqual({ by: 'rejection', at: day('2026-03-09'), days: 8 })
})

test('an interview that is written down is an answer, and its people are met once it was', async () => {
  const store = openTempStore()
  const id = await add(store, 'Tideline', 'Engineer', applied)
  const round = {
    kind: 'panel',
    timeZone: null,
    minutes: null,
    place: '',
    preparation: '',
    questions: '',
    debrief: '',
    result: ''
  } as const
  const past = { ...round, startsAt: day('2026-03-08'), people: 'Ada Berg, head of tides\n- Jo Pine; Mo Fir' }
  await make(store, { type: 'addInterview', applicationId: id, fields: past }, '2026-03-04')
  // Written down after it was.
  const late = { ...round, startsAt: day('2026-03-03'), people: '' }
  const id2 = await add(store, 'Tideline', 'Pilot', applied)
  await make(store, { type: 'addInterview', applicationId: id2, fields: late }, '2026-03-20')
  const ahead = { ...round, startsAt: '2999-01-01T12:00:00.000Z', people: 'Una Elm' }
  await make(store, { type: 'addInterview', applicationId: id, fields: ahead }, '2026-03-05')
  const contacts = [
    { name: 'Ada Berg', role: 'Head of Tides', email: 'ada@example.com', phone: null },
    { name: null, role: null, email: 'jobs@example.com', phone: null }
  ]
  unwrap(await importPosting(store, postingToImport({ company: 'Tideline', contacts })))
  const employer = await findEmployer(store.db, 'tideline')
  expect(employer?.applications.at(-1)?.answer).toEqual({ by: 'contact', at: day('2026-03-04'), days: 3 })
  expect(employer?.applications.find((one) => one.id === id2)).toMatchObject({
    answer: { by: 'contact', at: day('2026-03-03'), days: 2 },
    contactAt: day('2026-03-03')
  })
  expect(employer?.applications.at(-1)?.contactAt).toBe(day('2026-03-08'))
  expect(employer?.people.map(({ name, isMet, email }) => [name, isMet, email])).toEqual([
    ['Ada Berg, head of tides', true, 'ada@example.com'],
    ['Jo Pine', true, null],
    ['Mo Fir', true, null],
    ['Una Elm', false, null],
    ['jobs@example.com', false, 'jobs@example.com']
  ])
  const other = await add(store, 'TIDELINE', 'Clerk')
  expect((await rememberEmployer(store.db, other))?.met).toEqual(['Ada Berg, head of tides', 'Jo Pine', 'Mo Fir'])
})

test('a stance is shown on every card of the employer, and taken back by one undo', async () => {
  const store = openTempStore()
  const ids = [await add(store, 'Tideline GmbH'), await add(store, 'tideline')]
  await add(store, 'Ellery Lights')
  const edit = {
    type: 'setStance',
    key: 'tideline',
    stance: 'blocked',
    reason: 'No answer, twice',
    until: '2026-09-01'
  } as const
  const change = unwrap(await applyEdit(store, edit))
  expect(change.cards.map(({ id }) => id).toSorted()).toEqual(ids)
  expect(change.done).toEqual({ type: 'setStance', title: 'Tideline GmbH', stage: null, count: 0 })
  expect(change.history.undo?.title).toBe('Tideline GmbH')
  // Only a cool-down has an end.
  const hold = { stance: 'blocked', reason: 'No answer, twice', until: null }
  expect((await readBoard(store.db)).cards.map((card) => card.hold)).toEqual([hold, hold, null])
  expect((await findEmployer(store.db, 'tideline'))?.hold).toEqual(hold)
  const back = unwrap(await undo(store))
  expect(back.cards.map((card) => card.hold)).toEqual([null, null])
})

test('an employer that is blocked is remembered without applications, and not-found is told', async () => {
  const store = openTempStore()
  const id = await add(store, 'Tideline')
  await make(store, { type: 'setStance', key: 'tideline', stance: 'cooling', reason: '', until: '2026-09-01' })
  await make(store, { type: 'trashApplication', id })
  expect(await namesOf(store)).toEqual(['Tideline 0'])
  expect((await findEmployer(store.db, 'tideline'))?.hold?.until).toBe('2026-09-01')
  await make(store, { type: 'setStance', key: 'tideline', stance: 'open', reason: 'gone', until: null })
  expect(await namesOf(store)).toEqual([])
  const missing = { type: 'setStance', key: 'nobody', stance: 'blocked', reason: '', until: null } as const
  expect(await applyEdit(store, missing)).toMatchObject({ ok: false, failure: { code: 'not-found' } })
})

test('merged employers are one, with the name of the one that the other went into; separating takes it apart again', async () => {
  const store = openTempStore()
  for (const name of ['Tideline', 'Alder Songs', 'Alder Songs', 'Alder Songs AB', 'Ellery']) await add(store, name)
  await make(store, { type: 'setStance', key: 'alder songs', stance: 'blocked', reason: 'Late pay', until: null })
  await make(store, { type: 'mergeEmployer', key: 'alder songs', intoKey: 'tideline' })
  expect(await namesOf(store)).toEqual(['Ellery 1', 'Tideline 4'])
  expect(await spellingsOf(store, 'tideline')).toEqual([
    'Tideline 1 written',
    'Alder Songs 2 merged',
    'Alder Songs AB 1 merged'
  ])
  // What was said of a part is shown of the whole.
  expect((await findEmployer(store.db, 'alder songs'))?.hold?.reason).toBe('Late pay')
  await make(store, { type: 'mergeEmployer', key: 'tideline', intoKey: 'ellery' })
  expect(await namesOf(store)).toEqual(['Ellery 5'])
  await make(store, { type: 'separateEmployer', key: 'alder songs' })
  expect(await namesOf(store)).toEqual(['Alder Songs 3', 'Ellery 2'])
  expect((await findEmployer(store.db, 'ellery'))?.hold).toBeNull()
  unwrap(await undo(store))
  unwrap(await undo(store))
  unwrap(await undo(store))
  expect(await namesOf(store)).toEqual(['Alder Songs 3', 'Ellery 1', 'Tideline 1'])
  for (const [key, intoKey, code] of [
    ['tideline', 'tideline', 'bad-request'],
    ['tideline', 'nobody', 'not-found'],
    ['nobody', 'tideline', 'not-found']
  ] as const) {
    expect(await applyEdit(store, { type: 'mergeEmployer', key, intoKey })).toMatchObject({
      ok: false,
      failure: { code }
    })
  }
})

test('a spelling can be separated from others with the same words, and comes later so as well', async () => {
  const store = openTempStore()
  for (const name of ['Atlas SA', 'Atlas SA', 'Atlas AG']) await add(store, name)
  const { spellings = [] } = (await findEmployer(store.db, 'atlas')) ?? {}
  expect(spellings.map(({ separateKey }) => separateKey)).toEqual([null, '=Atlas AG'])
  const edit = { type: 'separateEmployer', key: '=Atlas AG' } as const
  await make(store, edit)
  await add(store, 'Atlas  AG ')
  expect(await namesOf(store)).toEqual(['Atlas AG 2', 'Atlas SA 2'])
  expect((await findEmployer(store.db, '=Atlas AG'))?.likely).toEqual([])
  expect(await applyEdit(store, edit)).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  await make(store, { type: 'setStance', key: '=Atlas AG', stance: 'blocked', reason: '', until: null })
  expect((await readBoard(store.db)).cards.map(({ company, hold }) => [company, hold !== null])).toEqual([
    ['Atlas SA', false],
    ['Atlas SA', false],
    ['Atlas AG', true],
    ['Atlas  AG ', true]
  ])
  await make(store, { type: 'mergeEmployer', key: '=Atlas AG', intoKey: 'atlas' })
  expect(await spellingsOf(store, 'atlas')).toEqual(['Atlas SA 2 written', 'Atlas AG 2 merged'])
})

test('what a person separated is another employer for the same posting again, and what they merged is one', async () => {
  const store = openTempStore()
  const marked = { title: 'Rope Maker', requisitionId: 'R-17' }
  const role = (company: string, text: string) => postingToImport({ ...marked, company }, text)
  unwrap(await importPosting(store, role('Atlas SA', 'Ropes for the ships of Lisbon.')))
  const grade = async (company: string, text: string) =>
    unwrap(await importPosting(store, role(company, text))).sameAs?.grade ?? null
  expect(await grade('Atlas', 'Ropes, once more.')).toBe('certain')
  await make(store, {
    type: 'addApplication',
    title: 'x',
    company: 'Atlas AG',
    postingId: null,
    stageId: saved,
    before: null
  })
  await make(store, { type: 'separateEmployer', key: '=Atlas AG' })
  expect(await grade('Atlas AG', 'Hawsers for the barges of Basel.')).toBeNull()
  expect(await grade('Atlas  AG', 'Hawsers, again, for the barges of Basel.')).toBe('certain')
  await make(store, { type: 'mergeEmployer', key: '=Atlas AG', intoKey: 'atlas' })
  await add(store, 'Alder Songs')
  expect(await grade('Alder Songs', 'Strings for harps, and no ropes.')).toBeNull()
  await make(store, { type: 'mergeEmployer', key: 'alder songs', intoKey: 'atlas' })
  expect(await grade('Alder Songs GmbH', 'Strings, and ropes.')).toBe('certain')
})

test('employers that are likely the same are suggested, and nothing is done by that', async () => {
  const store = openTempStore()
  for (const name of ['Tideline', 'Tideline Robotics', 'Tide Line', 'Tidelime', 'Tidelands', 'Ellery'])
    await add(store, name)
  const { likely = [] } = (await findEmployer(store.db, 'tideline')) ?? {}
  expect(likely.map(({ name, by }) => `${name}: ${by}`)).toEqual([
    'Tide Line: spaces',
    'Tidelime: letter',
    'Tideline Robotics: longer'
  ])
  expect(await readEmployers(store.db)).toHaveLength(6)
})

test('likeness is the same whichever comes first', () => {
  expect(differInALetter('tideline', 'tideilne')).toBe(true)
  expect(differInALetter('tideline', 'tidelin')).toBe(true)
  expect(differInALetter('tideline', 'tideline')).toBe(false)
  expect(differInALetter('tideline', 'tidlinee')).toBe(false)
  for (const [a, b, by] of [
    ['acme', 'acme robots', 'longer'],
    ['jet brain', 'jetbrain', 'spaces'],
    ['abc', 'abc robots', null],
    ['harbor works', 'harbour works', 'letter']
  ] as const) {
    expect([likenessOf(a, b), likenessOf(b, a)]).toEqual([by, by])
  }
})

test('the panel of an application tells of the others', async () => {
  const store = openTempStore()
  await add(store, 'Tideline GmbH', 'Analyst', applied)
  const id = await add(store, 'Tideline', 'Engineer')
  const detail = await findApplicationDetail(store.db, id)
  expect(detail?.employer).toMatchObject({ key: 'tideline', name: 'Tideline', hold: null, met: [] })
  expect(detail?.employer?.others.map(({ title }) => title)).toEqual(['Analyst'])
  const nameless = await add(store, '')
  expect((await findApplicationDetail(store.db, nameless))?.employer).toBeNull()
})

test('the middle of figures, and to which day a cool-down counts', () => {
  expect([[], [4], [4, 9], [4, 9, 30]].map(medianOf)).toEqual([undefined, 4, 7, 9])
  const cooling = { stance: 'cooling', reason: '', until: '2026-09-01' } as const
  expect([isHeld(cooling, '2026-09-01'), isHeld(cooling, '2026-09-02'), isHeld(null, '2026-09-01')]).toEqual([
    true,
    false,
    false
  ])
})
