import { canonicalUrl } from '../../shared/canonical-url'
import type { Posting } from '../../shared/posting'
import { sha256Of } from './sha256'

/** Legal forms, which one advertisement of an employer names and the next does not. */
const legalForms: ReadonlySet<string> = new Set(
  `ab ag aps as asa bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd mbh nv oy oyj plc
   pte pty sa sarl sas se sl spa srl`.split(/\s+/)
)

/** Words in small letters without accents, single spaces between them, everything else gone. */
export function plainWords(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()
}

/** An employer's name by which two postings are compared: without its legal form. */
export function companyKeyOf(company: string | null): string {
  const words = plainWords((company ?? '').replace(/[.]/g, '')).split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** A title by which two postings are compared: without "(m/f/d)" and its like. */
export function titleKeyOf(title: string | null): string {
  return plainWords((title ?? '').replace(/[([]\s*(?:\p{L}{1,3}\s*[/|*,]\s*)+\p{L}{1,3}\s*[)\]]/giu, ' '))
}

/** The columns of a posting by which the same one is found again. */
export function postingKeys({ title, company, url }: Posting, text: string) {
  return {
    companyKey: companyKeyOf(company),
    titleKey: titleKeyOf(title),
    textKey: sha256Of(plainWords(text)),
    canonicalUrl: url === null ? null : canonicalUrl(url)
  }
}
