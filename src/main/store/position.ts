import { generateKeyBetween } from 'fractional-indexing'

/**
 * A key that sorts, as a plain string, after `lower` and before `upper`; null is no bound on that side. Equal
 * bounds, which never come from this function, give a key just after them.
 */
export function positionBetween(lower: string | null, upper: string | null): string {
  return generateKeyBetween(lower, lower !== null && lower === upper ? null : upper)
}
