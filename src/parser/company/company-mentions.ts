import type { Finding } from '../finding'
import type { Outline } from '../outline'
import { companyKey, isName, name, nameBonus, trimName } from './company-names'

type Mention = readonly [pattern: RegExp, confidence: number, hint?: RegExp]

/** Where a recruiter names the client; shaped as `mentions`. */
const clientMentions: readonly Mention[] = [
  [
    new RegExp(
      `(?:acompañamos a|accompagnons|begleiten|unterstützen|affianchiamo|assistiamo|begeleiden|acompanhamos a?|supporting) (?:la |le |el |il |den |die |das |the )?(${name})(?=,|\\.| (?:in|en|bei|dans|nella|nel|bij|na|no|with|en la|à) )`,
      'gu'
    ),
    0.68,
    /acompa|accompagnons|begleiten|unterstützen|affianchiamo|assistiamo|begeleiden|supporting/
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
      `(?:delighted|pleased|proud|excited|thrilled|happy) to be (?:working|partnering|recruiting) (?:exclusively )?(?:with|for) (?:the )?(${name})(?=[,;.]| to | in | on | as | for |$)`,
      'gu'
    ),
    0.66,
    /to be (?:working|partnering|recruiting) /
  ]
]

/**
 * Where prose names the employer, with how sure each way is. The first group is the name; the hint is a word without
 * which the pattern cannot match, and is looked for first because it is quick.
 */
const mentions: readonly Mention[] = [
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Bei|Bij|Chez|In|En|Na|No) (${name}) \\p{Ll}{2,20} (?:wir|we|wij|je|du|Sie|nous|vous)\\b`,
      'gu'
    ),
    0.62,
    /\b(?:wir|we|wij|je|du|Sie|nous|vous)\b/
  ],
  ...clientMentions,
  [
    new RegExp(
      `\\b(?:[Ww]e|[Ww]ir|[Nn]ous|[Nn]oi|[Ww]ij|[Nn]osotros|[Nn]ós|[Vv]i),? \\((?:at |bei |chez |die |the )?(${name})\\)`,
      'gu'
    ),
    0.6,
    / \(/
  ],
  [
    new RegExp(
      `(?:^|[.!?:,] )(?:[Ww]ir sind|[Ww]e are|[Ww]e['’]re|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn) (?:die |der |das |the |la |le |el |il |lo |o |a |het |de |l['’])(${name})(?=[,.:;]| (?:in|aus|am|an|at|from|à|de|en|di|da|do|em|uit|und|and|et|y|e) )`,
      'gu'
    ),
    0.58,
    /sind|are|['’]re|sommes|omos|iamo|zijn/
  ],
  [
    new RegExp(
      `(?:^|[.!?:,]["“»]? |\\s[-–—|] )(?:(?:The|Das|Die|Der|La|Le|El|Il|Het|De|A|O|As|Os) )?(${name})(?:,? (?:\\([^()]{2,40}\\)|(?:in|aus|à|de|en|a|te|of|on|at|near|from|em|bei|am|im|di|da|der|sur|aux|op|no|na|y|and|und|due|passi|dalla|dal|della)(?= )[^.!?:;]{2,50}?)){1,2},? (?:is after|is looking|are looking|is hiring|needs|wants|seeks|is seeking|cherche|recherche|recrute|embauche|sucht|stellt|cerca|ricerca|busca|solicita|requiere|contrata|precisa|procura|zoekt|söker|søger)(?= )`,
      'gu'
    ),
    0.56,
    / (?:after|looking|hiring|needs|wants|seek\w*|cherche|recherche|recrute|embauche|sucht|stellt|cerca|ricerca|busca|solicita|requiere|contrata|precisa|procura|zoekt|söker|søger) /
  ],
  [
    new RegExp(
      `\\bI (?:run|lead|manage|head|own|look after|started|founded)\\b[^.!?]{0,40}? (?:at|of|for) (?:the )?(${name})(?=[ ,.;(])`,
      'gu'
    ),
    0.52,
    /\bI (?:run|lead|manage|head|own|look|started|founded)/
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
    new RegExp(`(?:^|[.!?:] )(?:Bei|Bij|Chez|Presso|Hos)(?: der| dem| de| het)? (${name})(?:,| \\p{Ll})`, 'gu'),
    0.55,
    /(?:Bei|Bij|Chez|Presso|Hos) /
  ],
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Somos|Siamo|Nous sommes|Wij zijn|We are|Vi är|Vi er) (?:(?:a|o|la|le|el|il|lo|het|de|the) |l['’])?(?!Hiring|Recruiting|Looking|Open|Proud|Growing|Seeking|Now)(${name})(?=,|:|\\.$|\\. | [-–—] | et nous| e | en wij| and we| y )`,
      'gu'
    ),
    0.6,
    /Somos|Siamo|ous sommes|ij zijn|e are|Vi [äe]r/
  ],
  [
    new RegExp(
      `(?:^|[.!?:] )Wir(?:,| sind) (?:die |der |das )?(${name}(?<=GmbH|KG|AG|mbH|OHG|GbR|SE|e\\.V|e\\.K|eG))(?![\\p{L}])`,
      'gu'
    ),
    0.66,
    /Wir(?:,| sind) /
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
      `(?:^|[.!?] )(${name}) (?:is|ist|est|es|è|é|está|was|wurde) (?:an?|the|one|on|entre|among|parmi|tra|ein|eine|einer|die|der|das|un|une|la|le|el|un'|una|uno|een|het|de|um|uma|founded|gegründet|building|looking|hiring|seeking|currently|committed|redefining|transforming)\\b`,
      'gu'
    ),
    0.5,
    / (?:is|ist|est|es|è|é|está|was|wurde) /
  ],
  [
    new RegExp(
      `\\b(?:position|role|job|post|vacancy) is (?:located |based |placed )?(?:in|at|with|within) (?:the )?(${name})(?=[ ,.])`,
      'gu'
    ),
    0.5,
    / is (?:located |based |placed )?(?:in|at|with|within) /
  ],
  [
    new RegExp(`\\b(?:[Jj]oin|[Aa]bout|[Ww]hy|Über|[Tt]o apply to) (${name})(?=[ ,.!?’']|$)`, 'gu'),
    0.4,
    /[Jj]oin |[Aa]bout |[Ww]hy |Über |apply to /
  ],
  [
    new RegExp(
      `\\b(?:at|bei|chez|presso)(?: the| der| dem| la| le| il| lo| the)?(?: l['’]| (?=\\p{Lu}))(${name})(?=[ ,.!?’']|$)`,
      'gu'
    ),
    0.35,
    /\b(?:at|bei|chez|presso) /
  ],
  [new RegExp(`(${name})['’]s (?=\\p{Ll})`, 'gu'), 0.35, /['’]s /],
  [
    new RegExp(
      `(?:^|[.!?:] )(?:(?:The|Das|Die|Der|La|Le|El|Il|Het|De|A|O) )?(${name})(?: (?:in|aus|à|de|en|a|te|of|on|at|near|from|em) ${name}(?:, ${name})?)?(?:, [A-Z]{2},?)? (?:is looking|are looking|is hiring|are hiring|needs|need|wants|invites applications|wishes to|would like to|has an? (?:opening|vacancy)|is recruiting|makes|serves|measures|publishes|predicts|produces|powers|connects|hosts|treats|insures|counts|tracks|moves|roasts|owns|teaches|entwickelt|baut|betreibt|produziert|vertreibt|liefert|begleitet|betreut|pflegt|crée|vend|développe|fabrique|accompagne|conçoit|édite|desarrolla|ofrece|fabrica|produce|sviluppa|offre|ontwikkelt|levert|maakt|biedt|verkoopt|verleent|bouwt|faz|desenvolve|produz|oferece|sucht|recherche|recrute|busca|cerca|ricerca|zoekt|procura|contrata|seeks|offers|provides|builds|makes|helps|bietet|propose|develops|operates|employs|keeps|sells|runs|creates|designs)\\b`,
      'gu'
    ),
    0.5
  ]
]

/** How many mentions are read: an employer that is named at all is named early. */
const mostMentions = 200

function findBy(patterns: readonly Mention[], outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (block.text.length < 25 || !isUsable(at)) continue
    for (const [pattern, confidence, hint] of patterns) {
      if (hint?.test(block.text) === false) continue
      // A duty in a list opens with a verb: "Automate builds".
      if (confidence === subject && block.kind === 'listItem') continue
      for (const match of block.text.matchAll(pattern)) {
        if (found.length >= mostMentions) return found
        const value = withoutState(trimName(match[1] ?? ''), match[0])
        if (!isName(value)) continue
        const start = block.start + match.index + match[0].indexOf(value)
        const bonus = nameBonus(value)
        const sure =
          confidence +
          (confidence <= passing ? bonus / 2 : Math.min(0, bonus)) -
          (isArticled(match[0], value) ? nounDrop : 0)
        found.push({ value, method: 'prose', confidence: sure, quote: value, start, end: start + value.length })
      }
    }
  }
  return found
}

/** "Acme Hauling of Omaha" before ", NE": the place behind the name is no part of it. */
function withoutState(value: string, words: string): string {
  return words.includes(`${value}, `) ? value.replace(/ of \p{Lu}[\p{L} ]{1,30}$/u, '') : value
}

/** How sure a name is that stands before a verb, and how much less a single noun is behind its article. */
const subject = 0.5
/** How sure names in passing are at most; an institution's are surer. */
const passing = 0.4
const nounDrop = 0.2

/** "Der Träger ist …": a noun of the language, as far as one sentence tells. */
function isArticled(words: string, value: string): boolean {
  return (
    !value.includes(' ') &&
    /(?:^|[.!?:] )(?:Der|Die|Das|Het|De|La|Le|El|Il) $/.test(words.slice(0, words.indexOf(value)))
  )
}

/** Names in the posting's text that stand where an employer stands; each again for each mention. */
export function findMentions(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  return findBy(mentions, outline, isUsable)
}

/** Names of those for whom a recruiter posts. */
export function findClients(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  return findBy(clientMentions, outline, isUsable)
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
