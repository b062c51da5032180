import { failure, type Result } from '../../../shared/result'
import type { FileContent, FileInput, ReadFile } from '../file-content'

/** A mail as Outlook saves it. */
export async function readMsg(_input: FileInput, _read: ReadFile): Promise<Result<FileContent>> {
  return failure('unsupported')
}
