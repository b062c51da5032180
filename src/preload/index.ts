import { contextBridge, ipcRenderer } from 'electron'
import { type CommandName, channelOf, commands } from '../shared/contract'

function ask(name: CommandName, input: unknown): Promise<string> {
  return ipcRenderer.invoke(channelOf(name), input)
}

/** The board, asked for before the page's own script is there to ask; the first to want it gets this answer. */
let early: Promise<string> | undefined = ask('getBoard', {})

function takeBoard(input: unknown): Promise<string> {
  const answer = early ?? ask('getBoard', input)
  early = undefined
  return answer
}

/** One function per command of the contract, and nothing else: no event, no channel, no Electron object. */
const names = Object.keys(commands) as CommandName[]
const bridge = Object.fromEntries(
  names.map((name) => [name, name === 'getBoard' ? takeBoard : (input: unknown) => ask(name, input)])
)

contextBridge.exposeInMainWorld('foothold', bridge)
