import type { Failure } from '../../shared/result'

/** Time without typing after which a change is saved, in milliseconds. */
export const pauseBeforeSave = 300
/** Longest time that a change waits while typing goes on, in milliseconds. */
export const longestWait = 1_000

/** How far the newest change has come. `saved` means that main has it on disk. */
export type SaveState =
  | { readonly name: 'saved' }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saving' }
  | { readonly name: 'failed'; readonly failure: Failure }

/** Time, as the schedule needs it. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Runs something later; returns the way to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  }
}

/** What a schedule works with. */
export interface SaveWork<T> {
  /** Saves one value; null when it is on disk. Never called while an earlier call is running. */
  readonly save: (value: T) => Promise<Failure | null>
  /** An earlier value with a later one on top of it; the later one alone when it is whole. */
  readonly merge: (earlier: T, later: T) => T
  readonly report: (state: SaveState) => void
  readonly clock?: Clock
}

/** Saves what changes, soon and in order. */
export interface SaveSchedule<T> {
  readonly change: (value: T) => void
  /** Saves now what is not saved yet; true when nothing is left. The first save is sent before it returns. */
  readonly flush: () => Promise<boolean>
  readonly isSaved: () => boolean
}

/** All that still holds something unsaved: the window asks it before it closes. */
const unsaved = new Set<{ readonly flush: () => Promise<boolean> }>()

/** True while something typed is not on disk yet. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0
}

/** Keeps the window open until an edit that was sent is answered. */
export async function heldOpen<T extends { readonly ok: boolean }>(sent: Promise<T>): Promise<T> {
  const holding = { flush: async () => (await sent).ok }
  unsaved.add(holding)
  try {
    return await sent
  } finally {
    unsaved.delete(holding)
  }
}

/** Saves everything that is not saved yet; true when nothing is left. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([...unsaved].map((schedule) => schedule.flush()))
  return done.every((isSaved) => isSaved)
}

/**
 * A schedule that saves after a pause in the changes, and during them at least once a second. One save runs
 * at a time and the newest value wins; what could not be saved is kept and goes along with the next save.
 */
export function scheduleSaves<T>({ save, merge, report, clock = systemClock }: SaveWork<T>): SaveSchedule<T> {
  let waiting: { readonly value: T; readonly since: number } | null = null
  let running: Promise<void> | null = null
  let hasFailed = false
  let callOff: (() => void) | null = null

  function hold(value: T, since: number): void {
    waiting = { value, since }
    unsaved.add(schedule)
  }

  function plan(since: number): void {
    callOff?.()
    const due = Math.min(clock.now() + pauseBeforeSave, since + longestWait)
    callOff = clock.after(Math.max(0, due - clock.now()), start)
  }

  function change(value: T): void {
    const since = waiting?.since ?? clock.now()
    hold(waiting === null ? value : merge(waiting.value, value), since)
    if (running !== null) return
    report({ name: 'unsaved' })
    plan(since)
  }

  function start(): void {
    callOff?.()
    if (waiting === null || running !== null) return
    const { value } = waiting
    waiting = null
    report({ name: 'saving' })
    running = save(value).then((failure) => settle(value, failure))
  }

  function settle(value: T, failure: Failure | null): void {
    running = null
    hasFailed = failure !== null
    if (failure !== null) {
      hold(waiting === null ? value : merge(value, waiting.value), clock.now())
      report({ name: 'failed', failure })
    } else if (waiting !== null) {
      report({ name: 'unsaved' })
      plan(waiting.since)
    } else {
      unsaved.delete(schedule)
      report({ name: 'saved' })
    }
  }

  async function flush(): Promise<boolean> {
    if (running !== null) await running
    while (waiting !== null) {
      start()
      await running
      if (hasFailed) return false
    }
    return true
  }

  const schedule = { change, flush, isSaved: () => waiting === null && running === null }
  return schedule
}
