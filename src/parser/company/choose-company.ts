import type { Finding } from '../finding'
import { readPlaceLine } from '../findings/place-lines'
import { hasHeadNoun, looksLikeTitle } from '../findings/seniority'
import { foldWord } from '../findings/words'
import { type Resolved, resolve, toEvidence } from '../resolve'
import { siteWords } from '../vocabulary/companies'
import { agreeOnCompany, companyKey, institution, isName } from './company-names'
import { isOwnPlace } from './company-places'
import { likeliest } from './weigh-companies'

/** What is known of a posting by the time its employer is decided on. */
export interface Known {
  /** Places of work, as stated and as cities. */
  readonly places: readonly string[]
  readonly title: string | null
  readonly agency: string | null
}

/** Whether a name is the posting's own role: "Forklift Operator" of "Forklift Operator - 2nd Shift". */
function isRole(value: string, title: string | null): boolean {
  return title?.includes(value) === true && looksLikeTitle(value) >= 0.5
}

const article = /^(?:the|die|der|das|la|le|el|il|het|de|a|o|os|as) (?=\p{L})/iu

/** How sure a fuller name must be to stand for the shorter one. */
const sureFuller = 0.38

const joining = /^(?:of|and|the|for|de|du|del|della|delle|dei|di|da|das|do|dos|van|von|der|und|et|y|e|la|las|los|en)$/

/** From this confidence on prose calls a name an employer's. */
const surelySpoken = 0.5

/** Whether the words that a fuller name adds can belong to it: no place, no word of menus, no role. */
function belongs(added: string): boolean {
  const words = added.split(' ')
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  if (small.some((word) => !joining.test(word)) || small.length === words.length) return false
  if (added === '' || words.every((word) => siteWords.has(foldWord(word)))) return false
  return isName(added) && readPlaceLine(added).every(({ value }) => value.country === null)
}

/** Whether one name is the other with more words behind it, or with the kind of institution before it. */
function isFuller(long: string, short: string): boolean {
  if (long.length <= short.length + 1 || hasHeadNoun(long.slice(short.length)) || /[|·•]/.test(long)) return false
  if (companyKey(long) === companyKey(short)) return false
  if (long.startsWith(`${short} `)) return belongs(long.slice(short.length + 1))
  // "St Osyth's School" for "St Osyth's".
  if (long.startsWith(short) && /^['’]s \p{Lu}/u.test(long.slice(short.length))) return institution.test(long)
  if (!long.endsWith(` ${short}`)) return false
  const before = long.slice(0, -short.length - 1)
  const kind = institution.exec(before)?.[0] ?? ''
  return kind !== '' && kind.length === before.replace(/ (?:of|de|di|van|der)$/, '').length
}

/** The same employer by its fuller name, where that stands elsewhere: "Acme Instruments" for "About Acme". */
function byFullName(chosen: Resolved<string>, all: readonly Finding<string>[]): Resolved<string> {
  const { method } = chosen.finding
  if (method === 'structured' || method === 'label') return chosen
  const plain = chosen.value.replace(article, '')
  const named = all.find(({ value, method: how }) => value === plain && plain !== chosen.value && how !== 'prose')
  const fuller = all.filter(({ value, confidence }) => confidence >= sureFuller && isFuller(value, chosen.value))
  const best =
    named ??
    fuller.reduce<Finding<string> | undefined>((a, b) => (a && a.confidence >= b.confidence ? a : b), undefined)
  if (best === undefined) return chosen
  const { method: how, quote, start, end } = best
  const evidence = { method: how, quote, start, end, confidence: chosen.evidence.confidence }
  return { value: best.value, finding: best, evidence }
}

/**
 * Decides between the names that were weighed: the employer is no place of work, no role and not who posts for somebody
 * else. `all` are the findings before they were weighed.
 */
export function chooseCompany(
  weighed: readonly Finding<string>[],
  all: readonly Finding<string>[],
  known: Known
): Resolved<string> | undefined {
  const { places, title, agency } = known
  // "Brightfold, United States" was read as a place; a sentence about the name or data knows better.
  const spoken = new Set(
    all.flatMap(({ value, method, confidence }) =>
      method === 'structured' || (method === 'prose' && confidence >= surelySpoken) ? [value] : []
    )
  )
  const isPossible = (value: string) => (spoken.has(value) || !isOwnPlace(value, places)) && !isRole(value, title)
  const possible = all.filter(({ value, method }) => method === 'structured' || isPossible(value))
  const finding = likeliest(weighed, isPossible)
  if (finding === undefined) return undefined
  const first = { value: finding.value, finding, evidence: toEvidence(finding) }
  const chosen =
    agency !== null && agreeOnCompany(first.value, agency) === 1
      ? resolve(clients(possible, agency), agreeOnCompany)
      : first
  return chosen === undefined ? undefined : byFullName(chosen, possible)
}

/** From this confidence on prose names the client of a recruiter. */
const sureClient = 0.48

/** Where a recruiter posts, other lines beside the title are not the employer's either: only prose and labels name it. */
function clients(all: readonly Finding<string>[], agency: string): Finding<string>[] {
  return all.filter(
    ({ value, method, confidence }) =>
      (method === 'label' || (method === 'prose' && confidence >= sureClient)) && agreeOnCompany(value, agency) === 0
  )
}
