import type { Result } from '../../../shared/result'
import type { FileContent } from '../file-content'
import { toContent } from './read-json'
import { parseXml } from './xml-tree'

/** The XML of a board or a feed of jobs, a page for each posting in it. */
export async function readXml(text: string): Promise<Result<FileContent>> {
  return toContent([parseXml(text)])
}
