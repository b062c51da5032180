import { randomUUID } from 'node:crypto'
import type { Arrival, Arrivals, HeldArchive } from '../../shared/arrivals'
import type { CommandInput, ImportOutcome } from '../../shared/contract'
import type { Result } from '../../shared/result'
import type { FileToParse } from './parse'

/** Where the new applications go, and which drop they belong to. */
export type ImportTarget = Pick<CommandInput<'importFiles'>, 'stageId' | 'importId'>

/** A file that main can read by itself. */
export interface FileSource {
  readonly name: string
  readonly read: () => Promise<Result<FileToParse>>
  /** Is told what became of the file; null when it was left because the import was cancelled. */
  readonly settle?: (outcomes: readonly ImportOutcome[] | null) => Promise<void>
}

/** Files that are to be imported together. */
export interface NewArrival extends Pick<Arrival, 'folder' | 'hasLeftOut'> {
  /** `inside` are the files of an archive that the window knows of by the answer to its drop. */
  readonly from: Arrival['from'] | 'inside'
  readonly sources: readonly FileSource[]
  /** Null is an import of its own, into the first stage. */
  readonly target: ImportTarget | null
}

interface Held extends NewArrival {
  readonly target: ImportTarget
  /** How many were handed out. */
  next: number
}

/** Files that main holds until the window asks for them to be imported, a few at a time. The window knows them by id. */
export interface ArrivalBook {
  readonly add: (arrival: NewArrival) => HeldArchive
  /** What waits, as soon as its number is above `seen`. 0 is asked by a page that begins: what a former one left is dropped. */
  readonly follow: (seen: number) => Promise<Arrivals>
  /** Says that the watched folder of this name is not there; null that it is, or that none is watched. */
  readonly setMissing: (folder: string | null) => void
  /** Says that there is something new to see. */
  readonly tell: () => void
  /** Where the files of an arrival come from and go; undefined when there is no such arrival. */
  readonly factsOf: (id: string) => { readonly from: NewArrival['from']; readonly target: ImportTarget } | undefined
  /** The next file of an arrival, which is thereby handed out; undefined when none is left. */
  readonly takeNext: (id: string) => FileSource | undefined
  readonly leftOf: (id: string) => number
  /** A file of an arrival by its name, handed out or not. */
  readonly find: (id: string, name: string) => FileSource | undefined
  /** Forgets an arrival; what was not handed out is told that it was left. */
  readonly drop: (id: string) => Promise<void>
  /** True while files of the watched folder wait or are being imported. */
  readonly isBusyWith: (from: NewArrival['from']) => boolean
}

function toShown(id: string, { from, folder, sources, next, hasLeftOut }: Held): Arrival[] {
  return from === 'inside' ? [] : [{ id, from, folder, total: sources.length, done: next, hasLeftOut }]
}

/** Opens an empty book of arrivals. */
export function openArrivals(): ArrivalBook {
  const all = new Map<string, Held>()
  let serial = 1
  let answer: (() => void) | undefined

  let missing: string | null = null
  const now = (): Arrivals => ({ serial, missing, waiting: [...all].flatMap(([id, held]) => toShown(id, held)) })
  function tell(): void {
    serial += 1
    answer?.()
    answer = undefined
  }
  function beginAnew(): void {
    for (const [id, { from, sources, next }] of all) if (from === 'inside' || next === sources.length) all.delete(id)
  }

  return {
    add: ({ target, ...arrival }) => {
      const id = randomUUID()
      all.set(id, { ...arrival, target: target ?? { stageId: null, importId: id }, next: 0 })
      tell()
      return { id, total: arrival.sources.length }
    },
    follow: async (seen) => {
      if (seen === 0) beginAnew()
      // Whoever asked before has gone, or will ask again.
      answer?.()
      answer = undefined
      if (serial <= seen) await new Promise<void>((resolve) => (answer = resolve))
      return now()
    },
    setMissing: (folder) => {
      missing = folder
      tell()
    },
    tell,
    factsOf: (id) => all.get(id),
    takeNext: (id) => {
      const held = all.get(id)
      const source = held?.sources[held.next]
      if (held !== undefined && source !== undefined) held.next += 1
      return source
    },
    leftOf: (id) => {
      const held = all.get(id)
      return held === undefined ? 0 : held.sources.length - held.next
    },
    find: (id, name) => all.get(id)?.sources.find((source) => source.name === name),
    drop: async (id) => {
      const held = all.get(id)
      all.delete(id)
      for (const source of held?.sources.slice(held.next) ?? []) await source.settle?.(null)
      if (held !== undefined && held.from === 'folder') tell()
    },
    isBusyWith: (from) => [...all.values()].some((held) => held.from === from)
  }
}
