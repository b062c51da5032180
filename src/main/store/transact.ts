import { type Failure, type FailureCode, type Result, success } from '../../shared/result'
import type { Store } from './open-store'
import type { Tx } from './schema'
import { expectedFailure } from './sqlite-failure'

/** Thrown inside a transaction to take all of it back and answer a failure. */
class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** Ends the surrounding `transact` with this failure and nothing changed. */
export function refuse(code: FailureCode, about?: string): never {
  throw new Refusal(about === undefined ? { code } : { code, about })
}

/**
 * Runs one user action as one transaction. What `refuse` threw comes back as a failure, and so does what the disk
 * refused, as `disk-full`; whatever else is thrown goes on to the caller. In all cases nothing was changed.
 */
export async function transact<T>(store: Store, action: (tx: Tx) => Promise<T>): Promise<Result<T>> {
  try {
    return success(await store.db.transaction().execute(action))
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure }
    return expectedFailure(error)
  }
}
