import type { Finding } from '../finding'
import { looksLikeTitle } from '../findings/seniority'
import { findSkills } from '../findings/skills'
import type { Outline } from '../outline'
import { isName, isNameLine, name, nameBonus, trimName } from './company-names'
import { employerLead } from './find-company'

const atName = new RegExp(
  `(?: at | @ ?| bei (?:der )?| chez | presso | bij )(?:the )?(${name})(?= ?[-–|(,]| in |$)`,
  'u'
)

/** The employer in the title's own line: "Senior Developer at Acme". */
export function findInTitle(text: string, start: number | null): Finding<string>[] {
  const match = atName.exec(text)
  // The name of a shop may end as a genitive does: "at Fennimore's".
  const words = match?.[1] ?? ''
  const value = /['’]s$/.test(words) ? words : trimName(words)
  if (match === null || !isName(value)) return []
  const at = text.lastIndexOf(value)
  const from = start === null ? null : start + at
  return [
    {
      value,
      method: 'pattern',
      confidence: 0.66,
      quote: value,
      start: from,
      end: from === null ? null : from + value.length
    }
  ]
}

/** "Designer, Acme Tools, Leeds": between the role and a place at the end stands the employer. */
const between = /(?:, | [-–—|] )([^,–—|]{2,60}?)(?:, | [-–—|] )([^,–—|]{2,40})$/

/** A page that was flattened into one line: "Role - Acme - Leeds Acme makes …". */
export function findInOpening(outline: Outline, title: string): Finding<string>[] {
  const block = outline.blocks.find(({ text }) => text.startsWith(`${title} - `))
  if (block === undefined) return []
  const value = /^(.{2,60}?) - /.exec(block.text.slice(title.length + 3))?.[1] ?? ''
  if (!isNameLine(value) || looksLikeTitle(value) >= 0.5) return []
  const start = block.start + title.length + 3
  return [{ value, method: 'pattern', confidence: 0.55, quote: value, start, end: start + value.length }]
}

/** The part of a title's line between the role and the place, where the text or its own words tell that it is a name. */
export function findBeforePlace(text: string, start: number | null, body: string): Finding<string>[] {
  const match = between.exec(text)
  const value = match?.[1]?.trim() ?? ''
  const place = match?.[2]?.trim() ?? ''
  if (!isNameLine(value) || looksLikeTitle(value) > 0.5 || findSkills(value).length > 0) return []
  if (isName(place) && !body.includes(` ${place}`)) return []
  const [first = ''] = value.split(' ', 1)
  const sure = nameBonus(value) > 0 || (value.includes(' ') && isName(first) && body.split(first).length > 2)
  if (!sure) return []
  const from = start === null ? null : start + text.lastIndexOf(value)
  const end = from === null ? null : from + value.length
  return [{ value, method: 'pattern', confidence: 0.48, quote: value, start: from, end }]
}

/** The last part of a title behind a comma or dash, which is the employer where the text names it: "Designer, Acme". */
export function findBehindTitle(text: string, start: number | null, outline?: Outline): Finding<string>[] {
  const tail = /(?:, | [-–—|] )([^,–—|]{2,40})$/.exec(text)
  const value = tail?.[1]?.trim() ?? ''
  if (!isNameLine(value) || looksLikeTitle(value) > 0) return []
  const from = start === null ? null : start + text.lastIndexOf(value)
  const end = from === null ? null : from + value.length
  const alone = outline?.blocks.some((block) => block.text === value) === true
  return [{ value, method: 'pattern', confidence: alone ? 0.55 : 0.24, quote: value, start: from, end }]
}

/** The tail of a title that begins with a name of which the text speaks: "Porter - The Larkfield Edinburgh" and "The Larkfield is a …". */
export function findMentionedTail(text: string, start: number | null, mentioned: readonly string[]): Finding<string>[] {
  const tail = /(?:, | [-–—|@] )((?:The )?\p{Lu}[^–—|]{2,60})$/u.exec(text)?.[1] ?? ''
  const bare = tail.replace(/^The /, '')
  const named = mentioned
    .map((value) => value.replace(/^The /, ''))
    .filter((value) => bare === value || bare.startsWith(`${value} `) || bare.startsWith(`${value},`))
    .reduce((a, b) => (b.length > a.length ? b : a), '')
  if (named === '' || looksLikeTitle(named) >= 0.5) return []
  const value = tail.slice(0, tail.length - bare.length + named.length)
  const from = start === null ? null : start + text.lastIndexOf(tail)
  const end = from === null ? null : from + value.length
  return [{ value, method: 'pattern', confidence: 0.6, quote: value, start: from, end }]
}

const hiringTitle = /^(.{2,80}?) (?:is )?hiring .{3,120} in .{2,80}$/

/** The parts of a page's own title that may be the employer: not the role, no place, no "Careers". */
export function findInPageTitle(title: string | undefined, role: string | undefined): Finding<string>[] {
  if (title === undefined || title.length > 200) return []
  const hiring = hiringTitle.exec(title)?.[1]
  if (hiring !== undefined)
    return [{ value: hiring, method: 'meta', confidence: 0.75, quote: title, start: null, end: null }]
  const parts = title
    .split(/\s+[|–—·•:»-]\s+/)
    .map((part) => (role === undefined ? part : part.replace(role, ' ').trim()))
  if (parts.length < 2 && parts[0] === title) return []
  return parts.flatMap((part) => {
    const value = part
      .replace(employerLead, '')
      .replace(/ ?(?:careers?(?: (?:page|site|portal))?|jobs|karriere|recrutement|vacatures|stellenangebote)$/i, '')
      .trim()
    const base = value === part.trim() || value === '' ? 0.34 : 0.5
    if (!isNameLine(value) || looksLikeTitle(value) >= 0.4) return []
    return [
      {
        value,
        method: 'meta',
        confidence: base + Math.max(0, nameBonus(value)) / 2,
        quote: title,
        start: null,
        end: null
      }
    ]
  })
}

/** How far into the text the title may be said again with the employer's name: "Job title: Cook at Acme in Leeds". */
const lateTitles = 4

/** A page's own title that was copied as its first line: "Plant Controller | Acme Careers". */
export function findInCopiedTitle(outline: Outline, role: string | undefined): Finding<string>[] {
  if (role === undefined) return []
  for (const { text, start } of outline.blocks.slice(0, outline.bodyStart + lateTitles)) {
    if (text.length < 160 && text.startsWith(`${role} at `)) return findInTitle(text, start)
  }
  for (const { text, start } of outline.blocks.slice(0, 3)) {
    if (text === role || text.length > 200 || !text.includes(role) || text.split('|').length > 3) continue
    return findInPageTitle(text, role).map((finding) => {
      const from = start + text.indexOf(finding.value)
      return { ...finding, method: 'pattern', quote: finding.value, start: from, end: from + finding.value.length }
    })
  }
  return []
}
