import { Worker } from 'node:worker_threads'
import { failure } from '../shared/result'
import { checkParseResult, type FileToParse, maxParseMemory, maxParseTime, type Parse } from './import/parse'

/** A thread that parses for the command line, one file at a time. */
export interface ParseWorker {
  readonly parse: Parse
  readonly close: () => Promise<void>
}

/** Sends one file into a thread and waits for what comes out, within the limit of time. */
function parseIn(worker: Worker, file: FileToParse): ReturnType<Parse> {
  return new Promise((resolve) => {
    const finish = (result: Awaited<ReturnType<Parse>>) => {
      clearTimeout(clock)
      // By name: a sweep would take Node's own listeners along, and with them the next answer.
      worker.off('message', onMessage)
      worker.off('error', onError)
      resolve(result)
    }
    const onMessage = (answer: unknown) => finish(checkParseResult(answer))
    const onError = (error: unknown) => {
      const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish(failure(isFull ? 'out-of-memory' : 'unreadable'))
    }
    const clock = setTimeout(() => finish(failure('timeout')), maxParseTime)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage(file)
  })
}

/** Opens a parser in a thread of its own. The thread starts with the first file and is replaced when it goes over its limits. */
export function openParseWorker(script: URL): ParseWorker {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function close(): Promise<void> {
    await worker?.terminate()
    worker = undefined
  }

  async function parseNow(file: FileToParse): ReturnType<Parse> {
    worker ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: maxParseMemory / 1024 / 1024 } })
    const result = await parseIn(worker, file)
    if (!result.ok && ['timeout', 'out-of-memory', 'unreadable'].includes(result.failure.code)) await close()
    return result
  }

  return {
    parse: (file) => {
      // The files of an archive are asked for at once; an answer does not say which file it is for.
      const result = last.then(() => parseNow(file))
      last = result.catch(() => undefined)
      return result
    },
    close
  }
}
