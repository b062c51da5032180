import { cutPage } from '../../cut-page'
import { foldWord } from '../../findings/words'
import type { Page } from '../../page'
import { applyWords, employmentVocabulary } from '../../vocabulary/posting-words'
import { readText } from '../read-text'
import { findMailStarts, type MailStart, type QuotedHeaders } from './mail-headers'

/** One mail of a thread: its own text without what it quotes. */
export interface ThreadMail extends QuotedHeaders {
  readonly page: Page
  /** Whether another mail quotes or forwards it. */
  readonly isQuoted: boolean
}

/** Deepest quotation that is kept apart. */
const deepestQuote = 5
/** How much of a mail is searched for the words of postings, in UTF-16 units. */
const searchedLength = 20_000
/** How much more a forwarded mail counts than the words with which it is passed on. */
const forwardedWeight = 3

const nothing: QuotedHeaders = { from: null, date: null, subject: null }

/** The lines of a text by the depth of their quotation, without its marks; one text where nothing is quoted. */
function splitByDepth(text: string): string[] {
  const lines = text.split('\n')
  if (lines.filter((line) => /^ ?>/.test(line)).length < 2) return [text]
  const levels: string[][] = []
  let depth = 0
  for (const line of lines) {
    const marks = /^(?: ?>){0,40}/.exec(line)?.[0] ?? ''
    const rest = line.slice(marks.length)
    if (rest.trim() !== '' || marks !== '') depth = Math.min(deepestQuote, marks.replaceAll(' ', '').length)
    const level = levels[depth] ?? []
    levels[depth] = level
    level.push(marks === '' ? rest : rest.replace(/^ /, ''))
  }
  return levels.filter((level) => level !== undefined).map((level) => level.join('\n'))
}

function cutMails<T>(starts: readonly MailStart[], length: number, cut: (from: number, to: number) => T) {
  const edges = [{ ...nothing, first: 0, next: 0, isQuoted: false }, ...starts.map((s) => ({ ...s, isQuoted: true }))]
  return edges.map(({ from, date, subject, next, isQuoted }, index) => {
    const to = edges[index + 1]?.first ?? length
    return { from, date, subject, isQuoted, part: cut(next, Math.max(next, to)) }
  })
}

/** The mails in a plain text, each with the text that is its own. */
export function threadOfText(text: string): ThreadMail[] {
  return splitByDepth(text).flatMap((level, depth) => {
    const lines = level.split('\n')
    const mails = cutMails(findMailStarts(lines), lines.length, (from, to) => lines.slice(from, to).join('\n'))
    return mails.map(({ part, isQuoted, ...headers }) => ({
      ...headers,
      isQuoted: isQuoted || depth > 0,
      page: readText(part)
    }))
  })
}

/** The mails on a page, each with the blocks that are its own. */
export function threadOfPage(page: Page): ThreadMail[] {
  const lines = page.blocks.map((block) => block.text)
  const starts = findMailStarts(lines)
  if (starts.length === 0) return [{ ...nothing, page, isQuoted: false }]
  const offsetOf = (at: number) => page.blocks[at]?.start ?? page.text.length
  const mails = cutMails(starts, lines.length, (from, to) => cutPage(page, offsetOf(from), offsetOf(to)))
  return mails.map(({ part, ...headers }) => ({ ...headers, page: part }))
}

/** How many letters and digits a page has. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function weightOf({ page, isQuoted }: ThreadMail, isForward: boolean): number {
  const text = foldWord(page.text.slice(0, searchedLength))
  const signs = [...applyWords, ...employmentVocabulary].filter((pattern) => pattern.test(text)).length
  return countLetters(page.text) * (1 + signs) * (isQuoted && isForward ? forwardedWeight : 1)
}

/** The mail of a thread that says most of a posting; undefined when none says anything. */
export function mainMail(thread: readonly ThreadMail[], isForward: boolean): ThreadMail | undefined {
  let main: ThreadMail | undefined
  let highest = 0
  for (const mail of thread) {
    const weight = weightOf(mail, isForward)
    if (weight <= highest) continue
    main = mail
    highest = weight
  }
  return main
}
