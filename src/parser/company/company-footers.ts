import type { Finding } from '../finding'
import type { Outline } from '../outline'
import type { Page } from '../page'
import { boards } from '../vocabulary/boards'
import { isNameLine, name } from './company-names'

/** Longest line at the foot of a page that is looked at, in UTF-16 units. */
const longestLine = 200

const homeLink = /^(.{2,60}?) home ?page$/iu
const owner =
  /^(?:©|\(c\)|copyright)(?: ?©)? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?,? )?(.{2,60}?)(?:,? (?:19|20)\d\d)?(?: ?[.·|•].*|,? all rights.*)?$/iu

function isBoard(name: string): boolean {
  const folded = name.toLowerCase()
  return boards.some((board) => folded.startsWith(board.name.toLowerCase()))
}

function findFooters(outline: Outline, pattern: RegExp, confidence: number): Finding<string>[] {
  return outline.blocks.flatMap(({ text, start: from }) => {
    const value = text.length > longestLine ? undefined : pattern.exec(text)?.[1]
    if (value === undefined || !isNameLine(value) || isBoard(value)) return []
    const start = from + text.indexOf(value)
    return [{ value, method: 'pattern', confidence, quote: value, start, end: start + value.length }]
  })
}

/** The employer in a link to its own pages, as application systems put it at the foot: "Acme Home Page". */
export function findHomeLinks(outline: Outline): Finding<string>[] {
  return findFooters(outline, homeLink, 0.7)
}

/** The owner of the page, who may be the employer or a board: it makes a name found elsewhere surer. */
export function findOwners(outline: Outline): Finding<string>[] {
  return findFooters(outline, owner, 0.3)
}

/** How sure the name in the words of a logo is: it is the employer's or a board's. */
const logoConfidence = 0.42

/** The name that the page's logo says to those who cannot see it. */
export function findLogo({ meta }: Page): Finding<string>[] {
  const words = meta.logo
  if (words === undefined) return []
  const value = words
    .replace(
      /^(?:(?:company |firmen)?logo|home ?page|home|startseite|accueil|inicio)(?: (?:of|for|von|der|de|di|van|des|du))?[\s:–-]+/i,
      ''
    )
    .replace(/[\s:–,-]*(?:(?:company |firmen)?logo|home ?page|home|startseite|careers?|jobs|karriere)$/i, '')
  if (!isNameLine(value) || isBoard(value)) return []
  return [{ value, method: 'meta', confidence: logoConfidence, quote: words, start: null, end: null }]
}

/** How many lines at the foot of a page are read for the name of the firm that answers for it. */
const footLines = 30
const registeredName = new RegExp(
  `^(?:(?:©|\\(c\\)|copyright)? ?(?:(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?)? ?)(${name},? (?:gGmbH|GmbH(?: & Co\\. KG)?|AG|KG|SE|eG|e\\.V\\.|Ltd|Limited|Inc|LLC|PLC|S\\.A\\.|SAS|SARL|S\\.L\\.|S\\. ?Coop|S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|Srl|B\\.V\\.|BV|N\\.V\\.|NV|AB|ApS|A/S|Oy|Lda|Ltda))(?![\\p{L}\\d])`,
  'iu'
)

/** The registered name with which a line at the foot of the page begins; a board's, if it is not the employer's. */
export function findFootNames({ blocks }: Outline): Finding<string>[] {
  return blocks.slice(-footLines).flatMap(({ text, start }) => {
    const words = text.length > longestLine ? undefined : registeredName.exec(text)?.[1]
    const value = words?.replace(/,? [^ ]+(?: Coop| & Co\. KG)?$/, '')
    if (words === undefined || value === undefined || !isNameLine(value) || isBoard(value)) return []
    const at = start + text.indexOf(value)
    return [{ value, method: 'pattern', confidence: 0.38, quote: value, start: at, end: at + value.length }]
  })
}
