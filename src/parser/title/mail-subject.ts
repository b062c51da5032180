import { looksLikeTitle } from '../findings/seniority'
import { dropOpenings } from '../findings/title-calls'
import type { Page } from '../page'
import { headingKey } from '../sections/headings'
import { subjectLeads, subjectMarks } from '../vocabulary/mail-words'
import type { TitleFinding } from './prose-titles'

/** Least likeness with which a part of a subject is taken for the name of a role. */
const leastLikeness = 0.5
/** Likeness of a word that is not known for a role, where the text looks for one. */
const soughtLikeness = 0.6
/** How much of a text is searched for the role, in UTF-16 units. */
const searchedLength = 20_000
/** How much surer a role is that the mail's text names too. */
const mentionRaise = 0.15

/** What stands behind a role that is offered: "Lead Engineer opportunity". */
const offered =
  /\s+(?:(?:job|career|new|remote|contract|permanent)\s+)?(?:opportunity|opportunities|opening|position|role|vacancy|job|interview|application|stelle|position)$/i

const tail = /\s+(?:[|–—·-]|at|@|bei|chez|presso|bij|with|mit|para|für)\s+.*$/i
const edges =
  /\s+[|–—·•>-]+\s+|:\s+|\s+(?:at|@|bei|chez|presso|bij)\s+|\s+(?:as an?|als|for an?|for the|pour une?)\s+/gi
/** What stands behind a role to be answered: "Backend Engineer - interested?". */
const asking = /[\s,;–—-]{0,4}(?:interested|interesse|intéressée?|interesado|interessato|geïnteresseerd)?\s?[?!]+$/i

/** A question to the reader behind a role: "Plant Manager in Chemnitz – would that suit you?". */
const question = /(?: [–—-]|[,;.…!]) [^–—?]{2,60}\?[?!]{0,3}$/

/** Words with which a text says whom it looks for, directly before the role; on folded text. */
const seeking =
  /\b(?:looking for|searching for|seeks?|seeking|hiring|recruiting|position (?:of|as)|role of|suchen?|sucht|recherch\w{1,6}|recrut\w{1,5}|busca\w{0,4}|cerca|cerchiamo|ricerca|zoek\w{0,3}|procura\w{0,4})(?: \p{L}{1,12}){0,3} $/u
/** How far before a role such words are looked for, in UTF-16 units. */
const seekingReach = 60
const longestUnknown = 60

/** Whether the text looks for just what a subject names, whatever word for a role that is. */
function isSought(candidate: string, text: string): boolean {
  const key = headingKey(candidate)
  if (key.length < 4 || candidate.length > longestUnknown) return false
  const at = text.indexOf(` ${key} `) + 1
  return at > 0 && seeking.test(text.slice(Math.max(0, at - seekingReach), at))
}

/** Likeness of what a subject announces as an opening, whatever its words: "Avviso di selezione - Istruttore amministrativo". */
const announcedLikeness = 0.5

/** Whether a subject names a posting and then nothing but these words. */
function isAnnounced(candidate: string, subject: string): boolean {
  const rest = dropOpenings(subject.replace(subjectMarks, '').trim())
  return (
    rest !== subject &&
    rest.replace(tail, '') === candidate &&
    candidate.length <= longestUnknown &&
    !/[?!]$/.test(rest)
  )
}

function candidatesOf(subject: string): string[] {
  const asked = subject.trim().replace(question, '')
  const before = asked === subject.trim() ? [] : partsOf(asked)
  return [...before, ...partsOf(subject)]
}

function partsOf(subject: string): string[] {
  const bare = subject.replace(asking, '').trim()
  const led = bare.replace(subjectLeads, '').replace(subjectLeads, '').trim()
  const opened = dropOpenings(bare)
  const whole = [led, led.replace(tail, ''), opened, opened.replace(tail, ''), bare, bare.replace(tail, '')]
  return [...whole, ...led.split(edges), ...bare.split(edges)].map((part) =>
    part.replace(asking, '').replace(offered, '').trim()
  )
}

/** The role in the subject of a mail: the part of it that looks most like one. */
export function findInSubject({ meta, text }: Page): TitleFinding[] {
  const subject = meta.title
  if (meta.mail === undefined || subject === undefined) return []
  let value: string | undefined
  let likeness = leastLikeness
  const words = ` ${headingKey(text.slice(0, searchedLength))} `
  for (const candidate of new Set(candidatesOf(subject))) {
    const sought = isSought(candidate, words) ? soughtLikeness : isAnnounced(candidate, subject) ? announcedLikeness : 0
    const found = Math.max(looksLikeTitle(candidate), sought)
    // Of equals the first wins: it holds more of the subject.
    if (found < likeness || (value !== undefined && found === likeness)) continue
    value = candidate
    likeness = found
  }
  if (value === undefined) return []
  const key = headingKey(value)
  const named = key.includes(' ') && words.includes(` ${key} `)
  const confidence = 0.42 + likeness * 0.3 + (named ? mentionRaise : 0)
  return [{ value, method: 'meta', confidence, quote: subject, start: null, end: null, block: null }]
}
