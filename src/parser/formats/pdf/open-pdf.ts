import { getDocument } from 'unpdf/pdfjs'
import { failure, type Result, success } from '../../../shared/result'
import { pdfOptions } from './pdf-options'

/** A stretch of text as the library gives it, or a mark that opens or closes tagged content. */
export interface TextItem {
  readonly type?: string
  readonly id?: string
  readonly tag?: string
  readonly str?: string
  readonly dir?: string
  readonly width?: number
  /** The six numbers that place the text: scale, skew and position in points from the lower left corner. */
  readonly transform?: readonly number[]
  readonly fontName?: string
}

/** An element of the tree in which a tagged file tells what its parts are. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** A note on a page, such as a link. */
interface Annotation {
  readonly subtype?: string
  readonly url?: string
  readonly rect?: readonly number[]
}

interface TextChunk {
  readonly items: readonly TextItem[]
  readonly lang?: string | null
}

interface ChunkReader {
  read(): Promise<{ readonly done: boolean; readonly value?: TextChunk }>
  cancel(reason: Error): Promise<void>
}

/** A page of an open PDF, as far as it is used here. */
export interface PdfPage {
  readonly view: readonly number[]
  streamTextContent(options: { readonly includeMarkedContent: boolean }): { getReader(): ChunkReader }
  getStructTree(): Promise<TagNode | null>
  getAnnotations(): Promise<readonly Annotation[]>
  cleanup(): void
}

/** An open PDF, as far as it is used here. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info?: { readonly Title?: unknown; readonly Language?: unknown } }>
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>
}

/** A PDF that was opened, and how it is closed. */
export interface OpenPdf {
  readonly document: PdfDocument
  close(): Promise<void>
}

/** Opens a PDF; a password that is not empty and damage that cannot be repaired are failures. Leaves the bytes as they are. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf>> {
  // The library takes what it is given for itself.
  const task = getDocument({ ...pdfOptions, data: bytes.slice(), isOffscreenCanvasSupported: false })
  const close = async () => task.destroy()
  try {
    return success({ document: (await task.promise) as unknown as PdfDocument, close })
  } catch (error) {
    await close()
    return failure(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unreadable')
  }
}
