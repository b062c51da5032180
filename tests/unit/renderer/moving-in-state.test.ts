import { beforeEach, expect, test, vi } from 'vitest'
import type { CommandInput } from '../../../src/shared/contract'
import type { Change, Stage } from '../../../src/shared/model'
import type { RowMatch } from '../../../src/shared/moving-in/import-row'
import { failure, type Result, success } from '../../../src/shared/result'
import type { Table } from '../../../src/shared/table'
import { stubBridge } from './bridge'
import { card, change } from './cards'

vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0))

/** The far end of the bridge. */
const main = {
  table: failure('unreadable') as Result<Table>,
  matches: [] as readonly (RowMatch | null)[],
  messages: [] as CommandInput<'importRows'>[],
  answer: (message: CommandInput<'importRows'>): Result<Change> =>
    success(change(message.rows.map(({ part }) => card(part, 1, `a${part}`))))
}
stubBridge({
  readTable: () => main.table,
  matchRows: ({ rows }: CommandInput<'matchRows'>) => success(rows.map((_, place) => main.matches[place] ?? null)),
  keepTable: () => success({ originalId: 7 }),
  importRows: (message: CommandInput<'importRows'>) => {
    main.messages.push(message)
    return main.answer(message)
  },
  importFiles: ({ files }: CommandInput<'importFiles'>) =>
    success({
      outcomes: files.map(({ name }) => ({ file: name, ok: false, failure: { code: 'a-table', about: name } })),
      change: null,
      held: []
    })
})
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { importStore } = await import('../../../src/renderer/state/imports')
const { importFiles } = await import('../../../src/renderer/state/import-files')
const { movingInStore, nothingYet } = await import('../../../src/renderer/state/moving-in/moving-in-store')
const { openTable, setChoice, setDayOrder, setRole, setWanted } = await import(
  '../../../src/renderer/state/moving-in/map-columns'
)
const { goToStep, rowsToAdd } = await import('../../../src/renderer/state/moving-in/check-plan')
const { importPlannedRows } = await import('../../../src/renderer/state/moving-in/import-rows')
const { hindranceOf } = await import('../../../src/renderer/state/moving-in/table-facts')
const { valueKey } = await import('../../../src/renderer/state/moving-in/stage-values')

const stages: readonly Stage[] = (['saved', 'applied', 'closed'] as const).map((kind, index) => ({
  id: index + 1,
  name: kind,
  kind,
  hue: 1,
  position: `a${index}`,
  isHidden: false,
  isCollapsed: false,
  maxCards: null,
  agesAfterDays: null
}))

function tableOf(rows: readonly (readonly string[])[]): Table {
  const headings = ['Company', 'Role', 'Status', 'Applied', 'City']
  const all = rows.map((row) => [...row])
  return { format: 'csv', sheets: [''], sheet: 0, headings, rows: all, numbers: rows.map((_, at) => at + 2), above: 0 }
}

const file = { name: 'jobs.csv', file: new File(['Company'], 'jobs.csv') }
const rows = [
  ['Tallow', 'Nurse', 'Applied', '03/04/2026', 'Leeds'],
  ['Finch', 'Cook', 'Limbo', '', ''],
  ['', '', '', '', 'Leeds']
]

async function checked(): Promise<void> {
  goToStep('check')
  await vi.waitFor(() => expect(movingInStore.getState().check.status).toBe('ready'))
}

beforeEach(() => {
  boardStore.setState({ ...initialState, stages }, true)
  movingInStore.setState(nothingYet, true)
  importStore.setState({ runs: [] })
  main.table = success(tableOf(rows))
  main.matches = []
  main.messages = []
})

test('a dropped table opens for mapping and leaves no summary of the drop', async () => {
  await importFiles([file])
  await vi.waitFor(() => expect(movingInStore.getState().phase.name).toBe('open'))
  expect(boardStore.getState().view).toBe('moving-in')
  expect(importStore.getState().runs).toEqual([])
  expect(movingInStore.getState().roles).toEqual(['company', 'title', 'stage', 'dateApplied', 'place'])
})

test('one goes on once a name and the order of the dates are known', async () => {
  await openTable(file)
  expect(hindranceOf(movingInStore.getState())).toBe('needs-order')
  setDayOrder('month-first')
  expect(hindranceOf(movingInStore.getState())).toBeNull()
  setRole(0, 'note')
  setRole(1, 'note')
  expect(hindranceOf(movingInStore.getState())).toBe('needs-name')
})

test('a role that one column can have moves; what was chosen for a value stays', async () => {
  await openTable(file)
  setChoice(valueKey('stage', 'Limbo'), { stageId: 3, outcome: null })
  setRole(4, 'title')
  expect(movingInStore.getState().roles).toEqual(['company', 'note', 'stage', 'dateApplied', 'title'])
  setRole(2, 'note')
  setRole(2, 'stage')
  expect(movingInStore.getState().choices.get(valueKey('stage', 'limbo'))).toEqual({ stageId: 3, outcome: null })
})

test('the dry run leaves out what is there and what has no name, unless it is wanted', async () => {
  main.matches = [{ applicationId: 9, by: 'role' }]
  await openTable(file)
  setDayOrder('day-first')
  await checked()
  expect(rowsToAdd().map(({ title }) => title)).toEqual(['Cook'])
  setWanted([0, 2], true)
  expect(rowsToAdd().map(({ title }) => title)).toEqual(['Nurse', 'Cook', ''])
  setWanted([2], false)
  expect(rowsToAdd()).toHaveLength(2)
  // Another decision makes the dry run stale.
  setRole(4, 'note')
  expect(movingInStore.getState().check.status).toBe('none')
})

test('rows go in messages of one import, with progress, and the board is shown', async () => {
  main.table = success(tableOf(Array.from({ length: 450 }, (_, at) => ['Tallow', `Nurse ${at}`, 'Applied', '', ''])))
  await openTable(file)
  await checked()
  await importPlannedRows()
  expect(main.messages.map((message) => message.rows.length)).toEqual([200, 200, 50])
  expect(new Set(main.messages.map(({ importId }) => importId)).size).toBe(1)
  expect(main.messages[0]).toMatchObject({ originalId: 7, fileName: 'jobs.csv' })
  const [run] = importStore.getState().runs
  expect(run).toMatchObject({ phase: 'done', done: 450, total: 450 })
  expect(run?.outcomes).toHaveLength(450)
  expect(boardStore.getState().view).toBe('board')
  expect(movingInStore.getState()).toEqual(nothingYet)
})

test('a failure ends the import, is told, and what came before it stays', async () => {
  main.table = success(tableOf(Array.from({ length: 450 }, (_, at) => ['Tallow', `Nurse ${at}`, '', '', ''])))
  const answer = main.answer
  main.answer = (message) => (main.messages.length > 1 ? failure('disk-full') : answer(message))
  await openTable(file)
  await checked()
  await importPlannedRows()
  main.answer = answer
  expect(main.messages).toHaveLength(2)
  const outcomes = importStore.getState().runs[0]?.outcomes ?? []
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(200)
  expect(outcomes.at(-1)).toEqual({ file: 'jobs.csv', ok: false, failure: { code: 'disk-full' } })
})

test('tables that came together follow each other', async () => {
  const other = { name: 'data.zip!Saved Jobs.csv', file: new File(['x'], 'data.zip') }
  await openTable(file, null, [file, other])
  setDayOrder('day-first')
  await checked()
  await importPlannedRows()
  await vi.waitFor(() => expect(movingInStore.getState().phase.name).toBe('open'))
  expect(movingInStore.getState()).toMatchObject({ file: other, files: [other] })
  expect(boardStore.getState().view).toBe('moving-in')
})

test('a file that cannot be read says so', async () => {
  main.table = failure('too-large')
  await openTable(file)
  expect(movingInStore.getState().phase).toEqual({
    name: 'failed',
    fileName: 'jobs.csv',
    failure: { code: 'too-large', about: 'jobs.csv' }
  })
})
