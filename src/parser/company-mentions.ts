import { companyKey, isName, name, nameBonus, trimName } from './company-names'
import type { Finding } from './finding'
import type { Outline } from './outline'

/** Where prose names the employer, with how sure each way is. The first group is the name. */
const mentions: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Bei|Bij|Chez|In|En|Na|No) (${name}) \\p{Ll}{2,20} (?:wir|we|wij|je|du|Sie|nous|vous)\\b`,
      'gu'
    ),
    0.62
  ],
  [
    new RegExp(
      `\\b(?:[Cc]lient|[Kk]und(?:e|en|in)|[Aa]uftraggeber(?:in)?|[Mm]andant(?:en|in)?|[Cc]liente|[Kk]lant|[Oo]pdrachtgever),? (?:die |der |is |ist )?(${name})(?=[,;]|\\. |\\.$| is| ist| in| aus| mit| with| \\()`,
      'gu'
    ),
    0.66
  ],
  [new RegExp(`(?:^|[.!?] )(${name}) (?:is|are) (?:an? )?(?:proud to be )?(?:an? )?equal[- ]opportunit`, 'gu'), 0.75],
  [
    new RegExp(
      `(?:^|[.!?:] |\\n)(?:At|Bei|Chez|En|In|Presso|Bij|Na|No) (${name}),? (?:we|you|our|wir|sind|arbeit|nous|vous|somos|trabaj|siamo|lavor|werk|zijn|estamos)`,
      'gu'
    ),
    0.65
  ],
  [
    new RegExp(
      `\\b(?:team|squad|department|group|division|life|working|work|career|role|engineer|position) (?:at|bei|chez) (${name})`,
      'gu'
    ),
    0.6
  ],
  [
    new RegExp(
      `(?:^|[.!?] )(${name}) (?:is|ist|est|es|è|was|wurde) (?:an?|the|one|on|ein|eine|einer|die|der|das|un|une|la|le|el|un'|una|uno|een|het|de|um|uma|founded|gegründet|building|looking|hiring|seeking|currently|committed|redefining|transforming)\\b`,
      'gu'
    ),
    0.5
  ],
  [new RegExp(`\\b(?:[Jj]oin|[Aa]bout|[Ww]hy|Über|[Tt]o apply to) (${name})(?=[ ,.!?’']|$)`, 'gu'), 0.4],
  [new RegExp(`\\b(?:at|bei|chez|presso) (${name})(?=[ ,.!?’']|$)`, 'gu'), 0.35],
  [new RegExp(`(${name})['’]s (?=\\p{Ll})`, 'gu'), 0.35],
  [
    new RegExp(
      `(?:^|[.!?] )(?:(?:The|Das|Die|Der|La|Le|El|Il|Het|De|A|O) )?(${name})(?: (?:in|aus|à|de|en|a|te|of) ${name})? (?:invites applications|wishes to|would like to|has an? (?:opening|vacancy)|is recruiting|makes|serves|measures|publishes|predicts|produces|powers|connects|hosts|treats|insures|counts|tracks|moves|roasts|owns|teaches|entwickelt|baut|betreibt|produziert|vertreibt|liefert|begleitet|betreut|pflegt|crée|vend|développe|fabrique|accompagne|conçoit|édite|desarrolla|ofrece|fabrica|produce|sviluppa|offre|ontwikkelt|levert|maakt|biedt|verkoopt|verleent|bouwt|faz|desenvolve|produz|oferece|sucht|recherche|recrute|busca|cerca|ricerca|zoekt|procura|contrata|seeks|offers|provides|builds|makes|helps|bietet|propose|develops|operates|employs|keeps|sells|runs|creates|designs)\\b`,
      'gu'
    ),
    0.5
  ]
]

/** How many mentions are read: an employer that is named at all is named early. */
const mostMentions = 200

/** Names in the posting's text that stand where an employer stands; each again for each mention. */
export function findMentions(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (block.text.length < 25 || !isUsable(at)) continue
    for (const [pattern, confidence] of mentions) {
      for (const match of block.text.matchAll(pattern)) {
        if (found.length >= mostMentions) return found
        const value = trimName(match[1] ?? '')
        if (!isName(value)) continue
        const start = block.start + match.index + match[0].indexOf(value)
        const sure = confidence + Math.min(0, nameBonus(value))
        found.push({ value, method: 'prose', confidence: sure, quote: value, start, end: start + value.length })
      }
    }
  }
  return found
}

/** How much of its confidence a name from prose keeps beside a line that gives the name in full. */
const shortBesideFull = 0.7

/** Names from prose, less sure where a line, label or data gives the same name in full: "Acme" beside "Acme Tools". */
export function yieldToFull(prose: readonly Finding<string>[], others: readonly Finding<string>[]): Finding<string>[] {
  const keys = others.map((other) => companyKey(other.value))
  return prose.map((finding) => {
    const key = companyKey(finding.value)
    const yields = keys.some((other) => other.startsWith(`${key} `))
    return yields ? { ...finding, confidence: finding.confidence * shortBesideFull } : finding
  })
}

/** Of the mentions one for each name, surer the more often and the more differently it is named. */
export function countMentions(found: readonly Finding<string>[]): Finding<string>[] {
  const byName = new Map<string, Finding<string>[]>()
  for (const finding of found) {
    const key = companyKey(finding.value)
    byName.set(key, [...(byName.get(key) ?? []), finding])
  }
  return [...byName.values()].flatMap((group) => {
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const ways = new Set(group.map((finding) => finding.confidence)).size
    const confidence = Math.min(0.85, best.confidence + (ways - 1) * 0.12 + Math.min(group.length - 1, 6) * 0.03)
    return [{ ...best, confidence }]
  })
}
