import type { Finding } from '../finding'
import { hasHeadNoun } from '../findings/seniority'
import type { Outline } from '../outline'
import { exactHeading } from '../sections/headings'
import { boards } from '../vocabulary/boards'
import { companyKey, isName, isNameLine, name, nameBonus, trimName } from './company-names'

/** Longest line that is read as a whole, in UTF-16 units. */
const longestLine = 160

/** Lines whose only sense is to name the employer, with how sure each is. The first group is the name. */
const lineShapes: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [/^(?:company )?logo (?:for|of|von|de|di|van),? (.{2,60}?)\.?$/i, 0.72],
  [/^(.{2,60}?)(?:['’]s?)? (?:company )?logo$/i, 0.6],
  [/^(.{2,60}?) (?:is|are) (?:now )?(?:hiring|recruiting|looking for)(?: an?| for an?|\b).{0,100}$/, 0.66],
  [/^(.{2,60}?) hiring .{3,90} in .{2,60}$/, 0.72],
  [/^see who (.{2,60}?) has hired for this role$/i, 0.85],
  [/^join to apply for the .{3,100} role at (.{2,60})$/i, 0.85],
  [/^referrals increase your chances of interviewing at (.{2,60}?) by \d+x$/i, 0.8],
  [/^save .{3,100} at (.{2,60})$/i, 0.7],
  [
    /^(?:(?:La|Le|Les|El|Il|Lo|Die|Der|Das|De|Het|A|O|The) (?=\p{Lu}))?(.{2,60}?) (?:recrute|engage|embauche|recruits|sucht|stellt ein|söker|søger|søker|zoekt|busca|cerca|seleziona|assume|contrata|procura|szuka|zatrudni)(?: .{0,50})?[ !:]*$/u,
    0.62
  ],
  [/^job application for .{3,100} at (.{2,60})$/i, 0.8],
  [/^at (.{2,60}?) \((?:view all jobs|see all jobs)\)$/i, 0.85],
  [/^(?:posted |listed |advertised )?(?:\d[^·|]{1,24}|yesterday|today|just now) by (.{2,60})$/i, 0.72],
  [
    /^(?:h(?:i|ello)[,!]? )?(?:we['’]re|we are|wir sind|nous sommes|somos|siamo|wij zijn|vi är|vi er)(?: die| der| das| la| le| de| het)? (.{2,40}?)[.!,]?$/i,
    0.6
  ],
  [/^(?:life|working|careers?|jobs|work) (?:at|with|bei|chez|bij) (.{2,60})$/i, 0.6],
  [/^(?:karriere|arbeiten|jobs|werken|lavorare|travailler) (?:bei|chez|bij|in|da) (.{2,60})$/i, 0.6],
  [
    /^(?:more|other|all|view all|see all|weitere|mehr|alle) (?:jobs|roles|openings|positions|stellen) (?:at|from|by|bei) (.{2,60})$/i,
    0.6
  ]
]

/** Openings of headings behind which the employer's own name stands: "About Acme", "Über Acme". */
const aboutOpening = new RegExp(
  `^(?:[Aa]bout|ABOUT|[Ww]hy|[Jj]oin|[Mm]eet|[Ww]ho is|Über|[Ww]as ist|À propos de|A propos de|À propos d['’]|[Ss]obre|Om|O firmie|[Cc]hi è|[Ss]u di|[Oo]ver|[Ww]arum|[Pp]ourquoi|[Pp]or qué|[Ii]ntroducing|[Ww]ie zijn wij:|[Ww]er ist|[Aa]bout the employer:|[Aa]bout us:) ?(?:die |der |das |the |a |o |la |le |el |il |het )?(${name})[?!:.]?$`,
  'u'
)

const boardKeys: ReadonlySet<string> = new Set(boards.map(({ name }) => companyKey(name)))

/** Whether a name is a job board's. */
export function isBoardName(value: string): boolean {
  return boardKeys.has(companyKey(value))
}

function toFinding(value: string, line: string, start: number, confidence: number): Finding<string>[] {
  if (!isName(value) || isBoardName(value) || hasHeadNoun(value)) return []
  const from = start + line.indexOf(value)
  return [{ value, method: 'pattern', confidence, quote: value, start: from, end: from + value.length }]
}

/** A word without which no shape can match: most lines have none. */
const shapeHint =
  /\b(?:logo|hired|referrals|engage|embauche|recrute|recruits|sucht|stellt ein|söker|søger|søker|zoekt|busca|cerca|seleziona|assume|contrata|procura|szuka|zatrudni|hiring|recruiting|looking|by|we['’]re|we are|wir sind|nous sommes|somos|siamo|wij zijn|vi är|vi er)\b|^(?:job application|join|save|at|life|working|careers?|jobs|work|karriere|arbeiten|werken|lavorare|travailler|more|other|all|view|see|weitere|mehr|alle) /i

/** Where the employer sits, behind its name: "Acme Coffee on Dominick Street, Galway is looking for …". */
const address = / (?:on|in|at|near) \p{Lu}[^,]{1,40},.*$/u

function readShapes(line: string, start: number): Finding<string>[] {
  if (!shapeHint.test(line)) return []
  for (const [pattern, confidence] of lineShapes) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined && isNameLine(value))
      return toFinding(value.replace(address, '').replace(/ \([^()]{2,40}\)$/, ''), line, start, confidence)
  }
  return []
}

function readHeading(line: string, start: number): Finding<string>[] {
  const value = line.length > 60 ? '' : trimName(aboutOpening.exec(line)?.[1] ?? '')
  return value === '' || exactHeading(line) !== undefined
    ? []
    : toFinding(value, line, start, 0.6 + Math.min(0, nameBonus(value)))
}

/** Labels of the employer that stand alone on their line. */
const employerLabel =
  /^(?:employeur|arbeitgeber|employer|empleador|empresa contratante|datore di lavoro|werkgever|empregador|arbetsgivare|arbejdsgiver|arbeidsgiver|pracodawca):?$/i

/** A name below its label, as boards put it at the foot of a posting. */
function readLabelled(line: string, next: { text: string; start: number } | undefined): Finding<string>[] {
  if (next === undefined || !employerLabel.test(line) || !isNameLine(next.text)) return []
  return toFinding(next.text, next.text, next.start, labelledConfidence)
}

const labelledConfidence = 0.66

/** What boards put below the employer's name on its card. */
const belowName =
  /^(?:jobs posted:? \d|view company|see company|company profile$|view all jobs$|see all jobs$|[\d,.]+k? followers$|[\d,.]+ (?:abonnés|seguidores|volgers|follower)$|voir l['’]entreprise|ver (?:la )?empresa|zum (?:firmen|unternehmens)profil|bekijk bedrijf)/i

/** A name above the button that leads to its page. */
function readCard(line: string, next: string | undefined, start: number): Finding<string>[] {
  return next !== undefined && belowName.test(next) && isNameLine(line) ? toFinding(line, line, start, 0.55) : []
}

/** Names in lines that can only mean the employer: the text of its logo, "About Acme", "Acme is hiring a …". */
export function findNamingLines(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  return outline.blocks.flatMap((block, at) => {
    if (block.text.length > longestLine || block.text.length < 5) return []
    const labelled = readLabelled(block.text, outline.blocks[at + 1])
    if (labelled.length > 0) return labelled
    const isSeen = at <= outline.bodyStart || isUsable(at)
    const card = isSeen ? readCard(block.text, outline.blocks[at + 1]?.text, block.start) : []
    const shaped = isSeen && card.length === 0 && block.kind !== 'listItem' ? readShapes(block.text, block.start) : card
    return shaped.length > 0 || !isUsable(at) ? shaped : readHeading(block.text, block.start)
  })
}

/** How far boards' own names fall behind others: a page of theirs shows them, and seldom as the employer. */
const boardDrop = 0.3

/** The findings, with names of boards less sure unless data, a label or sentences call them the employer. */
export function doubtBoards(found: readonly Finding<string>[]): Finding<string>[] {
  return found.map((finding) =>
    (finding.method === 'pattern' || finding.method === 'meta') && isBoardName(finding.value)
      ? { ...finding, confidence: Math.max(0, finding.confidence - boardDrop) }
      : finding
  )
}
