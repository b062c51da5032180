import { getDocument } from 'unpdf/pdfjs'
import { pdfOptions } from '../parser/formats/pdf/pdf-options'
import { failure, type Result, success } from '../shared/result'

/** Width of a drawn page in pixels, and its greatest height: a page may claim to be a kilometre long. */
const width = 1_400
const maxHeight = 6_000

/** The context that the library draws on; its own type asks for one of an element. */
type LibraryContext = Parameters<Awaited<ReturnType<OpenDocument['getPage']>>['render']>[0]['canvasContext']
type OpenDocument = Awaited<ReturnType<typeof getDocument>['promise']>

async function draw(document: OpenDocument, number: number): Promise<Result<Uint8Array>> {
  const page = await document.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.min(width / natural.width, maxHeight / natural.height)
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  if (context === null) return failure('internal')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({ canvas: null, canvasContext: context as unknown as LibraryContext, viewport }).promise
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return success(new Uint8Array(await blob.arrayBuffer()))
}

/** Draws one page of a PDF, counted from 1, as a PNG. Nothing in the file runs, and no font is loaded from elsewhere. */
export async function drawPage(bytes: Uint8Array, number: number): Promise<Result<Uint8Array>> {
  const task = getDocument({ ...pdfOptions, data: bytes.slice(), isOffscreenCanvasSupported: true })
  try {
    return await draw(await task.promise, number)
  } catch (_damaged) {
    return failure('unreadable')
  } finally {
    await task.destroy()
  }
}
