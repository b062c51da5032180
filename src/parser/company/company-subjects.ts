import type { Finding } from '../finding'
import { hasHeadNoun } from '../findings/seniority'
import { findSkills } from '../findings/skills'
import { foldWord } from '../findings/words'
import type { Outline } from '../outline'
import { openingWords } from '../vocabulary/companies'
import { isName, name, trimName } from './company-names'

/** The subject of the first sentences, before a verb: "Copperline digitises old exchanges", "Isarwind plant Windräder". */
const openingSubject = new RegExp(
  `^(?:(?:The|Die|Der|Das|La|Le|El|Il|Het|De|A|O) )?(${name})(?:, [^,.]{3,90},)? \\p{Ll}{2,16}(?:s|t|e|a|á|ed|en) (?=[\\p{L}\\d])`,
  'u'
)
/** Words behind a name that are no verbs. */
const noVerb =
  / (?:is|was|has|his|das|dos|da|do|del|della|delle|dei|van|von|una|uno|un|uma|um|ein|eine|einen|een|nuestro|nuestra|this|its|as|les|des|nos|vos|ses|los|las|une|the|and|est|et|de|le|la|me|que|dont|mit|seit|bist|hast|the|are|were|because|outside|inside|once|late|due|those|these|the|like|unless|across|towards|versus|via|et|dans|avec|sans|sous|vers|entre|hasta|desde|para|sobre|oder|und|bis|aus|als|des|dass|team|rate|site|state|store|here|there|someone|one|more|made|based|led|needed|wanted|required|included|preferred|expected|provided)$/u
/** Endings of words for notions, which open sentences as names do. */
const notion =
  /(?:tion|tions|sion|ness|ment|ments|ity|ship|ance|ence|ing|ings|ung|ungen|keit|heit|schaft|tät|ismus|té|tés|dad|ción|zione|tà|ção|dade|teit|ers|ors|ists|ees|ians|eurs|ores|enten|ents|ants|isten|innen|work|life|care|health|success|quality)$/iu
/** How far into the text a sentence that tells what the employer does is looked for, in blocks. */
const openingReach = 6

/** Whether a single word is no name: it opens sentences as other words do, or stands in small letters elsewhere. */
/** Verbs of the first person plural that open sentences: "Buscamos", "Recherchons", "Cerchiamo". */
const firstPlural = /^\p{Lu}\p{Ll}+(?:[aei]mos|iamo|ons)$/u

function isCommon(value: string, text: string): boolean {
  if (firstPlural.test(value)) return true
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

const registered = new RegExp(
  `(?:(?<!\\p{L})(?:[Dd]ie|[Dd]er|[Tt]he|[Ll]a|[Ee]l|[Dd]e|[Aa]|[Bb]ei|[Aa]t|[Cc]hez) )?(${name} (?:gGmbH|GmbH(?: & Co\\. KG)?|AG|KG|SE|eG|e\\.V\\.|Ltd|Limited|Inc|LLC|PLC|S\\.A\\.|SAS|SARL|S\\.L\\.|S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|Srl|B\\.V\\.|BV|N\\.V\\.|NV|AB|ApS|A/S|Oy|Lda|Ltda))(?![\\p{L}\\d])`,
  'gu'
)
const registeredHint =
  / (?:g?GmbH|AG|KG|SE|eG|e\.V\.|Ltd|Limited|Inc|LLC|PLC|S\.A\.|SAS|SARL|S\.L\.|S\.p\.A\.|SpA|S\.r\.l\.|Srl|B\.V\.|BV|N\.V\.|NV|AB|ApS|A\/S|Oy|Lda|Ltda)(?![\p{L}\d])/u
/** How many of the text's sentences with such a name are read: the employer comes first. */
const mostRegistered = 3

/** The names of registered companies that the posting's first sentences hold, in whatever way. */
export function findRegistered(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (block.text.length < 25 || !isUsable(at) || !registeredHint.test(block.text)) continue
    for (const match of block.text.matchAll(registered)) {
      if (found.length >= mostRegistered) return found
      const value = trimName(match[1] ?? '')
      if (!isName(value)) continue
      const start = block.start + match.index + match[0].indexOf(value)
      found.push({
        value,
        method: 'prose',
        confidence: 0.42 - found.length * 0.02,
        quote: value,
        start,
        end: start + value.length
      })
    }
  }
  return found
}
