import { randomUUID } from 'node:crypto'
import type { ImportOutcome } from '../../shared/contract'
import { failure } from '../../shared/result'
import { importFiles, type NoteError } from '../import/import-files'
import type { Parse } from '../import/parse'
import type { Store } from '../store/open-store'
import { findStage } from './find-stage'
import { inputFiles, readInputFile } from './input-files'
import { type ExitCode, printedError, printLine, refuse } from './output'

function printOutcome(outcome: ImportOutcome): void {
  printLine(outcome.ok ? outcome : { file: outcome.file, ok: false, error: printedError(outcome.failure) })
}

/** `foothold import FILE… [--stage NAME]`: a line for each posting; all files are one step of undo. */
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
    const file = await readInputFile(input)
    const outcomes: readonly ImportOutcome[] = file.ok
      ? (await importFiles(store, parse, [file.value], target, noteError)).outcomes
      : [{ file: input.name, ok: false, failure: file.failure }]
    if (outcomes.some(({ ok }) => !ok)) code = 1
    outcomes.forEach(printOutcome)
  }
  return code
}
