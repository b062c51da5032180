import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepRefusal } from '../../../src/main/store/importing/refusals'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { insertPosting } from '../../../src/main/store/postings'
import { sha256Of } from '../../../src/main/store/sha256'
import { postingToImport } from './parsed-posting'
import { type AimlessEdit, aimAll, aimlessEdits } from './random-edits'
import { readSnapshot } from './snapshot'
import { tempFolder, unwrap } from './temp-store'

type Snapshot = Awaited<ReturnType<typeof readSnapshot>>

async function countSteps({ db }: Store): Promise<number> {
  const { fn } = db
  const row = await db
    .selectFrom('editLog')
    .select(fn.count<number>('step').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Postings that cards can have: two roles, of one of them two versions. */
async function addPostings({ db }: Store): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [title, sameAsId] of [
      ['Tide Keeper', null],
      ['Tide Warden', 1],
      ['Lamp Lighter', null]
    ] as const) {
      await insertPosting(tx, { ...postingToImport({ title }), sameAsId, importedAt: '2026-02-01T08:00:00.000Z' })
    }
  })
}

/** Files that could not be taken in. */
async function addRefusals({ db }: Store): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const name of ['photo.png', 'scan.pdf']) {
      const bytes = new TextEncoder().encode(name)
      const file = { fileName: name, bytes, sha256: sha256Of(bytes), modifiedAt: null }
      await keepRefusal(tx, { ...file, code: 'not-a-posting', refusedAt: '2026-02-01T08:00:00.000Z' })
    }
    await tx.updateTable('refusal').set({ settledAt: null }).execute()
  })
}

/** Makes random edits; answers what was seen before the first and after each step. */
async function makeEdits(store: Store, edits: readonly (readonly AimlessEdit[])[]): Promise<readonly Snapshot[]> {
  const seen = [await readSnapshot(store)]
  let minute = 0
  for (const aimless of edits) {
    minute += 1
    const steps = await countSteps(store)
    const edit = await aimAll(store, aimless)
    const at = new Date(Date.UTC(2026, 2, 1, 8, 0, minute * 25)).toISOString()
    const change = await applyEdit(store, edit, { at })
    const now = await readSnapshot(store)
    if (!change.ok) expect(now).toEqual(seen.at(-1))
    else if ((await countSteps(store)) > steps) seen.push(now)
    // Typing on in the same note is the same step.
    else seen[seen.length - 1] = now
  }
  return seen
}

async function undoAll(store: Store, seen: readonly Snapshot[]): Promise<void> {
  for (const expected of seen.slice(0, -1).toReversed()) {
    unwrap(await undo(store))
    expect(await readSnapshot(store)).toEqual(expected)
  }
  expect((await undo(store)).ok).toBe(false)
}

async function redoAll(store: Store, seen: readonly Snapshot[]): Promise<void> {
  for (const expected of seen.slice(1)) {
    unwrap(await redo(store))
    expect(await readSnapshot(store)).toEqual(expected)
  }
  expect((await redo(store)).ok).toBe(false)
}

function reopen(store: Store): Store {
  closeStore(store)
  return unwrap(openStore(store.folder))
}

test('random edits, all undone, all redone: the same at each step, over restarts too', {
  timeout: 120_000
}, async () => {
  const property = fc.asyncProperty(aimlessEdits, async (edits) => {
    let store = unwrap(openStore(tempFolder()))
    try {
      await addPostings(store)
      await addRefusals(store)
      const seen = await makeEdits(store, edits)
      store = reopen(store)
      expect(await readSnapshot(store)).toEqual(seen.at(-1))
      const middle = Math.floor(seen.length / 2)
      await undoAll(store, seen)
      await redoAll(store, seen)
      for (const _step of seen.slice(middle + 1)) unwrap(await undo(store))
      store = reopen(store)
      expect(await readSnapshot(store)).toEqual(seen[middle])
      for (const _step of seen.slice(middle + 1)) unwrap(await redo(store))
      expect(await readSnapshot(store)).toEqual(seen.at(-1))
      store.raw.exec("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)")
      expect(store.raw.pragma('foreign_key_check')).toEqual([])
    } finally {
      closeStore(store)
    }
  })
  await fc.assert(property, { numRuns: 40 })
})
