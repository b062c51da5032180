import { emptyPosting } from '../../shared/empty-posting'
import type { ParsedPosting, TextBlock } from '../../shared/posting'
import { maxTextLength } from '../../shared/posting'
import { failure, type Result, success } from '../../shared/result'
import { detectLanguage } from '../detect-language'
import type { FileInput } from '../formats/file-content'
import { readFile } from '../formats/read-file'
import type { Page } from '../page'
import { withinLimits } from '../within-limits'
import { forget } from './remember'

/** What stands between two pages of a file. */
const betweenPages = '\n\n'

/** The texts of all pages behind each other, as far as there is room, with their blocks. */
function joinPages(pages: readonly Page[]): { readonly text: string; readonly blocks: readonly TextBlock[] } {
  let text = ''
  const blocks: TextBlock[] = []
  for (const page of pages) {
    const from = text === '' ? 0 : text.length + betweenPages.length
    if (from + page.text.length > maxTextLength) break
    text = text === '' ? page.text : text + betweenPages + page.text
    for (const { kind, level, start, end } of page.blocks) {
      blocks.push({ kind, level, start: from + start, end: from + end, noise: false })
    }
  }
  return { text, blocks }
}

async function read(input: FileInput): Promise<Result<ParsedPosting>> {
  const content = await readFile(input)
  if (!content.ok) return content
  if ('files' in content.value) return failure('unsupported')
  const { pages } = content.value
  const { text, blocks } = joinPages(pages)
  if (text.trim() === '') return failure('no-text')
  const language = (await detectLanguage(text)) ?? pages[0]?.language ?? null
  const warnings = pages.flatMap((page) => page.warnings)
  return success(
    withinLimits({ posting: { ...emptyPosting, language }, evidence: {}, warnings, text, blocks: [...blocks] })
  )
}

/**
 * The readable text of a file that is no posting for the parser and one for a person: its words, and no field, for none
 * was recognised. Never throws: what cannot be read is a failure with a code.
 */
export async function readWords(input: FileInput): Promise<Result<ParsedPosting>> {
  try {
    return await read(input)
  } catch (_defect) {
    return failure('unreadable')
  } finally {
    forget()
  }
}
