import { failure, type Result } from '../../../shared/result'
import type { FileContent, FileInput } from '../file-content'

/** A zip: a DOCX, an ODT, or an archive of files. */
export async function readZip(_input: FileInput): Promise<Result<FileContent>> {
  return failure('unsupported')
}
