import type { FileToParse } from '../../src/main/import/parse'
import { docxOf } from '../unit/parser/office-files'
import { lines, writePdf } from '../unit/parser/pdf-writer'
import { inventedPage, inventedPosting } from './invented-postings'

const encoded = (text: string) => new TextEncoder().encode(text)

/** Words in lines of at most so many letters. */
function wrapped(text: string, most: number): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${most}}(?:\\s|$)`, 'g')) ?? [''])
}

function toMarkdown(text: string): string {
  const [title = '', ...rest] = text.split('\n')
  const headings = /^(?:About the role|Responsibilities|Requirements|Benefits)$/
  return [`# ${title}`, ...rest.map((line) => (headings.test(line) ? `## ${line}` : line))].join('\n')
}

function toMail(text: string): string {
  const head = ['From: Quay <jobs@quay.example>', `Subject: ${text.split('\n', 1)[0]}`, 'MIME-Version: 1.0']
  return [...head, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n')
}

function toWord(text: string): Uint8Array {
  return docxOf(
    text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')
  )
}

function toPdf(text: string): Uint8Array {
  const all = wrapped(text, 90)
  const pages = Math.ceil(all.length / 50)
  return writePdf(
    Array.from({ length: pages }, (_, at) => ({ texts: lines(60, 80, all.slice(at * 50, at * 50 + 50)) }))
  )
}

/** A page that says what it is about as data, as boards do. */
function toDataPage(text: string): string {
  const [title = '', company = '', place = ''] = text.split('\n')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company.replace('Company: ', '') },
    jobLocation: { '@type': 'Place', address: { addressLocality: place.replace('Location: ', '') } },
    description: text
  }
  return `<!doctype html><html lang="en"><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}

function toRtf(text: string): string {
  return `{\\rtf1\\ansi ${text.replaceAll('€', '\\u8364?').split('\n').join('\\par\n')}}`
}

/** The kinds of files that people have, and how an invented posting is written as each. */
const kinds: readonly (readonly [ending: string, write: (number: number) => Uint8Array])[] = [
  ['txt', (number) => encoded(inventedPosting(number))],
  ['html', (number) => encoded(inventedPage(number))],
  ['md', (number) => encoded(toMarkdown(inventedPosting(number)))],
  ['eml', (number) => encoded(toMail(inventedPosting(number)))],
  ['docx', (number) => toWord(inventedPosting(number))],
  ['pdf', (number) => toPdf(inventedPosting(number))],
  ['html', (number) => encoded(toDataPage(inventedPosting(number)))],
  ['rtf', (number) => encoded(toRtf(inventedPosting(number)))]
]

/** So many files of all kinds in turn, each with a posting of its own. */
export function inventedFiles(count: number): readonly FileToParse[] {
  return Array.from({ length: count }, (_, number) => {
    const [ending, write] = kinds[number % kinds.length] ?? kinds[0] ?? ['txt', () => new Uint8Array()]
    return { name: `posting-${number}.${ending}`, bytes: write(number), modifiedAt: null }
  })
}
