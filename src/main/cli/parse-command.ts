import { parseFile } from '../import/import-files'
import type { Parse } from '../import/parse'
import { inputFiles, readInputFile } from './input-files'
import { type ExitCode, printedError, printLine } from './output'

/** `foothold parse FILE…`: a line for each posting in each file. The form is the contract of docs/parse-output.md. */
export async function parseCommand(paths: readonly string[], parse: Parse): Promise<ExitCode> {
  let code: ExitCode = 0
  for await (const input of inputFiles(paths)) {
    const file = await readInputFile(input)
    const parsed = file.ok ? await parseFile(parse, file.value) : file
    if (!parsed.ok) {
      code = 1
      printLine({ file: input.name, ok: false, error: printedError(parsed.failure) })
      continue
    }
    for (const [index, { posting, evidence, warnings }] of parsed.value.entries()) {
      const part = parsed.value.length > 1 ? { part: index + 1 } : {}
      printLine({ file: input.name, ok: true, ...part, posting, evidence, warnings })
    }
  }
  return code
}
