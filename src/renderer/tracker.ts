import type { Tracker } from '../shared/contract'
import { failure, type Result } from '../shared/result'

declare global {
  interface Window {
    /** What preload exposes: the commands of the contract, nothing else. */
    readonly foothold: Tracker
  }
}

type Command = (input: unknown) => Promise<Result<unknown>>

/** The same command, with a broken bridge as a failure `internal` instead of a rejection. */
function total(command: Command): Command {
  return (input) => command(input).catch(() => failure('internal'))
}

function totalClient(bridge: Tracker): Tracker {
  const entries = Object.entries(bridge) as [string, Command][]
  return Object.fromEntries(entries.map(([name, command]) => [name, total(command)])) as unknown as Tracker
}

/** All commands of the main process. Their promises never reject: what goes wrong is a `Result` with a failure. */
export const tracker: Tracker = totalClient(window.foothold)
