import { maxTextLength } from '../../../shared/posting'
import { failure, type Result, success } from '../../../shared/result'
import { cleanText } from '../../text/clean-text'
import type { FileContent } from '../file-content'
import { readHtml } from '../read-html'
import { readDrafts } from './rich-page'
import { finishRichText } from './rich-text'
import { rtfReader } from './rtf-reader'
import { readTokens } from './rtf-tokens'
import { finishRtf, newRtfWalk, RtfTooDeepError } from './rtf-walk'

/** How much of a file is looked at to see that it is one, in bytes, and how many of them may be control characters. */
const sampleLength = 20_000
const mostControls = 0.02

/** Whether what follows the first bytes is no RTF: that is written in plain characters, but for what `\bin` brings. */
function isRubbish(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls++
  return (
    controls > 4 + sample.length * mostControls && !String.fromCharCode(...sample.subarray(0, 10_000)).includes('\\bin')
  )
}

/** Longest HTML that is read, in UTF-16 units: trees take many times the size of their source. */
const maxHtmlLength = 10_000_000

function readAsHtml(html: string): Result<FileContent> {
  if (html.length > maxHtmlLength) return failure('too-large')
  const page = readHtml(cleanText(html))
  if (page === undefined || page.text.length > maxTextLength) return failure('too-large')
  return page.blocks.length === 0 ? failure('empty') : success({ pages: [page] })
}

/** A document in rich text format; one that a mail program made from HTML is read as that HTML. */
export async function readRtf(bytes: Uint8Array): Promise<Result<FileContent>> {
  if (isRubbish(bytes)) return failure('unreadable')
  const walk = newRtfWalk()
  try {
    readTokens(bytes, rtfReader(walk))
  } catch (error) {
    if (error instanceof RtfTooDeepError) return failure('too-large')
    throw error
  }
  finishRtf(walk)
  if (walk.html !== undefined) return readAsHtml(walk.html.join(''))
  const finished = finishRichText(walk.rich)
  if (!finished.ok) return finished
  return readDrafts(finished.value, {
    title: walk.title === '' ? null : cleanText(walk.title),
    language: null
  })
}
