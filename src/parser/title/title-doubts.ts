import { isCopyright } from '../noise/furniture'
import type { Outline } from '../outline'

/** Nothing but words of rank, as boards' badges have them: "Expert/Leader", "Mid Senior level". */
const rankOnly =
  /^(?:(?:expert|leader|entry|mid|middle|junior|senior|intermediate|experienced|professional|advanced|level|and|or|to|[-/,&–]|einsteiger|berufserfahren|débutant|confirmé|principiante|intermedio|avanzado|starter|medior)\s*){2,6}$/iu

/** Small words before the name of a house: "Andere vacatures bij Stadsvervoer". */
const before = ['bij', 'bei', 'at', 'chez', 'presso', 'by', 'hos', 'about', 'over', 'über']

/** Whether a page's other lines speak of a line as of a house: before a verb, behind "at", or as the page's owner. */
export function isHouse({ blocks }: Outline, line: string): boolean {
  if (!line.includes(' ')) return false
  return blocks.some(({ text }) => {
    if (text.length <= line.length || !text.includes(line)) return false
    if (isCopyright(text)) return true
    if (text.startsWith(`${line} `) && text.length > 60 && /^ \p{Ll}{3,}/u.test(text.slice(line.length))) return true
    return before.some((word) => text.endsWith(` ${word} ${line}`))
  })
}

/** Whether a line that looks like a role is a badge of rank. */
export function isRankOnly(line: string): boolean {
  return rankOnly.test(line)
}
