import { plainWords } from './plain-words'

/** Legal forms, which one advertisement of an employer names and the next does not; those of one or two letters only where no word of a language is like them. */
const legalForms: ReadonlySet<string> = new Set(
  `ab ag aps as asa asbl bhd bv bvba cic co company coop corp corporation cvba doo eg ehf eurl fze gbr gesmbh gmbh
   haftungsbeschrankt hf inc incorporated jsc kft kg kgaa kk lda limitada limited llc llp lp ltd ltda mbh nv ohg ood oy
   oyj pbc plc pllc pte pty pvt sa sarl sas sasu sca scrl sdn se sia sl slu spa spj spk spzoo srl srls
   sro ug uab vof zrt`.split(/\s+/)
)

/** Letters that are no letter with an accent, and are written in two ways all the same. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i'
}

/** Words that stand where other spellings have a sign. */
const joiners: ReadonlySet<string> = new Set(['and', 'und', 'et'])

/** Most words into which a legal form is taken apart, as in `Sp. z o. o.`. */
const longestForm = 4

/** How many words at the end are a legal form: `gmbh` is one, `s p a` are three; 0 when none is. */
function legalWords(words: readonly string[]): number {
  for (let count = Math.min(longestForm, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count)
    if (count > 1 && last.some((word) => word.length > 3)) continue
    if (legalForms.has(last.join(''))) return count
  }
  return 0
}

/**
 * An employer's name by which two are compared: in plain words, without its legal form, "and" and a "the" in front. A
 * name that is nothing but a legal form stays as it is. Empty for no name.
 */
export function companyKeyOf(company: string | null): string {
  const name = (company ?? '')
    .replace(/\s+e\.\s?V\.?\s*$/i, '')
    .replace(/[.'’´`]/g, '')
    .replace(/[ßæœøðđþłı]/gi, (letter) => otherLetters[letter.toLowerCase()] ?? letter)
  let words = plainWords(name).split(' ')
  for (let count = legalWords(words); count > 0; count = legalWords(words)) words = words.slice(0, -count)
  if (words.length > 1 && words[0] === 'the') words = words.slice(1)
  const inner = words.filter((word, at) => at === 0 || at === words.length - 1 || !joiners.has(word))
  return inner.join(' ')
}
