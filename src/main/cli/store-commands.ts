import { keepingText } from '../../shared/messages/keeping'
import { repairText } from '../../shared/messages/repair'
import { backUp } from '../store/keeping/backup'
import { examineStore } from '../store/keeping/doctor'
import { restoreStore } from '../store/keeping/restore'
import type { Store } from '../store/open-store'
import { repairStore } from '../store/repair/repair-store'
import { searchStore } from '../store/search/search'
import { type ExitCode, printLine, refuse, tell } from './output'

/** How many applications a search answers when nothing is said. */
const usualLimit = 20

/** `foothold search QUERY [--limit N]`: one object with the hits, best first. */
export async function searchCommand(store: Store, query: string, limitText: string | undefined): Promise<ExitCode> {
  const limit = limitText === undefined ? usualLimit : Number(limitText)
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    tell('--limit takes a whole number from 1 to 200.')
    return 2
  }
  printLine(searchStore(store, query, limit))
  return 0
}

/** `foothold backup [--out PATH] [--force]`: copies the store, proves the copy, and prints where it is. */
export async function backupCommand(store: Store, out: string | undefined, force: boolean): Promise<ExitCode> {
  const made = await backUp(store, out, undefined, { force })
  if (!made.ok) return refuse(made.failure)
  printLine({ ok: true, ...made.value })
  return 0
}

/** `foothold restore PATH`: puts a copy in the place of the store, and prints where the one that was there lies now. */
export async function restoreCommand(folder: string, path: string): Promise<ExitCode> {
  const restored = await restoreStore(folder, path)
  if (!restored.ok) return refuse(restored.failure)
  printLine({ ok: true, ...restored.value })
  if (restored.value.kept !== null) tell(keepingText.kept(restored.value.kept))
  return 0
}

/** `foothold doctor --repair`: repairs what it can, and prints a line for each thing that it did, then how the store is. */
export async function repairCommand(folder: string, version: string): Promise<ExitCode> {
  const repaired = await repairStore(folder)
  if (!repaired.ok) return refuse(repaired.failure)
  const { lines, examination } = repaired.value
  for (const repaired of lines) printLine({ repaired })
  if (lines.length === 0) tell(repairText.nothing)
  printLine({ ...examination, version })
  return examination.ok ? 0 : 1
}

/** `foothold doctor`: what a look at the whole store found; 1 when anything is wrong. */
export async function doctorCommand(store: Store, version: string): Promise<ExitCode> {
  const findings = await examineStore(store)
  printLine({ ...findings, version })
  if (findings.ok) return 0
  tell(`The store needs attention: ${findings.problems.join('; ')}`)
  return 1
}
