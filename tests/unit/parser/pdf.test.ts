import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/parser/formats/pdf/read-pdf'
import type { Page } from '../../../src/parser/page'
import { parsePosting } from '../../../src/parser/parse-posting'
import { lines, type PdfPageSource, writePdf } from './pdf-writer'

async function read(bytes: Uint8Array): Promise<Page> {
  const result = await readPdf(bytes)
  if (!result.ok || !('pages' in result.value) || result.value.pages[0] === undefined)
    throw new Error(JSON.stringify(result))
  return result.value.pages[0]
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readPdf(bytes)
  return result.ok ? 'read' : result.failure.code
}

/** The blocks as `kind level: text`, a short way to compare them. */
async function blocksOf(...pages: readonly PdfPageSource[]): Promise<string[]> {
  const { blocks } = await read(writePdf(pages))
  return blocks.map(({ kind, level, text }) => `${kind}${level === 0 ? '' : ` ${level}`}: ${text}`)
}

const left = [
  'The bakery by the old canal was founded',
  'when the first barges came through, and',
  'it still feeds those who work on the water',
  'in the early morning and late at night.'
]
const right = [
  'You knead, shape and bake the dough for',
  'three kinds of bread, and you teach those',
  'who begin with us how to tell by hand that',
  'a dough has had its time and may go in.'
]
const posting: PdfPageSource = {
  texts: [
    { x: 60, y: 80, text: 'Night Baker', size: 22, font: 'bold' },
    ...lines(60, 110, ['Canal Bakery, Leeds', 'Salary: £14.20 per hour']),
    ...lines(60, 160, ['Requirements'], { size: 14, font: 'bold' }),
    ...lines(60, 180, ['• Two years of experience with sourdough', '• You like to work at night'])
  ]
}
const scan: PdfPageSource = {
  texts: [],
  drawing: 'q 500 0 0 700 40 60 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x10\x80\x80\x10 EI Q'
}

describe('layout', () => {
  test('wrapped lines are one paragraph, broken words are whole', async () => {
    const texts = lines(60, 100, [
      'We look for somebody who keeps the mea-',
      'surements of our water stations in order and full-',
      'time is what we would like, from spring on.'
    ])
    expect(await blocksOf({ texts })).toEqual([
      'paragraph: We look for somebody who keeps the measurements of our water stations in order and full-time is what we would like, from spring on.'
    ])
  })

  test('columns are read one after the other under a heading of full width', async () => {
    const heading = { x: 60, y: 80, text: 'Baker for the canal, at night and for the whole week', size: 20 }
    const texts = [
      heading,
      ...left.flatMap((_, at) => [
        { x: 60, y: 120 + at * 14, text: left[at] ?? '' },
        { x: 310, y: 120 + at * 14, text: right[at] ?? '' }
      ])
    ]
    expect(await blocksOf({ texts })).toEqual([
      'heading 1: Baker for the canal, at night and for the whole week',
      `paragraph: ${left.join(' ')}`,
      `paragraph: ${right.join(' ')}`
    ])
  })

  test('lines of two columns need not stand at one height', async () => {
    const texts = [...lines(60, 120, [...left, ...left]), ...lines(310, 117, [...right, ...right], { leading: 13 })]
    const text = (await blocksOf({ texts })).join(' ')
    expect(text.indexOf('late at night')).toBeLessThan(text.indexOf('You knead'))
    expect(text.match(/founded when/g)).toHaveLength(2)
  })

  test('three columns', async () => {
    const narrow = (words: string) => [`${words} bread is`, 'kneaded by hand', 'and then left in', 'the cool cellar.']
    const texts = ['White', 'Brown', 'Black'].flatMap((words, at) => lines(60 + at * 170, 100, narrow(words)))
    expect(await blocksOf({ texts })).toEqual([
      'paragraph: White bread is kneaded by hand and then left in the cool cellar.',
      'paragraph: Brown bread is kneaded by hand and then left in the cool cellar.',
      'paragraph: Black bread is kneaded by hand and then left in the cool cellar.'
    ])
  })

  test('labels and values are rows', async () => {
    const texts = [
      ...lines(60, 100, ['Location', 'Contract', 'Salary'], { font: 'bold', leading: 20 }),
      ...lines(200, 100, ['Leeds', 'Permanent', '£14.20 per hour'], { leading: 20 })
    ]
    expect(await blocksOf({ texts })).toEqual([
      'row: Location | Leeds',
      'row: Contract | Permanent',
      'row: Salary | £14.20 per hour'
    ])
  })

  test('dots that lead to a value are a colon', async () => {
    const texts = lines(60, 100, ['Salary ........................ £14.20 per hour, paid every week'])
    expect(await blocksOf({ texts })).toEqual(['paragraph: Salary: £14.20 per hour, paid every week'])
  })

  test('bullets of every kind are items, with their levels', async () => {
    const signs = ['•', '-', '–', '*', '·']
    const texts = [
      { x: 60, y: 80, text: 'What you do on a usual night with us' },
      ...signs.flatMap((sign, at) => [
        { x: 70, y: 100 + at * 16, text: sign },
        { x: 85, y: 100 + at * 16, text: `Knead dough number ${at}` }
      ]),
      { x: 90, y: 180, text: '\xb7', font: 'signs' as const },
      { x: 105, y: 180, text: 'and let it rest' }
    ]
    expect(await blocksOf({ texts })).toEqual([
      'paragraph: What you do on a usual night with us',
      ...signs.map((_, at) => `listItem 1: Knead dough number ${at}`),
      'listItem 2: and let it rest'
    ])
  })

  test('numbered items hang, and a date at the start of a line is no item', async () => {
    const texts = [
      ...lines(60, 100, ['1. You bake bread in the night and sell it in the', '2. You clean the oven']),
      { x: 73, y: 114, text: 'early morning' }
    ].map((text) => (text.text.startsWith('2') ? { ...text, y: 128 } : text))
    expect(await blocksOf({ texts })).toEqual([
      'listItem 1: You bake bread in the night and sell it in the early morning',
      'listItem 1: You clean the oven'
    ])
    const dated = lines(60, 100, [
      'We would like somebody to begin with us on or before the',
      '12. March, or a little later than that when it suits better.'
    ])
    expect(await blocksOf({ texts: dated })).toHaveLength(1)
  })

  test('lists whose bullets are drawn are known by their indent', async () => {
    const texts = [
      ...lines(60, 80, ['The bakery by the old canal was founded when the first barges came through.']),
      ...lines(60, 110, ['Your tasks'], { font: 'bold' }),
      ...lines(90, 126, [
        'Kneading, shaping and baking three kinds of bread in the night and the',
        'early morning',
        'Teaching beginners',
        'Ordering flour'
      ]),
      ...lines(60, 200, ['We look forward to hearing from you.'])
    ]
    expect((await blocksOf({ texts })).filter((block) => block.startsWith('listItem'))).toEqual([
      'listItem 1: Kneading, shaping and baking three kinds of bread in the night and the early morning',
      'listItem 1: Teaching beginners',
      'listItem 1: Ordering flour'
    ])
  })

  test('letters drawn apart are words', async () => {
    const drawn = [...'OUR OFFER'].map((text, at) => ({ x: 60 + at * 16, y: 120, text, font: 'bold' as const }))
    const texts = [
      { x: 60, y: 80, text: 'R E Q U I R E M E N T S', font: 'bold' as const },
      ...lines(60, 96, ['Two years of experience with sourdough, and a liking for the night.']),
      ...drawn.filter(({ text }) => text !== ' '),
      ...lines(60, 136, ['Bread for you and for yours, every day of the week and of the year.'])
    ]
    const blocks = await blocksOf({ texts })
    expect(blocks[0]).toBe('heading 4: REQUIREMENTS')
    expect(blocks[2]).toBe('heading 4: OUR OFFER')
  })

  test('turned text is left out; a page that is turned as a whole is read', async () => {
    const aside = { x: 580, y: 500, text: 'www.canal-bakery.example', turned: true }
    expect((await blocksOf({ texts: [...lines(60, 100, left), aside] })).join()).not.toContain('www')
    const turned = left.map((text, at) => ({ x: 100 + at * 14, y: 700, text, turned: true }))
    expect(await blocksOf({ texts: turned })).toEqual([`paragraph: ${left.join(' ')}`])
  })

  test('text drawn twice to look bold counts once', async () => {
    const texts = lines(60, 100, left)
    const twice = texts.flatMap((text) => [text, { ...text, x: text.x + 0.3 }])
    expect(await blocksOf({ texts: twice })).toEqual([`paragraph: ${left.join(' ')}`])
  })

  test('links carry the offsets of their words', async () => {
    const texts = [...lines(60, 100, left), { x: 60, y: 200, text: 'Apply here' }]
    const links = [
      { url: 'https://canal.example/apply', x: 60, y: 200, width: 55 },
      { url: 'javascript:alert(1)', x: 60, y: 100, width: 55 }
    ]
    const page = await read(writePdf([{ texts, links }]))
    expect(page.links.map(({ url, start, end }) => [url, page.text.slice(start, end)])).toEqual([
      ['https://canal.example/apply', 'Apply here']
    ])
    expect(page.blocks.at(-1)?.linked).toBe(1)
  })
})

describe('several pages', () => {
  const page = (number: number, texts: readonly string[]): PdfPageSource => ({
    texts: [
      { x: 60, y: 40, text: 'Canal Bakery', size: 9 },
      { x: 400, y: 40, text: 'Staff handbook', size: 9 },
      ...lines(60, 100, texts),
      { x: 280, y: 810, text: `Page ${number} of 2`, size: 9 }
    ]
  })

  test('what repeats at the edges is left out, and a paragraph goes on over the page', async () => {
    expect(await blocksOf(page(1, left.slice(0, 2)), page(2, left.slice(2)))).toEqual([`paragraph: ${left.join(' ')}`])
  })

  test('a paragraph goes on over the page past a column of facts', async () => {
    const first = [
      ...lines(60, 100, left.slice(0, 3)),
      ...lines(400, 100, ['Location', 'Leeds', 'Contract', 'Permanent'])
    ]
    const blocks = await blocksOf({ texts: first }, { texts: lines(60, 60, left.slice(3)) })
    expect(blocks[0]).toBe(`paragraph: ${left.join(' ')}`)
  })

  test('what a browser prints around a page is left out, and its address kept', async () => {
    const url = 'https://canal.example/jobs/17'
    const printed = (number: number, texts: readonly string[]): PdfPageSource => ({
      texts: [
        { x: 24, y: 20, text: '20.11.26, 09:14', size: 8 },
        { x: 280, y: 20, text: 'Night Baker – Canal Bakery', size: 8 },
        ...lines(60, 100, texts),
        { x: 24, y: 830, text: url, size: 8 },
        { x: 560, y: 830, text: `${number}/2`, size: 8 }
      ]
    })
    const two = await read(writePdf([printed(1, left), printed(2, right)], { title: 'Night Baker – Canal Bakery' }))
    expect(two.blocks.map(({ text }) => text)).toEqual([left.join(' '), right.join(' ')])
    expect(two.url).toBe(url)
    expect(two.meta).toEqual({ title: 'Night Baker – Canal Bakery' })
    const one = await read(writePdf([printed(1, left)]))
    expect(one.blocks.map(({ text }) => text)).toEqual([left.join(' ')])
  })

  test('titles that a program wrote are none', async () => {
    for (const title of ['Microsoft Word - job_final.docx', 'untitled', 'posting.pdf', 'Dokument1'])
      expect((await read(writePdf([posting], { title }))).meta).toEqual({})
  })
})

describe('what cannot be read', () => {
  test('a password is asked for: encrypted; an empty one: read', async () => {
    expect(await codeOf(writePdf([posting], { password: 'secret' }))).toBe('encrypted')
    const open = await read(writePdf([posting], { password: '' }))
    expect(open.blocks[0]?.text).toBe('Night Baker')
  })

  test('pictures of pages hold no text', async () => {
    expect(await codeOf(writePdf([scan, scan]))).toBe('no-text')
  })

  test('more than two hundred pages are too many', async () => {
    const pages = Array.from({ length: 201 }, () => posting)
    expect(await codeOf(writePdf(pages))).toBe('too-large')
    expect(await codeOf(writePdf(pages.slice(1)))).toBe('read')
  })

  test('scripts, actions and a hundred thousand idle objects change nothing', async () => {
    const action = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("https://example.com"\\)) >>'
    const plain = await read(writePdf([posting]))
    expect(await read(writePdf([posting], { catalog: action, idle: 100_000 }))).toEqual(plain)
  })

  test('a page with very many words is read or refused in time', async () => {
    const words = Array.from({ length: 40_000 }, (_, at) => ({
      x: 20 + ((at * 37) % 550),
      y: 20 + ((at * 101) % 800) + (at % 7) / 10,
      text: `w${at % 9}-`,
      size: 4 + (at % 5)
    }))
    const began = performance.now()
    expect(['read', 'too-large', 'unreadable']).toContain(await codeOf(writePdf([{ texts: words }])))
    expect(performance.now() - began).toBeLessThan(9_000)
  }, 20_000)

  test('the bytes stay as they are', async () => {
    const bytes = writePdf([posting])
    const copy = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(copy)
  })

  test('nothing throws or hangs, wherever the file ends', async () => {
    const bytes = writePdf([posting, { texts: lines(60, 100, left) }])
    for (let i = 0; i < 50; i++) {
      const result = await readPdf(bytes.subarray(0, Math.floor((bytes.length * i) / 50)))
      if (!result.ok) expect(['unreadable', 'no-text']).toContain(result.failure.code)
    }
  })

  test('nothing throws or hangs, whatever bytes are turned', async () => {
    const bytes = writePdf([posting, { texts: lines(60, 100, left) }])
    let seed = 17
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      return seed % below
    }
    for (let i = 0; i < 150; i++) {
      const damaged = bytes.slice()
      for (let j = 0; j < 1 + (i % 20); j++) damaged[random(damaged.length)] = random(256)
      const result = await readPdf(damaged)
      if (!result.ok) expect(['unreadable', 'no-text', 'encrypted', 'too-large']).toContain(result.failure.code)
    }
  })
})

test('a posting is found in a PDF', async () => {
  const result = await parsePosting({ name: 'baker.pdf', bytes: writePdf([posting]), modifiedAt: null })
  const found = result.ok ? result.value.postings[0]?.posting : undefined
  expect(found?.title).toBe('Night Baker')
  expect(found?.salary?.min).toBe(14.2)
  expect(found?.description).toContain('- Two years of experience with sourdough')
})
