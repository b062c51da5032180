import { type DraftSection, oneLine } from './sections/sections'

/** Signs that would turn text into Markdown: escaped only where they would. */
const opening = /^([#>+*-]|\d+[.)])(?=\s)/

function escapeLine(text: string): string {
  return oneLine(text).replace(opening, (mark) => `\\${mark}`)
}

function describeSection(section: DraftSection): string[] {
  const parts: string[] = []
  if (section.heading !== null) parts.push(`## ${oneLine(section.heading.text).replace(/\s*:$/, '')}`)
  let items: string[] = []
  for (const block of section.blocks) {
    if (block.kind === 'listItem') {
      items.push(`${'  '.repeat(Math.max(0, block.level - 1))}- ${oneLine(block.text)}`)
      continue
    }
    if (items.length > 0) parts.push(items.join('\n'))
    items = []
    parts.push(escapeLine(block.text))
  }
  if (items.length > 0) parts.push(items.join('\n'))
  return parts
}

/** A heading without text of its own stays only above headings of a lower level. */
function opensOthers(section: DraftSection, next: DraftSection | undefined): boolean {
  const level = section.heading?.level ?? 0
  return level > 0 && (next?.heading?.level ?? 0) > level
}

/** Sections without a heading go on with the text before them: a list stays one list, whatever its items are. */
function joinText(sections: readonly DraftSection[]): DraftSection[] {
  const joined: DraftSection[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    if (last === undefined || section.heading !== null) joined.push({ ...section, blocks: [...section.blocks] })
    else last.blocks.push(...section.blocks)
  }
  return joined
}

/** The posting as Markdown: its headings, paragraphs and lists; null when nothing is left of it. */
export function describe(sections: readonly DraftSection[]): string | null {
  const said = sections.filter((section, at) => section.blocks.length > 0 || opensOthers(section, sections[at + 1]))
  const text = joinText(said).flatMap(describeSection).join('\n\n')
  return text === '' ? null : text
}
