import type { Posting } from '../../shared/posting'
import { ladderNouns, managedThings, type RankCue, rankWords } from '../vocabulary/titles-ranks'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { splitWords, type Words } from './words'

type Seniority = NonNullable<Posting['seniority']>

const cues = createPhrases(
  Object.entries(rankWords).flatMap(([cue, line]) => line.split(';').map((phrase) => [phrase, cue as RankCue] as const))
)

/** Which rank wins where a title names several: "Senior Manager" is a manager, "Senior Staff" is staff. */
const precedence: readonly Seniority[] = [
  'intern',
  'executive',
  'director',
  'manager',
  'principal',
  'staff',
  'lead',
  'senior',
  'mid',
  'junior'
]

function keyAt(words: Words, index: number): string {
  return words.list[index]?.key ?? ''
}

/** Whether a noun of the engineering ladder follows: "Staff Machine Learning Engineer", not "Staff Nurse". */
function leadsLadderNoun(words: Words, last: number): boolean {
  for (let ahead = 1; ahead <= 5; ahead++) if (ladderNouns.has(keyAt(words, last + ahead))) return true
  return false
}

/** A manager is a rank where people or a house are managed: "Engineering Manager", not "Product Manager". */
function managesPeople(words: Words, cue: Phrase<RankCue>): boolean {
  const before = keyAt(words, cue.first - 1)
  // A marketing manager leads a department; one of product or growth marketing often nobody.
  if (before === 'marketing' && !['', 'senior', 'sr', 'junior'].includes(keyAt(words, cue.first - 2))) return false
  if (managedThings.has(before)) return true
  // An office manager buys paper; a front office manager leads the reception.
  if (managedThings.has(`${keyAt(words, cue.first - 2)}-${before}`)) return true
  const after = words.text.slice(cue.end, cue.end + 2)
  const standsFirst = cue.first === 0 || ['senior', 'sr'].includes(before)
  return standsFirst && (after.startsWith(',') || / of /.test(words.text.slice(cue.end, cue.end + 4)))
}

function rankOf(words: Words, cue: Phrase<RankCue>): Seniority | null {
  const [kind] = cue.value
  switch (kind) {
    case undefined:
    case 'none':
      return null
    case 'staff?':
      return leadsLadderNoun(words, cue.last) || keyAt(words, cue.first - 1) === ''
        ? ladderOnly(words, cue, 'staff')
        : null
    case 'principal?':
      return ladderOnly(words, cue, 'principal')
    case 'manager?':
      return managesPeople(words, cue) ? 'manager' : null
    default:
      return kind
  }
}

function ladderOnly(words: Words, cue: Phrase<RankCue>, rank: 'staff' | 'principal'): Seniority | null {
  if (rank === 'principal') return cue.first === words.list.length - 1 && cue.first > 0 ? null : 'principal'
  return leadsLadderNoun(words, cue.last) || ladderNouns.has(keyAt(words, cue.first - 1)) ? 'staff' : null
}

const subordinate = / (?:to (?:the )?|reporting to |für (?:die |den )?|del? |della |de la |du |dell['’]|van de )/i

/** The head of a title: in "Assistant to the CEO" the rank of the CEO is not the role's. */
function headOf(title: string): string {
  const match = subordinate.exec(title)
  if (match === null) return title
  return match[0].startsWith(' to') || match[0].startsWith(' rep') ? title.slice(0, match.index) : title
}

/** The rank that the words of a title name, or null. "Head of" is a director, "Team Lead" a lead. */
export function readSeniority(title: string): Posting['seniority'] {
  const words = splitWords(headOf(title))
  const found = new Set(findPhrases(cues, words).map((cue) => rankOf(words, cue)))
  return precedence.find((rank) => found.has(rank)) ?? null
}

const levels: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:Level|Grade|Band|Stufe|Niveau|Tier|Class) (?:\d{1,2}[A-Ca-c]?|I{1,3}|IV|V)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:IC|SDE|SWE|ICT|PM)[ -]?(?:[1-9]|I{1,3}|IV|V)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])[LEPTM][1-9](?:\d)?(?![\p{L}\p{N}])/u,
  /(?<=[\p{L}),] )(?:II|III|IV|VI|VII)(?:\/(?:II|III|IV|V))?(?![\p{L}\p{N}'’])/u,
  /(?<=\p{Ll},? )(?:I|V)(?=$| ?[,(|–]| [/-])/u,
  /(?<=(?:Engineer|Developer|Analyst|Scientist|Designer|Technician|Specialist|Manager|Associate|Administrator|Representative|Consultant|Nurse) )[1-6](?=$| ?[,(/|–-])/
]

/** The grade that a title states, as stated ("II", "L5", "Band 6"), or null. */
export function readLevel(title: string): string | null {
  for (const level of levels) {
    const match = level.exec(title)
    if (match !== null) return match[0].replace(/^(?:SDE|SWE|PM)[ -]?/, '')
  }
  return null
}
