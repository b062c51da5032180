import { companyKey, isName, name, nameBonus, trimName } from './company-names'
import type { Finding } from './finding'
import { hasHeadNoun } from './findings/seniority'
import { findSkills } from './findings/skills'
import { foldWord } from './findings/words'
import type { Outline } from './outline'
import { openingWords } from './vocabulary/companies'

/**
 * Where prose names the employer, with how sure each way is. The first group is the name; the hint is a word without
 * which the pattern cannot match, and is looked for first because it is quick.
 */
const mentions: readonly (readonly [pattern: RegExp, confidence: number, hint?: RegExp])[] = [
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Bei|Bij|Chez|In|En|Na|No) (${name}) \\p{Ll}{2,20} (?:wir|we|wij|je|du|Sie|nous|vous)\\b`,
      'gu'
    ),
    0.62,
    /\b(?:wir|we|wij|je|du|Sie|nous|vous)\b/
  ],
  [
    new RegExp(
      `\\b(?:[Cc]lient|[Kk]und(?:e|en|in)|[Aa]uftraggeber(?:in)?|[Mm]andant(?:en|in)?|[Cc]liente|[Kk]lant|[Oo]pdrachtgever),? (?:die |der |is |ist )?(${name})(?=[,;]|\\. |\\.$| is| ist| in| aus| mit| with| \\()`,
      'gu'
    ),
    0.66,
    /client|kund|auftraggeber|mandant|klant|opdrachtgever/i
  ],
  [
    new RegExp(
      `(?:[Oo]n behalf of|[Ii]m Auftrag (?:der|des|von)|[Ff]ür unseren (?:Kunden|Mandanten),?|[Pp]our (?:le compte de|notre client,?)|[Pp]or cuenta de|[Pp]ara nuestro cliente,?|[Pp]er conto di|[Pp]er il nostro cliente,?|[Vv]oor (?:onze klant|onze opdrachtgever),?|[Rr]ecruiting for|[Rr]etained by) (?:our client,? )?(?:the |der |die |la |le )?(${name})(?=[,;.]| to | in | is | um | bei | zur | zum |$)`,
      'gu'
    ),
    0.68,
    /behalf|Auftrag|unseren|pour |cuenta|nuestro|conto|nostro|onze|[Rr]ecruiting for|[Rr]etained/
  ],
  [
    new RegExp(
      `(?:^|[.!?:] )(?:En|In|Na|No|Nella|Nel|Em|Da|Con) (${name}),? \\p{Ll}{2,12}(?:amos|emos|imos|iamo)\\b`,
      'gu'
    ),
    0.65,
    /[aei]mos|iamo/
  ],
  [
    new RegExp(`(?:^|[.!?:] )(?:Bei|Bij|Chez|Presso)(?: der| dem| de| het)? (${name})(?:,| \\p{Ll})`, 'gu'),
    0.55,
    /(?:Bei|Bij|Chez|Presso) /
  ],
  [new RegExp(`(?:^|[.!?:] )(?:Bei|Bij|Chez|Presso|At) (${name}),`, 'gu'), 0.55, /(?:Bei|Bij|Chez|Presso|At) /],
  [new RegExp(`(?:^|[.!?] )(?:[Jj]oin|JOIN) (${name}) (?:as|and|in|to|where) `, 'gu'), 0.62, /join/i],
  [
    new RegExp(`(?:^|[.!?] )(${name}) (?:is|are) (?:an? )?(?:proud to be )?(?:an? )?equal[- ]opportunit`, 'gu'),
    0.75,
    /equal/
  ],
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
    0.6,
    / (?:at|bei|chez) /
  ],
  [
    new RegExp(
      `(?:^|[.!?] )(${name}) (?:is|ist|est|es|è|was|wurde) (?:an?|the|one|on|ein|eine|einer|die|der|das|un|une|la|le|el|un'|una|uno|een|het|de|um|uma|founded|gegründet|building|looking|hiring|seeking|currently|committed|redefining|transforming)\\b`,
      'gu'
    ),
    0.5,
    / (?:is|ist|est|es|è|was|wurde) /
  ],
  [
    new RegExp(`\\b(?:[Jj]oin|[Aa]bout|[Ww]hy|Über|[Tt]o apply to) (${name})(?=[ ,.!?’']|$)`, 'gu'),
    0.4,
    /[Jj]oin |[Aa]bout |[Ww]hy |Über |apply to /
  ],
  [new RegExp(`\\b(?:at|bei|chez|presso) (${name})(?=[ ,.!?’']|$)`, 'gu'), 0.35, /\b(?:at|bei|chez|presso) /],
  [new RegExp(`(${name})['’]s (?=\\p{Ll})`, 'gu'), 0.35, /['’]s /],
  [
    new RegExp(
      `(?:^|[.!?] )(?:(?:The|Das|Die|Der|La|Le|El|Il|Het|De|A|O) )?(${name})(?: (?:in|aus|à|de|en|a|te|of) ${name})? (?:invites applications|wishes to|would like to|has an? (?:opening|vacancy)|is recruiting|makes|serves|measures|publishes|predicts|produces|powers|connects|hosts|treats|insures|counts|tracks|moves|roasts|owns|teaches|entwickelt|baut|betreibt|produziert|vertreibt|liefert|begleitet|betreut|pflegt|crée|vend|développe|fabrique|accompagne|conçoit|édite|desarrolla|ofrece|fabrica|produce|sviluppa|offre|ontwikkelt|levert|maakt|biedt|verkoopt|verleent|bouwt|faz|desenvolve|produz|oferece|sucht|recherche|recrute|busca|cerca|ricerca|zoekt|procura|contrata|seeks|offers|provides|builds|makes|helps|bietet|propose|develops|operates|employs|keeps|sells|runs|creates|designs)\\b`,
      'gu'
    ),
    0.5
  ]
]

/** The subject of the first sentences, before a verb: "Copperline digitises old exchanges", "Isarwind plant Windräder". */
const openingSubject = new RegExp(
  `^(?:(?:The|Die|Der|Das|La|Le|El|Il|Het|De|A|O) )?(${name})(?:, (?:an?|the|ein|eine|un|une|una) [^,.]{3,80},)? \\p{Ll}{2,16}(?:s|t|e|a|ed|en) (?=[\\p{L}\\d])`,
  'u'
)
/** Words behind a name that are no verbs. */
const noVerb =
  / (?:is|was|has|his|this|its|as|les|des|nos|vos|ses|los|las|une|the|and|est|et|de|le|la|me|que|dont|mit|seit|bist|hast|the|are|were|because|outside|inside|once|late|due|those|these|the|like|unless|across|towards|versus|via|et|dans|avec|sans|sous|vers|entre|hasta|desde|para|sobre|oder|und|bis|aus|als|des|dass|team|rate|site|state|store|here|there|someone|one|more|made|based|led|needed|wanted|required|included|preferred|expected|provided)$/u
/** Endings of words for notions, which open sentences as names do. */
const notion =
  /(?:tion|tions|sion|ness|ment|ments|ity|ship|ance|ence|ing|ings|ung|ungen|keit|heit|schaft|tät|ismus|té|tés|dad|ción|zione|tà|ção|dade|teit|ers|ors|ists|ees|ians|eurs|ores|enten|ents|ants|isten|innen|work|life|care|health|success|quality)$/iu
/** How far into the text a sentence that tells what the employer does is looked for, in blocks. */
const openingReach = 6

/** Whether a single word is no name: it opens sentences as other words do, or stands in small letters elsewhere. */
function isCommon(value: string, text: string): boolean {
  if (value.includes(' '))
    return openingWords.has(foldWord(value.split(' ', 1)[0] ?? '')) && !text.includes(` ${value}`)
  return openingWords.has(foldWord(value)) || text.includes(` ${value.toLowerCase()} `)
}

/** The employer as the subject of the text's first sentences, whatever the verb. */
export function findOpeningSubjects(
  outline: Outline,
  titleAt: number | null,
  isUsable: (at: number) => boolean
): Finding<string>[] {
  const from = Math.max(0, titleAt === null ? outline.bodyStart - openingReach : titleAt + 1)
  const found: Finding<string>[] = []
  for (let at = from; at < Math.min(outline.blocks.length, outline.bodyStart + openingReach); at++) {
    const block = outline.blocks[at]
    if (block === undefined || block.text.length < 25 || block.kind === 'listItem' || !isUsable(at)) continue
    const match = openingSubject.exec(block.text)
    const value = trimName(match?.[1] ?? '')
    if (match === null || noVerb.test(match[0].trimEnd()) || notion.test(value) || !isName(value)) continue
    if (hasHeadNoun(value) || findSkills(value).length > 0 || isCommon(value, outline.page.text)) continue
    const start = block.start + match[0].indexOf(value)
    found.push({ value, method: 'prose', confidence: 0.43, quote: value, start, end: start + value.length })
  }
  return found
}

/** How many mentions are read: an employer that is named at all is named early. */
const mostMentions = 200

/** Names in the posting's text that stand where an employer stands; each again for each mention. */
export function findMentions(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (block.text.length < 25 || !isUsable(at)) continue
    for (const [pattern, confidence, hint] of mentions) {
      if (hint?.test(block.text) === false) continue
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
