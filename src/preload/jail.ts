import { ipcRenderer } from 'electron'

// The page in the jail gets the port through which files come in, and no other way to reach anything.
ipcRenderer.once('port', (event) => window.postMessage('port', '*', event.ports))
