import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { maxFilesPerDrop } from '../shared/contract'
import type { NewArrival } from './import/arrivals'
import { readFileAt } from './import/read-file'

/** Longest path that is taken, in UTF-16 units. */
const longestPath = 4_096

/** What a second instance hands to the first: whole paths. One more than are taken shows that there were too many. */
const handedOver = v.object({
  files: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(longestPath), v.check(isAbsolute))),
    v.maxLength(maxFilesPerDrop + 1)
  )
})

/** Options of ours that have a value behind them. */
const withValue = new Set(['--data-dir'])

/** The path that an argument means; undefined for an address that is none of a file here. */
function pathOf(argument: string, folder: string): string | undefined {
  if (argument.includes('\0') || argument.length > longestPath) return undefined
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(argument)) return resolve(folder, argument)
  try {
    // A host before the path would be another computer's.
    const { protocol, host } = new URL(argument)
    return protocol === 'file:' && host === '' ? fileURLToPath(argument) : undefined
  } catch (_malformed) {
    return undefined
  }
}

/**
 * The whole paths of the files among the arguments of a start, as meant from the folder of whoever called. Options are
 * passed over; behind `--` all are files. In development the first that is no option is the app itself.
 */
export function filesAmong(args: readonly string[], folder: string, isDevelopment: boolean): readonly string[] {
  const end = args.indexOf('--')
  const before = args.slice(1, end < 0 ? undefined : end)
  const words = before.filter((arg, at) => !arg.startsWith('-') && !withValue.has(before[at - 1] ?? ''))
  const named = [...(isDevelopment ? words.slice(1) : words), ...(end < 0 ? [] : args.slice(end + 1))]
  const paths = named.flatMap((word) => pathOf(word, folder) ?? [])
  return [...new Set(paths)].slice(0, maxFilesPerDrop + 1)
}

/** The paths that a second instance handed over; none when it is not what one of ours hands over. */
export function checkHandedOver(data: unknown): readonly string[] {
  const checked = v.safeParse(handedOver, data)
  return checked.success ? checked.output.files : []
}

/** Files that were opened with the app, to be imported together. Each is read when its turn comes. */
export function openedArrival(paths: readonly string[]): NewArrival {
  const taken = paths.slice(0, maxFilesPerDrop)
  const counts = Map.groupBy(taken, (path) => basename(path))
  const sources = taken.map((path) => {
    const own = basename(path)
    // Files of one name are told apart by the folders that they lie in.
    const name = (counts.get(own)?.length ?? 0) > 1 ? `${basename(dirname(path))}/${own}` : own
    return { name, read: () => readFileAt(name, path) }
  })
  return { from: 'opened', folder: null, sources, hasLeftOut: paths.length > sources.length, target: null }
}
