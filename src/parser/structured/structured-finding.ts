import type { Evidence } from '../../shared/posting'
import type { Finding } from '../finding'

/** How sure a sound value of structured data is. */
export const structuredConfidence = 0.92

/** A value of structured data as a finding. Its words stand in data that is not shown. */
export function dataFinding<T>(value: T, quote: string, confidence = structuredConfidence): Finding<T> {
  const evidence: Evidence = { method: 'structured', confidence, quote: quote.slice(0, 500), start: null, end: null }
  return { value, ...evidence }
}
