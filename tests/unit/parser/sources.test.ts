import { expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

/** The source that is read from a page: with these lines above the title, and those at its foot. */
async function sourceOf(top: readonly string[], foot: readonly string[]): Promise<string | null | undefined> {
  const body = [
    'Warehouse Supervisor (m/f/d)',
    'Company: Pinewharf Storage Ltd',
    'Location: Hull, United Kingdom',
    '',
    'What you will do',
    '- Plan the shifts of eighteen people and keep the bays clear',
    '- Speak with hauliers about their slots',
    '',
    'What you bring',
    '- Two years as a team leader in a warehouse',
    '- A counterbalance licence',
    '',
    'What we offer',
    '- 28 days of holiday and a pension'
  ]
  const text = [...top, '', ...body, '', ...foot].join('\n')
  const result = await parsePosting({ name: 'posting.txt', bytes: new TextEncoder().encode(text), modifiedAt: null })
  return result.ok ? result.value.postings[0]?.posting.source : undefined
}

const foot = ['Similar jobs', 'Terms of use', 'Privacy policy']

test.each<[line: string, source: string | null]>([
  ['Download the Reed app', 'Reed'],
  ['© 2026 reed.co.uk', 'Reed'],
  ['Le Forem sur Facebook', 'Le Forem'],
  ['Feito com Gupy', 'Gupy'],
  ['A Gupy utiliza cookies para melhorar a sua experiência.', 'Gupy'],
  ['Copyright © 2008-2026. "Glassdoor," and its logo are trademarks.', 'Glassdoor'],
  ['Hellowork Group', 'HelloWork'],
  ['jobs.ch', 'jobs.ch'],
  ['www.bumeran.com.ar', 'Bumeran'],
  ['Sign in with LinkedIn', null],
  ['Share on XING', null],
  ['Join', null],
  ['StepStone, Monster and Indeed', null],
  ['Pinewharf Storage Ltd', null]
])('%s names %s at the foot', async (line, source) => {
  expect(await sourceOf([], [...foot, line, 'Imprint', 'Contact', 'Help', 'Sitemap', 'Cookies'])).toBe(source)
})

test.each<[line: string, source: string | null]>([
  ['Bumeran', 'Bumeran'],
  ['reed.co.uk', 'Reed'],
  ['Dice', null]
])('%s names %s at the top', async (line, source) => {
  expect(await sourceOf([line, 'Search jobs', 'Sign in', 'Register'], foot)).toBe(source)
})
