import type { Finding } from '../finding'
import { foldWord } from '../findings/words'
import type { Outline } from '../outline'
import { isName, nameBonus, trimName } from './company-names'
import { senderHost } from './mail-sender'

const hosts = /(?:@|https?:\/\/)((?:[a-z\d](?:[a-z\d-]{0,62})\.){1,5}[a-z]{2,15})\b/gi
/** Parts of a host's name that are no name of their own. */
const plainParts = new Set(
  'www jobs job careers career karriere boards apply work recruiting hr talent team co com'.split(' ')
)
/** Shortest name that is looked for: shorter ones are found by chance. */
const shortestName = 4
const capitalised =
  /(?<![\p{L}\p{M}\d])[\p{Lu}\d][\p{L}\p{M}\d&'’-]{0,40}(?: (?:& |and |und |et |of |the |de |du )?[\p{Lu}\d][\p{L}\p{M}\d&'’-]{0,40}){0,4}/gu

function lettersOf(text: string): string {
  return foldWord(text).replace(/[^a-z\d]/g, '')
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' }

/** The letters with umlauts as addresses write them: "waermewerk" for "Wärmewerk". */
function spelledOut(text: string): string {
  return lettersOf(text.toLowerCase().replace(/[äöüßåøæ]/g, (letter) => umlauts[letter] ?? letter))
}

/** The names in the addresses of a page: "wellenwerk" in `lene@wellenwerk.example`. */
function domainNames(text: string): Set<string> {
  const names = new Set<string>()
  for (const match of text.slice(0, 200_000).matchAll(hosts)) {
    for (const part of (match[1] ?? '').toLowerCase().split('.').slice(0, -1)) {
      const letters = part.replace(/[^a-z\d]/g, '')
      if (letters.length >= shortestName && !plainParts.has(letters)) names.add(letters)
    }
  }
  return names
}

/** The beginning of a run of capitalised words that spells one of the names. */
function spelled(words: string, names: ReadonlySet<string>): string | undefined {
  const parts = words.split(' ')
  for (let count = parts.length; count >= 1; count--) {
    for (let from = 0; from + count <= parts.length; from++) {
      const candidate = parts
        .slice(from, from + count)
        .join(' ')
        .replace(/['’]s?$/, '')
      if (names.has(lettersOf(candidate)) || names.has(spelledOut(candidate))) return candidate
    }
  }
  return undefined
}

/**
 * The run of words around a name, where it is the name in full: an institution's, one that the text repeats, or the
 * subject with which a text begins.
 */
function fullerName(run: string, short: string, text: string, isSubject: boolean): string {
  const whole = trimName(run)
  if (whole === short || !whole.includes(short) || !isName(whole)) return short
  return isSubject || nameBonus(whole) > 0 || text.split(whole).length > 2 ? whole : short
}

/** Whether a run opens its block and a word in small letters goes on with the sentence. */
function isSubjectOf(text: string, start: number, run: string): boolean {
  return start === 0 && /^ \p{Ll}{3,}/u.test(text.slice(run.length))
}

/** Names in the text that the page's own addresses repeat: an employer writes from its own domain. */
export function findByDomain(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const names = domainNames(`${outline.page.text} ${senderHost(outline.page)}`)
  if (names.size === 0) return []
  let longest: Finding<string> | undefined
  for (const [at, block] of outline.blocks.entries()) {
    if (!isUsable(at) || block.text.length > 4_000) continue
    for (const match of block.text.matchAll(capitalised)) {
      const short = spelled(match[0], names)
      if (short === undefined) continue
      const isSubject = isSubjectOf(block.text, match.index, match[0])
      const value = fullerName(match[0], short, outline.page.text, isSubject)
      // A short name may be a part of the employer's: the fullest that stands anywhere is taken.
      if (longest !== undefined && (value.length <= longest.value.length || !value.includes(longest.value))) continue
      const start = block.start + match.index + match[0].indexOf(value)
      longest = { value, method: 'pattern', confidence: 0.55, quote: value, start, end: start + value.length }
    }
  }
  return longest === undefined ? [] : [longest]
}

/** How much surer a name is when the page's own addresses repeat a part of it. */
const domainRaise = 0.15

/** Other findings made surer where an address repeats them; the name by the address itself where none does. */
export function joinDomain(found: readonly Finding<string>[], byDomain: readonly Finding<string>[]): Finding<string>[] {
  const names = byDomain.map((finding) => lettersOf(finding.value))
  const repeats = (finding: Finding<string>) => names.some((name) => lettersOf(finding.value).includes(name))
  if (!found.some(repeats)) return [...found, ...byDomain]
  return found.map((finding) =>
    repeats(finding) && finding.confidence < 0.8
      ? { ...finding, confidence: finding.confidence + domainRaise }
      : finding
  )
}
