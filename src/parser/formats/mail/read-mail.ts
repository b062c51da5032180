import { failure, type Result } from '../../../shared/result'
import type { FileContent, FileInput, ReadFile } from '../file-content'

/** A mail or a page saved as MHTML. */
export async function readMail(_input: FileInput, _read: ReadFile): Promise<Result<FileContent>> {
  return failure('unsupported')
}
