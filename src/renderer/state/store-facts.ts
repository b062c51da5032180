import type { StoreFacts } from '../../shared/contract'
import type { Result } from '../../shared/result'
import { tracker } from '../tracker'

/** Reads where the store is and what it holds. */
export function readStoreFacts(): Promise<Result<StoreFacts>> {
  return tracker.getStoreFacts({})
}
