import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'
import { languageCues, languageLevels, languageNames, nationalityFollowers } from '../vocabulary/language-words'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { foldWord, splitWords, type Words } from './words'

type AskedLanguage = Posting['languages'][number]

interface Cue {
  readonly kind: 'language' | 'level' | 'asking'
  /** English name of a language. */
  readonly name: string
  /** Whether the word itself says that the language is asked for ("Deutschkenntnisse"). */
  readonly asked: boolean
}

const level: Cue = { kind: 'level', name: '', asked: false }
const asking: Cue = { kind: 'asking', name: '', asked: true }

/** "Deutschkenntnisse", "deutschsprachig" and "anglophone" say both the language and that it is known. */
const askingEndings = ['kenntnisse', 'kenntnissen', 'sprachkenntnisse', 'sprachig', 'sprachige', 'sprachiger']

function* cueEntries(): Generator<readonly [string, Cue]> {
  for (const line of languageNames) {
    const [name = '', ...others] = line.split(';')
    const plain: Cue = { kind: 'language', name, asked: false }
    const asked: Cue = { kind: 'language', name, asked: true }
    for (const spelling of [name, ...others]) {
      yield [spelling, plain]
      if (/isch$|sch$/.test(spelling)) for (const ending of askingEndings) yield [spelling + ending, asked]
      for (const ending of ['speaking', 'speaker', 'speakers', 'language skills'])
        yield [`${spelling} ${ending}`, asked]
    }
  }
  for (const phrase of languageLevels.split(';')) yield [phrase, level]
  for (const phrase of languageCues.split(';')) yield [phrase, asking]
}

const cues = createPhrases(cueEntries())
const followers = new Set(nationalityFollowers.split(' ').map(foldWord))

const clauseEnd = /[.!?;\n•|]/
/** How many words of language, level or knowing back a level is looked for. */
const nearCues = 6
/** How far a level or a word of knowing reaches within its clause, in UTF-16 units. */
const reach = 60

function kindOf(phrase: Phrase<Cue> | undefined): Cue | undefined {
  return phrase?.value[0]
}

function isLanguage(phrase: Phrase<Cue>): boolean {
  return kindOf(phrase)?.kind === 'language'
}

/** "German market": a capitalised or known noun right behind makes it a nationality. */
function isNationality(words: Words, phrase: Phrase<Cue>): boolean {
  const next = words.list[phrase.last + 1]
  if (next === undefined || next.start - phrase.end !== 1) return false
  return followers.has(next.key)
}

const adjacentBehind =
  /^(?:[\s:(,–-]|\b(?:in Wort und Schrift|skills|kenntnisse|language|level|niveau|auf|at|mindestens|mind|min|minimum|minimal|at least|required|erforderlich|a|an?|de|nivel|livello|nível|is|ist|proficiency|\(|mit|op|als|as|comme|como|come|nivel mínimo|sprachniveau|langue|lingua|und)\b\.?)*$/i

const conjunction = /(?<!\p{L})(?:und|and|et|y|e|en|ed)(?!\p{L})/iu

/** "Fließend Deutsch und gut Englisch": the level behind an "and" belongs to the language that follows it. */
function opensNext(words: Words, level: Phrase<Cue>, next: Phrase<Cue> | undefined): boolean {
  return kindOf(next)?.kind === 'language' && /^[ -]$/.test(words.text.slice(level.end, next?.start))
}

/** "alto (C1)": the letter behind a word says it more exactly. */
function exactBehind(words: Words, level: Phrase<Cue>, next: Phrase<Cue> | undefined): Phrase<Cue> | undefined {
  if (next === undefined || kindOf(next)?.kind !== 'level') return undefined
  const exact = /^[ABC][12]/.test(words.text.slice(next.start, next.end))
  return exact && /^ ?\($/.test(words.text.slice(level.end, next.start)) ? next : undefined
}

/** The level right behind a language ("German (C1)"): nothing but level-talk between. */
function levelBehind(words: Words, found: readonly Phrase<Cue>[], at: number): Phrase<Cue> | undefined {
  const phrase = found[at]
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const next = found[ahead]
    if (phrase === undefined || next === undefined || next.start - phrase.end > 30) return undefined
    const kind = kindOf(next)?.kind
    if (kind === 'language') return undefined
    if (kind !== 'level') continue
    const gap = words.text.slice(phrase.end, next.start)
    const cefr = /^[ABC][12]/.test(words.text.slice(next.start, next.end))
    if (gap.includes('\n') || (gap.includes(',') && !cefr)) return undefined
    if (conjunction.test(gap) && opensNext(words, next, found[ahead + 1])) return undefined
    if (!adjacentBehind.test(gap)) return undefined
    return exactBehind(words, next, found[ahead + 1]) ?? next
  }
  return undefined
}

/** The level before a language, in the same clause; other languages may stand between ("fluent in English and German"). */
function levelBefore(words: Words, found: readonly Phrase<Cue>[], at: number): Phrase<Cue> | undefined {
  const phrase = found[at]
  for (let back = at - 1; back >= 0 && back >= at - nearCues; back--) {
    const before = found[back]
    if (phrase === undefined || before === undefined || phrase.start - before.end > reach) return undefined
    if (clauseEnd.test(words.text.slice(before.end, phrase.start))) return undefined
    if (kindOf(before)?.kind !== 'level') continue
    return isTakenBehind(words, found, back) ? undefined : before
  }
  return undefined
}

/** "English fluent, German": the level belongs to the language before it. */
function isTakenBehind(words: Words, found: readonly Phrase<Cue>[], at: number): boolean {
  const before = found[at - 1]
  const own = found[at]
  if (before === undefined || own === undefined || kindOf(before)?.kind !== 'language') return false
  const gap = words.text.slice(before.end, own.start)
  return gap.length < 4 && !gap.includes(',') && !gap.includes('\n')
}

const wish =
  '(?:welcome|advantage\\p{L}*|(?:a|big|strong) plus|bonus|asset|desirable|preferred|appreciated|helpful|nice[- ]to[- ]have|von vorteil|vorteilhaft|wünschenswert|erwünscht|willkommen|hilfreich|wäre (?:schön|toll|ein plus)|ein plus|un plus|un atout|apprécié\\p{L}*|souhait\\p{L}*|bienvenu\\p{L}*|valor\\p{L}*|deseable\\p{L}*|gradit[oaie]|gradevole|preferibil[ei]|apprezzat[oaie]|titolo preferenziale|een pré|pré|gewenst|meegenomen|mais-valia|diferencial|desejável|preferencial|vantagem)'
/** What is welcome is asked for: "German is an advantage", "gradito il tedesco". */
const wishedBehind = new RegExp(`^[^.,;!?\\n•|]{0,30}?(?<!\\p{L})${wish}(?!\\p{L})`, 'iu')
const wishedBefore = new RegExp(
  `(?<!\\p{L})${wish}(?: (?:de |d['’]|il |la |el |le |an |of |knowledge of |conocimientos? de |conoscenza del(?:la|l['’])? ?)){0,2} ?$`,
  'iu'
)

function isWished(words: Words, phrase: Phrase<Cue>): boolean {
  return (
    wishedBehind.test(words.text.slice(phrase.end, phrase.end + 50)) ||
    wishedBefore.test(words.text.slice(Math.max(0, phrase.start - 50), phrase.start))
  )
}

function isAsked(words: Words, found: readonly Phrase<Cue>[], at: number): boolean {
  const phrase = found[at]
  if (phrase === undefined) return false
  if (kindOf(phrase)?.asked === true || isWished(words, phrase)) return true
  for (const step of [-1, 1]) {
    for (let near = at + step; near >= 0 && near < found.length && Math.abs(near - at) <= 5; near += step) {
      const other = found[near]
      if (other === undefined || kindOf(other)?.kind !== 'asking') continue
      const gap = near < at ? words.text.slice(other.end, phrase.start) : words.text.slice(phrase.end, other.start)
      if (gap.length > reach || clauseEnd.test(gap)) break
      return (
        near < at ||
        /^[\s/&,-]*(?:(?:und|and|or|oder|et|y|e|en) \p{L}+ )?$/u.test(gap) ||
        /^ (?:in|is|both|sehr|fluent)/.test(gap)
      )
    }
  }
  return false
}

/** Weak levels ("good", "strong") say something of a language only right beside it. */
const weakLevel =
  /^(?:good|strong|solid|excellent|very good|perfect|basic|advanced|proficient|intermediate|gute?[ns]?|sehr gute?[ns]?|sicher(?:es?)?|solide|fundierte|technique|alto|medio|buen[oa]|goede?|bom|perfekte?s?|excelente|professionnel|native|elementary|beginner|technical|exzellente|hervorragende|ausgezeichnete)$/i
const weakGap =
  /^(?:[\s/,&(-]|\b(?:in|of|both|command|knowledge|level|written|verbal|spoken|oral|and|und|or|oder|et|y|e|en|de|del|d['’]|skills|communication|the|working|business|professional|language|proficiency|der|des|l['’]|Kenntnisse|Sprachkenntnisse|Kenntnissen?|dominio|nivel|speaking|writing|maîtrise|niveau|level|conoscenza|beheersing|domínio|conhecimentos|della|dell['’]|lingua|van|het|do|mündlich|schriftlich|Wort|Schrift|speaker|fluency)\b)*$/i

const listGap = /^(?:,? (?:and|or|und|oder|et|ou|y|o|e|en|of|sowie|&) |, ?| ?\/ ?| ?& ?)$/

/** "German and English at business level": the level behind the last of a list, unless in brackets, holds for all. */
function sharedLevel(words: Words, found: readonly Phrase<Cue>[], at: number): string | null {
  for (let next = at + 1; next <= at + nearCues; next++) {
    const own = found[next - 1]
    const other = found[next]
    if (own === undefined || other === undefined || kindOf(other)?.kind !== 'language') return null
    if (!listGap.test(words.text.slice(own.end, other.start))) return null
    const behind = levelBehind(words, found, next)
    if (behind === undefined) continue
    return /[(:,–-]/.test(words.text.slice(other.end, behind.start)) ? null : words.text.slice(behind.start, behind.end)
  }
  return null
}

function levelOf(words: Words, found: readonly Phrase<Cue>[], at: number): string | null {
  const phrase = found[at]
  if (phrase === undefined) return null
  const behind = levelBehind(words, found, at)
  if (behind !== undefined) return words.text.slice(behind.start, behind.end)
  const before = levelBefore(words, found, at)
  if (before === undefined) return sharedLevel(words, found, at)
  // "fluent English, German is welcome": what is welcome is not asked for at the level of the other.
  const [last] = found
    .slice(0, at)
    .filter((other) => other.start >= before.end && isLanguage(other))
    .slice(-1)
  if (last !== undefined && isWished(words, phrase) && /,/.test(words.text.slice(last.end, phrase.start))) return null
  const stated = words.text.slice(before.start, before.end)
  const gap = words.text.slice(before.end, phrase.start)
  const bare = found
    .slice(Math.max(0, at - nearCues), at)
    .filter((other) => other.start >= before.end && other.end <= phrase.start && kindOf(other)?.kind === 'language')
    .reduceRight((text, other) => text.slice(0, other.start - before.end) + text.slice(other.end - before.end), gap)
  return weakLevel.test(stated) && (!weakGap.test(bare) || / skills (?:and|&) $/.test(bare)) ? null : stated
}

/** Lower-case words that are languages only with a capital in English and German ("polish", "pools", "fins"). */
const wordsToo = /^(?:polish|pools|fins|thai|mundart|greco|english muffin|turco|technique)$/

/**
 * The human languages that a text asks for, by their English names, with the level as stated. Nationalities
 * ("German market") and languages of which nothing is asked are not answered.
 */
export function findLanguages(text: string): Match<AskedLanguage>[] {
  const words = splitWords(text)
  const found = findPhrases(cues, words)
  const asked: Match<AskedLanguage>[] = []
  found.forEach((phrase, at) => {
    const cue = phrase.value.find((value) => value.kind === 'language')
    if (cue === undefined || wordsToo.test(text.slice(phrase.start, phrase.end))) return
    const stated = levelOf(words, found, at)
    if (stated === null && isNationality(words, phrase)) return
    if (stated === null && !isAsked(words, found, at)) return
    asked.push({ value: { language: cue.name, level: stated }, start: phrase.start, end: phrase.end })
  })
  return asked
}
