import type { Finding } from '../finding'
import { type FoundByWay, gatherCandidates } from './company-candidates'
import { type CompanyFeatures, type CompanyPage, type CompanyWeights, companyFeatures } from './company-features'
import { companyWeights } from './company-weights'

/** No name is surer than this: files lie. */
const surest = 0.98

/** The chance of each name to be the right one; what is left of 1 is that of none of them. */
export function chancesOf(features: readonly CompanyFeatures[], weights: CompanyWeights = companyWeights): number[] {
  const sums = features.map((signs) =>
    Object.entries(signs).reduce((sum, [name, value]) => sum + (weights.features[name] ?? 0) * value, weights.bias)
  )
  const most = Math.max(0, ...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-most))
  return powers.map((power) => power / all)
}

/**
 * The names that may be the employer's, the likeliest first, each with the chance that it is as its confidence: all
 * signs vote, and names that have as much to say for them take each other's chances.
 */
export function weighCompanies(found: FoundByWay, page: CompanyPage): Finding<string>[] {
  const candidates = gatherCandidates(found)
  const chances = chancesOf(companyFeatures(candidates, page))
  return candidates
    .map(({ best }, at) => ({ ...best, confidence: Math.min(surest, chances[at] ?? 0) }))
    .sort((a, b) => b.confidence - a.confidence)
}

/** From this chance on a name is given. */
const given = 0.28

/** The likeliest of the names, where it is likely enough; those that were ruled out leave their chances to the others. */
export function likeliest(
  weighed: readonly Finding<string>[],
  isPossible: (name: string) => boolean = () => true
): Finding<string> | undefined {
  const possible = weighed.filter(({ value }) => isPossible(value))
  const lost = weighed.reduce((sum, { value, confidence }) => (isPossible(value) ? sum : sum + confidence), 0)
  const [first] = possible
  if (first === undefined) return undefined
  const confidence = Math.min(surest, Math.round((first.confidence / Math.max(0.02, 1 - lost)) * 100) / 100)
  return confidence < given ? undefined : { ...first, confidence }
}
