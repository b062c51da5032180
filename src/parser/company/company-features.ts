import { readPlaceLine } from '../findings/place-lines'
import { cityHomes } from '../findings/place-parts'
import { hasHeadNoun } from '../findings/seniority'
import { findSkills } from '../findings/skills'
import { looksLikeTitle } from '../findings/title-likeness'
import { foldWord } from '../findings/words'
import { furnitureScore } from '../noise/furniture'
import { isSiteRegion, type Outline } from '../outline'
import { siteWords } from '../vocabulary/companies'
import { type Candidate, spokenName } from './company-candidates'
import { isBoardName } from './company-lines'
import { hasLegalForm, institution, nameBonus } from './company-names'
import { isCovered, type Occurrence, occurrencesOf } from './name-occurrences'

/** What speaks for and against a name being the employer's, each 0 to 1; what is left out is 0. */
export type CompanyFeatures = Readonly<Record<string, number>>

/** How much each sign says for a name being the employer's, in logarithms of odds. */
export interface CompanyWeights {
  readonly features: Readonly<Record<string, number>>
  readonly bias: number
}

/** What the names are held against. */
export interface CompanyPage {
  readonly outline: Outline
  readonly noise: readonly boolean[]
  readonly title: string | null
  readonly titleAt: number | null
}

const longestSentence = 100
/** How much of the text is searched for a name in small letters, in UTF-16 units. */
const longestText = 60_000

const before =
  /(?:^|[\s(])(?:at|about|by|with|from|join|follow|bei|beim|von|über|chez|de|du|da|do|di|presso|bij|van|over|em|hos|om|på|för|av|med|en|con|per|com|für|for|to|at the|pour|voor)\s(?:the |die |der |das |la |le |el |il |het )?$/iu
const welcomes =
  /(?:join|joining|rejoi\p{L}+|about|über|à propos de?|sobre|over|chi è|why|bei|chez|presso|at)\s(?:the |die |der |das |la |le |el |il |het )?$/iu
/** What stands around a part of a longer name: "Wit" in "Sanne de Wit". */
const nameBefore = /\p{Lu}\p{Ll}{1,20}(?: (?:de|van|von|den|der|del|di|da|of))? $/u
const nameBehind = /^(?:['’]s)? (?:(?:of|de|&|and|und|et|y|e) )?\p{Lu}\p{Ll}/u
const inside = /(?:^|[\s(])(?:in|im|à|en|em|te|near|bei|nella|nel) $/iu
const owning = /^['’]s?(?=[\s,.])(?! \p{Lu})/u
const verb =
  /^,? (?:[^.!?,]{2,60}, )?(?:is|are|was|has|have|ist|sind|hat|sucht|suchen|stellt|bietet|est|recrute|recherche|cherche|propose|es|busca|ofrece|necesita|è|cerca|ricerca|offre|assume|zoekt|heeft|procura|oferece|söker|\p{Ll}{3,}s|\p{Ll}{3,}t)(?= )/u
const person =
  /(?:herr|frau|contact|kontakt|ansprechpartner(?:in)?|dr\.?|mr\.?|mrs\.?|ms\.?|dear|liebe[r]?|regards|grüße|monsieur|madame|m\.|mme)[:,]?\s*$/iu

function share(count: number, most: number): number {
  return Math.min(count, most) / most
}

/** The letters of the page's addresses, without signs. */
export function addressLetters(text: string): string {
  return foldWord(
    text
      .slice(0, 200_000)
      .match(/(?:@|\/\/|www\.)[\w.-]{4,80}\.[a-z]{2,10}\b/gi)
      ?.slice(0, 100)
      .join(' ') ?? ''
  ).replace(/-/g, '')
}

const lettersOf = (text: string) => foldWord(text).replace(/[^a-z\d]/g, '')

/** Whether nothing but a place stands on a line. */
function isPlaceOnly(line: string | undefined): boolean {
  if (line === undefined || line.length > 60 || line.length < 3) return false
  const found = readPlaceLine(line)
  return found.some(({ value, start, end }) => value.country !== null && end - start >= line.length * 0.7)
}

/** What the words of a name say themselves. */
function ofWords(value: string, text: string): Record<string, number> {
  const words = value.split(/\s+/)
  const skill = findSkills(value).some(({ start, end }) => end - start === value.length)
  const single = words.length === 1
  return {
    legal: hasLegalForm(value) ? 1 : 0,
    institution: institution.test(value) ? 1 : 0,
    part: nameBonus(value) < 0 ? 1 : 0,
    titleLike: looksLikeTitle(value),
    headNoun: hasHeadNoun(value) ? 1 : 0,
    skill: skill ? 1 : 0,
    furniture: furnitureScore(value),
    board: isBoardName(value) ? 1 : 0,
    town: cityHomes(value).length > 0 ? 1 : 0,
    holdsPlace: readPlaceLine(value).some((match) => match.value.country !== null) ? 1 : 0,
    single: single ? 1 : 0,
    short: value.length <= 3 ? 1 : 0,
    long: words.length >= 5 ? 1 : 0,
    capitals: value.length > 4 && value === value.toUpperCase() ? 1 : 0,
    digit: /\d/.test(value) ? 1 : 0,
    small: words.some((word) => /^\p{Ll}{4}/u.test(word)) ? 1 : 0,
    common:
      single &&
      new RegExp(`(?<![\\p{L}@./-])${escaped(value.toLowerCase())}(?![\\p{L}@./-])`, 'u').test(text) &&
      value !== value.toLowerCase()
        ? 1
        : 0,
    siteWords: words.filter((word) => siteWords.has(foldWord(word))).length / words.length
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** How often a name stands in each way. */
const noCounts = {
  sentences: 0,
  lines: 0,
  noisy: 0,
  called: 0,
  welcomed: 0,
  owned: 0,
  subject: 0,
  acts: 0,
  persons: 0,
  linked: 0,
  site: 0,
  late: 0,
  beforePlace: 0,
  byOthers: 0,
  wholes: 0,
  within: 0,
  cutBefore: 0,
  cutBehind: 0
}

/** What the places where a name stands say. */
function ofOccurrences(
  found: readonly Occurrence[],
  words: string,
  value: string,
  page: CompanyPage
): Record<string, number> {
  const { outline, noise, titleAt } = page
  const { blocks, bodyStart, titleLikeness } = outline
  const count = { ...noCounts }
  for (const { block: index, at } of found) {
    const block = blocks[index]
    if (block === undefined) continue
    const { text } = block
    const head = text.slice(Math.max(0, at - 30), at)
    const rest = text.slice(at + words.length, at + words.length + 80)
    const isLong = text.length >= longestSentence || (text.length >= 40 && /[.!?]$/.test(text))
    const isNoise = noise[index] === true
    if (isNoise) count.noisy++
    if (isSiteRegion(block)) count.site++
    if (block.linked > 0.8) count.linked++
    if (isLong && !isNoise) count.sentences++
    if (!isLong && before.test(head)) count.called++
    if (isLong && !isNoise && before.test(head)) count.welcomed += welcomes.test(head) ? 1 : 0
    if (owning.test(rest)) count.owned++
    if (inside.test(head)) count.within++
    if (nameBefore.test(head)) count.cutBefore++
    if (nameBehind.test(rest)) count.cutBehind++
    if (person.test(head)) count.persons++
    const opens =
      at === 0 || /[.!?:] $/.test(head) || /^(?:The|Die|Der|Das|La|Le|El|Il|Het|De|A|O) $/.test(text.slice(0, at))
    if (isLong && !isNoise && opens && verb.test(rest)) count.acts++
    if (isLong && !isNoise && opens) count.subject++
    if (text.length <= value.length + 6) {
      count.wholes++
      if (isPlaceOnly(blocks[index + 1]?.text) || isPlaceOnly(blocks[index + 2]?.text)) count.beforePlace++
      const others = [index - 1, index + 1, index - 2].filter(
        (near) => near !== titleAt && (titleLikeness[near] ?? 0) >= 0.6 && blocks[near]?.text !== page.title
      )
      if (others.length > 0 && index > bodyStart) count.byOthers++
    } else if (!isLong) {
      count.lines++
      const tail = /^(?:,| ?[·•|]| [-–—]) *(.{3,50})/.exec(rest)?.[1]
      if (tail !== undefined && isPlaceOnly(tail.split(/ ?[·•|] ?/, 1)[0])) count.beforePlace++
    }
    if (index > bodyStart + (blocks.length - bodyStart) * 0.7) count.late++
  }
  const all = Math.max(1, found.length)
  const firstAt = found[0]?.block ?? blocks.length
  return {
    absent: found.length === 0 ? 1 : 0,
    once: found.length === 1 ? 1 : 0,
    times: Math.log(1 + found.length) / Math.log(20),
    sentence: count.sentences > 0 ? 1 : 0,
    sentences: share(count.sentences, 4),
    inLine: count.lines > 0 ? 1 : 0,
    whole: count.wholes > 0 ? 1 : 0,
    wholes: count.wholes > 1 ? 1 : 0,
    noisy: count.noisy / all,
    onlyNoise: count.noisy > 0 && count.noisy === found.length ? 1 : 0,
    site: count.site / all,
    linked: count.linked / all,
    late: count.late / all,
    onlyLate: count.late > 0 && count.late === found.length ? 1 : 0,
    calledIn: count.called > 0 ? 1 : 0,
    welcomed: count.welcomed > 0 ? 1 : 0,
    owned: count.owned > 0 ? 1 : 0,
    subject: count.subject > 0 ? 1 : 0,
    acts: count.acts > 0 ? 1 : 0,
    cutBefore: count.cutBefore / all,
    cutBehind: count.cutBehind / all,
    within: count.within > 0 ? 1 : 0,
    person: count.persons > 0 ? 1 : 0,
    beforePlace: count.beforePlace > 0 ? 1 : 0,
    byOthers: count.byOthers / all,
    above: firstAt < bodyStart ? 1 : 0,
    nearTitle: titleAt !== null && found.some(({ block }) => Math.abs(block - titleAt) <= 3) ? 1 : 0,
    onTitle: titleAt !== null && found.some(({ block }) => block === titleAt) ? 1 : 0,
    wholeNearTitle:
      titleAt !== null &&
      found.some(
        ({ block }) =>
          block !== titleAt && Math.abs(block - titleAt) <= 3 && (blocks[block]?.text.length ?? 0) <= value.length + 6
      )
        ? 1
        : 0
  }
}

/** The features of each candidate, in their order. */
export function companyFeatures(candidates: readonly Candidate[], page: CompanyPage): CompanyFeatures[] {
  const { outline, title } = page
  const { meta } = outline.page
  const addresses = addressLetters(`${outline.page.text} ${meta['mail:from'] ?? ''}`)
  const placeFacts = outline.facts.filter(({ field }) => field === 'location').map(({ text }) => text)
  const facts = outline.facts
    .filter(({ field, text }) => field !== 'company' && field !== 'location' && field !== 'title' && text.length <= 80)
    .map(({ text }) => text)
  const spoken = candidates.map(spokenName)
  const all = spoken.map((words) => occurrencesOf(words, outline.blocks))
  const occurrences = all.map((own, index) => own.filter((one) => !isCovered(one, index, spoken, all)))
  return candidates.map((candidate, index) => {
    const { key, ways, best } = candidate
    const words = spoken[index] ?? best.value
    const found = occurrences[index] ?? []
    const letters = key.replace(/[^a-z\d]/g, '')
    const first = lettersOf(key.split(' ', 1)[0] ?? '')
    const longer = candidates.filter((other) => other.key !== key && ` ${other.key} `.includes(` ${key} `))
    const whole = all[index]?.length ?? 0
    const shorter = candidates.filter((other) => other.key !== key && ` ${key} `.includes(` ${other.key} `))
    const features: Record<string, number> = {
      few: candidates.length <= 3 ? 1 : 0,
      ...ofWords(best.value, outline.page.text.slice(0, longestText)),
      ...ofOccurrences(found, words, best.value, page),
      many: share(ways.size - 1, 4),
      two: ways.size >= 2 ? 1 : 0,
      inAddress: letters.length >= 4 && addresses.includes(letters) ? 1 : 0,
      firstInAddress: first.length >= 5 && first !== letters && addresses.includes(first) ? 1 : 0,
      inPageTitle: meta.title?.includes(words) === true || meta['og:title']?.includes(words) === true ? 1 : 0,
      inSiteName: meta['og:site_name']?.includes(words) === true ? 1 : 0,
      inDescription: meta.description?.includes(words) === true ? 1 : 0,
      inTitle: title?.includes(words) === true ? 1 : 0,
      inLonger: whole === 0 ? 0 : 1 - found.length / whole,
      hasLonger: longer.length > 0 ? 1 : 0,
      hasShorter: shorter.length > 0 ? 1 : 0,
      inFact: facts.some((text) => text.includes(words)) ? 1 : 0,
      inPlaceFact: placeFacts.some((text) => text.includes(words)) ? 1 : 0
    }
    for (const [way, confidence] of ways) {
      features[way] = 1
      features[`${way}:sure`] = confidence
    }
    return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0))
  })
}
