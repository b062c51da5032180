import { cleanTitle, looksLikeTitle } from '../findings/seniority'
import { isMarkedTitle } from '../findings/title-likeness'
import type { Outline } from '../outline'
import { type Resolved, resolve } from '../resolve'
import { headingKey } from '../sections/headings'
import type { StructuredPosting } from '../structured/structured-posting'
import { findTitles } from './find-title'
import type { TitleFinding } from './prose-titles'
import { isPlaceLine } from './title-surroundings'

/** Tells whether two titles mean the same role: the same words, or the words of one within the other. */
function titleAgreement(): (a: string, b: string) => number {
  const keys = new Map<string, string>()
  const keyOf = (title: string) => {
    const known = keys.get(title)
    if (known !== undefined) return known
    const key = roleKey(title)
    keys.set(title, key)
    return key
  }
  return (a, b) => agreeOnKeys(keyOf(a), keyOf(b))
}

function agreeOnKeys(first: string, second: string): number {
  if (first === second) return 1
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `) ? 0.6 : 0
}

/** Words with which a line calls for somebody, or a board speaks of a badge: no part of the role. */
export const calls = /\s+(?:with verification|wanted|needed|required|urgently|gesucht|gezocht)(?=\s*(?:[-–|,!]|$))/gi

function titleFindings(outline: Outline, structured: StructuredPosting | undefined): TitleFinding[] {
  const fromData = (structured?.findings.title ?? []).map((finding) => ({ ...finding, block: null }))
  return [...fromData, ...findTitles(outline)]
}

/** The block whose line is the title: the winner's own, or the line that says the same nearest to the text. */
function titleBlock(
  outline: Outline,
  winner: TitleFinding | undefined,
  all: readonly TitleFinding[],
  agree: (a: string, b: string) => number
): number | null {
  if (winner === undefined) return null
  if (winner.block !== null) return firstRepetition(outline, winner.block, winner.value)
  const lines = all.filter((finding) => finding.block !== null && agree(finding.value, winner.value) > 0)
  const best = lines.reduce<TitleFinding | undefined>(
    (a, b) => (a === undefined || b.confidence > a.confidence ? b : a),
    undefined
  )
  return best?.block == null ? null : firstRepetition(outline, best.block, best.value)
}

/** How much longer a repetition of the title may be: by a marker such as "(m/w/d)". */
const roomForMarker = 12

/**
 * A page may say its title twice, with its facts between: above them and, in other signs or under a label, at the
 * beginning of its text. The first one counts unless another role stands between.
 */
function firstRepetition(outline: Outline, at: number, value: string): number {
  const key = roleKey(value)
  const longest = (outline.blocks[at]?.text.length ?? 0) + roomForMarker
  let first = at
  for (let before = at - 1; before >= 0 && before >= at - 40; before--) {
    if ((outline.titleLikeness[before] ?? 0) < 0.5) continue
    const text = outline.blocks[before]?.text ?? ''
    if (roleKey(text) !== key) break
    // The page's own title, with place and board behind the role, stands in the menu above, and what was searched for.
    if (text.length <= (isMarkedTitle(text) ? longest : longest - roomForMarker)) first = before
  }
  return first
}

/** A title as it is compared: without markers, in small letters, signs aside. */
function roleKey(title: string): string {
  return headingKey(cleanTitle(title.replace(calls, '')).title)
}

/** Most words by which a role is fuller on its line: more are remarks. */
const mostAdded = 3

/**
 * A role that a mail's subject or a page's own title gave in part, by the line that says it in full, where the subject
 * says so too: "Parajuriste" of "… : Parajuriste – Droit immobilier".
 */
function byFullLine(
  won: Resolved<string, TitleFinding> | undefined,
  all: readonly TitleFinding[]
): Resolved<string, TitleFinding> | undefined {
  if (won?.finding.method !== 'meta' || won.finding.quote === null) return won
  const quote = ` ${headingKey(won.finding.quote)} `
  const key = roleKey(won.value)
  const fuller = all.find(({ block, value }) => {
    const line = roleKey(value)
    const added = line.split(' ').length - key.split(' ').length
    return block !== null && added <= mostAdded && line.startsWith(`${key} `) && quote.includes(` ${line} `)
  })
  if (fuller === undefined) return won
  const { method, quote: words, start, end } = fuller
  const { confidence } = won.evidence
  return { value: fuller.value, finding: fuller, evidence: { method, quote: words, start, end, confidence } }
}

/** The title that won, and the block of its line; null where it stands in prose or data alone. */
export interface ChosenTitle {
  readonly title: Resolved<string, TitleFinding> | undefined
  readonly titleAt: number | null
}

/** Decides between all candidates for the title. */
export function chooseTitle(outline: Outline, structured: StructuredPosting | undefined): ChosenTitle {
  const titles = titleFindings(outline, structured)
  const agree = titleAgreement()
  const title = byFullLine(resolve(titles, agree), titles)
  return { title, titleAt: titleBlock(outline, title?.finding, titles, agree) }
}

/** Whether nothing but a place, known or the posting's own, stands behind a name. */
function isOnlyPlace(words: string, places: readonly string[]): boolean {
  const place = words.replace(/^[\s,|–—-]+|[\s,]+$/g, '')
  return place === '' || places.includes(place) || isPlaceLine(place)
}

/** The employer as a title may hold it: as displayed, and without its article and its legal form. */
function namesOf(company: string): string[] {
  const bare = company.replace(/^The /, '')
  const short = bare.replace(
    /,? (?:GmbH(?: & Co\. KG)?|AG|KG|SE|e\.V\.|Ltd\.?|Limited|Inc\.?|LLC|PLC|S\.A\.|SAS|SARL|S\.L\.|S\.p\.A\.|S\.r\.l\.|B\.V\.)$/,
    ''
  )
  return [...new Set([company, bare, short])].filter((name) => name.length > 2)
}

/** Whether words begin with a role's name, as what stands behind an employer's does: "Chef de projet digital". */
function startsWithRole(words: string): boolean {
  return /^\p{Lu}/u.test(words) && looksLikeTitle(words) >= 0.5
}

/** The name of one of the employer's houses behind its own: "St Aldhelm's Frome". */
const siteName = /^(?:,? \p{Lu}[\p{L}'’-]+){1,2}$/u

/** A title without the employer's name before or behind it: "Head of Finance, Ropewalk", "Porter - The Larkfield Leeds". */
function withoutCompany(title: string, company: string | null, places: readonly string[]): string {
  if (company === null) return title
  if (looksLikeTitle(company) >= 0.5 && looksLikeTitle(title.replace(company, '')) < 0.5) return title
  for (const name of namesOf(company)) {
    if (title.length <= name.length + 3) continue
    const at = title.lastIndexOf(name)
    const rest = title.slice(0, Math.max(0, at))
    const site = title.slice(at + name.length)
    if (
      /(?:,| [-–—|@·]| at| bei| chez) (?:[Tt]he |der |dem |la |le )?$/.test(rest) &&
      (isOnlyPlace(site, places) || (name.includes(' ') && siteName.test(site)))
    )
      return rest.replace(/(?:[\s,|@·–—-]+| at | bei | chez )(?:[Tt]he |der |dem |la |le )?$/, '')
    const behind = title.slice(name.length)
    if (title.startsWith(name) && /^(?:,|:| [-–—|:·]) /.test(behind)) return behind.replace(/^[\s,:|·–—-]+/, '')
    if (name.includes(' ') && title.startsWith(`${name} `) && startsWithRole(behind.trim())) return behind.trim()
  }
  return title
}

/** A title without a place behind it that the posting names as its own and that no gazetteer knows: "… - Teesside". */
function withoutPlaces(title: string, places: readonly string[]): string {
  const bracket = /^(.{3,}?) ?\(([^()]{2,40})\)$/.exec(title)
  if (bracket !== null && places.some((place) => place === bracket[2] || place.startsWith(`${bracket[2]},`)))
    return bracket[1] ?? title
  const edge = / [-–—|] (?=[^-–—|,]{2,40}$)|, (?=[^,–—|]{2,40}$)/.exec(title)
  if (edge === null || edge.index < 3) return title
  const tail = title.slice(edge.index + edge[0].length)
  const named = places.some((place) => place === tail || place.startsWith(`${tail},`))
  return named ? title.slice(0, edge.index) : title
}

/** A clean title without the employer and the posting's own places around it, in whatever order: "Role 80%, Acme, Leeds". */
export function roleOnly(title: string, company: string | null, places: readonly string[]): string {
  const placed = withoutPlaces(withoutCompany(title, company, places), places)
  const rest = withoutPlaces(withoutCompany(placed, company, places), places)
  return rest === title ? title : cleanTitle(rest).title
}
