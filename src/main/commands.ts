import { randomUUID } from 'node:crypto'
import { failure, success } from '../shared/result'
import { addByHand } from './import/add-by-hand'
import { addRefused } from './import/add-refused'
import type { ArrivalBook } from './import/arrivals'
import { importArrived, readArrived } from './import/import-arrived'
import { importFiles, type NoteError } from './import/import-files'
import type { Parse } from './import/parse'
import { readSamples } from './import/read-samples'
import type { ReadTable } from './import/read-table'
import type { ReadWords } from './import/read-words'
import type { FolderWatch } from './import/watch-folder'
import { type KeepingServices, makeKeepingHandlers } from './keeping'
import type { Originals } from './originals'
import { saveOriginal } from './save-original'
import type { Handlers } from './serve'
import { findApplicationDetail } from './store/application-detail'
import { readBoard } from './store/board'
import { findEmployer, readEmployers, rememberEmployer } from './store/employers/employers'
import { importRows, keepTable } from './store/importing/import-rows'
import { matchRows } from './store/importing/match-rows'
import { readInbox } from './store/inbox'
import { backUp } from './store/keeping/backup'
import { applyEdit } from './store/log/apply-edit'
import { redo, undo } from './store/log/history'
import { findPosting } from './store/postings'
import { findSameApplications } from './store/same/find-same-posting'
import { searchStore } from './store/search/search'
import { readSettings, writeSettings } from './store/settings'
import { readStoreFacts } from './store/store-facts'
import { transact } from './store/transact'
import { readTrash } from './store/trash'

/** What the handlers work with. */
export interface Services extends KeepingServices {
  readonly parse: Parse
  readonly readTable: ReadTable
  readonly readWords: ReadWords
  readonly originals: Originals
  /** Files that came to the app and not to its window. */
  readonly arrivals: ArrivalBook
  readonly watch: FolderWatch
  /** Starts the place where files are parsed, if it is not running. */
  readonly warmUp: () => void
  readonly samplesFolder: string
  /** Writes down what went wrong with one of several files. */
  readonly noteError: NoteError
  /** Asks a person for a folder; null when they think better of it. */
  readonly chooseFolder: () => Promise<string | null>
  /** Hands a link to the system's browser; false when it is not one to be handed on. */
  readonly openLink: (url: string) => Promise<boolean>
}

/** The handlers of all commands over one open store. */
export function makeHandlers(services: Services): Handlers {
  const { store, parse, readTable, readWords, originals, warmUp, version, samplesFolder } = services
  const { openLink, choosePath, chooseFolder, noteError, arrivals, watch } = services
  return {
    getBoard: async () => success(await readBoard(store.db)),
    openApplication: async ({ id }) => {
      const detail = await findApplicationDetail(store.db, id)
      return detail === undefined ? failure('not-found') : success(detail)
    },
    readPosting: async ({ id }) => {
      const posting = await findPosting(store.db, id)
      return posting === undefined ? failure('not-found') : success(posting)
    },
    findSameApplications: async ({ postingId }) => success(await findSameApplications(store.db, postingId)),
    viewOriginal: (owner) => originals.view(owner),
    saveOriginal: (owner) => saveOriginal(store, owner, choosePath),
    edit: (edit) => applyEdit(store, edit),
    undo: () => undo(store),
    redo: () => redo(store),
    warmUp: () => {
      warmUp()
      return success(null)
    },
    importFiles: async ({ files, ...target }) =>
      success(await importFiles(store, parse, files, target, noteError, { arrivals })),
    followArrivals: async ({ seen }) => success(await arrivals.follow(seen)),
    importArrived: ({ id }) => importArrived(store, parse, arrivals, id, noteError),
    readArrived: ({ id, name }) => readArrived(arrivals, id, name),
    dropArrival: async ({ id }) => {
      await arrivals.drop(id)
      return success(null)
    },
    importSamples: async () => {
      const target = { stageId: null, importId: randomUUID() }
      return success(await importFiles(store, parse, await readSamples(samplesFolder), target, noteError))
    },
    getInbox: async () => success(await readInbox(store.db)),
    addByHand: (card) => addByHand(store, parse, card),
    addRefused: (refused) => addRefused(store, readWords, refused),
    getTrash: async () => success(await readTrash(store.db)),
    getEmployers: async () => success(await readEmployers(store.db)),
    openEmployer: async ({ key }) => {
      const employer = await findEmployer(store.db, key)
      return employer === undefined ? failure('not-found') : success(employer)
    },
    rememberEmployer: async ({ id }) => success(await rememberEmployer(store.db, id)),
    getWatchedFolder: async () => success(await watch.facts()),
    chooseWatchedFolder: async () => {
      const folder = await chooseFolder()
      return success(await (folder === null ? watch.facts() : watch.choose(folder)))
    },
    stopWatching: async () => success(await watch.choose(null)),
    lookThroughFolder: async () => success(await watch.lookNow()),
    getSettings: async () => success(await readSettings(store.db)),
    saveSettings: (settings) => transact(store, (tx) => writeSettings(tx, settings)),
    readTable: (file) => readTable(file),
    matchRows: async ({ rows }) => success(await matchRows(store.db, rows)),
    keepTable: ({ bytes }) => keepTable(store, bytes),
    importRows: (message) => importRows(store, message),
    search: async ({ query, limit }) => success(searchStore(store, query, limit)),
    openLink: async ({ url }) => ((await openLink(url)) ? success(null) : failure('link-refused')),
    getStoreFacts: async () => success(await readStoreFacts(store, version)),
    backUp: async () => backUp(store),
    ...makeKeepingHandlers(services)
  }
}
