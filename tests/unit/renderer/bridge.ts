import { vi } from 'vitest'

type Command = (input: never) => unknown

/** Puts these commands at the far end of the bridge, whose answers cross as JSON text. */
export function stubBridge(commands: Readonly<Record<string, Command>>): void {
  const over = (command: Command) => async (input: never) => JSON.stringify(await command(input))
  const foothold = Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, over(command)]))
  vi.stubGlobal('window', { foothold })
}
