import type { PostingContact } from '../../shared/posting'
import { agreeOnCompany } from '../company/company-names'
import { type Context, toFinding } from '../context'
import { labelField } from '../facts'
import type { Finding } from '../finding'
import { looksLikeTitle } from '../findings/seniority'
import { foldWord } from '../findings/words'
import type { Block } from '../page'
import { recruiterRoles } from '../vocabulary/mail-words'
import { personOnLine } from './find-contact-names'

/** Longest line of such a block, in UTF-16 units, and how many lines are read below its heading. */
const longestLine = 90
const mostLines = 6

/** Headings below which people are named, on folded text. */
const heading =
  /^(?:(?:agency |job |your |main |primary |named |key )?contacts?(?: (?:details|information|person|us|for (?:this|the) (?:job|role|post|vacancy)))?|(?:for )?(?:questions|enquiries|queries|more information|further information|further details|an informal (?:chat|discussion))(?: (?:about|on|regarding) (?:the|this) (?:job|role|post|position|vacancy))?,? (?:please )?contact|meet the hiring team|(?:the )?hiring (?:team|manager)|posted by|job poster|who to contact|ihre? (?:ansprechpartner(?:in)?|ansprechperson|kontakt)|ansprechpartner(?:in)?|ansprechperson|kontakt|votre contact|contacto?|persona de contacto|contatti|contactpersoon|contato) ?:?$/
const mailbox = /[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,15}/i
const phoneNumber = /(?<![\d\w])(?:\+|00)?\(?\d[\d ()/.-]{6,18}\d(?!\d)/

interface Lines {
  readonly value: PostingContact
  readonly name: Block | undefined
}

function roleOf(line: string): string | null {
  const part = line.split(/\s+[|·•@]\s*| (?:at|bei|chez|presso|bij) /u, 1)[0]?.trim() ?? ''
  if (part.length < 4 || part.length > 60 || /[@\d:]/.test(part)) return null
  return looksLikeTitle(part) >= 0.5 || (part.split(' ').length <= 5 && recruiterRoles.test(foldWord(part)))
    ? part
    : null
}

/** What the lines below a heading say of one person: the name on a line of its own, and what stands around it. */
function readLines(lines: readonly Block[]): Lines {
  let name: Block | undefined
  let value: PostingContact = { name: null, role: null, email: null, phone: null }
  for (const block of lines) {
    const text = block.text.trim()
    const email = mailbox.exec(text)?.[0].toLowerCase() ?? null
    const phone = email === null ? (phoneNumber.exec(text)?.[0].trim() ?? null) : null
    const person = email === null && phone === null ? personOnLine(text) : null
    if (person !== null && looksLikeTitle(text) < 0.5) {
      // A second name begins somebody else's lines.
      if (value.name !== null && value.name !== person) break
      value = { ...value, name: person }
      name ??= block
    } else {
      value = {
        name: value.name,
        role: value.role ?? roleOf(text),
        email: value.email ?? email,
        phone: value.phone ?? phone
      }
    }
  }
  return { value, name }
}

/**
 * People named on lines below a heading such as "Contact" or "Meet the hiring team", with the role, mailbox and
 * number on the lines beside their names.
 */
export function findContactBlocks(context: Context): Finding<PostingContact>[] {
  const { blocks } = context.outline
  return blocks.flatMap((block, at) => {
    if (at <= (context.titleAt ?? -1) && !/hiring team/i.test(block.text)) return []
    if (block.text.length > longestLine || block.region === 'nav' || block.region === 'footer') return []
    if (!heading.test(foldWord(block.text.trim()))) return []
    const lines: Block[] = []
    for (const line of blocks.slice(at + 1, at + 1 + mostLines)) {
      if (line.text.length > longestLine || /[.!?]$/.test(line.text)) break
      const field = labelField(line.text)
      if (field !== undefined && field !== 'contact') break
      lines.push(line)
    }
    const { value, name } = readLines(lines)
    if (name === undefined || value.name === null) return []
    if (value.role === null && value.email === null && value.phone === null) return []
    if (context.company !== null && agreeOnCompany(value.name, context.company) > 0) return []
    const start = name.text.indexOf(value.name)
    return [toFinding(context, { value, start, end: start + value.name.length }, name.start, 'label', 0.88)]
  })
}
