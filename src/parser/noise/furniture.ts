import { foldWord } from '../findings/words'
import { headingKey } from '../sections/headings'
import { testAny } from '../text/any-of'
import { remember } from '../text/remember'
import { furnitureLines, furniturePatterns, furnitureWords, notices, signOff } from '../vocabulary/furniture'
import { mailFurniture, mailNotices, mailSignOff } from '../vocabulary/mail-words'

/** Longest line that is looked at as a site's own, in UTF-16 units. */
const longestFurniture = 400

const lines: ReadonlySet<string> = new Set(furnitureLines.flatMap((line) => line.split(';')))
const isMailNotice = testAny(mailNotices)
const isSiteNotice = testAny(notices)
const isFurniture = testAny(furniturePatterns)
const isMailFurniture = testAny(mailFurniture)
const hasFurnitureWord = testAny(furnitureWords)

/** Whether nothing but signs, emoji or one letter stands in the line: an icon, or the initial in place of a logo. */
export function isOrnament(line: string): boolean {
  if (line.length > 12) return false
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters === 0 || (letters === 1 && line.trim().length <= 2)
}

/** Whether the sentence is one that only a site or a mail program says, whatever its length. */
export function isNotice(line: string): boolean {
  const folded = foldWord(line.slice(0, longestFurniture)).replace(/[’'"“”]/g, '')
  if (isMailNotice(folded)) return true
  return line.length <= longestFurniture && isSiteNotice(folded)
}

/** Whether the line is the greeting with which a mail ends, or the mark above its signature. */
export function isMailSignOff(line: string): boolean {
  return isSignOff(line) || (line.length <= 60 && mailSignOff.test(foldWord(line)))
}

/** Whether the line is the greeting with which a letter ends. */
export function isSignOff(line: string): boolean {
  return line.length <= 60 && signOff.test(foldWord(line))
}

/** A reaction in a chat, by its short name, and how many gave it. */
const reaction = /^:[a-z_+\d-]{2,30}:(?: ?\d{1,4})?$/

/** Whether half of a line's parts are a site's own words, and the others as short: a menu in one line. */
function isMenu(parts: readonly string[]): boolean {
  if (parts.length < 3 || parts.some((part) => part.split(' ').length > 3 || /\d/.test(part))) return false
  return parts.filter((part) => lines.has(headingKey(part))).length * 2 >= parts.length
}

/** Whether the line says whose the site is and since when: its last line, whatever follows. */
export function isCopyright(line: string): boolean {
  return line.length <= 160 && /(?:©|\(c\)|\bcopyright\b)[^\d]{0,60}(?:19|20)\d\d|(?:19|20)\d\d ©/i.test(line)
}

/** Whether the line is a button, a counter or a notice of the site, by its words alone: 0 for no, up to 1 for surely. */
export function furnitureScore(line: string): number {
  return line.length > longestFurniture ? 0 : scoreLine(line)
}

const scoreLine = remember((line: string): number => {
  if (isOrnament(line) || reaction.test(line)) return 1
  if (line.length <= 70 && lines.has(headingKey(line))) return 1
  const parts = line.split(/ +[·|•] +/)
  if (parts.length > 1 && line.length <= 160 && parts.every((part) => lines.has(headingKey(part)))) return 1
  if (isMenu(parts)) return 0.6
  const folded = foldWord(line)
    .replace(/[’']/g, '')
    .replace(/^[^\p{L}\p{N}©(]+/u, '')
    .trim()
  if (isFurniture(folded)) return 1
  if (line.length <= 160 && isMailFurniture(folded)) return 1
  if (line.length <= 120 && hasFurnitureWord(folded)) return 0.6
  return 0
})
