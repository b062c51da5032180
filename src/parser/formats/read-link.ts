import { failure, type Result } from '../../shared/result'
import type { FileContent } from './file-content'

/** A file that holds a link alone. */
export async function readLink(_text: string, _name: string): Promise<Result<FileContent>> {
  return failure('unsupported')
}
