import { randomUUID } from 'node:crypto'
import type { ImportOutcome } from '../../shared/contract'
import { keepingText } from '../../shared/messages/keeping'
import { failure } from '../../shared/result'
import { importFiles, type NoteError } from '../import/import-files'
import type { Parse } from '../import/parse'
import { bringBack } from '../store/export/bring-back'
import { isExportFile } from '../store/export/read-export'
import type { Store } from '../store/open-store'
import { fillAllTraces } from '../store/same/posting-traces'
import { findStage } from './find-stage'
import { type InputFile, inputFiles, readInputFile } from './input-files'
import { type ExitCode, printedError, printLine, refuse, tell } from './output'

function printOutcome(outcome: ImportOutcome): void {
  printLine(outcome.ok ? outcome : { file: outcome.file, ok: false, error: printedError(outcome.failure) })
}

/** Brings Foothold's own export back; a line says what came. */
async function bringExport(store: Store, { name, path }: InputFile): Promise<ExitCode> {
  const brought = await bringBack(store, path, { name })
  if (!brought.ok) printLine({ file: name, ok: false, error: printedError(brought.failure) })
  else {
    await fillAllTraces(store)
    printLine({ file: name, ok: true, export: true, ...brought.value })
    tell(keepingText.broughtBack(brought.value))
  }
  return brought.ok ? 0 : 1
}

/** `foothold import FILE… [--stage NAME]`: a line for each posting; all files are one step of undo. An export of our own is brought back. */
export async function importCommand(
  store: Store,
  parse: Parse,
  paths: readonly string[],
  stageName: string | undefined,
  noteError: NoteError
): Promise<ExitCode> {
  const stage = stageName === undefined ? undefined : await findStage(store, stageName)
  if (stageName !== undefined && stage === undefined) return refuse(failure('no-such-stage', stageName).failure)
  const target = { stageId: stage?.id ?? null, importId: randomUUID() }
  let code: ExitCode = 0
  for await (const input of inputFiles(paths)) {
    if (isExportFile(input.path)) {
      if ((await bringExport(store, input)) !== 0) code = 1
      continue
    }
    const file = await readInputFile(input)
    const outcomes: readonly ImportOutcome[] = file.ok
      ? (await importFiles(store, parse, [file.value], target, noteError)).outcomes
      : [{ file: input.name, ok: false, failure: file.failure }]
    if (outcomes.some(({ ok }) => !ok)) code = 1
    outcomes.forEach(printOutcome)
  }
  return code
}
