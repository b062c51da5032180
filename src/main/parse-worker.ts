import { parentPort } from 'node:worker_threads'
import { parsePosting } from '../parser/parse-posting'
import type { FileToParse } from './import/parse'

// The command line parses here: no window is needed, and a file that never ends can be stopped.
parentPort?.on('message', async (file: FileToParse) => {
  parentPort?.postMessage(await parsePosting(file))
})
