import type { Bridge, Tracker } from '../shared/contract'
import { failure, type Result } from '../shared/result'

declare global {
  interface Window {
    /** What preload exposes: the commands of the contract, nothing else. */
    readonly foothold: Bridge
  }
}

/** A command as the window calls it; a broken bridge is a failure `internal` instead of a rejection. */
function commandOver(ask: (input: unknown) => Promise<string>) {
  return async (input: unknown): Promise<Result<unknown>> => {
    try {
      return JSON.parse(await ask(input)) as Result<unknown>
    } catch (_broken) {
      return failure('internal')
    }
  }
}

function trackerOver(bridge: Bridge): Tracker {
  const entries = Object.entries(bridge) as [string, (input: unknown) => Promise<string>][]
  return Object.fromEntries(entries.map(([name, ask]) => [name, commandOver(ask)])) as unknown as Tracker
}

/** All commands of the main process. Their promises never reject: what goes wrong is a `Result` with a failure. */
export const tracker: Tracker = trackerOver(window.foothold)
