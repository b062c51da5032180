import { isNameLine } from './company-names'
import type { Finding } from './finding'
import { foldWord } from './findings/words'
import type { Page } from './page'
import { boards } from './vocabulary/boards'
import { senderTail } from './vocabulary/mail-words'

/** How sure an employer's name in the name of a sender is, and when the sender's own domain repeats it. */
const nameConfidence = 0.4
const ownedConfidence = 0.5
/** Shortest name that is held against a domain, in letters: shorter ones fit by chance. */
const shortestName = 4

/** Mailboxes that anybody can have say nothing of an employer. */
const freeMail =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|ziggo|kpnmail|planet|uol|bol|terra|sapo|fastmail|hey|zoho|yandex|mail)\.[a-z.]{2,6}$/

function lettersOf(text: string): string {
  return foldWord(text).replace(/[^a-z\d]/g, '')
}

/** The sender's host as `@host`, where it can be the employer's; empty for free mail and boards. */
export function senderHost({ meta }: Page): string {
  const host = meta['mail:address']?.split('@')[1] ?? ''
  const board = boards.some(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)))
  return host === '' || board || freeMail.test(host) ? '' : `@${host}`
}

/** The employer in the name of a mail's sender: "Corvid Labs Careers", "Lena Fox | Corvid Labs". */
export function findInSender(page: Page): Finding<string>[] {
  const name = page.meta['mail:name']
  if (name === undefined || name.length > 100) return []
  const parts = name
    .split(/\s+[|–—·-]\s+|\s+(?:at|from|von|bei|@)\s+|\s*\(|,\s+/)
    .map((part) => part.replace(/\)$/, '').trim())
  const host = lettersOf(senderHost(page))
  return parts.flatMap((part, index) => {
    const value = part.replace(senderTail, '').trim()
    const key = lettersOf(value)
    const owned = key.length >= shortestName && host.includes(key)
    // A name alone is a person's, unless it is the domain's too.
    if ((!owned && value === part && index === 0) || !isNameLine(value)) return []
    if (boards.some((board) => board.name.toLowerCase() === value.toLowerCase())) return []
    const confidence = owned ? ownedConfidence : nameConfidence
    return [{ value, method: 'meta' as const, confidence, quote: name, start: null, end: null }]
  })
}
