import { remember } from '../text/remember'
import { benefitWords, otherMoneyWords, payWords } from '../vocabulary/pay-words'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { splitWords, type Word, type Words } from './words'

/** What a word near a sum makes of it: pay, other money, or a benefit. */
export type Sense = 'pay' | 'other' | 'benefit'

const cues = createPhrases<Sense>([
  ...payWords.split(';').map((phrase) => [phrase, 'pay'] as const),
  ...otherMoneyWords.split(';').map((phrase) => [phrase, 'other'] as const),
  ...benefitWords.split(';').map((phrase) => [phrase, 'benefit'] as const)
])

/** Last parts of compounds, folded. "Entgeld" is a common slip for "Entgelt". */
const compounds: readonly (readonly [RegExp, Sense])[] = [
  [/.{3}(?:gehalt|gehalts|gehaelter|lohn|verdienst|entgelt|entgeld|salaris|loon|lon|verguetung|vergutung)$/, 'pay'],
  [/.{3}(?:budgets?|umsatz|volumen|kosten|gebuhr|gebuhren|preis|preise|miete|omzet|tarif)$/, 'other'],
  [
    /.{3}(?:zuschlage?n?|zuschusse?n?|zulagen?|pramien?|bonus|boni|gutscheine?n?|guthaben|geld|gelder|vorsorge|ticket|tickets|toeslag|vergoeding|bijdrage|karte|pauschale|toelage|premie)$/,
    'benefit'
  ]
]

const senseOfCompound = remember(
  (key: string): Sense | undefined => compounds.find(([pattern]) => pattern.test(key))?.[1]
)

function compoundOf({ key }: Word): Sense | undefined {
  return key.length < 7 ? undefined : senseOfCompound(key)
}

/** The words of a text that speak of pay, of other money and of benefits, in order. */
export function findMoneyCues(words: Words): Phrase<Sense>[] {
  const found = findPhrases(cues, words)
  const known = new Set(found.flatMap((phrase) => [phrase.first, phrase.last]))
  const more = words.list.flatMap((word, at): Phrase<Sense>[] => {
    const sense = known.has(at) ? undefined : compoundOf(word)
    return sense === undefined ? [] : [{ value: [sense], start: word.start, end: word.end, first: at, last: at }]
  })
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start)
}

/** Whether a heading speaks of pay and of no other money: "Hourly rate", "Gehalt", but not "Pay and benefits". */
export function isPayHeading(heading: string): boolean {
  const found = findMoneyCues(splitWords(heading))
  return found.length > 0 && found.every((phrase) => phrase.value.includes('pay'))
}
