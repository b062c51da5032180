import {
  type RemarkWeight,
  remarkEndings,
  remarkNumber,
  remarkPhrases,
  remarkWords,
  shiftPattern
} from '../vocabulary/title-remark-words'
import { findEmploymentTypes } from './employment'
import { hasHeadNoun } from './title-likeness'
import { splitWords, type Word } from './words'

const weights = new Map<string, RemarkWeight>()
for (const weight of ['fills', 'partner', 'joins', 'carries'] as const)
  for (const line of remarkWords[weight]) for (const word of line.split(' ')) weights.set(word, weight)

/** Longest stretch that is read as a remark, in words. */
const mostWords = 10

function weightOf(key: string): RemarkWeight | undefined {
  if (shiftPattern.test(key)) return 'carries'
  if (remarkNumber.test(key)) return 'partner'
  return weights.get(key) ?? (remarkEndings.test(key) ? 'carries' : undefined)
}

/** Stretches that are remarks whatever their words are elsewhere: phrases, and forms of employment but those of learners. */
function sureStretches(text: string): { start: number; end: number }[] {
  const forms = findEmploymentTypes(text).filter(({ value }) => value !== 'internship' && value !== 'apprenticeship')
  const phrases = [...text.matchAll(remarkPhrases)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length
  }))
  return [...forms, ...phrases]
}

/** The words of a text with how each of them stands in a remark; undefined for those that stand in none. */
function weigh(text: string): { words: readonly Word[]; weights: (RemarkWeight | undefined)[] } {
  const { list } = splitWords(text)
  const sure = sureStretches(text)
  return {
    words: list,
    weights: list.map(({ key, start, end }) =>
      sure.some((stretch) => stretch.start <= start && end <= stretch.end) ? 'carries' : weightOf(key)
    )
  }
}

/** Whether words that all may stand in a remark make one. */
function makesRemark(taken: readonly (RemarkWeight | undefined)[]): boolean {
  const count = (weight: RemarkWeight) => taken.filter((other) => other === weight).length
  if (count('carries') > 0) return true
  return count('joins') > 0 && count('joins') + count('partner') > 1
}

/** "Year 6" is a class at school. */
const schoolYear = /(?<!\p{L})years? \d/iu

/**
 * Whether words that stand apart in a title say nothing but when, how long, on what terms and how urgently somebody
 * works: "Nights", "4 on 4 off", "25 ore, solo mattina", "18-month term", "4 Tage, kein Mittwochnachmittag".
 */
export function isRemark(text: string): boolean {
  const read = weigh(text)
  if (read.words.length === 0 || read.words.length > mostWords || schoolYear.test(text)) return false
  return read.weights.every((weight) => weight !== undefined) && makesRemark(read.weights)
}

/** Words behind which a complement of the role's name stands: "Infirmier de nuit", "Chef d'équipe", "Head of Nights". */
const links = new Set(
  'de di do da d of du des del della dos das und and et y e o ou oder or zu zum zur the der die'.split(' ')
)
/** Words with which a remark may begin though they fill it. */
const openers = new Set(
  'in im auf per su sui en op para pour for fur voor nur solo only solamente seulement alleen slechts apenas so mit con avec met com with ab a'.split(
    ' '
  )
)
/** Nouns of rank whose field is named behind them: "Jefe turno noche". */
const ranks =
  /^(?:jefe|jefa|chef|capo|leiter(?:in)?|responsable|responsabile|encargad[oa]|coordinador[a]?|coordinatore|supervisor[ae]?|supervisore|manager|lead|leader|head|teamleiter(?:in)?|teamleider|team ?leader|gerente|director[a]?|leitung|mitarbeiter(?:in)?|medewerker|assistant|assistent)$/iu

/**
 * A title without a remark that stands behind the role without any sign: "Orderpicker nacht", "Addetto macchine CNC su
 * due turni", "Bäckereifachverkäuferin Teilzeit, nur vormittags". What a small word ties to the role stays: "de nuit".
 */
export function dropRemarkTail(title: string): string {
  const { words, weights: all } = weigh(title)
  const last = words.at(-1)
  if (last === undefined || /[\p{L}\p{N})\]]/u.test(title.slice(last.end))) return title
  let first = words.length
  while (first > 1 && words.length - first < mostWords && all[first - 1] !== undefined) first--
  for (let at = first; at < words.length; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || links.has(before.key)) continue
    if (all[at] === 'fills' && !openers.has(word.key)) continue
    if (!makesRemark(all.slice(at)) || schoolYear.test(title.slice(word.start))) continue
    // Within a word, such as "Front-Nacht", nothing is cut.
    if (!/[\s,(]$/.test(title.slice(0, word.start))) continue
    const role = title.slice(0, word.start).replace(/[\s,(–-]+$/, '')
    if (ranks.test(role)) return title
    if (hasHeadNoun(role)) return role
  }
  return title
}
