import { type Result, success } from '../shared/result'
import { makeHandlers, type Services } from './commands'
import { noteError } from './error-log'
import { openFolderWatch } from './import/watch-folder'
import { openIncomingExports } from './incoming-exports'
import { openJail } from './jail'
import { type Originals, openOriginals } from './originals'
import type { Handlers } from './serve'
import { backUpWhenDue } from './store/keeping/backup'
import { closeStore, openStore, type Store } from './store/open-store'
import { fillTraces } from './store/same/posting-traces'

/** What is open while the app runs: the store, the jail, and the handlers over both. */
export interface OpenServices {
  readonly handlers: Handlers
  /** What the window loads of originals. */
  readonly originals: Originals
  /** Makes the copy of the day when it is due. One that fails is written down, and harms nothing. */
  readonly keepCopy: () => Promise<void>
  /** Ends what is being parsed, and lets nothing more be parsed: its hidden windows would keep the app from ending. */
  readonly endWork: () => void
  /** Ends what is being parsed, makes the copy of the day when it is due, and closes the store. */
  readonly close: () => Promise<void>
}

/** Where things are, and how links are opened. */
export interface ServiceOptions
  extends Pick<
    Services,
    'version' | 'samplesFolder' | 'openLink' | 'choosePath' | 'chooseFolder' | 'chooseCopy' | 'restore' | 'arrivals'
  > {
  readonly folder: string
  readonly outFolder: string
}

async function keepCopy(folder: string, store: Store): Promise<void> {
  try {
    const made = await backUpWhenDue(store)
    if (!made.ok) noteError(folder, 'copy of the day', new Error(made.failure.code))
  } catch (error) {
    noteError(folder, 'copy of the day', error)
  }
}

/** Opens the store and all that works on it, or says why the store cannot be opened. */
export function openServices({ folder, outFolder, ...options }: ServiceOptions): Result<OpenServices> {
  const opened = openStore(folder)
  if (!opened.ok) return opened
  const store = opened.value
  const jail = openJail(outFolder)
  const originals = openOriginals(store, jail.showOriginal, jail.drawPage)
  const watch = openFolderWatch(store, options.arrivals, (error) => noteError(folder, 'watched folder', error))
  const fill = () => fillTraces(store, (error) => noteError(folder, 'traces of texts', error))
  let stopFilling = fill()
  return success({
    handlers: makeHandlers({
      store,
      parse: jail.parse,
      readTable: jail.readTable,
      readWords: jail.readWords,
      originals,
      watch,
      warmUp: jail.warmUp,
      incoming: openIncomingExports(store.folder),
      fillTraces: () => {
        stopFilling()
        stopFilling = fill()
      },
      noteError: (error) => noteError(folder, 'importFiles', error),
      ...options
    }),
    originals,
    keepCopy: () => keepCopy(folder, store),
    endWork: () => {
      watch.close()
      jail.close()
    },
    close: async () => {
      stopFilling()
      watch.close()
      jail.close()
      await keepCopy(folder, store)
      closeStore(store)
    }
  })
}
