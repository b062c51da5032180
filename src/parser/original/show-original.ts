import type { OriginalContent } from '../../shared/original-view'
import { failure, type Result, success } from '../../shared/result'
import type { FileInput } from '../formats/file-content'
import { isBinary } from '../formats/is-binary'
import { sniffBytes, sniffText } from '../sniff'
import { decodeText } from '../text/decode'
import { forget } from '../text/remember'
import { harmlessPage } from './harmless-page'

/** Longest text that is shown, in UTF-16 units. */
const longestText = 2_000_000
/** Largest file that is shown, in bytes. */
const maxBytes = 25_000_000

async function showText({ bytes, name }: FileInput): Promise<Result<OriginalContent>> {
  const { text } = decodeText(bytes)
  const format = sniffText(text, name)
  if (format === 'mail') return (await import('./show-mail')).showMail(bytes)
  if (format === 'html') {
    const html = harmlessPage({ html: text, resources: new Map(), base: null })
    return html === undefined ? failure('too-large') : success({ kind: 'page', html })
  }
  if (format === 'plist' || isBinary(text)) return success({ kind: 'other' })
  return success({ kind: 'text', text: text.slice(0, longestText) })
}

async function pagesOf(bytes: Uint8Array): Promise<Result<OriginalContent>> {
  const { openPdf } = await import('../formats/pdf/open-pdf')
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const pages = opened.value.document.numPages
  await opened.value.close()
  return success({ kind: 'pdf', pages })
}

async function show(input: FileInput): Promise<Result<OriginalContent>> {
  if (input.bytes.length > maxBytes) return failure('too-large')
  switch (sniffBytes(input.bytes)) {
    case 'pdf':
      return pagesOf(input.bytes)
    case 'ole':
      return (await import('./show-mail')).showOutlookMail(input.bytes)
    case 'webarchive':
      return (await import('./show-webarchive')).showWebarchive(input.bytes)
    case 'text':
      return showText(input)
    default:
      return success({ kind: 'other' })
  }
}

/**
 * An original in the form in which it can be shown: a page without anything that runs, loads, sends or leads away; a mail
 * with its headers; how many pages a PDF has; or text. Never throws: what cannot be shown is a failure with a code.
 */
export async function showOriginal(input: FileInput): Promise<Result<OriginalContent>> {
  try {
    return await show(input)
  } catch (_defect) {
    return failure('unreadable')
  } finally {
    forget()
  }
}
