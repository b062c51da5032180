import type { Match } from '../finding'

/** A share of a full position, in percent. */
export interface Workload {
  readonly min: number
  readonly max: number
}

const percentRange = /(?<![\d.,])(\d{2,3}) ?%? ?(?:-|–|—|to|bis|à|a|al|tot|até) ?(\d{2,3}) ?%/g
const percentSingle = /(?<!\d[.,]?)(?<![%–-] ?)(\d{2,3}) ?%(?! ?[-–—]? ?\d)/g
const part = '(0?[.,][1-9]\\d?|1[.,]0)'
const partOfOne = new RegExp(
  `(?<![\\d.,])(?:${part} ?(?:-|–|to|bis|à) ?)?${part} ?(?:FTE|ETP|VZÄ|JTE)(?!\\p{L})`,
  'giu'
)
const partBehind = new RegExp(`(?<!\\p{L})(?:FTE|ETP|VZÄ)(?: of)?[: ]{1,2}()${part}(?![\\d.,]\\d)`, 'giu')
/** "4/5 temps", "4/5e": shares of a week in days, as Belgium counts. */
const inFifths = /(?<![\d/])([1-4])\/(5)(?:(?:e|ème|de)(?!\p{L})| ?(?:temps|tijds?|werktijd|régime|semaine))/giu
const oneOf =
  /pensum|workload|beschäftigungsgrad|stellenprozent|anstellungsgrad|stellenumfang|arbeitsumfang|\p{L}{0,20}umfang|taux ?:|TV-?L\b|TVöD|TV-?H\b|entgeltgruppe|taux d[’'](?:activité|occupation|engagement)|grado di occupazione|tasso d[’']occupazione|\bFTE\b|teilzeit|vollzeit|part[- ]time|full[- ]time|temps (?:plein|partiel)|employment level|occupation rate|grad d'occupaziun/iu
const other =
  /bonus|travel|reise|discount|rabatt|target|home ?office|remote|growth|cover|match|contribut|salar|employer|remise|rendel|viagg|déplac|viaj|ziel|zuschuss|telework|télétrav|off |increase|reduc|commission|provision|equity|of (?:the|your|our|all)|satisf|female|women|renewable|organic|premium|zuschlag|prämie|tax|interest|market|customers|kunden|score|grade|points|weekly|im büro|vor ort/i
const titleBefore = /(?:\(|, |\/[\p{L}*]\) ?|\([amwfdx]\) ?|\n|^|[-–|•·] )$/u
const titleAfter = /^(?:\)|,|\n|$| ?[|•·]| [-–] | ?\((?:[mwfdxai][/|*)]|flexib|all|unbefr|befr))/i

/** "secrétaire à 60%, contrat de durée indéterminée": the share right behind the role, in a sentence of a contract. */
const shareOf = /(?<!\p{L})(?:à|zu|at|al|im umfang von|van|con un) $/iu
const ofContract =
  /(?<!\p{L})(?:contrat|cdi|cdd|poste|unbefristet|befristet|anstellung|stelle|position|post|contratto|posto|contract|entrée en fonction|stellenantritt)(?!\p{L})/iu

/** Longest title in front of a workload without any sign between, in UTF-16 units. */
const shortTitle = 40

function isStated(text: string, start: number, end: number, range: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const left = before.slice(before.lastIndexOf('\n') + 1)
  const right = after.split('\n', 1)[0] ?? ''
  if (other.test(left) || other.test(right)) return false
  if (oneOf.test(left) || oneOf.test(right) || oneOf.test(before)) return true
  if (shareOf.test(before) && /^(?:[,.;)\n]|$)/.test(after) && (ofContract.test(left) || ofContract.test(right)))
    return true
  if (range && text.slice(start, end).includes('100') && left.length < shortTitle) return titleAfter.test(after)
  return (
    titleBefore.test(before) &&
    titleAfter.test(after) &&
    (range || /\(m|\/[dx*]\) ?\(?$|\([amwfdx]\) ?$|[-–|•·,] ?$|\($/.test(left))
  )
}

function percentOf(share: string): number {
  return Math.round(Number(share.replace(',', '.')) * 100)
}

function isShare(min: number, max: number): boolean {
  return min >= 10 && max <= 100 && min <= max && min % 5 === 0 && max % 5 === 0
}

/**
 * The workloads that a text states: "80–100%", "Pensum 80%", "0.8 FTE". Shares of travel, bonus, home office and the
 * like are none.
 */
export function findWorkload(text: string): Match<Workload>[] {
  const found: Match<Workload>[] = []
  if (!/\d/.test(text)) return found
  for (const match of text.matchAll(percentRange)) {
    const value = { min: Number(match[1]), max: Number(match[2]) }
    const end = match.index + match[0].length
    if (isShare(value.min, value.max) && value.min < value.max && isStated(text, match.index, end, true))
      found.push({ value, start: match.index, end })
  }
  for (const match of text.matchAll(percentSingle)) {
    const share = Number(match[1])
    const end = match.index + match[0].length
    const inRange = found.some((range) => range.end === end)
    if (!inRange && isShare(share, share) && isStated(text, match.index, end, false))
      found.push({ value: { min: share, max: share }, start: match.index, end })
  }
  for (const match of [...text.matchAll(partOfOne), ...text.matchAll(partBehind)]) {
    const max = percentOf(match[2] ?? '')
    const min = match[1] === undefined || match[1] === '' ? max : percentOf(match[1])
    if (min <= max) found.push({ value: { min, max }, start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(inFifths)) {
    const share = Number(match[1]) * 20
    found.push({ value: { min: share, max: share }, start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}
