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

/** Names by their first two letters: as written in the list until one of them is asked for. */
const buckets = new Map<string, string | ReadonlyMap<string, TownName>>()
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

const entryShape = /([(-/:-@#])([a-z ]*)((?:(?:[A-Z]{2}|[%&_~^|"[\]{])\d)+)(!?)/g
const townShape = /([A-Z]{2}|[%&_~^|"[\]{])(\d)/g

/** Names that are tools, brands or first of all something else, though no frequent words. */
const notTowns = new Set(
  'ada perl java oracle delphi scala basic salesforce lucene marketo apex swift dart ant unity sage epic cerner mendix kafka spark talend celonis clarion meta visa amex asana zoom'.split(
    ' '
  )
)

function readBucket(line: string): Map<string, TownName> {
  const names = new Map<string, TownName>()
  let name = ''
  for (const [, sign = '(', rest = '', places = '', common = ''] of line.slice(2).matchAll(entryShape)) {
    name = name.slice(0, sharedSigns.indexOf(sign)) + rest
    const towns = [...places.matchAll(townShape)].map(([, country = '', size = '0']) => ({
      country: countrySigns[country] ?? country,
      size: Number(size)
    }))
    names.set(name, { towns, common: common !== '' || notTowns.has(name) })
  }
  return names
}

/** The towns that bear a name, given as folded words with single spaces between them ("bad salzuflen"). */
export function townsNamed(name: string): TownName | undefined {
  const bucket = bucketOf(name)
  return bucket?.get(name)
}

function bucketOf(name: string): ReadonlyMap<string, TownName> | undefined {
  const head = name.slice(0, 2)
  const bucket = buckets.get(head)
  if (bucket === undefined || typeof bucket !== 'string') return bucket
  const read = readBucket(bucket)
  buckets.set(head, read)
  return read
}
