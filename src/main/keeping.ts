import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { commands } from '../shared/contract'
import type { ExportFormat } from '../shared/keeping'
import { type Failure, failure, type Result, success } from '../shared/result'
import type { IncomingExports } from './incoming-exports'
import type { Handlers } from './serve'
import { bringBack, lookAtExport } from './store/export/bring-back'
import { exportName, exportStore } from './store/export/export-store'
import { backUp, nameOfCopy } from './store/keeping/backup'
import { findCopy, readCopies } from './store/keeping/list-copies'
import { dropReadyCopy, type ReadyCopy, type Restored, readyCopy } from './store/keeping/restore'
import { backupsOf, type Store } from './store/open-store'

/** What the handlers of going back to a copy work with; no store need be open for them. */
export interface CopyServices {
  readonly folder: string
  /** Asks a person for a copy of a store; null when they think better of it. */
  readonly chooseCopy: () => Promise<string | null>
  /** Closes all that is open and puts a copy in the place of the store. */
  readonly restore: (ready: ReadyCopy) => Promise<Result<Restored>>
}

/** What the handlers of taking out and bringing back work with. */
export interface KeepingServices extends Omit<CopyServices, 'folder'> {
  readonly store: Store
  /** Version of the app. */
  readonly version: string
  readonly incoming: IncomingExports
  /** Asks a person where a file is to be saved; null when they think better of it. */
  readonly choosePath: (fileName: string) => Promise<string | null>
  /** Makes what is made of postings, for those that came. */
  readonly fillTraces: () => void
}

type CopyHandlers = Pick<Handlers, 'listCopies' | 'chooseCopy' | 'restoreCopy'>
type KeepingHandlers = CopyHandlers &
  Pick<Handlers, 'exportStore' | 'saveCopy' | 'sendExport' | 'lookAtExport' | 'bringBack' | 'dropExport'>

/** Copies that a person chose outside of the folder of copies, by the names that the window knows. */
const chosen = new Map<string, string>()

/** The handlers of going back to a copy. */
export function makeCopyHandlers({ folder, chooseCopy, restore }: CopyServices): CopyHandlers {
  const backups = backupsOf(folder)
  return {
    listCopies: () => success(readCopies(backups)),
    chooseCopy: async () => {
      const path = await chooseCopy()
      if (path === null) return success(null)
      const ready = readyCopy(folder, path)
      if (!ready.ok) return ready
      dropReadyCopy(ready.value)
      const name = randomUUID()
      chosen.set(name, path)
      const { size, mtime } = statSync(path)
      const facts = { name, madeAt: mtime.toISOString(), size, applications: ready.value.applications }
      return success({ ...facts, fileName: basename(path) })
    },
    restoreCopy: async ({ name }) => {
      const path = chosen.get(name) ?? findCopy(backups, name)
      if (path === undefined) return failure('not-found')
      const ready = readyCopy(folder, path)
      return ready.ok ? restore(ready.value) : ready
    }
  }
}

/** The handlers over a store that is too damaged to be opened: a copy can take its place, and all else says why not. */
export function makeRescueHandlers(services: CopyServices, failed: Failure): Handlers {
  const refuse = () => ({ ok: false, failure: failed })
  const all = Object.fromEntries(Object.keys(commands).map((name) => [name, refuse])) as unknown as Handlers
  return { ...all, ...makeCopyHandlers(services) }
}

/** The handlers of taking everything out, bringing it back, and going back to a copy. */
export function makeKeepingHandlers(services: KeepingServices): KeepingHandlers {
  const { store, version, incoming, choosePath, fillTraces } = services

  async function exportAs(format: ExportFormat): Promise<Result<{ readonly path: string | null }>> {
    const out = await choosePath(exportName(format, new Date().toISOString()))
    // The system has asked already whether a file that is there may go.
    return out === null ? success({ path: null }) : exportStore(store, { format, out, app: version, force: true })
  }

  async function saveCopy(): Promise<Result<{ readonly path: string | null }>> {
    const out = await choosePath(nameOfCopy(new Date().toISOString()))
    return out === null ? success({ path: null }) : backUp(store, out, undefined, { force: true })
  }

  return {
    ...makeCopyHandlers({ ...services, folder: store.folder }),
    exportStore: ({ format }) => exportAs(format),
    saveCopy,
    sendExport: ({ id, offset, bytes }) => incoming.add(id, offset, bytes),
    lookAtExport: ({ id, name }) => {
      const path = incoming.pathOf(id)
      return path === undefined || !existsSync(path) ? failure('not-found') : lookAtExport(store, path, name)
    },
    bringBack: async ({ id, name }) => {
      const path = incoming.pathOf(id)
      if (path === undefined || !existsSync(path)) return failure('not-found')
      const brought = await bringBack(store, path, { name })
      incoming.drop(id)
      if (brought.ok) fillTraces()
      return brought
    },
    dropExport: ({ id }) => {
      incoming.drop(id)
      return success(null)
    }
  }
}
