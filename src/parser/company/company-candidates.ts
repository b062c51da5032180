import type { Finding } from '../finding'
import { companyKey, isName, trimName } from './company-names'

/** A finder of names of employers, by what it looks at. */
export type Way =
  | 'data'
  | 'label'
  | 'beside'
  | 'title'
  | 'tail'
  | 'site'
  | 'public'
  | 'logo'
  | 'imprint'
  | 'home'
  | 'owner'
  | 'foot'
  | 'naming'
  | 'sender'
  | 'page'
  | 'mention'
  | 'registered'
  | 'subject'
  | 'repeated'
  | 'domain'
  | 'agreed'
  | 'any'
  | 'run'
  | 'called'
  | 'twice'

/** What each finder found. */
export type FoundByWay = Readonly<Partial<Record<Way, readonly Finding<string>[]>>>

/** A name that may be the employer's, with everything that found it. */
export interface Candidate {
  readonly key: string
  /** The finding that gives the name best. */
  readonly best: Finding<string>
  /** For each finder that found it how sure that was, 0 to 1. */
  readonly ways: ReadonlyMap<Way, number>
}

/** Most names that compete. */
const mostCandidates = 80

/** The names that were found, one for each employer that they may mean, the surest first. */
export function gatherCandidates(found: FoundByWay): Candidate[] {
  const byKey = new Map<string, { best: Finding<string>; ways: Map<Way, number> }>()
  for (const [way, findings] of Object.entries(found) as [Way, readonly Finding<string>[]][]) {
    for (const raw of findings) {
      const finding = withoutLead(raw)
      const key = companyKey(finding.value)
      if (key === '') continue
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { best: finding, ways: new Map([[way, finding.confidence]]) })
      else {
        if (isBetter(way, finding, known.best)) known.best = finding
        known.ways.set(way, Math.max(known.ways.get(way) ?? 0, finding.confidence))
      }
    }
  }
  return [...byKey.entries()]
    .map(([key, { best, ways }]) => ({ key, best, ways }))
    .sort((a, b) => b.best.confidence - a.best.confidence)
    .slice(0, mostCandidates)
}

const lead =
  /^(?:At|Bei|Beim|An|Am|In|Im|En|Em|Con|Chez|Presso|Bij|Join|About|Über|Why|Hos|Da|Alla|Na|No)(?: (?:the|der|dem|den|die|das|de|het|la|el|le|los|las))? (?=\p{Lu})/u

/** A name without the word of a sentence before it: "At Calder Works". */
function withoutLead(finding: Finding<string>): Finding<string> {
  const value = finding.value.replace(lead, '')
  const cut = finding.value.length - value.length
  if (cut === 0 || finding.method === 'structured' || finding.method === 'label' || !isName(value)) return finding
  return {
    ...finding,
    value,
    quote: finding.quote.replace(lead, ''),
    start: finding.start === null ? null : finding.start + cut
  }
}

/** Data and labels give a name as it is written; of others the surer one does. */
function isBetter(way: Way, finding: Finding<string>, than: Finding<string>): boolean {
  if (way === 'run' || way === 'any' || way === 'called') return false
  const isStated = ({ method }: Finding<string>) => method === 'structured' || method === 'label'
  if (isStated(finding) !== isStated(than)) return isStated(finding)
  return finding.confidence > than.confidence
}

/** The name as it is spoken of: without the article before it and the form of the company behind it. */
export function spokenName({ key, best }: Candidate): string {
  const words = trimName(best.value).split(' ')
  const count = key.split(' ').length
  const bare = words
    .slice(0, Math.max(1, Math.min(words.length, count)))
    .join(' ')
    .replace(/[,.]$/, '')
  return companyKey(bare) === key && isName(bare) ? bare : best.value
}
