import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'

/** A document in rich text format. */
export async function readRtf(_bytes: Uint8Array): Promise<Result<FileContent>> {
  return failure('unsupported')
}
