import { emptyPosting } from '../../../shared/empty-posting'
import type { ImportRow } from '../../../shared/moving-in/import-row'
import type { Evidence, ParsedPosting, Posting, TextBlock } from '../../../shared/posting'

/** Cells that are longer than this, in UTF-16 units, stand under their heading instead of behind it. */
const longestLine = 300

/** The readable text of a row, with its blocks: a line for each short cell, the long ones below as texts of their own. */
export function rowText(cells: ImportRow['cells']): { readonly text: string; readonly blocks: readonly TextBlock[] } {
  const blocks: TextBlock[] = []
  let text = ''
  const add = (kind: TextBlock['kind'], level: number, words: string): void => {
    const separator = text === '' ? '' : '\n'
    const start = text.length + separator.length
    text += separator + words
    blocks.push({ kind, level, start, end: text.length, noise: false })
  }
  const isLong = (value: string) => value.length > longestLine || value.includes('\n')
  for (const [heading, value] of cells)
    if (!isLong(value)) add('row', 0, heading === '' ? value : `${heading}: ${value}`)
  for (const [heading, value] of cells) {
    if (!isLong(value)) continue
    if (heading !== '') add('heading', 2, heading)
    for (const paragraph of value.split(/\n{2,}/)) if (paragraph.trim() !== '') add('paragraph', 0, paragraph.trim())
  }
  return { text, blocks }
}

/** Where a value stands in the text; a person typed it, so there is no doubt about it. */
function evidenceOf(text: string, quote: string): Evidence {
  const start = text.indexOf(quote)
  return start === -1
    ? { method: 'label', confidence: 1, quote, start: null, end: null }
    : { method: 'label', confidence: 1, quote, start, end: start + quote.length }
}

/** A row of a table as a posting: what it says, and where in its text. */
export function rowPosting({ title, company, facts, places, cells }: ImportRow): ParsedPosting {
  const { text, blocks } = rowText(cells)
  const { salary, url, deadline } = facts
  const posting: Posting = {
    ...emptyPosting,
    ...facts,
    title: title === '' ? null : title,
    company: company === '' ? null : company,
    locations: places.map((place) => ({ text: place, city: null, region: null, country: null })),
    salaries: salary === null ? [] : [salary]
  }
  const quotes = {
    title: posting.title,
    company: posting.company,
    locations: places[0],
    salary: salary?.text,
    url,
    deadline
  }
  const evidence = Object.fromEntries(
    Object.entries(quotes).flatMap(([field, quote]) =>
      quote === null || quote === undefined || quote === '' ? [] : [[field, evidenceOf(text, quote)]]
    )
  )
  return { posting, evidence, warnings: [], text, blocks: [...blocks] }
}
