import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'

/** The JSON of a board, or JSON-LD. */
export async function readJson(_text: string): Promise<Result<FileContent>> {
  return failure('unsupported')
}
