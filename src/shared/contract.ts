import * as v from 'valibot'
import type { Arrivals, HeldArchive } from './arrivals'
import { editSchema, employerKey, id } from './edit'
import type { Employer, EmployerLine } from './employer'
import type { BroughtBack, ExportLook } from './export-look'
import type { Inbox } from './inbox'
import { type CopyFacts, exportFormats, maxExportPiece, type RestoredFacts } from './keeping'
import type { ApplicationDetail, Board, Change, EmployerMemory, StoredPosting } from './model'
import { importRowSchema, maxRowsPerMessage, type RowMatch, rowIdentitiesSchema } from './moving-in/import-row'
import { originalOwnerSchema } from './original-owner'
import type { OriginalView } from './original-view'
import type { Failure, Result } from './result'
import type { SameAs } from './same-posting'
import type { SearchAnswer } from './search-answer'
import type { Table } from './table'
import type { TrashedItem } from './trash'
import { type Care, cares } from './wants-look'
import type { WatchFacts } from './watched-folder'

/** Largest file that is taken in, in bytes. */
export const maxFileSize = 25 * 1024 * 1024
/** Most files in one message over the bridge; the window sends more in several messages. */
export const maxFilesPerMessage = 16
/** Most bytes in one message over the bridge. */
export const maxBytesPerMessage = 32 * 1024 * 1024
/** Most files in one drop. */
export const maxFilesPerDrop = 1_000

/** The last moment that a Date can hold, in milliseconds since 1970. */
const maxTime = 8.64e15

const nothing = v.object({})

/** An arrival is known to the window by its number, and never by where it lies. */
const arrivalId = v.pipe(v.string(), v.uuid())

/** An export on its way in is known by a number that the window gives it. */
const exportId = v.pipe(v.string(), v.uuid())

const fileToRead = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  bytes: v.pipe(v.instance(Uint8Array), v.maxSize(maxFileSize))
})

const fileToImport = v.object({
  ...fileToRead.entries,
  /** When the file was last changed, in milliseconds since 1970; relative dates in it count from then. */
  modifiedAt: v.nullable(v.pipe(v.number(), v.minValue(-maxTime), v.maxValue(maxTime)))
})

/** What became of one file, or of one posting in it. */
export type ImportOutcome =
  | {
      readonly file: string
      readonly ok: true
      readonly applicationId: number
      readonly postingId: number
      readonly title: string
      readonly company: string
      readonly stage: string
      /** True when it waits in the inbox. */
      readonly review: boolean
      /** Set when the posting, or one like it, was there before. With grade `certain` nothing was added. */
      readonly sameAs: SameAs | null
    }
  | {
      readonly file: string
      readonly ok: false
      readonly failure: Failure
      /** The file in the inbox, when its bytes were kept. */
      readonly refusalId?: number
    }

/** What became of the files of one message, in their order, and what changed on the board. */
export interface ImportAnswer {
  readonly outcomes: readonly ImportOutcome[]
  readonly change: Change | null
  /** Large archives among them, whose files the window asks for with `importArrived`. */
  readonly held: readonly HeldArchive[]
}

/** What became of the next files of an arrival. */
export interface ArrivedAnswer extends ImportAnswer {
  /** How many files these were. */
  readonly done: number
  /** How many are left. */
  readonly left: number
}

/** What a person chose once for all. */
export interface Settings {
  /** How carefully imports are looked over before they count. */
  readonly care: Care
}

/** Facts about the store, for the settings page. */
export interface StoreFacts {
  readonly version: string
  readonly dataDir: string
  readonly applications: number
  readonly postings: number
  readonly notes: number
  readonly interviews: number
  /** When the newest copy of the store was made, or null. */
  readonly lastBackupAt: string | null
}

/** A line on a card. */
const cardLine = v.pipe(v.string(), v.maxLength(500))
/** The address of a page. */
const webAddress = v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\/\S+$/i))

/** Declares a command: the check of its input, and by its type parameter what it answers. */
function command<Answer>() {
  return <Schema extends v.GenericSchema>(input: Schema) => ({ input }) as { input: Schema; answer?: Answer }
}

/**
 * Everything that the window can ask of the main process. From this follow the checks of what comes in,
 * the handlers that main must supply, the functions that preload exposes, and the types of the client.
 */
export const commands = {
  getBoard: command<Board>()(nothing),
  openApplication: command<ApplicationDetail>()(v.object({ id })),
  /** A posting as it is kept: a version that is not the one shown, or that of another application. */
  readPosting: command<StoredPosting>()(v.object({ id })),
  /** The other applications on the board whose posting is likely the same, the surest first. */
  findSameApplications: command<readonly SameAs[]>()(v.object({ postingId: id })),
  /** How an original is shown. */
  viewOriginal: command<OriginalView>()(originalOwnerSchema),
  /** Saves an original where a person chooses; the path, or null when nobody chose one. */
  saveOriginal: command<{ readonly path: string | null }>()(originalOwnerSchema),
  edit: command<Change>()(editSchema),
  undo: command<Change>()(nothing),
  redo: command<Change>()(nothing),
  /** Makes the reader of files ready, before the first one comes. */
  warmUp: command<null>()(nothing),
  importFiles: command<ImportAnswer>()(
    v.object({
      files: v.pipe(
        v.array(fileToImport),
        v.minLength(1),
        v.maxLength(maxFilesPerMessage),
        v.check((files) => files.reduce((size, { bytes }) => size + bytes.length, 0) <= maxBytesPerMessage)
      ),
      /** The stage that new applications go to; null is the first. */
      stageId: v.nullable(id),
      /** The same for all messages of one drop: together they are one step of undo. */
      importId: v.pipe(v.string(), v.uuid())
    })
  ),
  /** What came to the app and not to its window, as soon as there is something new; 0 asks for the first time. */
  followArrivals: command<Arrivals>()(v.object({ seen: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** Imports the next files of an arrival, or of a large archive. */
  importArrived: command<ArrivedAnswer>()(v.object({ id: arrivalId })),
  /** The bytes of a file that arrived, in base 64: a table, which is mapped in the window. */
  readArrived: command<{ readonly bytes: string }>()(v.object({ id: arrivalId, name: fileToRead.entries.name })),
  /** Forgets an arrival; those of its files that were not imported are left. */
  dropArrival: command<null>()(v.object({ id: arrivalId })),
  importSamples: command<ImportAnswer>()(nothing),
  /** Makes a card of what a person writes; a card that has this link already is answered with no change. */
  addByHand: command<{ readonly applicationId: number; readonly change: Change | null }>()(
    v.object({ title: cardLine, company: cardLine, url: v.nullable(webAddress), stageId: v.nullable(id) })
  ),
  getInbox: command<Inbox>()(nothing),
  /** Makes a file that was refused an application all the same, in a stage (null is the first). */
  addRefused: command<Change>()(v.object({ id, stageId: v.nullable(id) })),
  getTrash: command<readonly TrashedItem[]>()(nothing),
  getEmployers: command<readonly EmployerLine[]>()(nothing),
  openEmployer: command<Employer>()(v.object({ key: employerKey })),
  /** What is remembered of the employer of an application; null when none is named. */
  rememberEmployer: command<EmployerMemory | null>()(v.object({ id })),
  getSettings: command<Settings>()(nothing),
  getWatchedFolder: command<WatchFacts>()(nothing),
  /** Lets a person choose the folder that is watched from now on; all stays as it is when nobody chooses one. */
  chooseWatchedFolder: command<WatchFacts>()(nothing),
  stopWatching: command<WatchFacts>()(nothing),
  /** Looks through the watched folder now, also for what was left when an import was cancelled. */
  lookThroughFolder: command<WatchFacts>()(nothing),
  saveSettings: command<Settings>()(v.object({ care: v.picklist(cares) })),
  readTable: command<Table>()(
    v.object({ ...fileToRead.entries, sheet: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) })
  ),
  /** For each row the application that it repeats, or null. */
  matchRows: command<readonly (RowMatch | null)[]>()(v.object({ rows: rowIdentitiesSchema })),
  /** Keeps the bytes of a table whose rows are about to be imported. */
  keepTable: command<{ readonly originalId: number }>()(fileToRead),
  importRows: command<Change>()(
    v.object({
      originalId: id,
      fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
      rows: v.pipe(v.array(importRowSchema), v.minLength(1), v.maxLength(maxRowsPerMessage)),
      /** The same for all messages of one import: together they are one step of undo. */
      importId: v.pipe(v.string(), v.uuid())
    })
  ),
  search: command<SearchAnswer>()(
    v.object({
      query: v.pipe(v.string(), v.maxLength(1_000)),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))
    })
  ),
  openLink: command<null>()(v.object({ url: v.pipe(v.string(), v.maxLength(4_000)) })),
  getStoreFacts: command<StoreFacts>()(nothing),
  backUp: command<{ readonly path: string }>()(nothing),
  /** Takes everything out to where a person chooses; the path, or null when nobody chose one. */
  exportStore: command<{ readonly path: string | null }>()(v.object({ format: v.picklist(exportFormats) })),
  /** Copies the store to where a person chooses. */
  saveCopy: command<{ readonly path: string | null }>()(nothing),
  /** The copies of the store, the newest first. */
  listCopies: command<readonly CopyFacts[]>()(nothing),
  /** Asks a person for a copy that lies elsewhere, and checks it; null when nobody chose one. */
  chooseCopy: command<(CopyFacts & { readonly fileName: string }) | null>()(nothing),
  /** Puts a copy in the place of the store, which is copied first. What the window shows is then no longer true. */
  restoreCopy: command<RestoredFacts>()(v.object({ name: v.pipe(v.string(), v.maxLength(200)) })),
  /** A piece of an export that was dropped. */
  sendExport: command<null>()(
    v.object({
      id: exportId,
      offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
      bytes: v.pipe(v.instance(Uint8Array), v.maxSize(maxExportPiece))
    })
  ),
  /** What bringing back an export would do. */
  lookAtExport: command<ExportLook>()(v.object({ id: exportId, name: fileToRead.entries.name })),
  bringBack: command<BroughtBack>()(v.object({ id: exportId, name: fileToRead.entries.name })),
  /** Forgets the pieces of an export. */
  dropExport: command<null>()(v.object({ id: exportId }))
}

type Commands = typeof commands

/** The name of a command. */
export type CommandName = keyof Commands
/** What a command takes. */
export type CommandInput<N extends CommandName> = v.InferOutput<Commands[N]['input']>
/** What a command answers. */
export type CommandAnswer<N extends CommandName> =
  | NonNullable<Commands[N]['answer']>
  | Extract<Commands[N]['answer'], null>

/**
 * What preload exposes to the window as `window.foothold`: all commands as functions. An answer comes as JSON text,
 * because text crosses from one world to the other whole, where a tree of objects is copied node by node.
 */
export type Bridge = {
  readonly [N in CommandName]: (input: CommandInput<N>) => Promise<string>
}

/** All commands as the window calls them. */
export type Tracker = {
  readonly [N in CommandName]: (input: CommandInput<N>) => Promise<Result<CommandAnswer<N>>>
}

/** The IPC channel of a command. */
export function channelOf(name: CommandName): string {
  return `foothold:${name}`
}
