import type { ImportOutcome } from '../../shared/contract'
import { dismissRun, findRun, patchRun } from './imports'

/** A file as the browser gives it, with its name, or its path below the folder that was dropped. */
export interface DroppedFile {
  readonly name: string
  readonly file: File
}

/** Words in the names of tables that hold applications; an archive of somebody's data has many others beside them. */
const ofApplications = /job|appli|bewerb|candid|tracker|stellen/i

/** The files of a drop that turned out to be tables; of those in one archive only the ones that speak of applications, if any do. */
function tablesIn(outcomes: readonly ImportOutcome[], files: readonly DroppedFile[]): readonly DroppedFile[] {
  const names = outcomes.flatMap((outcome) => (!outcome.ok && outcome.failure.code === 'a-table' ? [outcome.file] : []))
  return files.flatMap(({ name, file }) => {
    if (names.includes(name)) return [{ name, file }]
    const inside = names.filter((inner) => inner.startsWith(`${name}!`))
    const fitting = inside.filter((inner) => ofApplications.test(inner.slice(name.length)))
    return (fitting.length > 0 ? fitting : inside).map((inner) => ({ name: inner, file }))
  })
}

/** Opens the tables of a drop for mapping, in place of failures. A drop of nothing else leaves no summary. */
export async function openTablesOf(id: string, files: readonly DroppedFile[]): Promise<void> {
  const run = findRun(id)
  const tables = tablesIn(run?.outcomes ?? [], files)
  const [first] = tables
  if (run === undefined || first === undefined) return
  const outcomes = run.outcomes.filter(({ file }) => !tables.some(({ name }) => name === file))
  if (outcomes.length === 0) dismissRun(id)
  else patchRun(id, { outcomes })
  // What knows the words of statuses and months is loaded with the first table.
  const { openTable } = await import('./moving-in/map-columns')
  void openTable(first, null, tables)
}
