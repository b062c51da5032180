import { foldWord } from '../../findings/words'
import { boards } from '../../vocabulary/boards'

/** How much of a text is searched for the name, in UTF-16 units. */
const searchedLength = 50_000
/** Shortest name that is looked for. */
const shortest = 2

const capitalised =
  /(?<![\p{L}\p{M}\d])[\p{Lu}\d][\p{L}\p{M}\d&.'’-]{0,40}(?: (?:& |and |und |et |of |the |de |du )?[\p{Lu}\d][\p{L}\p{M}\d&.'’-]{0,40}){0,4}/gu

/** Parts of an address that name the board's own things. */
const plain =
  /^(?:jobs?|careers?|boards?|job-boards|embed|api|apply|www|posting-api|view|j|o|v\d|wday|cxs|external|en|en-us|de|fr|p)$/i

/** The employer's part of an address on a board: the first of its path, or what stands before the board's host. */
function slugOf(url: string): string | null {
  const parts = /^https?:\/\/([^/?#]{1,200})([^?#]{0,500})/i.exec(url)
  const host = parts?.[1]?.toLowerCase() ?? ''
  const known = boards.flatMap(({ hosts }) => hosts).find((name) => host === name || host.endsWith(`.${name}`))
  if (known === undefined) return null
  const before = host.slice(0, -known.length).split('.')
  const path = (parts?.[2] ?? '').split('/').slice(0, 3)
  const slug = [...before, ...path].find((part) => part.length >= shortest && !plain.test(part) && !/^wd\d/.test(part))
  if (slug === undefined) return null
  try {
    return decodeURIComponent(slug)
  } catch (_malformed) {
    return slug
  }
}

function lettersOf(words: string): string {
  return foldWord(words).replace(/[^a-z\d]/g, '')
}

/**
 * The employer that a board's address names, as the text writes it: "Northlight Labs" for `northlightlabs`. Null
 * where the text never spells it, because an address alone does not say how a name is written.
 */
export function employerInAddress(url: string | null, text: string): string | null {
  const slug = url === null ? null : slugOf(url)
  const letters = slug === null ? '' : lettersOf(slug)
  if (slug === null || letters.length < shortest || /^[\da-f-]{16,}$/i.test(slug)) return null
  for (const match of text.slice(0, searchedLength).matchAll(capitalised)) {
    const words = match[0].split(' ')
    for (let from = 0; from < words.length; from++) {
      for (let count = words.length - from; count >= 1; count--) {
        const name = words
          .slice(from, from + count)
          .join(' ')
          .replace(/['’]s?$|[.,]$/, '')
        if (lettersOf(name) === letters) return name
      }
    }
  }
  // Written with capitals or spaces, the address itself shows the name.
  return /^(?=.*[A-Z ])[\p{L}\d&.' -]{2,60}$/u.test(slug) ? slug : null
}
