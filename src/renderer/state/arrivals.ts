import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Arrival } from '../../shared/arrivals'
import { tracker } from '../tracker'
import { type DroppedFile, openTablesOf } from './import-tables'
import { importLeft, inTurn, revealFirst } from './import-turns'
import { addRun, findRun, patchRun } from './imports'
import { tellMissing } from './watched-folder'

/** The number of the news of the main process that were seen last. */
export const arrivalStore = createStore<{ readonly serial: number }>()(() => ({ serial: 0 }))

/** Reads the number of the news in a component: it grows when something arrived, or the watched folder was looked through. */
export function useArrivals(): number {
  return useStore(arrivalStore, ({ serial }) => serial)
}

/** How long is waited after a failure until the news are asked for again, in milliseconds. */
const pause = 5_000

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}

/** A file of an arrival as one that was dropped; undefined when it cannot be read any more. */
async function fetchFile(id: string, name: string): Promise<DroppedFile | undefined> {
  const answer = await tracker.readArrived({ id, name })
  return answer.ok ? { name, file: new File([bytesOf(answer.value.bytes)], name) } : undefined
}

/** The files of an arrival that are tables or archives with tables in them. */
async function fetchTables(id: string): Promise<readonly DroppedFile[]> {
  const outcomes = findRun(id)?.outcomes ?? []
  const isTable = (outcome: (typeof outcomes)[number]) => !outcome.ok && outcome.failure.code === 'a-table'
  const names = new Set(outcomes.filter(isTable).map(({ file }) => file.split('!', 1)[0] ?? file))
  const files = await Promise.all([...names].map((name) => fetchFile(id, name)))
  return files.filter((file) => file !== undefined)
}

async function runArrival({ id, from }: Arrival): Promise<void> {
  await importLeft(id, id)
  // Nobody waits for a table of a watched folder: it is named among what could not be taken.
  if (from === 'opened') await openTablesOf(id, await fetchTables(id))
  await tracker.dropArrival({ id })
  patchRun(id, { phase: 'done' })
  if (from === 'opened') revealFirst(id)
}

/** Imports what arrived, once, as if it had been dropped. */
function takeArrival(arrival: Arrival): void {
  const { id, total, done, folder, hasLeftOut } = arrival
  if (findRun(id) !== undefined || taken.has(id)) return
  taken.add(id)
  addRun({ id, phase: 'waiting', total, done, outcomes: [], words: null, folder, hasLeftOut, history: null })
  void inTurn(id, () => runArrival(arrival))
}

/** What was taken by this page: its summary may be gone while main still names it. */
const taken = new Set<string>()

/** Asks for what came to the app and not to its window, now and for ever. Returns the way to stop. */
export function followArrivals(): () => void {
  let isWanted = true
  async function follow(): Promise<void> {
    while (isWanted) {
      const answer = await tracker.followArrivals({ seen: arrivalStore.getState().serial })
      if (!isWanted) return
      if (answer.ok) {
        arrivalStore.setState({ serial: answer.value.serial })
        answer.value.waiting.forEach(takeArrival)
        tellMissing(answer.value.missing)
      } else await wait(pause)
    }
  }
  void follow()
  return () => {
    isWanted = false
  }
}
