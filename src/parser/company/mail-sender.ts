import type { Finding } from '../finding'
import { foldWord } from '../findings/words'
import type { Page } from '../page'
import { boards } from '../vocabulary/boards'
import { senderTail } from '../vocabulary/mail-words'
import { isNameLine } from './company-names'

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

const article = /^(?:the|de|het|der|die|das|la|le|les|el|il|lo) /i
/** Shortest word of a longer name that is held against a domain alone, in letters. */
const shortestWord = 6

/** Whether the last word of a name of several stands in the domain: "Seniorenstift Lindenaue" at `stift-lindenaue`. */
function isHalfOwned(value: string, host: string): boolean {
  const words = value.split(/[\s-]+/)
  const last = lettersOf(words.at(-1) ?? '')
  const first = lettersOf(words[0] ?? '')
  // A person's own domain holds the family name as well; an employer's other word stands in it in part.
  return (
    words.length > 1 &&
    last.length >= shortestWord &&
    host.includes(last) &&
    host.includes(first.slice(-5)) &&
    first.length >= 5
  )
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
    const bare = lettersOf(value.replace(article, ''))
    const isOwn =
      key.length >= shortestName && (host.includes(key) || (bare.length >= shortestName && host.includes(bare)))
    const owned = isOwn || isHalfOwned(value, host)
    // A name alone is a person's, unless it is the domain's too.
    if ((!owned && value === part && index === 0) || !isNameLine(value)) return []
    if (boards.some((board) => board.name.toLowerCase() === value.toLowerCase())) return []
    const confidence = owned ? ownedConfidence : nameConfidence
    return [{ value, method: 'meta' as const, confidence, quote: name, start: null, end: null }]
  })
}
