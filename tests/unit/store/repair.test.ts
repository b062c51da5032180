import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { backUp } from '../../../src/main/store/keeping/backup'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { repairStore } from '../../../src/main/store/repair/repair-store'
import { searchStore } from '../../../src/main/store/search/search'
import { readTables } from './export-tables'
import { fillStore } from './fill-store'
import { postingToImport } from './parsed-posting'
import { readSnapshot } from './snapshot'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const pageSize = 4096

/** Opens the store of a folder for a look, and closes it again. */
async function withStore<T>(folder: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = unwrap(openStore(folder))
  try {
    return await look(store)
  } finally {
    closeStore(store)
  }
}

/** A closed store with something of each kind. */
async function smallStore(): Promise<string> {
  const store = openTempStore()
  await fillStore(store)
  closeStore(store)
  return store.folder
}

/** Does something to a store that its own rules forbid. */
function harm(folder: string, sql: string): Promise<void> {
  return withStore(folder, async ({ raw }) => {
    raw.pragma('foreign_keys = OFF')
    const triggers = raw
      .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'trigger'")
      .all()
    for (const { name } of triggers) raw.exec(`drop trigger "${name}"`)
    raw.exec(sql)
    for (const trigger of triggers) raw.exec(trigger.sql)
  })
}

test('a sound store is left as it is', async () => {
  const folder = await smallStore()
  const { lines, examination } = unwrap(await repairStore(folder))
  expect([lines, examination.ok]).toEqual([[], true])
  expect(readdirSync(folder)).not.toContain('backups')
  expect(await repairStore(join(tempFolder(), 'nothing'))).toMatchObject({ failure: { code: 'no-such-file' } })
})

test('an index of words that is wrong is made anew, after a copy', async () => {
  const folder = await smallStore()
  await harm(folder, "insert into searchIndex (searchIndex) values ('delete-all')")
  const { lines, examination } = unwrap(await repairStore(folder, '2026-03-05T08:00:00.000Z'))
  expect(lines).toEqual([
    `The store as it was: ${join(folder, 'backups', 'foothold-before-repair-2026-03-05T08-00-00.000Z.db')}`,
    'The index of words was made anew.'
  ])
  expect(examination.problems).toEqual([])
  expect(await withStore(folder, async (store) => searchStore(store, 'lamp', 5).total)).toBe(2)
})

test('contents in which a bit changed are taken from a copy; without one they are named and left', async () => {
  const folder = await smallStore()
  await withStore(folder, (store) => backUp(store, undefined, '2026-03-02T08:00:00.000Z'))
  const before = await withStore(folder, readTables)
  await harm(
    folder,
    `update note set body = 'Xsk about the **lamp**.' where id = 1; update postingContent set text = text || '.' where postingId = 2;
     update noteVersion set body = 'x' where id = 1; update original set sha256 = replace(sha256, 'a', 'b') where id = 1`
  )
  const { lines, examination } = unwrap(await repairStore(folder))
  expect(examination.problems).toEqual([])
  expect(lines.filter((line) => line.includes('as in the copy of 2026-03-02T08:00:00.000Z'))).toHaveLength(4)
  expect(await withStore(folder, readTables)).toEqual(before)

  await withStore(folder, (store) =>
    applyEdit(store, { type: 'addNote', applicationId: 1, interviewId: null, body: 'New' })
  )
  await harm(folder, "update note set body = 'Mew' where body = 'New'")
  const again = unwrap(await repairStore(folder))
  expect(again.examination.problems).toEqual(['note: 2 is not what was stored'])
  expect(again.lines).toContain('note 2 is not what was stored, and no copy has it as it was. It was left as it is.')
  expect(
    (await withStore(folder, readSnapshot)).details.flatMap(({ notes }) => notes?.map(({ body }) => body))
  ).toContain('Mew')
})

test.each([
  ['delete from application where id = 1', 'Application 1 was lost'],
  ['delete from stage where id = 1', 'Application 1 was in a stage that is not there'],
  ['delete from posting where id = 1', 'Posting 1 was lost'],
  ['delete from original where id = 2', 'The file 2 was lost'],
  ['delete from note where id = 1', 'Note 1 was lost'],
  ['delete from interview', 'event '],
  ['delete from postingContent; delete from posting', 'application 1 named a postingId'],
  ['update application set mergedIntoId = 99 where id = 2', 'application 2 named a mergedIntoId'],
  ['delete from event where undoes is null', 'event '],
  ["insert into company (key, name, mergedInto) values ('a', 'A', 'b')", 'company a named a mergedInto']
])('%s: what belonged to it is put right', async (sql, expected) => {
  const folder = await smallStore()
  await harm(folder, sql)
  const { lines, examination } = unwrap(await repairStore(folder))
  expect(
    lines.some((line) => line.startsWith(expected)),
    lines.join('\n')
  ).toBe(true)
  expect(examination.problems).toEqual([])
  // The note and the cards are on the board, and can be worked with.
  const { cards, details } = await withStore(folder, readSnapshot)
  expect(cards).toHaveLength(2)
  expect(details.flatMap(({ notes }) => notes ?? [])).toHaveLength(1)
  await withStore(folder, async (store) => {
    for (const { id } of cards)
      unwrap(await applyEdit(store, { type: 'moveApplication', id, stageId: 2, before: null }))
  })
})

/** Numbers that look random, the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A closed store of some hundred pages, with a copy that lacks the last cards. */
async function largeStore(): Promise<string> {
  const store = openTempStore()
  for (let n = 0; n < 60; n += 1) {
    if (n === 55) unwrap(await backUp(store))
    const text = `Keep the tables of pier ${n}. ${`The gauge of pier ${n} is read twice a day. `.repeat(120)}`
    const { applicationId } = unwrap(await importPosting(store, postingToImport({ title: `Keeper ${n}` }, text)))
    unwrap(
      await applyEdit(store, {
        type: 'addNote',
        applicationId,
        interviewId: null,
        body: `Ask about pier ${n}. `.repeat(20)
      })
    )
  }
  closeStore(store)
  return store.folder
}

const compared = ['original', 'posting', 'postingContent', 'application', 'note', 'event', 'stage'] as const

/** Fills pages with rubbish, but the first one: that says what the file is, and without it there are only copies. */
function withRubbish(whole: Buffer, seed: number): Buffer {
  const next = numbersFrom(seed)
  const harmed = Buffer.from(whole)
  for (let n = 0; n < 5; n += 1) {
    const page = 1 + Math.floor(next() * (whole.length / pageSize - 1))
    for (let at = page * pageSize; at < (page + 1) * pageSize; at += 1) harmed[at] = Math.floor(next() * 256)
  }
  return harmed
}

/** Repairs a damaged store; answers what was saved of its rows, 0 to 1, or null when it cannot be read at all. */
async function shareSaved(
  own: string,
  before: Awaited<ReturnType<typeof readTables>>
): Promise<{ readonly saved: number; readonly all: number } | null> {
  const repaired = await repairStore(own)
  const names = readdirSync(own, { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => /salvaged|\.damaged/.test(name))).toEqual([])
  if (!repaired.ok) {
    // What declares the tables was hit.
    expect(repaired.failure.code).toBe('store-damaged')
    return null
  }
  const { lines, examination } = repaired.value
  expect(examination.problems, lines.join('\n')).toEqual([])
  expect(names.filter((name) => /foothold-damaged-|before-repair/.test(name)).length).toBeGreaterThan(0)
  const after = await withStore(own, readTables)
  const counts = { saved: 0, all: 0 }
  for (const table of compared) {
    const known = new Set(before[table]?.map((row) => JSON.stringify(row)))
    const right = (after[table] ?? []).filter((row) => known.has(JSON.stringify(row))).length
    // What is not as it was is what was made anew in the place of something lost, and said so.
    const made = lines.filter((line) => /was lost|named a|in the first one now/.test(line)).length
    expect((after[table]?.length ?? 0) - right).toBeLessThanOrEqual(made)
    counts.saved += right
    counts.all += known.size
  }
  return counts
}

test.each([
  ['without a copy', false, 4, 0.9],
  ['with a copy that lacks the last ones', true, 4, 0.99]
])(
  'of a store with damaged pages, %s, most is saved, nothing wrong comes in, and the old file stays',
  {
    timeout: 240_000
  },
  async (_name, hasCopy, runs, least) => {
    const folder = await largeStore()
    const whole = readFileSync(join(folder, 'foothold.db'))
    const before = await withStore(folder, readTables)
    let saved = 0
    let all = 0
    for (let run = 0; run < runs; run += 1) {
      const own = tempFolder()
      if (hasCopy) cpSync(join(folder, 'backups'), join(own, 'backups'), { recursive: true })
      writeFileSync(join(own, 'foothold.db'), withRubbish(whole, run))
      const counts = await shareSaved(own, before)
      saved += counts?.saved ?? 0
      all += counts?.all ?? 0
    }
    expect(all).toBeGreaterThan(1_000)
    expect(saved / all, `${saved} of ${all}, ${whole.length / pageSize} pages`).toBeGreaterThan(least)
  }
)
