import { canonicalUrl } from '../../shared/canonical-url'
import { type Context, toFinding } from '../context'
import { labelField } from '../facts'
import type { Finding } from '../finding'
import { isStamp } from '../stamps'

const requisitionShape = /^#?\s?((?=[\w./-]*\d)[A-Z\d][\w./-]{1,29})\b/i

/** Names of such a number, in seven languages; those of the posting itself need a word for "number" behind them. */
const numberNames =
  'reference|ref|réf|références?|referencia|referência|riferimento|rif|referentie(?:nummer)?|job[ -]?(?:id|code|number|nr|ref)|stellen-?id|requisition|req|kennziffer|kennzahl|kenn-?nr|referenz(?:nummer|code)?|stellennummer|projektnummer|ausschreibungsnummer|angebotsnummer|chiffre|vacature(?:nummer|nr|code)|vacature-?id|vacaturecode|functienummer'
const postingNames =
  "offre(?: d['’]emploi)?|annonce|oferta(?: de (?:empleo|trabajo|emprego))?|anuncio|anúncio|offerta(?: di lavoro)?|annuncio|vaga|vacature|stelle(?:nangebot)?|anzeige|angebot|vacancy|requisition|posting|projekt"
const numberWords = 'numbers?|num|núm|numero|número|nummer|number|nr|no|n[°ºª.]|n\\.º|id|code|codice|código|kennung'
/** A number that prose asks to quote: "quoting reference CON/27/02", "unter der Kennziffer 2026-411", "Offre n° 187". */
const quotedRequisition = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${numberNames})(?:\\.?ª)?(?: (?:intern[ae]?|interno|interna|de l['’]offre|annuncio|offerta|da vaga))?(?: (?:${numberWords})\\.?)?|(?:${postingNames})[ -](?:${numberWords}))(?:\\.?[ :#]{1,3}|\\.? (?:lautet|ist|is|est|es|è|é):? )(?:nr\\.? |no\\.? )?((?=[A-Z\\d/._-]*\\d)[A-Z\\d](?:[A-Z\\d/._-]{1,24}[A-Z\\d]))(?![\\w])`,
  'giu'
)
/** "Référence Forem : 4471902", "Ref. Hallborough: CL-88": the board or the sender stands between the word and its number. */
const namedReference =
  /(?<!\p{L})(?:[Rr]eference|REFERENCE|[Rr]éférence|[Rr]eferencia|[Rr]eferência|[Rr]iferimento|[Rr]eferentie|[Rr]eferenz|[Rr][ée]f\.?|[Rr]if\.?) \p{Lu}[\p{L}.]{2,20} ?: ?((?=[A-Z\d/._-]*\d)[A-Z\d](?:[A-Z\d/._-]{2,24}[A-Z\d]))(?!\w)/gu
/** A day, or a sum, that stands where a number is looked for. */
const noRequisition = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^20\d\d-\d\d-\d\d$/

/** "Director of Operations (D-118)": a number that stands in brackets behind the title; grades and norms are none. */
const bracketed = /\((?!ISO|DIN|EN\b)((?:[A-Z]{1,6}[-_/]\d{3,8}(?:[-_/]\d{1,8})?|[A-Z]{0,4}\d{5,10}))\)\s*$/

function titleRequisition(context: Context): Finding<string>[] {
  const title = context.titleAt === null ? undefined : context.outline.blocks[context.titleAt]
  const match = title === undefined || title.text.length > 160 ? null : bracketed.exec(title.text)
  const value = match?.[1]
  if (title === undefined || match === null || value === undefined) return []
  return [
    toFinding(
      context,
      { value, start: match.index + 1, end: match.index + 1 + value.length },
      title.start,
      'pattern',
      0.75
    )
  ]
}

/** Marks between the facts on one line of the head. */
const between = /\s+[|•·–—]\s+|\s-\s/
/** A label and a number with nothing but a space or a sign between: "Kennziffer FB07-2026-033", "ID 2026-18834". */
const labelledNumber =
  /^(\p{L}[\p{L}\d .'’/-]{0,30}?)[.:]? ?(?:[:#]|n[°º]|no\.?|nr\.?)? ?((?=[\w./-]*\d)[A-Z\d][\w./-]{1,29})$/iu

/** Numbers behind their label on the lines beside the title, where boards leave out the colon. */
function headRequisitions(context: Context): Finding<string>[] {
  return context.head.flatMap((block) => {
    if (block.text.length > 160) return []
    let from = 0
    return block.text.split(between).flatMap((segment) => {
      const at = block.text.indexOf(segment, from)
      from = at + segment.length
      const [, label = '', value = ''] = labelledNumber.exec(segment.trim()) ?? []
      if (value === '' || noRequisition.test(value) || labelField(label) !== 'requisitionId') return []
      const start = at + segment.lastIndexOf(value)
      return [toFinding(context, { value, start, end: start + value.length }, block.start, 'pattern', 0.8)]
    })
  })
}

/** Requisition numbers under their labels, and in lines such as "Ref: AB-123". */
export function findRequisitions(context: Context): Finding<string>[] {
  const found: Finding<string>[] = [...titleRequisition(context), ...headRequisitions(context)]
  for (const fact of context.facts) {
    if (fact.field !== 'requisitionId') continue
    const match = requisitionShape.exec(fact.text)
    if (match?.[1] === undefined) continue
    const start = match[0].length - match[1].length
    found.push(toFinding(context, { value: match[1], start, end: match[0].length }, fact.start, 'label', 0.92))
  }
  for (const [at, block] of context.outline.blocks.entries()) {
    if (context.noise[at] === true && !isStamp(block.text)) continue
    if (block.text.length > 2_000 || !/\d/.test(block.text)) continue
    for (const match of [quotedRequisition, namedReference].flatMap((pattern) => [...block.text.matchAll(pattern)])) {
      const value = match[1] ?? ''
      if (noRequisition.test(value)) continue
      const start = match.index + match[0].length - value.length
      found.push(toFinding(context, { value, start, end: start + value.length }, block.start, 'prose', 0.7))
    }
  }
  return found
}

/** The page's own address: as declared, or where one of its own links leads to a posting of a known board. */
export function findUrls(context: Context): Finding<string>[] {
  const { page } = context.outline
  const own = page.url === null ? null : canonicalUrl(page.url)
  if (own !== null)
    return [{ value: own, method: 'meta', confidence: 0.9, quote: page.url ?? '', start: null, end: null }]
  return context.facts
    .filter((fact) => fact.field === 'url')
    .flatMap((fact) => {
      const url = canonicalUrl(/https?:\/\/\S+/i.exec(fact.text)?.[0] ?? '')
      return url === null
        ? []
        : [toFinding(context, { value: url, start: 0, end: fact.text.length }, fact.start, 'label', 0.9)]
    })
}

const applyWords =
  /^(?:apply|bewerben|jetzt bewerben|online bewerben|postuler|aplicar|solicitar|inscr|candidati|candidatar|solliciteer|solliciteren)\b/i

/** Where the application goes: links named "Apply", and addresses after such words. */
export function findApplyUrls(context: Context): Finding<string>[] {
  const { text, links } = context.outline.page
  const found: Finding<string>[] = []
  for (const link of links) {
    const url = canonicalUrl(link.url)
    if (url === null) continue
    const words = text.slice(link.start, link.end)
    const before = text.slice(Math.max(0, link.start - 40), link.start)
    const named = applyWords.test(words)
    const announced = /(?:apply|bewerb\w*|postul\w*|solicit\w*|candid\w*|sollicit\w*)[^.\n]{0,25}$/i.test(before)
    if (!named && !announced) continue
    const { start, end } = link
    found.push({ value: url, method: 'pattern', confidence: named ? 0.85 : 0.7, quote: words, start, end })
  }
  return found
}
