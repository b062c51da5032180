import { townLines } from './gazetteer-towns'

/** A town of the gazetteer in one country. */
export interface Town {
  readonly country: string
  /** 0 under 10,000 people, each further number twice as many, 7 from 640,000 on. */
  readonly size: number
}

/** What is known of a town's name. */
export interface TownName {
  /** The largest first. */
  readonly towns: readonly Town[]
  /** Whether the name is a frequent word of one of the seven languages too. */
  readonly common: boolean
}

interface Bucket {
  readonly names: ReadonlyMap<string, TownName>
  /** The first word of each name. */
  readonly firstWords: ReadonlySet<string>
}

/** Names by their first two letters: as written in the list until one of them is asked for. */
const buckets = new Map<string, string | Bucket>()
for (const line of townLines.split('\n')) if (line !== '') buckets.set(line.slice(0, 2), line)

const sharedSigns = '()*+,-./:;<=>?@#'
const countrySigns: Readonly<Record<string, string>> = {
  '%': 'US',
  '&': 'DE',
  _: 'FR',
  '~': 'IT',
  '^': 'GB',
  '|': 'ES',
  '"': 'BR',
  '[': 'NL',
  ']': 'BE',
  '{': 'PT'
}

/** Names that are tools, brands or first of all something else, though no frequent words. */
const notTowns = new Set(
  'ada perl java oracle delphi scala basic salesforce lucene marketo apex swift dart ant unity sage epic cerner mendix kafka spark talend celonis clarion meta visa amex asana zoom'.split(
    ' '
  )
)

/** Whether the character belongs to a name, and not to a sign or a country. */
function isNameUnit(unit: number): boolean {
  return unit === 32 || (unit > 96 && unit < 123)
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 56
}

/** Small words behind which a town's name only says where it lies: "bernau bei berlin". */
const lyingWords = [
  ' bei ',
  ' an der ',
  ' am ',
  ' in der ',
  ' im ',
  ' ob der ',
  ' vor der ',
  ' unter ',
  ' upon ',
  ' aan den '
]
/** Shorter names are often words: "Buch am Ammersee". */
const longAlias = 6

/** A town's name as everybody says it, if that is shorter. */
function shortName(name: string): string | undefined {
  if (name.length < 12) return undefined
  for (const word of lyingWords) {
    const at = name.indexOf(word)
    if (at >= 5) return name.slice(0, at)
  }
  return undefined
}

/** One pass over the characters: patterns would take most of the time that a first posting has. */
function readBucket(line: string): Bucket {
  const names = new Map<string, TownName>()
  const firstWords = new Set<string>()
  const aliases = new Map<string, TownName>()
  let name = ''
  let at = 2
  while (at < line.length) {
    const shared = sharedSigns.indexOf(line.charAt(at))
    let end = at + 1
    while (isNameUnit(line.charCodeAt(end))) end++
    name = name.slice(0, shared) + line.slice(at + 1, end)
    const towns: Town[] = []
    at = end
    while (at < line.length) {
      const length = isDigit(line.charCodeAt(at + 1)) ? 1 : 2
      if (!isDigit(line.charCodeAt(at + length)) || line[at] === '!') break
      const country = line.slice(at, at + length)
      towns.push({ country: countrySigns[country] ?? country, size: line.charCodeAt(at + length) - 48 })
      at += length + 1
    }
    const common = line[at] === '!'
    if (common) at++
    names.set(name, { towns, common: common || notTowns.has(name) })
    const short = shortName(name)
    if (short !== undefined && !names.has(short)) aliases.set(short, { towns, common: short.length < longAlias })
    const space = name.indexOf(' ')
    firstWords.add(space < 0 ? name : name.slice(0, space))
  }
  for (const [short, town] of aliases) if (!names.has(short)) names.set(short, town)
  return { names, firstWords }
}

/** The towns that bear a name, given as folded words with single spaces between them ("bad salzuflen"). */
export function townsNamed(name: string): TownName | undefined {
  return bucketOf(name)?.names.get(name)
}

/** Whether the name of a town begins with the folded word. */
export function beginsTown(word: string): boolean {
  return bucketOf(word)?.firstWords.has(word) === true
}

function bucketOf(name: string): Bucket | undefined {
  const head = name.slice(0, 2)
  const bucket = buckets.get(head)
  if (bucket === undefined || typeof bucket !== 'string') return bucket
  const read = readBucket(bucket)
  buckets.set(head, read)
  return read
}
