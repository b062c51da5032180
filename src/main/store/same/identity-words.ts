import type { ParsedPosting } from '../../../shared/posting'
import { plainWords } from './plain-words'

/** Most words that are compared: beyond, a text is no posting, and the start tells it well enough. */
const maxWords = 20_000
/** Most letters of a text that are looked at for its words. */
const maxLetters = 200_000

/** A sign of a script that puts no spaces between words: each stands as a word of its own. */
const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/**
 * The words of a posting's own text by which it is compared with others: in small letters, without accents, without what
 * belongs to the site around it. The whole text where all of it seems to belong to the site.
 */
export function identityWords({ text, blocks }: Pick<ParsedPosting, 'text' | 'blocks'>): readonly string[] {
  const own = blocks.filter(({ noise }) => !noise).map(({ start, end }) => text.slice(start, end))
  const read = (own.length === 0 ? text : own.join('\n')).slice(0, maxLetters)
  const plain = plainWords(read).replace(signs, ' $& ')
  return plain
    .split(/ +/)
    .filter((word) => word !== '')
    .slice(0, maxWords)
}
