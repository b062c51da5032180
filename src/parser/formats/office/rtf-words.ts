import { openBox } from './rich-text'
import { pageOfFont, westernPage } from './rtf-charsets'
import { destinations, type Group, newParagraph } from './rtf-groups'
import { endCell, endRow } from './rtf-tables'
import { closeParagraph, type RtfWalk } from './rtf-walk'

/** Words about how characters look. Answers whether the word was one. */
export function takeLook(walk: RtfWalk, group: Group, name: string, value: number | null): boolean {
  switch (name) {
    case 'b':
      group.bold = value !== 0
      return true
    case 'ul':
      group.underlined = value !== 0
      return true
    case 'ulnone':
      group.underlined = false
      return true
    case 'fs':
      if (value !== null && value > 0 && value < 2_000) group.size = value / 2
      return true
    case 'v':
    case 'deleted':
      group.hidden = value !== 0
      return true
    case 'plain':
      Object.assign(group, { bold: false, underlined: false, size: 12, hidden: false, page: walk.page })
      return true
    case 'f':
      walk.font = value ?? 0
      if (group.destination !== 'fonts') group.page = walk.fonts.get(walk.font) ?? walk.page
      return true
    case 'uc':
      group.fallback = Math.min(20, Math.max(0, value ?? 1))
      return true
    case 'htmlrtf':
      group.suppressed = value !== 0
      return true
    default:
      return false
  }
}

/** Words about the fonts that the file describes. */
export function takeFont(walk: RtfWalk, name: string, value: number | null): void {
  const page = name === 'fcharset' ? pageOfFont(value ?? 0) : name === 'cpg' ? (value ?? undefined) : undefined
  if (page !== undefined) walk.fonts.set(walk.font, page)
}

/** Words about the whole file. */
export function takeDocument(walk: RtfWalk, group: Group, name: string, value: number | null): void {
  const page = { ansicpg: value ?? westernPage, mac: 10000, pc: 437, pca: 850 }[name]
  if (page !== undefined) {
    walk.page = page
    group.page = page
  } else if (name === 'fromhtml') walk.html ??= []
}

/** Words about the paragraph and its place in a table. */
export function takeParagraph(walk: RtfWalk, group: Group, name: string, value: number | null): void {
  switch (name) {
    case 'par':
    case 'sect':
    case 'page':
    case 'column':
    case 'nestcell':
      closeParagraph(walk)
      return
    case 'pard':
      // The mark stands before this word in some files, and belongs to the paragraph all the same.
      group.paragraph = newParagraph()
      return
    case 'outlinelevel':
      group.paragraph.heading = value !== null && value >= 0 && value < 9 ? Math.min(6, value + 1) : 0
      return
    case 'ilvl':
      group.paragraph.level = Math.min(6, Math.max(0, value ?? 0) + 1)
      return
    case 'intbl':
      group.paragraph.inTable = true
      return
    case 'trowd':
      walk.inRow = true
      return
    case 'cell':
      if (/\S/.test(walk.mark)) closeParagraph(walk)
      if (walk.html === undefined) endCell(walk.rich, walk.table)
      return
    case 'row':
      if (walk.html === undefined) endRow(walk.rich, walk.table)
      walk.inRow = false
      return
    default:
      return
  }
}

function linkOf(instruction: string): string | null {
  return /HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]{4,2000})/i.exec(instruction)?.[1] ?? null
}

/** Words that say what their group is for. Answers whether the word was one. */
export function takeDestination(walk: RtfWalk, group: Group, name: string): boolean {
  const destination = name === 'title' && group.destination === 'info' ? 'title' : destinations[name]
  if (destination !== undefined) group.destination = destination
  else if (name === 'field') group.field = { instruction: '' }
  else if (name === 'fldrslt') group.link = linkOf(group.field?.instruction ?? '') ?? group.link
  else if (name === 'shptxt' && walk.html === undefined) {
    openBox(walk.rich)
    group.box = true
  } else return false
  return true
}
