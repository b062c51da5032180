import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseOne } from '../../../src/main/import/parse'
import { bringBack } from '../../../src/main/store/export/bring-back'
import { exportStore } from '../../../src/main/store/export/export-store'
import { isExportFile } from '../../../src/main/store/export/read-export'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import { sha256Of } from '../../../src/main/store/sha256'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { readTable } from '../../../src/parser/table/read-table'
import { guessRoles } from '../../../src/renderer/state/moving-in/guess-roles'
import { knownExport, withoutGuards } from '../../../src/renderer/state/moving-in/known-exports'
import { planTable } from '../../../src/renderer/state/moving-in/plan-table'
import { guessOutcome, guessStage, valueKey, valuesOf } from '../../../src/renderer/state/moving-in/stage-values'
import { exportHeadings } from '../../../src/shared/export-headings'
import type { Posting } from '../../../src/shared/posting'
import { guardCell, unguardCell } from '../../../src/shared/write-csv'
import { exportTo, readTables } from './export-tables'
import { fillStore } from './fill-store'
import { postingToImport } from './parsed-posting'
import { readSnapshot } from './snapshot'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const salary = {
  min: 60_000,
  max: 70_000,
  currency: 'EUR',
  period: 'year',
  gross: null,
  text: '60-70k',
  place: null
} as const
const said: Partial<Posting> = {
  title: '=HYPERLINK("http://example.com")',
  company: '@Harbour, "Works"',
  locations: [
    { text: 'Port Ellery', city: 'Port Ellery', region: null, country: null },
    { text: 'London', city: 'London', region: null, country: null }
  ],
  workMode: 'hybrid',
  salary,
  salaries: [salary],
  url: 'https://example.com/jobs/1',
  deadline: '2026-04-01',
  contacts: [{ name: 'Ana Reed', role: null, email: 'ana@example.com', phone: null }]
}

/** A store with an application that says something in every column. */
async function storeWithOne() {
  const store = openTempStore()
  const text = '- Keep the tables.\n- Light the lamp.'
  const posting = postingToImport(said, text, { at: '2026-03-01T08:00:00.000Z' })
  const { applicationId: id } = unwrap(await importPosting(store, posting))
  const make = async (edit: Parameters<typeof applyEdit>[1], at: string) => unwrap(await applyEdit(store, edit, { at }))
  await make({ type: 'moveApplication', id, stageId: 2, before: null }, '2026-03-02T08:00:00.000Z')
  await make({ type: 'moveApplication', id, stageId: 4, before: null }, '2026-03-05T08:00:00.000Z')
  await make(
    { type: 'addNote', applicationId: id, interviewId: null, body: '- ask\n- "why"' },
    '2026-03-06T08:00:00.000Z'
  )
  await make({ type: 'addNote', applicationId: id, interviewId: null, body: '+1 555 0100' }, '2026-03-06T09:00:00.000Z')
  const fields = { excitement: 4, nextStep: "'=call", nextStepOn: '2026-03-20' }
  await make({ type: 'changeApplication', id, fields }, '2026-03-07T08:00:00.000Z')
  await make({ type: 'setOutcome', id, outcome: 'withdrawn' }, '2026-03-08T08:00:00.000Z')
  return store
}

test('the CSV comes back through moving in, with every column understood', async () => {
  const store = await storeWithOne()
  const path = await exportTo(store, 'csv')
  const read = unwrap(await readTable({ name: 'foothold.csv', bytes: readFileSync(path), sheet: null }))
  expect(read.headings).toEqual([...exportHeadings])
  for (const cell of read.rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  const known = knownExport('foothold.csv', read.headings)
  expect(known?.name).toBe('Foothold')
  const table = withoutGuards(read, known)
  const roles = guessRoles(table, 'foothold.csv')
  expect(Object.fromEntries(exportHeadings.map((heading, column) => [heading, roles[column]]))).toEqual({
    Title: 'title',
    Company: 'company',
    Location: 'place',
    Status: 'stage',
    Outcome: 'outcome',
    'Date saved': 'dateAdded',
    'Date applied': 'dateApplied',
    'Last change': 'dateChanged',
    'Apply by': 'deadline',
    Link: 'link',
    Salary: 'pay',
    Excitement: 'excitement',
    'Next step': 'nextStep',
    'Next step date': 'nextStepOn',
    Contact: 'contact',
    Interviews: 'note',
    Notes: 'notes',
    'Posting text': 'description'
  })
  const { stages } = await readSnapshot(store)
  const choices = new Map([
    ...valuesOf(table, roles, 'stage').map(({ key, text }) => [key, guessStage(text, stages)] as const),
    ...valuesOf(table, roles, 'outcome').map(({ key, text }) => [key, guessOutcome(text)] as const)
  ])
  expect([...choices.keys()]).toEqual([valueKey('stage', 'Interview'), valueKey('outcome', 'Withdrawn')])
  const options = { headings: table.headings, roles, dayOrder: null, choices, stages, now: '2026-03-10T08:00:00.000Z' }
  const { entries, unread } = planTable(table, options)
  expect(unread).toEqual([])
  const day = (at: string) => expect.stringMatching(`^${at}`)
  expect(entries[0]?.row).toMatchObject({
    title: said.title,
    company: said.company,
    entries: [
      { stageId: 1, at: day('2026-03-01') },
      { stageId: 2, at: day('2026-03-02') },
      { stageId: 4, at: day('2026-03-05') }
    ],
    outcome: { outcome: 'withdrawn' },
    excitement: 4,
    nextStep: "'=call",
    nextStepOn: '2026-03-20',
    places: ['Port Ellery', 'London'],
    facts: {
      workMode: 'hybrid',
      url: said.url,
      deadline: '2026-04-01',
      salary: { min: 60_000, max: 70_000, currency: 'EUR', period: 'year' }
    }
  })
  expect(entries[0]?.row.notes[0]).toBe('- ask\n- "why"\n\n---\n\n+1 555 0100')
  expect(entries[0]?.row.notes[1]).toContain('Ana Reed, ana@example.com')
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@a',
  '\tx',
  '\rx',
  "'=1",
  "''-",
  "it's",
  '',
  "'",
  '＝1',
  'a=1'
])('the cell %j is no formula, and comes back unharmed', (cell) => {
  expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r＝]/)
  expect(unguardCell(guardCell(cell))).toBe(cell)
})

test('the folder of Markdown has an overview, each application, and each original byte for byte', async () => {
  const store = await storeWithOne()
  await fillStore(store)
  const folder = await exportTo(store, 'md')
  const overview = readFileSync(join(folder, 'README.md'), 'utf8')
  const names = readdirSync(join(folder, 'applications'))
  expect(names).toHaveLength(3)
  for (const name of names) expect(overview).toContain(`applications/${encodeURIComponent(name)}`)
  const first = readFileSync(join(folder, 'applications', names[0] ?? ''), 'utf8')
  expect(first).toContain('# =HYPERLINK("http://example.com")')
  expect(first).toContain('+1 555 0100')
  expect(first).toContain('- 2026-03-05 08:00 UTC: Moved to Interview')
  expect(first).toContain('\\- Keep the tables.')
  expect(first).toContain('(../originals/0001-tide-keeper.txt)')
  const hashes = readdirSync(join(folder, 'originals')).map((name) =>
    sha256Of(readFileSync(join(folder, 'originals', name)))
  )
  const kept = store.raw.prepare<[], string>('select sha256 from original').pluck().all()
  expect(hashes.sort()).toEqual(kept.sort())
})

test.each(['json', 'csv', 'md'] as const)('as %s nothing is written over, unless somebody says so', async (format) => {
  const store = await storeWithOne()
  const out = await exportTo(store, format)
  const again = (force: boolean) =>
    exportStore(store, {
      format,
      out: format === 'md' ? dirname(out) : out,
      app: '0.1.0',
      force,
      now: '2026-03-02T08:00:00.000Z'
    })
  if (format === 'md') {
    // Into a folder that is there it goes under a name of its own.
    expect(unwrap(await again(false)).path).toBe(join(dirname(out), 'foothold-2026-03-02'))
  }
  expect(await again(false)).toMatchObject({ ok: false, failure: { code: 'file-exists' } })
  unwrap(await again(true))
  const mine = join(dirname(out), 'mine')
  mkdirSync(mine)
  writeFileSync(join(mine, 'README.md'), 'My own')
  const into = { format, out: mine, app: '0.1.0', force: true, now: '2026-03-02T08:00:00.000Z' }
  expect(unwrap(await exportStore(store, into)).path).toMatch(/mine.foothold-2026-03-02/)
  expect(readFileSync(join(mine, 'README.md'), 'utf8')).toBe('My own')
  expect(readdirSync(dirname(out)).filter((name) => /\.(part|old)$/.test(name))).toEqual([])
  expect(readdirSync(store.folder).filter((name) => name.includes('part'))).toEqual([])
})

test('what comes into a store that has something is one step of undo', async () => {
  const store = await storeWithOne()
  const path = await exportTo(store)
  const other = openTempStore()
  await fillStore(other)
  unwrap(await applyEdit(other, { type: 'addStage', name: 'Interview', kind: 'saved', hue: 1, before: null }))
  const before = await readSnapshot(other)
  expect(unwrap(await bringBack(other, path))).toEqual({ isWhole: false, added: 1, there: 0, canUndo: true })
  const after = await readSnapshot(other)
  expect(after.cards).toHaveLength(3)
  expect(unwrap(await undo(other)).done).toMatchObject({ type: 'bringBack', count: 1 })
  expect(await readSnapshot(other)).toEqual(before)
  unwrap(await redo(other))
  expect(await readSnapshot(other)).toEqual(after)
})

test('a note that was written since comes back onto the application that is there', async () => {
  const store = await storeWithOne()
  const earlier = await exportTo(store)
  unwrap(await applyEdit(store, { type: 'addNote', applicationId: 1, interviewId: null, body: 'Later' }))
  const later = await exportTo(store)
  const other = openTempStore()
  unwrap(await bringBack(other, earlier))
  unwrap(await applyEdit(other, { type: 'changeNote', id: 1, body: 'Changed here' }))
  expect(unwrap(await bringBack(other, later))).toEqual({ isWhole: false, added: 0, there: 1, canUndo: true })
  const { details } = await readSnapshot(other)
  expect(details[0]?.notes?.map(({ body }) => body)).toEqual(['Changed here', '+1 555 0100', 'Later'])
  unwrap(await undo(other))
  expect((await readSnapshot(other)).details[0]?.notes).toHaveLength(2)
})

test('a damaged export brings nothing, wherever it is cut or changed', { timeout: 60_000 }, async () => {
  const store = await storeWithOne()
  const path = await exportTo(store)
  const text = readFileSync(path, 'utf8')
  const empty = openTempStore()
  const before = await readTables(empty)
  const damaged = join(tempFolder(), 'damaged.json')
  const tryText = async (changed: string | Buffer, code: string) => {
    writeFileSync(damaged, changed)
    expect(await bringBack(empty, damaged)).toMatchObject({ ok: false, failure: { code } })
    expect(await readTables(empty)).toEqual(before)
  }
  for (let n = 0; n < 25; n += 1) {
    writeFileSync(damaged, text)
    const size = Math.floor((text.trimEnd().length * n) / 25)
    truncateSync(damaged, size)
    await tryText(readFileSync(damaged), 'export-damaged')
  }
  await tryText(text.replace('"version": 1', '"version": 2'), 'export-too-new')
  await tryText(text.replace('"stageId":4', '"stageId":44'), 'export-damaged')
  await tryText(text.replace('"position":"a0"', '"position":"a-0"'), 'export-damaged')
  await tryText(text.replace('"originalId":1', '"originalId":2'), 'export-damaged')
  await tryText(text.replace('"kind":"applied"', '"kind":"mine"'), 'export-damaged')
  await tryText(text.replace('"size":', '"size":1'), 'export-damaged')
  await tryText('['.repeat(100_000), 'export-damaged')
  await tryText(`{"format": "foothold-export", "a": ${'['.repeat(100_000)}`, 'export-damaged')
  expect(unwrap(await bringBack(empty, path))).toMatchObject({ isWhole: true })
})

test('on a full disk everything comes or nothing does', async () => {
  const store = await storeWithOne()
  const body = 'The lamp is lit at dusk. '.repeat(8_000)
  unwrap(await applyEdit(store, { type: 'addNote', applicationId: 1, interviewId: null, body }))
  const path = await exportTo(store)
  const empty = openTempStore()
  const before = await readTables(empty)
  const pages = Number(empty.raw.pragma('page_count', { simple: true }))
  let failures = 0
  for (let most = pages; ; most += 5) {
    empty.raw.pragma(`max_page_count = ${most}`)
    const brought = await bringBack(empty, path).catch(
      (error) => ({ ok: false, failure: failureOfError(error) }) as const
    )
    if (brought.ok) break
    expect(brought.failure.code).toBe('disk-full')
    empty.raw.pragma('max_page_count = 1000000')
    expect(await readTables(empty)).toEqual(before)
    failures += 1
  }
  expect(failures).toBeGreaterThan(10)
  expect(await readTables(empty)).toEqual(await readTables(store))
})

test('an export is never taken for a list of postings', async () => {
  const bytes = readFileSync(await exportTo(await storeWithOne()))
  const parse = async () => {
    throw new Error('it was read')
  }
  expect(await parseOne(parse, { name: 'all.json', bytes, modifiedAt: null })).toMatchObject({
    ok: false,
    failure: { code: 'an-export', about: 'all.json' }
  })
})

test('an export is known by its beginning', async () => {
  const store = await storeWithOne()
  expect(isExportFile(await exportTo(store))).toBe(true)
  const other = join(tempFolder(), 'a.json')
  writeFileSync(other, '{"format": "other", "b": "foothold-export"}')
  expect([isExportFile(other), isExportFile(tempFolder()), isExportFile(join(tempFolder(), 'none'))]).toEqual([
    false,
    false,
    false
  ])
  expect(existsSync(other)).toBe(true)
})
