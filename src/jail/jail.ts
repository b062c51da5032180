import { type ParseInput, parsePosting } from '../parser/parse-posting'
import type { TableInput } from '../parser/table/read-table'

/** A file to read postings or a table in, as main sends it. The number comes back with the answer. */
type Job = { readonly number: number } & (
  | ({ readonly kind: 'postings' } & ParseInput)
  | ({ readonly kind: 'table' } & TableInput)
)

/** The reader of tables is loaded with the first of them. */
async function work(job: Job): Promise<unknown> {
  if (job.kind === 'postings') return parsePosting(job)
  return (await import('../parser/table/read-table')).readTable(job)
}

window.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (event.data !== 'port' || port === undefined) return
  port.onmessage = async ({ data }: MessageEvent<Job>) => {
    port.postMessage({ number: data.number, result: await work(data) })
  }
  port.postMessage('ready')
})
