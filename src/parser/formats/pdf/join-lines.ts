import type { LinkSpan } from './links'

/** A text put together from lines, with the links in it. */
export interface Joined {
  readonly text: string
  readonly links: readonly LinkSpan[]
}

/** What is known of a whole file's words, to tell a broken word from one that has a hyphen. */
export interface WordKnowledge {
  /** All words in lower case that stand inside lines, those with hyphens included. */
  readonly words: ReadonlySet<string>
  /** Whether the file breaks words with a hyphen of its own kind, so that a plain one is part of a word. */
  readonly hasSoft: boolean
  /** Whether so few lines end with a hyphen that the file seems to break no words. */
  readonly rarelyBroken: boolean
}

interface Part {
  readonly text: string
  readonly links: readonly LinkSpan[]
}

const lastWord = /(\p{L}[\p{L}\p{N}'’-]*)[-‐\u00ad]$/u
const firstWord = /^[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}]+)*/u
/** First halves of English and French words that are written with a hyphen. */
const openers =
  /^(?:full|part|self|well|high|low|long|short|hands|cross|problem|decision|non|multi|real|world|fast|data|customer|on|in|entry|mid|front|back|end|open|co|e|follow|start|set|up|to|day|year|first|second|third|one|two|three|four|five|six|state|step|team|job|role|goal|detail|result|results|client|user|event|test|cost|time|work|award|market|peer|people|remote|family|equal|best|top|larger?|small|old|new|highly|ever|all|cutting|leading|industry|company|mission|value|values|risk|safety|health|evidence|person|patient|child|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre|demi|mi|sous|rendez|peut|c'est|dit|après|avant|chef|grand|vice|ci|là|sur)$/i
const pairWord = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|o|e|en|of|to)(?=$|[\s,.])/i

/** Shortest line that says something about breaking words, in UTF-16 units, and the fewest of them. */
const tellingLength = 30
const fewestTelling = 12
/** Share of lines with a hyphen at the end below which words are hardly ever broken. */
const rareShare = 0.07

/** The words of a file, as far as they stand inside lines. */
export function learnWords(lines: Iterable<string>): WordKnowledge {
  const words = new Set<string>()
  let hasSoft = false
  let telling = 0
  let hyphens = 0
  for (const line of lines) {
    if (/[‐\u00ad]$/.test(line)) hasSoft = true
    if (line.length >= tellingLength) {
      telling++
      if (/\p{L}-$/u.test(line)) hyphens++
    }
    for (const [word] of line.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
      words.add(word)
      if (word.includes('-')) for (const half of word.split('-')) words.add(half)
    }
  }
  return { words, hasSoft, rarelyBroken: telling >= fewestTelling && hyphens < telling * rareShare }
}

/** What stands between two lines of one block: nothing, a hyphen or a space; `cut` is how much the first line loses. */
function seam(before: string, next: string, known: WordKnowledge): { readonly cut: number; readonly glue: string } {
  const left = lastWord.exec(before.slice(-60))?.[1]
  const right = firstWord.exec(next.slice(0, 60))?.[0]
  if (left === undefined || right === undefined) {
    // An address is broken after a slash, and a hyphen without a word before it stays.
    if (/\bhttps?:\/\/\S*[/=&?_-]$/.test(before.slice(-300)) && /^\S*[a-z0-9]/.test(next)) return { cut: 0, glue: '' }
    return { cut: 0, glue: ' ' }
  }
  const mark = before.at(-1)
  if (mark === '\u00ad') return { cut: 1, glue: '' }
  if (pairWord.test(next)) return { cut: 0, glue: ' ' }
  if (/\S@\S*$|:\/\/\S*$/.test(before.slice(-120))) return { cut: 0, glue: '' }
  const joined = `${left}${right}`.toLowerCase()
  if (mark === '‐') return { cut: 1, glue: /^\p{Lu}/u.test(right) ? '-' : '' }
  if (known.words.has(`${left}-${right}`.toLowerCase())) return { cut: 0, glue: '' }
  if (known.words.has(joined)) return { cut: 1, glue: '' }
  if (known.hasSoft || !/^\p{Ll}/u.test(right)) return { cut: 0, glue: '' }
  const isWord = (part: string) => part.length > 1 && known.words.has(part.toLowerCase())
  if (known.rarelyBroken && (isWord(left) || isWord(right))) return { cut: 0, glue: '' }
  if (openers.test(left.split('-').at(-1) ?? '')) return { cut: 0, glue: '' }
  return { cut: 1, glue: '' }
}

/** One text of several lines; words that were broken at a line's end are whole again. */
export function joinLines(parts: readonly Part[], known: WordKnowledge): Joined {
  let text = ''
  const links: LinkSpan[] = []
  for (const part of parts) {
    if (text !== '') {
      const { cut, glue } = seam(text, part.text, known)
      text = (cut === 0 ? text : text.slice(0, -cut)) + glue
    }
    for (const { url, from, to } of part.links) {
      const last = links.at(-1)
      const start = text.length + from
      if (last?.url === url && start - last.to <= 1) links[links.length - 1] = { ...last, to: text.length + to }
      else links.push({ url, from: start, to: text.length + to })
    }
    text += part.text
  }
  return { text: text.replace(/\u00ad$/, '-'), links }
}
