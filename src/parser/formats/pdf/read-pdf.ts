import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'

/** A PDF as one page of readable text. */
export async function readPdf(_bytes: Uint8Array): Promise<Result<FileContent>> {
  return failure('unsupported')
}
