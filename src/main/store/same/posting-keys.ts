import { canonicalUrl } from '../../../shared/canonical-url'
import type { Posting } from '../../../shared/posting'
import { sha256Of } from '../sha256'
import { companyKeyOf } from './company-key'
import { plainWords } from './plain-words'

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
