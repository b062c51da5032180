import type { PostingContact } from '../../shared/posting'
import { agreeOnCompany } from '../company/company-names'
import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { findPhone } from '../findings/phone-numbers'
import { foldWord } from '../findings/words'
import type { Block } from '../page'
import { findContactBlocks } from './find-contact-blocks'
import { findContactNames, personBefore } from './find-contact-names'
import { findSender, roleBehind } from './mail-contacts'

/** Most mailboxes that are read from one posting. */
const mostContacts = 10
/** How many lines after the closing greeting of a letter belong to its signature. */
const signatureLines = 12
/** How far before a mailbox the name and number of its owner may stand, in UTF-16 units. */
const reach = 160

/** An address of electronic mail. */
export const mailbox = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,15}(?![\w-])/gi
/** Mailboxes for leaving a list, and those that nobody reads. */
const nobodys =
  /^(?:[\w.+-]{0,30}[.+_-])?(?:unsubscribe|abmelden|abbestellen|desabonn\w*|desinscri\w*|baja|bajas|cancell?a\w*|disiscri\w*|afmelden|uitschrijven|no-?reply|noreply|do-?not-?reply|mailer-daemon|postmaster)(?:[.+_-][\w.+-]{0,30})?@/
const personName = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|van|von|de|den|der|da|di|zu))*(?: \p{Lu}[\p{L}'’-]+){1,2}/gu

/** Whether a block belongs to the signature of a letter. */
export function isSigned(context: Context, at: number): boolean {
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
      if (found.has(key) || own.has(key) || found.size >= mostContacts || nobodys.test(key)) continue
      const position = block.start + match.index
      const from = isSigned(context, at) ? position - reach : Math.max(block.start, position - reach)
      const before = text.slice(Math.max(0, from), position)
      const name = ownerOf(email, before) ?? personBefore(before)
      const nameAt = name === null ? -1 : Math.max(0, from) + before.lastIndexOf(name)
      const phone = name === null ? null : findPhone(before.slice(before.lastIndexOf(name)))
      const role = name === null || !isSigned(context, at) ? null : roleBehind(text, nameAt + name.length)
      const value = { name, role, email, phone }
      found.set(
        key,
        toFinding(context, { value, start: match.index, end: match.index + email.length }, block.start, 'pattern', 0.85)
      )
    }
  }
  for (const person of findContactBlocks(context)) {
    const { name, email } = person.value
    const known = email === null ? undefined : found.get(email)
    if (known === undefined) found.set(email ?? name ?? '', person)
    else if (known.value.name === null || known.value.name === name) found.set(email ?? '', person)
  }
  const sender = findSender(context.outline.page)
  const address = sender?.value.email
  if (sender !== undefined && address != null && found.get(address)?.value.name == null)
    found.set(address, withoutEmployer(sender, context.company))
  return [...found.values(), ...findContactNames(context, [...found.values()])]
}
