import { failure, type Result } from '../shared/result'
import { checkParseResult, type Parse } from './import/parse'
import { checkTable, type ReadTable } from './import/read-table'
import { checkWords, type ReadWords } from './import/read-words'
import { checkDrawn, checkShown, type DrawPage, type ShowOriginal } from './import/show-original'
import { type Cell, closeCell, isAlive, type Job, openCell, timeToEnd, workIn } from './jail-cell'

/** Files that are parsed at the same time. */
const atOnce = 2
/** Files after which a cell is replaced, so that nothing builds up in it. */
const filesPerCell = 50
/** How long an idle cell is kept warm, in milliseconds. */
const idleTime = 60_000

/** A few lines of a posting, for having the parser's code loaded and compiled. */
const warmingFile = {
  name: 'warm-up.txt',
  bytes: new TextEncoder().encode(
    'Lamp Keeper (m/f/d)\nTidewater Light, Port Ellery · Hybrid · Full-time\n£31,000 - £34,000 a year\n\nAbout the role\nYou keep the lamp burning from dusk till dawn, and you write the log.\n\nRequirements\n- 3 years of experience with Python or Excel\n- Good English\n\nApply by 3 March 2026.'
  ),
  modifiedAt: null
}

/** The place where untrusted bytes are parsed. */
export interface Jail {
  readonly parse: Parse
  /** Starts a cell and has it read a few lines, unless one is there: what the first file would wait for. */
  readonly warmUp: () => void
  readonly readTable: ReadTable
  readonly readWords: ReadWords
  readonly showOriginal: ShowOriginal
  readonly drawPage: DrawPage
  /** Ends all cells for good; files that are being parsed or wait for it fail. */
  readonly close: () => void
}

/** True when a cell may still be busy or broken after this, so that it is not used again. */
function spoils(result: Result<unknown>): boolean {
  return !result.ok && ['timeout', 'out-of-memory'].includes(result.failure.code)
}

/** The cells of a jail: all that live, and those that wait for a file. */
interface Cells {
  readonly all: Set<Cell>
  readonly idle: Cell[]
}

function dropCell(cells: Cells, cell: Cell): void {
  const index = cells.idle.indexOf(cell)
  if (index >= 0) cells.idle.splice(index, 1)
  cells.all.delete(cell)
  closeCell(cell)
}

/** A warm cell, or a fresh one; undefined when none starts. */
async function takeCell(cells: Cells, outFolder: string): Promise<Cell | undefined> {
  for (let warm = cells.idle.pop(); warm !== undefined; warm = cells.idle.pop()) {
    if (isAlive(warm)) return warm
    dropCell(cells, warm)
  }
  const fresh = await openCell(outFolder)
  if (fresh !== undefined) cells.all.add(fresh)
  return fresh
}

/** Keeps a cell warm for the next file, for a while. */
function giveBack(cells: Cells, cell: Cell): void {
  if (cell.files >= filesPerCell || !isAlive(cell)) {
    dropCell(cells, cell)
    return
  }
  cells.idle.push(cell)
  const files = cell.files
  setTimeout(() => {
    if (cells.idle.includes(cell) && cell.files === files) dropCell(cells, cell)
  }, idleTime).unref()
}

/**
 * Opens the jail. Cells start with the first file, stay warm while there is work, and are killed and
 * replaced when a file goes over its limits; the files after it are not harmed.
 */
export function openJail(outFolder: string): Jail {
  const ours: Cells = { all: new Set(), idle: [] }
  const waiting: (() => void)[] = []
  let busy = 0
  let isOpen = true

  async function workNow<T>(job: Job, check: (answer: unknown) => Result<T>): Promise<Result<T>> {
    const cell = isOpen ? await takeCell(ours, outFolder) : undefined
    if (cell === undefined) {
      // Its window may have been closed by an app that ends, which is then told first.
      await new Promise((resolve) => setTimeout(resolve, timeToEnd).unref())
      return failure('internal')
    }
    if (!isOpen) {
      // It was starting when the jail was closed.
      dropCell(ours, cell)
      return failure('internal')
    }
    const result = await workIn(cell, job, check)
    if (spoils(result)) dropCell(ours, cell)
    else giveBack(ours, cell)
    return result
  }

  async function work<T>(job: Job, check: (answer: unknown) => Result<T>): Promise<Result<T>> {
    if (busy < atOnce) busy++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    const result = await workNow(job, check).finally(() => {
      // The place goes straight to the next in line, so that nobody slips in between.
      const next = waiting.shift()
      if (next === undefined) busy--
      else next()
    })
    // The app is ending: nobody waits for an answer, and that a file was not read is no verdict on it.
    return isOpen ? result : new Promise<never>(() => undefined)
  }

  return {
    parse: (file) => work({ kind: 'postings', ...file }, checkParseResult),
    warmUp: () => {
      if (isOpen && ours.all.size === 0 && busy === 0) void work({ kind: 'postings', ...warmingFile }, checkParseResult)
    },
    readTable: (file) => work({ kind: 'table', ...file }, checkTable),
    readWords: (file) => work({ kind: 'words', ...file }, checkWords),
    showOriginal: (file) => work({ kind: 'original', ...file }, checkShown),
    drawPage: (page) => work({ kind: 'drawing', ...page }, checkDrawn),
    close: () => {
      isOpen = false
      for (const cell of ours.all) dropCell(ours, cell)
    }
  }
}
