import type { PostingContact } from '../shared/posting'
import { agreeOnCompany, hasLegalForm, name } from './company-names'
import { type Context, toFinding } from './context'
import { findContactNames, personBefore } from './find-contact-names'
import type { Finding } from './finding'
import { foldWord } from './findings/words'
import { findSender, roleBehind } from './mail-contacts'
import type { Block } from './page'

/** Most mailboxes that are read from one posting. */
const mostContacts = 10
/** How many lines after the closing greeting of a letter belong to its signature. */
const signatureLines = 12
/** How far before a mailbox the name and number of its owner may stand, in UTF-16 units. */
const reach = 160

const mailbox = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,15}(?![\w-])/gi
const phoneNumber = /(?<![\d\w])(?:\+|00)?\(?\d[\d ()/.-]{6,18}\d(?!\d)/
const personName = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|van|von|de|den|der|da|di|zu))*(?: \p{Lu}[\p{L}'’-]+){1,2}/gu

function isSigned(context: Context, at: number): boolean {
  const { signOff } = context.outline
  return signOff >= 0 && at > signOff && at <= signOff + signatureLines
}

/** The blocks in which people are named for the posting: its own, and the signature of a letter. */
function contactBlocks(context: Context): { block: Block; at: number }[] {
  return context.outline.blocks
    .map((block, at) => ({ block, at }))
    .filter(({ at }) => context.noise[at] !== true || isSigned(context, at))
}

/** The name near a mailbox that the mailbox itself repeats: `maren@…` beside "Maren Holthusen". */
function ownerOf(email: string, before: string): string | null {
  const local = foldWord(email.split('@', 1)[0] ?? '').replace(/[^a-z]/g, '')
  for (const match of [...before.matchAll(personName)].reverse()) {
    const words = foldWord(match[0])
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 3)
    if (words.some((word) => local.includes(word))) return match[0]
  }
  return null
}

/** A mailbox that goes by the employer's name is nobody's in particular. */
function withoutEmployer(finding: Finding<PostingContact>, company: string | null): Finding<PostingContact> {
  const { name } = finding.value
  if (name === null || company === null || agreeOnCompany(name, company) === 0) return finding
  return { ...finding, value: { ...finding.value, name: null, role: null } }
}

/** Mailboxes and people named for the posting, each once, with the name and number that stand beside them. */
export function findContacts(context: Context): Finding<PostingContact>[] {
  const found = new Map<string, Finding<PostingContact>>()
  const { text, meta } = context.outline.page
  const own = new Set(meta['mail:own']?.split(' '))
  for (const { block, at } of contactBlocks(context)) {
    if (!block.text.includes('@')) continue
    for (const match of block.text.matchAll(mailbox)) {
      const email = match[0].replace(/\.$/, '')
      const key = email.toLowerCase()
      if (found.has(key) || own.has(key) || found.size >= mostContacts) continue
      const position = block.start + match.index
      const from = isSigned(context, at) ? position - reach : Math.max(block.start, position - reach)
      const before = text.slice(Math.max(0, from), position)
      const name = ownerOf(email, before) ?? personBefore(before)
      const nameAt = name === null ? -1 : Math.max(0, from) + before.lastIndexOf(name)
      const phone = phoneNumber.exec(name === null ? '' : before.slice(before.lastIndexOf(name)))?.[0].trim() ?? null
      const role = name === null || !isSigned(context, at) ? null : roleBehind(text, nameAt + name.length)
      const value = { name, role, email, phone }
      found.set(
        key,
        toFinding(context, { value, start: match.index, end: match.index + email.length }, block.start, 'pattern', 0.85)
      )
    }
  }
  const sender = findSender(context.outline.page)
  const address = sender?.value.email
  if (sender !== undefined && address != null && found.get(address)?.value.name == null)
    found.set(address, withoutEmployer(sender, context.company))
  return [...found.values(), ...findContactNames(context, [...found.values()])]
}

/** Words with which a recruiter speaks of the employer, on folded text. */
export const onBehalf =
  /\b(?:(?:my|our) client|client of (?:ours|mine)|on behalf of|unser(?:en|em|e)? (?:mandant|kund|auftraggeber)|im auftrag|im rahmen der (?:direkt|personal)vermittlung|notre client|pour le compte de|nuestro cliente|il nostro cliente|per conto di|onze (?:klant|opdrachtgever)|nosso cliente)/

const acting = new RegExp(
  `(${name})(?: is| are)? act(?:s|ing)? as an? (?:[Ee]mployment|[Rr]ecruitment) (?:[Aa]gency|[Bb]usiness|[Cc]onsultancy)`,
  'gu'
)

/** "Acme Recruitment is acting as an employment agency in relation to this vacancy." */
function actingAgencies(context: Context): Finding<string>[] {
  return context.outline.blocks.flatMap((block, at) => {
    if (context.noise[at] === true || !/\bact(?:s|ing)? as an? /i.test(block.text)) return []
    return [...block.text.matchAll(acting)].map((match) => {
      const value = match[1] ?? ''
      return toFinding(
        context,
        { value, start: match.index, end: match.index + value.length },
        block.start,
        'prose',
        0.8
      )
    })
  })
}

const recruiting = new RegExp(
  `(?:^|[.!?] )(${name}) (?:is|are|has been|have been) (?:\\p{Ll}+ )?(?:recruiting|hiring|retained|instructed|engaged|appointed|searching|looking|working|delighted to be working|partnering|partnered) (?:for|by|on behalf of|with) `,
  'gu'
)
const forAnother = /\bon behalf of\b|\bour client\b|\bretained by\b|\bpartner(?:ed|ing) with\b|\bclient of ours\b/i

/** "Perrin Search is recruiting on behalf of Ashdown Build." */
function recruitingAgencies(context: Context): Finding<string>[] {
  return context.outline.blocks.flatMap((block, at) => {
    if (context.noise[at] === true || !forAnother.test(block.text)) return []
    return [...block.text.matchAll(recruiting)].map((match) => {
      const value = match[1] ?? ''
      const start = match.index + match[0].indexOf(value)
      return toFinding(context, { value, start, end: start + value.length }, block.start, 'prose', 0.78)
    })
  })
}

/** Words of the names of those who recruit for others. */
const recruiterName =
  /\b(?:personal(?:service|dienst\w*|beratung|vermittlung)?|recruit\w*|staffing|search|talent|resourcing|zeitarbeit|headhunt\w*|interim|executive search|people partners|intérim|empleo|selección|uitzend\w*|werving|selectie|appointments)\b/i

/** The name that stands as the employer's where it is a recruiter's by its words, and a client is spoken of. */
function namedRecruiter(context: Context): Finding<string>[] {
  const { company } = context
  if (company === null || !recruiterName.test(company)) return []
  const start = context.outline.page.text.indexOf(company)
  if (start < 0) return []
  return [toFinding(context, { value: company, start: 0, end: company.length }, start, 'pattern', 0.72)]
}

/** The recruiter who posts for somebody else: under its label, or as the signature says where a client is spoken of. */
export function findAgencies(context: Context): Finding<string>[] {
  const found: Finding<string>[] = context.facts
    .filter((fact) => fact.field === 'agency' && fact.text.length <= 80)
    .map(({ text, start }) => toFinding(context, { value: text, start: 0, end: text.length }, start, 'label', 0.85))
  const { blocks } = context.outline
  found.push(...actingAgencies(context), ...recruitingAgencies(context))
  const spoken = blocks.some((block, at) => context.noise[at] !== true && onBehalf.test(foldWord(block.text)))
  if (!spoken) return found
  found.push(...namedRecruiter(context))
  const domains = [...context.outline.page.text.matchAll(mailbox)].map((match) =>
    foldWord(match[0].split('@')[1] ?? '').replace(/[^a-z]/g, '')
  )
  for (const [at, block] of blocks.entries()) {
    if (!isSigned(context, at) || block.text.length > 60 || block.text.includes('@')) continue
    // "Senior Consultant | Hollis & Grange": the name is a part of the line.
    for (const part of block.text.matchAll(/[^|·•]+/g)) {
      const value = part[0].trim()
      const letters = foldWord(value).replace(/[^a-z]/g, '')
      const owned = letters.length >= 5 && domains.some((domain) => domain.startsWith(letters))
      if (!owned && !hasLegalForm(value)) continue
      const start = part.index + part[0].indexOf(value)
      const match = { value, start, end: start + value.length }
      found.push(toFinding(context, match, block.start, 'pattern', owned ? 0.85 : 0.75))
    }
  }
  return found
}
