import type { PostingContact } from '../../shared/posting'
import { agreeOnCompany } from '../company/company-names'
import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { findPhone } from '../findings/phone-numbers'
import type { Block } from '../page'

/** How far behind a name the number and the mailbox of its owner may stand, in UTF-16 units. */
const reach = 200

const honorific =
  '(?:(?:[Ff]rau|[Hh]errn?|Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|Madame|Monsieur|M|Sra|Sr|Señora|Señor|Sig|Sig\\.ra|Signora|Signor|Dott|Dott\\.ssa|Dhr|dhr|de heer|mevrouw|Mevr|mevr|mw|Dr|Prof|Professor|Dipl\\.-\\p{L}{2,4}|Ing|Mag)\\.? )'
const part = "\\p{Lu}\\p{Ll}[\\p{L}'’]{0,25}(?:-\\p{Lu}[\\p{L}'’]{1,25})?"
const fullName = `${part}(?: (?:\\p{Lu}\\.|van|von|de|den|der|da|di|zu|el|ten|le|la)){0,2}(?: ${part}){1,2}`
/** One who is named for questions or applications, in seven languages, with the words up to the name. */
const named = new RegExp(
  `(?<!\\p{L})(?:[Aa]nsprechpartner(?:in)?|[Aa]nsprechperson|[Kk]ontaktperson|[Kk]ontakt|[Cc]ontact(?: person)?|[Hh]iring [Mm]anager|[Rr]ecruiter(?:in)?|[Ii]nterlocut(?:eur|rice)|[Pp]ersona de contacto|[Cc]ontacto|[Rr]eferente|[Cc]ontactpersoon|[Pp]essoa de contac?to|(?:[Ff]ür )?[Rr]ückfragen|[Ff]ragen|(?:[Ii]nformal )?[Ee]nquiries|[Qq]uestions|[Ii]nlichtingen|[Ii]nformationen?|[Rr]enseignements|[Ii]nformations)(?:(?: (?:ist|is|est|es|è|é|sind|beantwortet|gibt|erteilt|hilft|gerne|Ihnen|dir|steht|stehen|please|contact|call|to|can be directed to|should be directed to|kunt u|kun je|contact opnemen met|met|vous|peut|auprès de|à|bij|bei|an|zu|für|dazu|die Stelle|diese Stelle|zur Stelle|zum Verfahren|unsere|unser|Personalreferentin|Personalreferent)){0,6}|\\s?:)\\s{1,2}${honorific}{0,3}(${fullName})(?![\\p{L}\\d])`,
  'gu'
)
const personAtStart = new RegExp(`^\\s*${honorific}{0,3}(${fullName})(?![\\p{L}\\d])`, 'u')
/** "Dr. Leopold Marquardsen, Tel. …": a line that begins with a person, whose number follows. */
const personWithPhone = new RegExp(
  `^\\s*${honorific}{1,3}(${fullName}),?\\s{1,2}(?:\\(|[Tt]el|[Pp]hone|[Tt]él|[Mm]obil|☎|📞|[Dd]urchwahl)`,
  'u'
)
/** "Bel Froukje Hadderingh", "Appelez …", before a number or a mailbox. */
const called = new RegExp(
  `(?<!\\p{L})(?:[Bb]el(?: met| naar)?|[Mm]ail(?: met)?|[Aa]ppelez|[Cc]ontactez|[Éé]crivez à|[Cc]hiama|[Tt]elefona a|[Ss]crivi a|[Cc]ontatta|[Ll]lam[ae] a|[Ee]scrib[ea] a|[Ll]igue (?:a|para)|[Ff]ale com|[Cc]all|[Rr]ing|[Rr]uf(?:en Sie)?|[Mm]elde dich bei|[Mm]elden Sie sich bei|[Ww]enden Sie sich an|[Ss]chreib(?:en Sie)?)(?: gern(?:e)?| bitte)? ${honorific}{0,3}(${fullName})(?![\\p{L}\\d])`,
  'gu'
)
/** How far behind a name the number or the mailbox of one who is to be called stands, in UTF-16 units. */
const callReach = 60
const mailbox = /[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,15}/i
/** "Ring Maureen Castell in the transport office on 01632 960 118", "write to Jorun at …": who is asked to be asked. */
const addressed = new RegExp(
  `(?:^|[\\s,(])(?:[Rr]ing|[Pp]hone|[Cc]all|[Tt]elephone|[Ee]-?mail|[Ww]rite to|[Ss]peak (?:to|with)|[Tt]alk to|[Cc]ontact|(?:form|CV|application|letter|résumé|resume|CVs|applications) to|[Ss]end (?:it|them) to|[Aa]ppelez|[Éé]crivez à|[Ll]lama a|[Ee]scribe a|[Bb]el(?: met)?|[Mm]ail(?: naar)?|[Ss]chreiben Sie an|[Ss]chreib an)\\s${honorific}{0,2}(${fullName}|\\p{Lu}\\. ?${part}|(?<=(?:Mrs?|Ms|Miss|Mx|Dr|Frau|Herrn?)\\.? )${part}|${part}(?= (?:at|on|via|under|unter|au|al|op) ))(?![\\p{L}\\d])`,
  'gu'
)

const wholeName = new RegExp(
  `^\\s*${honorific}{1,3}(\\p{Lu}\\. ?${part})\\s*$|^\\s*${honorific}{0,3}(${fullName})\\s*$`,
  'u'
)

/** Words that begin with a capital and are no names. */
const notNames =
  /(?<!\p{L})(?:ihre?[nr]?|deine?[nr]?|euer|bewerb\p{L}*|rückfragen|fragen|votre|candidature|solicitud|candidatura|vostr[ao]|jouw|uw|sollicitatie|electrical|plumbing|builders?|services|systems|motors|solutions|group|bakkerij|bouw\p{L}*|installati\p{L}*|elektro\p{L}*|haustechnik|technik|garage|praxis|hotel|restaurant|atelier|boulangerie|transports?|logisti\p{L}*|kunden\p{L}*|customer|helpdesk|klant\p{L}*|us|team|hr|human|resources|personal|abteilung|service|support|sales|office|department|unsere?|gmbh|ag|ltd|inc|university|universität|hospital|school|council|manager|director|lead|head|recruiting|recruitment|talent|acquisition|people|careers?|information|email|e-mail|telefon|phone|details|form|monday|friday|the|our|your)(?!\p{L})/iu

/** A mailbox or a number, with which somebody can be reached. */
const reachable = /@|\d{3}[\d /-]{3}/

interface Named {
  readonly block: Block
  readonly name: string
  readonly start: number
}

function namesIn(block: Block): Named[] {
  const { text } = block
  const calls = [...text.matchAll(called)].filter((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + callReach)
    return mailbox.test(after) || findPhone(after) !== null
  })
  const line = personWithPhone.exec(text)
  const asked = reachable.test(text) ? [...text.matchAll(addressed)] : []
  return [...text.matchAll(named), ...asked, ...calls, ...(line === null ? [] : [line])].flatMap((match) => {
    const name = match[1] ?? ''
    return notNames.test(name) ? [] : [{ block, name, start: match.index + match[0].lastIndexOf(name) }]
  })
}

/** People under labels such as "Contact". */
function labelledNames(context: Context): Named[] {
  return context.facts.flatMap((fact) => {
    const block = context.outline.blocks[fact.block]
    const match = fact.field === 'contact' && block !== undefined ? personAtStart.exec(fact.text) : null
    const name = match?.[1]
    if (block === undefined || match === null || name === undefined || notNames.test(name)) return []
    return [{ block, name, start: fact.start - block.start + match[0].length - name.length }]
  })
}

/**
 * People who are named for questions about the posting, with the number and the mailbox that stand behind their
 * names. `known` are the contacts found by their mailboxes, whose owners are not named again.
 */
export function findContactNames(
  context: Context,
  known: readonly Finding<PostingContact>[]
): Finding<PostingContact>[] {
  const { text } = context.outline.page
  const taken = new Set(known.map(({ value }) => value.name))
  const found: Finding<PostingContact>[] = []
  const blocks = context.outline.blocks.filter((_, at) => context.noise[at] !== true && at >= (context.titleAt ?? 0))
  for (const { block, name, start } of [...labelledNames(context), ...blocks.flatMap(namesIn)]) {
    if (taken.has(name) || (context.company !== null && agreeOnCompany(name, context.company) > 0)) continue
    taken.add(name)
    const from = block.start + start + name.length
    const after = text.slice(from, from + reach).split(/\n\s*\n\s*\n/, 1)[0] ?? ''
    const email = mailbox.exec(after)?.[0].toLowerCase() ?? null
    // The mailbox behind the name has its own finding, which says more.
    const owned = known.some(({ value }) => email !== null && value.email?.toLowerCase() === email)
    const phone = findPhone(after)
    if (owned) continue
    const value = { name, role: null, email: null, phone }
    found.push(toFinding(context, { value, start, end: start + name.length }, block.start, 'pattern', 0.8))
  }
  return found
}

/** The name that stands before a mailbox as that of the person to ask: "Ihre Ansprechpartnerin ist Frau Jana Holm". */
export function personBefore(before: string): string | null {
  const last = ([...before.matchAll(named)].at(-1) ?? [...before.matchAll(addressed)].at(-1))?.[1]
  return last === undefined || notNames.test(last) ? null : last
}

/** The name of a person, where a line is nothing else: "Adaeze Castellan", "Mrs D. Pennyquick". */
export function personOnLine(line: string): string | null {
  const match = wholeName.exec(line)
  const name = match?.[1] ?? match?.[2]
  return name === undefined || notNames.test(name) ? null : name
}
