import { contextBridge, ipcRenderer } from 'electron'
import { type CommandName, channelOf, commands } from '../shared/contract'

/** One function per command of the contract, and nothing else: no event, no channel, no Electron object. */
const names = Object.keys(commands) as CommandName[]
const tracker = Object.fromEntries(
  names.map((name) => [name, (input: unknown) => ipcRenderer.invoke(channelOf(name), input)])
)

contextBridge.exposeInMainWorld('foothold', tracker)
