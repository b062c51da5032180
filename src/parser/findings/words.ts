import { remember } from '../text/remember'

/** A word of a text: letters, marks and digits without spaces, cut where lower case meets upper case. */
export interface Word {
  /** Lower case, without diacritics, `ß` as `ss`: the form in which vocabularies are compared. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A text with its words, in order. */
export interface Words {
  readonly text: string
  readonly list: readonly Word[]
}

const otherWordCharacter = /[\p{L}\p{M}\p{N}]/u
const upperCase = /\p{Lu}/u

/** Whether the UTF-16 unit belongs into a word. Halves of surrogate pairs do not. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
  if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x2100)) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7
  return otherWordCharacter.test(String.fromCharCode(unit))
}

/** Whether the UTF-16 unit is an upper-case letter. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 128) return unit > 64 && unit < 91
  return upperCase.test(String.fromCharCode(unit))
}

function isLowerUnit(unit: number): boolean {
  if (unit < 128) return unit > 96 && unit < 123
  return isWordUnit(unit) && !isUpperUnit(unit)
}

const combiningMarks = /[\u0300-\u036f]+/g
/** Whether a text has any other character than those of ASCII. */
export const beyondAscii = /[^\0-\x7f]/
/** Any other than ASCII and the signs that need no folding: quotes, dashes, bullets, currencies. */
const beyondSigns = /[^\0-\x7f\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2010-\u2027\u20ac]/

const foldBeyondAscii = remember((word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
)

/** Lower case, without diacritics, `ß` as `ss`. */
export function foldWord(word: string): string {
  return beyondSigns.test(word) ? foldBeyondAscii(word) : word.toLowerCase()
}

const plus = 43
const numberSign = 35

/** `C++` and `C#` are one word each: without their marks they would be another language. */
function markedEnd(text: string, end: number): number {
  const unit = text.charCodeAt(end)
  if (unit === plus && text.charCodeAt(end + 1) === plus) return end + 2
  if (unit === numberSign && !isWordUnit(text.charCodeAt(end + 1))) return end + 1
  return end
}

function scanWords(text: string, cutCase: boolean): Word[] {
  const list: Word[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let unit = text.charCodeAt(at)
    let isPlain = unit < 128
    at++
    while (at < length) {
      const next = text.charCodeAt(at)
      if (!isWordUnit(next)) break
      if (cutCase && isUpperUnit(next) && isLowerUnit(unit)) break
      unit = next
      isPlain &&= unit < 128
      at++
    }
    at = markedEnd(text, at)
    const word = text.slice(start, at)
    list.push({ key: isPlain ? word.toLowerCase() : foldWord(word), start, end: at })
  }
  return list
}

/** The words of a text. */
export const splitWords = remember((text: string): Words => ({ text, list: scanWords(text, true) }))

/** The keys of a vocabulary entry, once cut where the case changes (`PyTorch` as `py torch`) and once not. */
export function entryKeys(phrase: string): readonly (readonly string[])[] {
  const cut = scanWords(phrase, true).map((word) => word.key)
  const whole = scanWords(phrase, false).map((word) => word.key)
  return cut.length === whole.length ? [whole] : [cut, whole]
}

const sentenceEnd = /[.!?;\n•]/

/** Whether two words, by their indexes, stand in the same sentence. */
export function sameSentence(words: Words, from: number, to: number): boolean {
  const first = words.list[from]
  const last = words.list[to]
  return first !== undefined && last !== undefined && !sentenceEnd.test(words.text.slice(first.end, last.start))
}
