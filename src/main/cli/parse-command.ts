import { type Parse, type ParsedPart, parseParts } from '../import/parse'
import { inputFiles, readInputFile } from './input-files'
import { type ExitCode, printedError, printLine } from './output'

function printPart({ file, postings }: ParsedPart): void {
  if (!postings.ok) {
    printLine({ file: file.name, ok: false, error: printedError(postings.failure) })
    return
  }
  for (const [index, { posting, evidence, warnings }] of postings.value.entries()) {
    const part = postings.value.length > 1 ? { part: index + 1 } : {}
    printLine({ file: file.name, ok: true, ...part, posting, evidence, warnings })
  }
}

/** `foothold parse FILE…`: a line for each posting in each file. The form is the contract of docs/parse-output.md. */
export async function parseCommand(paths: readonly string[], parse: Parse): Promise<ExitCode> {
  let code: ExitCode = 0
  for await (const input of inputFiles(paths)) {
    const file = await readInputFile(input)
    if (!file.ok) printLine({ file: input.name, ok: false, error: printedError(file.failure) })
    const parts = file.ok ? await parseParts(parse, file.value) : []
    parts.forEach(printPart)
    if (!file.ok || parts.some(({ postings }) => !postings.ok)) code = 1
  }
  return code
}
