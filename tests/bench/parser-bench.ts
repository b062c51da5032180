import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as buildTree } from 'parse5'
import { parsePosting } from '../../src/parser/parse-posting'
import { plainRow, row, writeReport } from './report.mjs'

const rounds = 9
/** Rounds in which code is compiled and caches are filled. */
const warming = 3
/** Size of a page as a board serves it, in bytes. */
const pageSize = 250_000

/** A text among the fixtures, as a file. */
interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of the exam with such a name. */
function examFiles(name: string): readonly File[] {
  const root = join(process.cwd(), 'tests', 'fixtures', 'exam')
  return readdirSync(root)
    .filter((folder) => readdirSync(join(root, folder)).includes(name))
    .map((folder) => ({ name, bytes: new Uint8Array(readFileSync(join(root, folder, name))) }))
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** The words inside the body of a fixture's page. */
function bodyOf({ bytes }: File): string {
  const html = decoder.decode(bytes)
  return html.slice(html.search(/<body/i), html.search(/<\/body/i)).replace(/^<body[^>]*>/i, '')
}

/** An icon, a menu and a button as frameworks write them: much markup and a few words. */
function component(number: number): string {
  const icon = `<svg class="icon icon--${number}" viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d="M12 2a${number} 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16z"></path></svg>`
  const item = (at: number) =>
    `<li class="menu__item menu__item--level-${at} css-${number}${at}"><a class="menu__link" data-track="nav-${number}-${at}" href="/browse/${number}/${at}?from=menu&amp;page=1">${icon}<span class="menu__label">Department ${number}.${at}</span></a></li>`
  return `<nav class="menu css-${number}" data-state="{&quot;open&quot;:false,&quot;id&quot;:${number}}"><ul class="menu__list" role="list">${[1, 2, 3, 4].map(item).join('')}</ul></nav>`
}

/** A posting as a board serves it: styles, scripts with the state of the page, menus, and the posting among them. */
function servedPage(posting: File): File {
  const style = `<style>${'.css-1a2b3c{display:flex;padding:0 16px;color:#123456}'.repeat(600)}</style>`
  const state = `<script>window.__STATE__={"flags":{${Array.from({ length: 900 }, (_, at) => `"feature-${at}":{"on":${at % 2 === 0},"group":"${at % 7}"}`).join(',')}}}</script>`
  const end = `${style}${state}</body></html>`
  let menus = ''
  const body = bodyOf(posting)
  for (let at = 0; menus.length + body.length + end.length < pageSize; at++) menus += component(at)
  const html = `<!doctype html><html><head><title>Posting</title></head><body>${menus}${body}${end}`
  return { name: 'page.html', bytes: encoder.encode(html) }
}

/** A page of nothing but sentences, as no posting is: the most that a page can ask for. */
function pageOfText(texts: readonly File[]): File {
  const lines = texts.flatMap(({ bytes }) => decoder.decode(bytes).split('\n')).filter((line) => line.trim() !== '')
  const parts: string[] = []
  for (let at = 0, size = 0; size < pageSize; at++) {
    const part = `<p>${(lines[at % lines.length] ?? '').replace(/[&<>]/g, ' ')}</p>`
    parts.push(part)
    size += part.length
  }
  return { name: 'text.html', bytes: encoder.encode(`<!doctype html><title>Text</title>${parts.join('')}`) }
}

/** Time of the processor for reading the files, in milliseconds: other programs on the machine do not count. */
async function timeOf(files: readonly File[], read: (file: File) => unknown): Promise<number> {
  const began = process.cpuUsage()
  for (const file of files) await read(file)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

const ours = (file: File): unknown => parsePosting({ ...file, modifiedAt: Date.UTC(2026, 0, 15) })
const bareTree = ({ bytes }: File): unknown => buildTree(decoder.decode(bytes))

/** The words of a text in lower case, with nothing made of them. */
function bareWords({ bytes }: File): unknown {
  return [...decoder.decode(bytes).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word.toLowerCase())
}

interface Times {
  readonly measured: readonly number[]
  readonly floor: readonly number[]
}

async function measure(files: readonly File[], bare: (file: File) => unknown): Promise<Times> {
  const measured: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) {
    const least = await timeOf(files, bare)
    const whole = await timeOf(files, ours)
    if (round < warming) continue
    floor.push(least)
    measured.push(whole)
  }
  return { measured, floor }
}

const texts = examFiles('source.txt')
const served = examFiles('source.html')
  .filter((_, at) => at % 10 === 0)
  .map(servedPage)
const pages = await measure(served, bareTree)
const dense = await measure([pageOfText(texts)], bareTree)
const words = await measure(texts, bareWords)
const perSecond = (texts.length * 1000) / Math.min(...words.measured)

writeReport([
  row(`${served.length} HTML postings of 250 KB / bare parse5 tree`, 'ms', pages.measured, pages.floor, '2.5 or less'),
  row('an HTML page of 250 KB of sentences / bare parse5 tree', 'ms', dense.measured, dense.floor, 'none: no posting'),
  row(`${texts.length} text postings / splitting their words`, 'ms', words.measured, words.floor, 'none: see below'),
  plainRow('text postings a second', perSecond.toFixed(0), '300 or more')
])
