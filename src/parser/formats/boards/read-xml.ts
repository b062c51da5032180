import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'

/** The XML of a board. */
export async function readXml(_text: string): Promise<Result<FileContent>> {
  return failure('unsupported')
}
