import { farNegations, type ModeCue, modeNegations, onlyWords } from '../vocabulary/work-mode-words'
import type { Phrase } from './phrases'
import { sameSentence, type Words } from './words'

/** How many words before a cue a negation may stand: "non è previsto lo smart working", but "sans horaires fixes". */
const negationReach = 5
const weakReach = 3

function isNegated(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let back = 1; back <= negationReach; back++) {
    const word = words.list[cue.first - back]
    if (word === undefined || !sameSentence(words, cue.first - back, cue.first)) return false
    if (words.text.slice(word.end, cue.start).includes(',')) return false
    if (back > weakReach && !farNegations.has(word.key)) continue
    if (modeNegations.has(word.key)) return !onlyWords.has(words.list[cue.first - back + 1]?.key ?? '')
  }
  return false
}

const deniedBehind =
  /^[ ,:–-]{0,3}(?:(?:work(?:ing)?|arbeit(?:en)?|jobs?|roles?|for this (?:role|position)) )?(?:(?:is|are|ist|sind|est|es|è|é|n[’']est|no|non|não) )?(?:(?:unfortunately|currently|leider|aktuell|derzeit|momentan|hier|dabei|malheureusement|actuellement|lamentablemente|actualmente|purtroppo|attualmente|helaas|momenteel|infelizmente|de momento) )?(?:possible )?(?:not (?:currently )?(?:available|possible|offered|an option|permitted|supported)|nicht (?:möglich|verfügbar|vorgesehen)|(?:pas|non) (?:possible|disponible|autorisé|prévu|éligible)|(?:no )?(?:disponible|posible)(?<=no \S{0,12})|(?:non )?(?:possibile|previsto|disponibile)(?<=non \S{0,14})|niet (?:mogelijk|beschikbaar)|não (?:disponível|possível|é possível))|^ ?: ?(?:no|nein|non|nee|não|keine?s?)(?![\p{L}-])/iu

const unable = /\b(?:cannot|can(?:no|['’])t|can not|unable to|nicht|may not)(?: [\w-]+){0,3} $/i

/** Whether the words before or behind a cue take it back: "kein Homeoffice", "Remote: No". */
export function isDenied(words: Words, cue: Phrase<ModeCue>): boolean {
  if (isNegated(words, cue) || deniedBehind.test(words.text.slice(cue.end, cue.end + 60))) return true
  const before = words.text.slice(Math.max(0, cue.start - 40), cue.start)
  return unable.test(before.slice(Math.max(before.search(/[.!?;\n][^.!?;\n]*$/), 0)))
}
