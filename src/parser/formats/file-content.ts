import type { Result } from '../../shared/result'
import type { Page } from '../page'

/** A file to be read. The name is shown to people and decides nothing alone. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file inside an archive. The name is its path inside, with `/`; the time is milliseconds since 1970. */
export interface InnerFile extends FileInput {
  readonly modifiedAt: number | null
}

/** What a file holds: pages, each with a posting or several, or further files that are to be read one by one. */
export type FileContent = { readonly pages: readonly Page[] } | { readonly files: readonly InnerFile[] }

/** Reads a file of any format: what a container calls for the files inside it. */
export type ReadFile = (input: FileInput) => Promise<Result<FileContent>>
