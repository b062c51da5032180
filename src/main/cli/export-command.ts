import { exportFormats } from '../../shared/keeping'
import { exportStore } from '../store/export/export-store'
import type { Store } from '../store/open-store'
import { type ExitCode, printLine, refuse, tell } from './output'

interface ExportArguments {
  readonly format: string | undefined
  readonly out: string | undefined
  readonly force: boolean
  /** Version of the app. */
  readonly app: string
}

/** `foothold export --format json|csv|md --out PATH [--force]`: takes everything out and prints where it is. */
export async function exportCommand(
  store: Store,
  { format: named, out, force, app }: ExportArguments
): Promise<ExitCode> {
  const format = exportFormats.find((name) => name === named)
  if (format === undefined || out === undefined) {
    tell(format === undefined ? '--format takes json, csv or md.' : '--out takes the path to write to.')
    return 2
  }
  const made = await exportStore(store, { format, out, force, app })
  if (!made.ok) return refuse(made.failure)
  printLine({ ok: true, format, ...made.value })
  return 0
}
