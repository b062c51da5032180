import { foldWord } from './words'

/** Endings for the other gender that take letters off the word: nobody reads "Vendeur(se)" aloud. */
const hardEndings = 'se|euse|rice|trice|teuse|ère|ere|ière|iere|lle|le|ve|sse|esse|che|nne|enne|ienne|tte|fe'
const softEndings = 'e|a|o|ne|te|in|innen|ra|ora'

/** Brackets and signs with such endings, each in the case of its word. */
function endingsOf(hard: string, soft: string, letter: string): { hard: RegExp; apart: RegExp; all: RegExp } {
  const s = hard === hard.toUpperCase() ? 'S?' : 's?'
  const whole = `(?<=${letter}{2}) ?\\((?:${hard}|${soft})${s}\\)(?!\\p{L})`
  const signed = `(?<=${letter}{3})(?:[·•/]|\\.)-?(?:${hard}|${soft})${s}(?![\\p{L}\\p{N}'’])`
  return {
    hard: new RegExp(`(?<=${letter}{3})(?: ?\\((?:${hard})${s}\\)|[·•/.](?:${hard})${s}(?![\\p{L}\\p{N}'’]))`, 'u'),
    apart: new RegExp(`(?<=${letter}{3}) \\((?:${soft.split('|')[0]})\\)`, 'u'),
    all: new RegExp(`${whole}|${signed}`, 'gu')
  }
}

const cases = [
  endingsOf(hardEndings, softEndings, '\\p{Ll}'),
  endingsOf(hardEndings.toUpperCase(), softEndings.toUpperCase(), '\\p{Lu}')
]

/**
 * A title without the endings for the other gender where one of them cannot be read along with its word:
 * "Contrôleur(se) de gestion industriel(le)", "VENDEUR (SE) FROMAGER (E)", "Serveur/se". Endings that only add a letter
 * stay: "Enfermero/a", "Ingénieur(e)", "Entwickler:in".
 */
export function dropHardEndings(title: string): string {
  return cases.reduce(
    (text, { hard, apart, all }) => (hard.test(text) || apart.test(text) ? text.replace(all, '') : text),
    title
  )
}

/** Ends of one word for a man and for a woman, folded. */
const genderEnds: readonly (readonly [man: string, woman: string])[] = [
  ['', 'in'],
  ['e', 'in'],
  ['er', 'e'],
  ['er', 'in'],
  ['', 'e'],
  ['', 'a'],
  ['o', 'a'],
  ['e', 'a'],
  ['', 'ne'],
  ['', 'le'],
  ['', 'te'],
  ['f', 've'],
  ['eur', 'euse'],
  ['eur', 'rice'],
  ['eur', 'eresse'],
  ['er', 'ere'],
  ['ore', 'rice'],
  ['ore', 'ora'],
  ['', 'essa'],
  ['e', 'esse'],
  ['er', 'ress'],
  ['e', 'essa'],
  ['or', 'riz'],
  ['er', 'ster']
]
const shortestStem = 3

function isPair(a: string, b: string): boolean {
  return genderEnds.some(
    ([man, woman]) =>
      a.endsWith(man) &&
      b.endsWith(woman) &&
      a.length - man.length >= shortestStem &&
      a.slice(0, a.length - man.length) === b.slice(0, b.length - woman.length)
  )
}

/** 1 where the first word is a man's and the second a woman's form, -1 the other way round, 0 for the same word; null for others. */
function comparePair(a: string, b: string): 1 | 0 | -1 | null {
  const [first, second] = [foldWord(a), foldWord(b)]
  if (first === second) return 0
  if (isPair(first, second)) return 1
  return isPair(second, first) ? -1 : null
}

/** Most words of a name that is said twice. */
const mostWords = 5
/** Most names that are said twice in one title. */
const mostDoubles = 3

/**
 * A title in which a role is said for both genders, with the shorter form alone: "Aide-soignant / Aide-soignante",
 * "Toiletteur/toiletteuse canin", "Wissenschaftliche Mitarbeiterin / Wissenschaftlicher Mitarbeiter".
 */
export function dropDoubledGender(title: string): string {
  let rest = title
  for (let round = 0; round < mostDoubles; round++) {
    const once = dropOneDouble(rest)
    if (once === rest) break
    rest = once
  }
  return rest
}

function dropOneDouble(title: string): string {
  const slash =
    / ?\/ ?(?:(?:[Uu][Nn](?:[AEOaeo]|['’])?|[Ee]ine?n?|[Uu]ma?|een|an?) ?)?(?=\p{L}{3})| (?:oder|ou|o|of|or) (?=\p{Lu})/gu
  for (const { index, 0: sign } of title.matchAll(slash)) {
    const left = title.slice(0, index).split(' ')
    const right = title.slice(index + sign.length).split(' ')
    for (let count = Math.min(mostWords, left.length, right.length); count >= 1; count--) {
      const men = left.slice(-count)
      const women = right.slice(0, count)
      const last = women.at(-1) ?? ''
      const bare = [...women.slice(0, -1), last.replace(/[,;:)]+$/, '')]
      const order = men.map((word, at) => comparePair(word, bare[at] ?? ''))
      if (order.includes(null) || order.every((one) => one === 0)) continue
      const taken = order.reduce<number>((sum, one) => sum + (one ?? 0), 0) >= 0 ? men : bare
      const end = index + sign.length + bare.join(' ').length
      return [...left.slice(0, -count), ...taken].join(' ') + title.slice(end)
    }
  }
  return title
}
