import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'

/** A page as Safari saves it. */
export async function readWebarchive(_bytes: Uint8Array): Promise<Result<FileContent>> {
  return failure('unsupported')
}
