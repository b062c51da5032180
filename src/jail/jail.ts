import { parsePosting } from '../parser/parse-posting'

/** A file to parse, as main sends it. The number comes back with the answer. */
interface Job {
  readonly number: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly modifiedAt: number | null
}

window.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (event.data !== 'port' || port === undefined) return
  port.onmessage = async ({ data }: MessageEvent<Job>) => {
    port.postMessage({ number: data.number, result: await parsePosting(data) })
  }
  port.postMessage('ready')
})
