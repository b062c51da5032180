import { type ParseInput, parsePosting } from '../parser/parse-posting'
import type { TableInput } from '../parser/table/read-table'

/** A file to read postings or a table in, as main sends it. The number comes back with the answer. */
type Job = { readonly number: number } & (
  | ({ readonly kind: 'postings' } & ParseInput)
  | ({ readonly kind: 'table' } & TableInput)
  | { readonly kind: 'words'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'original'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'drawing'; readonly bytes: Uint8Array; readonly page: number }
)

/** What few jobs need is loaded with the first of them. */
async function work(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'postings':
      return parsePosting(job)
    case 'table':
      return (await import('../parser/table/read-table')).readTable(job)
    case 'words':
      return (await import('../parser/text/read-words')).readWords(job)
    case 'original':
      return (await import('../parser/original/show-original')).showOriginal(job)
    case 'drawing':
      return (await import('./draw-page')).drawPage(job.bytes, job.page)
    default:
      return job satisfies never
  }
}

window.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (event.data !== 'port' || port === undefined) return
  port.onmessage = async ({ data }: MessageEvent<Job>) => {
    port.postMessage({ number: data.number, result: await work(data) })
  }
  port.postMessage('ready')
})
