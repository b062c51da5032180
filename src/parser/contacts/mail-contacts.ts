import type { PostingContact } from '../../shared/posting'
import { boardOf } from '../fields/board-names'
import type { Finding } from '../finding'
import { findPhone } from '../findings/phone-numbers'
import { looksLikeTitle } from '../findings/seniority'
import { foldWord } from '../findings/words'
import type { Page } from '../page'
import { deafMailbox, recruiterRoles } from '../vocabulary/mail-words'

/** How far behind a name in a signature the number of its owner may stand, in UTF-16 units. */
const reach = 260

const person = /^\p{Lu}[\p{L}'’.-]{1,30}(?: (?:van|von|de|den|der|da|di|zu|el|al))*(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u

/** The role on the line behind a name in a signature: "Lena Fox / Senior Talent Partner". */
export function roleBehind(text: string, nameEnd: number): string | null {
  const lines = text.slice(nameEnd, nameEnd + 300).split('\n')
  const rest = (lines[0] ?? '').replace(/^[\s,|·–-]+/, '')
  const next = lines.slice(1).find((line) => line.trim() !== '')
  for (const line of [rest, next ?? '']) {
    const part = line.split(/\s+[|·•–—@]\s*|\s+(?:at|bei|chez|presso|bij) |, (?=\p{Lu})/u, 1)[0]?.trim() ?? ''
    if (part.length < 3 || part.length > 70 || /[@\d]/.test(part)) continue
    const words = part.split(' ').length
    if (looksLikeTitle(part) >= 0.5 || (words <= 6 && words >= 2 && recruiterRoles.test(foldWord(part)))) return part
  }
  return null
}

/** Whoever sent a mail, when somebody reads what is sent to that mailbox, with what the signature says of them. */
export function findSender({ meta, text }: Page): Finding<PostingContact> | undefined {
  const email = meta['mail:address']
  if (email === undefined || deafMailbox.test(email.split('@')[0] ?? '')) return undefined
  if (boardOf(`https://${email.split('@')[1] ?? ''}/`) !== undefined) return undefined
  const given = meta['mail:name'] ?? ''
  const name = (given.split(/\s+[|–—·(@-]|\s+(?:at|from|via|von|bei)\s|, /)[0] ?? '').trim()
  const isPerson = person.test(name)
  const at = isPerson ? text.lastIndexOf(name) : -1
  const value = { name: isPerson ? name : null, role: null, email, phone: null }
  if (at < 0)
    return { value, method: 'meta', confidence: 0.75, quote: `${given} <${email}>`.trim(), start: null, end: null }
  const end = at + name.length
  const signed = {
    ...value,
    role: roleBehind(text, end),
    phone: findPhone(text.slice(end, end + reach))
  }
  return { value: signed, method: 'pattern', confidence: 0.85, quote: name, start: at, end }
}
