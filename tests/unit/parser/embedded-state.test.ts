import { expect, test } from 'vitest'
import { readHtml } from '../../../src/parser/formats/read-html'
import { parsePosting } from '../../../src/parser/parse-posting'
import { countPostings, groupPostings } from '../../../src/parser/structured/structured-choice'
import { readStructured } from '../../../src/parser/structured/structured-posting'

const description =
  '<p>The foghorn of Greyholm has sounded since 1880. You keep it ready, and you write down every day on which it was not.</p><ul><li>Test the horn each morning</li><li>Keep the log</li></ul>'

/** A posting in the words of no board in particular. */
function job(title: string, more: Record<string, unknown> = {}) {
  return { title, companyName: 'Greyholm Signals', employmentType: 'FULL_TIME', location: 'Wick', description, ...more }
}

const keeper = job('Foghorn Keeper', { salaryMin: 31_000, salaryMax: 33_000, salaryCurrency: 'GBP' })
const json = (value: unknown) => JSON.stringify(value).replaceAll('</', '<\\/')

function titleOf(html: string): string | null {
  const page = readHtml(html)
  if (page === undefined) return null
  return readStructured(page.structured, page)?.findings.title?.[0]?.value ?? null
}

/** A page about the keeper that shows its title and holds what is given. */
function pageWith(inside: string, title = 'Foghorn Keeper | Greyholm'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title.split(' |')[0]}</h1><p>Wick</p>${inside}</body></html>`
}

const embedded: readonly (readonly [where: string, inside: string])[] = [
  ['a block of JSON', `<script type="application/json">${json({ a: { b: [keeper] } })}</script>`],
  [
    'the state of a framework',
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: keeper })}</script>`
  ],
  ['an assignment', `<script>window.__INITIAL_STATE__ = ${json({ job: keeper })};</script>`],
  [
    'an assignment among code',
    `<script>var x = {a: function () { return "}" }};\nwindow.__appData=${json({ keeper })};run()</script>`
  ],
  ['an assignment to a part', `<script>window.__PRELOADED_STATE__.JobAd = ${json(keeper)}</script>`],
  ['an assignment with undefined values', `<script>_initialData={"a":undefined,"job":${json(keeper)}};</script>`],
  ['a string of JSON', `<script>window.state = JSON.parse(${JSON.stringify(json(keeper))})</script>`],
  [
    'a string in single quotes',
    `<script>window.state = JSON.parse('${json(keeper).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')</script>`
  ],
  [
    'a string encoded for addresses',
    `<script>s=JSON.parse(decodeURIComponent("${encodeURIComponent(json(keeper))}"))</script>`
  ],
  ['an attribute', `<div data-page="${json({ keeper }).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>`],
  ['a comment inside code', `<code style="display:none" id="bpr-guid-1"><!--${json({ data: keeper })}--></code>`],
  ['code', `<code hidden>${json({ data: keeper }).replaceAll('<', '&lt;')}</code>`],
  [
    'a stream of rows',
    `<script>self.__next_f.push([1,${JSON.stringify(`1:"x"\n2:["$","div",null,{"job":${json({ ...keeper, description: '$3' })}}]\n3:T${description.length.toString(16)},`)}])</script><script>self.__next_f.push([1,${JSON.stringify(`${description}4:null\n`)}])</script>`
  ]
]

test.each(embedded)('a posting is found in %s', (_where, inside) => {
  expect(titleOf(pageWith(inside))).toBe('Foghorn Keeper')
})

test('a text that is streamed as a row of its own is the description', () => {
  const inside = embedded.at(-1)?.[1] ?? ''
  const page = readHtml(pageWith(inside))
  expect(readStructured(page?.structured ?? [], page)?.description).toContain('Test the horn each morning')
})

const buoy = job('Buoy Painter')
const mate = job('Deck Mate', { url: 'https://greyholm.example/jobs/88123' })

test('postings that the page is not about do not win', () => {
  const state = (...jobs: unknown[]) => `<script>window.__STATE__ = ${json({ jobs })}</script>`
  expect(titleOf(pageWith(state(buoy, keeper, mate)))).toBe('Foghorn Keeper')
  expect(titleOf(pageWith(state(buoy, mate)))).toBeNull()
  expect(titleOf(pageWith(state(buoy)))).toBeNull()
  expect(titleOf(pageWith(state(buoy, mate), 'Our jobs'))).toBeNull()
  expect(titleOf(pageWith(`<script>window.s = ${json({ similarJobs: [keeper] })}</script>`))).toBeNull()
  expect(
    titleOf(pageWith(`<link rel="canonical" href="https://greyholm.example/jobs/88123">${state(buoy, mate)}`, 'Jobs'))
  ).toBe('Deck Mate')
})

test('what a description of the page says comes before the state of its scripts', () => {
  const own = { '@type': 'JobPosting', title: 'Foghorn Keeper', datePosted: '2026-11-01', description }
  const page = readHtml(
    pageWith(
      `<script type="application/ld+json">${json(own)}</script><script>window.a = ${json([{ ...keeper, datePosted: '2026-10-01' }, buoy])}</script>`
    )
  )
  const findings = readStructured(page?.structured ?? [], page)?.findings
  expect(findings?.postedAt?.[0]?.value).toBe('2026-11-01')
  expect(findings?.salaries?.[0]?.value[0]).toMatchObject({ min: 31_000, max: 33_000, currency: 'GBP' })
})

test('the data of a page tells how many postings it describes', () => {
  const node = (title: string) => ({ '@type': 'JobPosting', title })
  expect(countPostings([node('A tester'), { '@graph': [node('A tester'), node('A baker')] }])).toBe(2)
  expect(groupPostings([]).length).toBe(0)
})

test('articles and shops keep their own state', () => {
  const article = {
    title: 'Foghorn Keeper',
    author: 'A',
    body: description,
    publishedAt: '2026-10-01',
    tags: ['career']
  }
  expect(titleOf(pageWith(`<script>window.__STATE__ = ${json({ article, jobsEnabled: true })}</script>`))).toBeNull()
})

test('hostile scripts cost little', async () => {
  const filler = 'job '.repeat(50)
  const hostile = [
    `x = {"job":`.repeat(50_000),
    `${'a={'.repeat(200_000)}${filler}`,
    `a=${'['.repeat(200_000)}"${filler}"`,
    `a={"job":"${'\\'.repeat(200_000)}`,
    `${'JSON.parse("'.repeat(100_000)}${filler}`,
    `self.__next_f.push([1,"${'1:T7fffffff,'.repeat(20_000)}"])`,
    `a={${'"job":{"title":"x","shortcode":"y"},'.repeat(20_000)}}`
  ]
  for (const script of hostile) {
    const started = performance.now()
    const bytes = new TextEncoder().encode(pageWith(`<!-- ${'words '.repeat(3_000)} --><script>${script}</script>`))
    const result = await parsePosting({ name: 'x.html', bytes, modifiedAt: null })
    expect(result.ok || result.failure.code).toBe('not-a-posting')
    expect(performance.now() - started).toBeLessThan(3_000)
  }
}, 30_000)
