import { expect, test } from 'vitest'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { searchStore } from '../../../src/main/store/search/search'
import { toFtsQuery } from '../../../src/main/store/search/search-query'
import type { Passage } from '../../../src/shared/search-answer'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

async function addPosting(store: Store, title: string, company: string, text: string): Promise<number> {
  return unwrap(await importPosting(store, postingToImport({ title, company }, text))).applicationId
}

async function addNote(store: Store, applicationId: number, body: string): Promise<number> {
  return unwrap(await applyEdit(store, { type: 'addNote', applicationId, interviewId: null, body })).createdId ?? 0
}

function found(store: Store, query: string): readonly number[] {
  return searchStore(store, query, 20).hits.map(({ applicationId }) => applicationId)
}

function marked({ text, marks }: Passage): readonly string[] {
  return marks.map(([start, end]) => text.slice(start, end))
}

test('words in postings and notes are found, marked and grouped by application', async () => {
  const store = openTempStore()
  const harbour = await addPosting(store, 'Tide Keeper', 'Harbour Works', 'Measure the tide.\nWrite the tide tables.')
  const mill = await addPosting(store, 'Miller', 'Grain & Sons', 'Turn the mill with the wind.')
  const noteId = await addNote(store, mill, 'They asked whether the mill runs on a tide.')
  const answer = searchStore(store, 'tide', 20)
  expect(answer.total).toBe(2)
  expect(answer.hits.map(({ applicationId, title, stage }) => [applicationId, title, stage])).toEqual([
    [harbour, 'Tide Keeper', 'Saved'],
    [mill, 'Miller', 'Saved']
  ])
  const [first, second] = answer.hits
  expect(first?.where.map(({ kind }) => kind)).toEqual(['field', 'posting'])
  expect(first?.where.flatMap(marked)).toEqual(['Tide', 'tide', 'tide'])
  expect(first?.where[1]?.text).toBe('Measure the tide. Write the tide tables.')
  expect(second?.where).toEqual([
    { kind: 'note', noteId, text: 'They asked whether the mill runs on a tide.', marks: [[38, 42]] }
  ])
  expect((first?.score ?? 0) > (second?.score ?? 0)).toBe(true)
})

test('accents and case are folded, the last word may be a beginning', async () => {
  const store = openTempStore()
  const id = await addPosting(store, 'Écluse-Wärter', 'Schleuse Zürich', 'Öffnen und schließen.')
  for (const query of ['ecluse', 'ZURICH', 'zür', 'offnen schli', 'Écluse zuri'])
    expect(found(store, query)).toEqual([id])
  expect(found(store, 'zuri ecluse')).toEqual([])
})

test('phrases, exclusion and words over title and note', async () => {
  const store = openTempStore()
  const id = await addPosting(store, 'Tide Keeper', 'Harbour Works', 'Keep the lamp burning at night.')
  await addNote(store, id, 'Salary is discussed in May.')
  expect(found(store, '"lamp burning"')).toEqual([id])
  expect(found(store, '"burning lamp"')).toEqual([])
  expect(found(store, 'harbour salary')).toEqual([id])
  expect(found(store, 'keeper -lamp -salary')).toEqual([])
  expect(found(store, 'lamp -anchor')).toEqual([id])
  expect(found(store, '-lamp')).toEqual([])
  expect(found(store, 'lamp-burning')).toEqual([id])
})

test('an edited title is found and the old one is not', async () => {
  const store = openTempStore()
  const edit = { title: 'Baker', company: 'Crumb', postingId: null, stageId: 1, before: null }
  const id = unwrap(await applyEdit(store, { type: 'addApplication', ...edit })).createdId ?? 0
  await addNote(store, id, 'Ask about ovens.')
  expect(found(store, 'crumb')).toEqual([id])
  unwrap(await applyEdit(store, { type: 'changeApplication', id, fields: { title: 'Pastry Cook' } }))
  expect(found(store, 'pastry ovens')).toEqual([id])
  expect(found(store, 'baker')).toEqual([])
  unwrap(await undo(store))
  expect(found(store, 'baker ovens')).toEqual([id])
})

test('what is in the trash is not found, and is again when it comes back', async () => {
  const store = openTempStore()
  const id = await addPosting(store, 'Tide Keeper', 'Harbour Works', 'Keep the lamp.')
  const noteId = await addNote(store, id, 'A foghorn.')
  unwrap(await applyEdit(store, { type: 'trashNote', id: noteId }))
  expect(found(store, 'foghorn')).toEqual([])
  unwrap(await undo(store))
  expect(found(store, 'foghorn')).toEqual([id])
  unwrap(await applyEdit(store, { type: 'trashApplication', id }))
  expect([found(store, 'foghorn'), found(store, 'lamp')]).toEqual([[], []])
  unwrap(await applyEdit(store, { type: 'restoreApplication', id }))
  expect([found(store, 'foghorn'), found(store, 'lamp')]).toEqual([[id], [id]])
  store.raw.exec("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)")
})

test('the total counts applications, and the limit is kept however many notes match', async () => {
  const store = openTempStore()
  const ids: number[] = []
  for (const name of ['North', 'South', 'East']) ids.push(await addPosting(store, `${name} Gate`, 'Walls', 'Guard.'))
  for (let n = 0; n < 150; n += 1) await addNote(store, ids[0] ?? 0, 'guard guard guard')
  const answer = searchStore(store, 'guard', 2)
  expect(answer.total).toBe(3)
  expect(answer.hits).toHaveLength(2)
  expect(
    searchStore(store, 'guard', 3)
      .hits.map(({ applicationId }) => applicationId)
      .sort()
  ).toEqual(ids)
})

const syntax = [
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(a b, 2)',
  'a AND',
  'a OR OR b',
  '(',
  ')',
  '()',
  '(a',
  'a)',
  '{title}: a'
]
const marksOnly = [
  '',
  ' ',
  '"',
  '""',
  '"""',
  '-',
  '--',
  '-"',
  '*',
  '**',
  '^',
  '+',
  '+++',
  '...',
  '%',
  '_',
  '?',
  '\\',
  "'",
  ';'
]
const mixed = [
  'title:a', 'title : a', '{title body}:a', '-title:a', '^a', 'a*', '*a', 'a**', 'a + b', 'a +', '"a" + "b"', 'a"b', '"a',
  'a"', '"a b', 'a "', '-"a b', '-"a b"', '--a', '-a-b', "a' or 1=1 --", "'; drop table note; --", 'a;b', 'a\\', '\\"a',
  'rank', 'rowid:1', 'searchIndex', 'column:', ':', '::', 'a:', 'C++', 'C#', '.NET', 'node.js', 'a/b', 'x@example.com',
  '$1', '?1', ':name', '@x', '#a', '<b>a</b>', '&amp;', '%s', 'a\u0000b', '"a\u0000', '\u0000', '\u0002<', 'a\tb\nc',
  '\ud800', 'a\udc00b', '\ufeff', '\u200b', '\u00a0', 'ﬁ', '漢字', 'שלום', '👩‍💻', 'e\u0301', '\u0301', '½', 'İ', 'ß',
  '1', '1.5', '0x10', 'NULL', 'null', 'undefined', '__proto__', 'a,b', 'a|b', 'a&b', '!a', '~a', '`a`', '[a]', '{a}', '{',
  '}', '[', ']', '=', '==', '<', '>', 'a NOT b', 'NOT a', 'a NEAR b', 'near', '"NEAR"(a)', '"a" * "b"', '"a"*', '- a'
] // biome-ignore format: a word list
const hostile = [
  ...syntax,
  ...marksOnly,
  ...mixed,
  '"'.repeat(999),
  'a '.repeat(500),
  '-a '.repeat(300),
  '('.repeat(1000),
  'a'.repeat(1000),
  '"a" '.repeat(250),
  'a" '.repeat(300),
  '-'.repeat(1000),
  '*'.repeat(1000),
  'NOT '.repeat(250)
]

test('no input is ever syntax or an error', async () => {
  const store = openTempStore()
  const id = await addPosting(store, 'Tide Keeper', 'Harbour Works', 'a b c NEAR and or not title rank')
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(100)
  for (const query of hostile) {
    const { hits, total } = searchStore(store, query, 20)
    expect([query, total]).toEqual([query, hits.length])
    for (const hit of hits) {
      expect(hit.where.flatMap(marked).every((word) => word.length > 0)).toBe(true)
      expect(JSON.stringify(hit)).not.toContain('\\u0002')
    }
  }
  expect(found(store, 'NEAR and')).toEqual([id])
  expect(found(store, 'title:a')).toEqual([])
  expect(toFtsQuery('a" OR "b')).toBe('("a""" AND "OR" AND "b"*)')
})

test('a text that holds control characters draws no marks of its own', async () => {
  const store = openTempStore()
  await addPosting(store, 'Tide Keeper', 'Harbour Works', 'before \u0002<lamp\u0002> after lamp')
  const [hit] = searchStore(store, 'after', 20).hits
  expect(hit?.where.flatMap(marked)).toEqual(['after'])
})
