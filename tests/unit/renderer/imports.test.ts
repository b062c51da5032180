import { beforeEach, expect, test, vi } from 'vitest'
import { type CommandInput, type ImportAnswer, maxFileSize } from '../../../src/shared/contract'
import { failure, type Result, success } from '../../../src/shared/result'
import { stubBridge } from './bridge'
import { card, change } from './cards'

type Message = CommandInput<'importFiles'>

/** The far end of the bridge: main's answers to messages are given by hand. */
const asked: { message: Message; answer: (answer: Result<ImportAnswer>) => void }[] = []
stubBridge({
  importFiles: (message: Message) =>
    new Promise<Result<ImportAnswer>>((resolve) => asked.push({ message, answer: resolve }))
})
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { importStore, sortOutcomes } = await import('../../../src/renderer/state/imports')
const { cancelImport, importFiles } = await import('../../../src/renderer/state/import-files')

function files(count: number): { name: string; file: File }[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, file: new File(['words'], 'x') }))
}

/** A file of a size without its bytes. */
function fileOf(size: number, name: string): { name: string; file: File } {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  return { name, file }
}

function added(message: Message, firstId: number): Result<ImportAnswer> {
  const outcomes = message.files.map(({ name }, index) => ({
    file: name,
    ok: true as const,
    applicationId: firstId + index,
    postingId: firstId + index,
    title: name,
    company: '',
    stage: 'Saved',
    review: false,
    sameAs: null
  }))
  return success({
    outcomes,
    change: change(outcomes.map(({ applicationId }) => card(applicationId, 1, 'a0'))),
    held: []
  })
}

/** The message with this place among those sent, once it is sent. */
async function sent(place: number) {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(place))
  const message = asked[place]
  if (message === undefined) throw new Error('not sent')
  return message
}

function run() {
  const [only] = importStore.getState().runs
  if (only === undefined) throw new Error('no import')
  return only
}

beforeEach(() => {
  asked.length = 0
  importStore.setState({ runs: [] })
  boardStore.setState(initialState, true)
})

test('a drop is sent in messages of one import, and cards appear as answers come', async () => {
  const done = importFiles(files(20), 2)
  const first = await sent(0)
  expect(first.message).toMatchObject({ stageId: 2, importId: run().id })
  expect(first.message.files).toHaveLength(16)
  first.answer(added(first.message, 1))
  const second = await sent(1)
  expect(boardStore.getState().cards.size).toBe(16)
  expect(run()).toMatchObject({ phase: 'running', done: 16, total: 20 })
  expect(second.message.importId).toBe(first.message.importId)
  second.answer(added(second.message, 17))
  await done
  expect(boardStore.getState().cards.size).toBe(20)
  expect(run()).toMatchObject({ phase: 'done', done: 20 })
})

test('the first card that came in is to be brought into sight, unless another view is shown', async () => {
  const done = importFiles(files(2))
  const { message, answer } = await sent(0)
  answer(added(message, 7))
  await done
  expect(boardStore.getState()).toMatchObject({ revealId: 7, focusedId: null })
  boardStore.setState({ view: 'settings', revealId: null })
  const elsewhere = importFiles(files(1))
  const second = await sent(1)
  second.answer(added(second.message, 9))
  await elsewhere
  expect(boardStore.getState().revealId).toBeNull()
})

test('a message that fails does not stop the others, and each of its files is named', async () => {
  const done = importFiles(files(17))
  ;(await sent(0)).answer(failure('disk-full'))
  const second = await sent(1)
  second.answer(added(second.message, 1))
  await done
  const { added: good, failed } = sortOutcomes(run().outcomes)
  expect(good).toHaveLength(1)
  expect(failed.map(({ file }) => file)).toEqual(files(16).map(({ name }) => name))
})

test('a file that is too large is refused here, and one that cannot be read is named', async () => {
  const gone = fileOf(10, 'gone.txt')
  gone.file.arrayBuffer = () => Promise.reject(new Error('gone'))
  await importFiles([fileOf(maxFileSize + 1, 'huge.html'), gone])
  expect(asked).toEqual([])
  expect(sortOutcomes(run().outcomes).failed.map(({ failure: why }) => why)).toEqual([
    { code: 'too-large', about: 'huge.html' },
    { code: 'unreadable', about: 'gone.txt' }
  ])
  expect(run()).toMatchObject({ phase: 'done', done: 2, total: 2 })
})

test('cancelling stops after the message under way, and keeps what came in', async () => {
  const done = importFiles(files(40))
  const first = await sent(0)
  cancelImport(run().id)
  first.answer(added(first.message, 1))
  await done
  expect(asked).toHaveLength(1)
  expect(run()).toMatchObject({ phase: 'done', done: 16, total: 40 })
  expect(boardStore.getState().cards.size).toBe(16)
})

test('a posting that was there is known; one that came back from the trash is added', () => {
  const answer = added({ files: files(3), stageId: null, importId: '' } as unknown as Message, 1)
  const outcomes = answer.ok ? answer.value.outcomes : []
  const [a, b, c] = outcomes.map((outcome) => (outcome.ok ? outcome : null))
  if (!a || !b || !c) throw new Error('three outcomes')
  const facts = { code: 'file' as const, share: 1, differs: [], isRepost: false, earlier: null }
  const same = { postingId: 9, grade: 'certain' as const, reason: '', ...facts }
  const sorted = sortOutcomes([
    { ...a, sameAs: { ...same, applicationId: 4 } },
    { ...b, sameAs: { ...same, applicationId: null } },
    { ...c, sameAs: { ...same, applicationId: 4, grade: 'probable' }, review: true }
  ])
  expect(sorted.known).toHaveLength(1)
  expect(sorted.added).toHaveLength(2)
  expect([sorted.alike, sorted.unsure].map((list) => list.length)).toEqual([1, 0])
})
