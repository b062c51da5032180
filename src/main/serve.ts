import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import * as v from 'valibot'
import { type CommandAnswer, type CommandInput, type CommandName, channelOf, commands } from '../shared/contract'
import { type Failure, failure, type Result } from '../shared/result'

/** What main must supply: one handler for each command of the contract. */
export type Handlers = {
  readonly [N in CommandName]: (input: CommandInput<N>) => Result<CommandAnswer<N>> | Promise<Result<CommandAnswer<N>>>
}

/** How the bridge treats what comes over it. */
export interface BridgeRules {
  /** True for a message from the main frame of the app's own page. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean
  /** Writes down what a command threw, and sorts it into the closed list of codes. */
  readonly noteError: (name: CommandName, error: unknown) => Failure
}

/** Answers one command: sender and input checked, everything that is thrown made a failure. */
async function answer<N extends CommandName>(
  name: N,
  open: () => Promise<Result<Handlers>>,
  rules: BridgeRules,
  event: IpcMainInvokeEvent,
  input: unknown
): Promise<Result<CommandAnswer<N>>> {
  try {
    if (!rules.isTrusted(event)) return failure('bad-request', name)
    const checked = v.safeParse(commands[name].input as v.GenericSchema<unknown, CommandInput<N>>, input)
    if (!checked.success) return failure('bad-request', name)
    const handlers = await open()
    return handlers.ok ? await handlers.value[name](checked.output) : handlers
  } catch (error) {
    return { ok: false, failure: rules.noteError(name, error) }
  }
}

/**
 * Binds the contract to its handlers. The only place where thrown errors are caught for the window.
 * `open` is asked at each command, so that a store that could not be opened is tried again.
 */
export function serve(open: () => Promise<Result<Handlers>>, rules: BridgeRules): void {
  for (const name of Object.keys(commands) as CommandName[]) {
    ipcMain.handle(channelOf(name), async (event, input: unknown) =>
      JSON.stringify(await answer(name, open, rules, event, input))
    )
  }
}
