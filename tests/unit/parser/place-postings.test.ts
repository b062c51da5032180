import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { ParsedPosting, Place } from '../../../src/shared/posting'
import { wholeModeCases } from './mode-cases'
import { bodyCases, headCases, lastCases, placelessPages } from './place-cases'

/** The posting of a page with a line beside its title and a sentence in its text. */
async function readPosting(line: string, sentence: string): Promise<ParsedPosting> {
  const page = `Lighthouse Engineer
Quillfeather Ltd
${line}

About the role
You keep forty lamps turning and write down when they do not. Twice a week you clean the glass.
${sentence}

What you bring
- Experience with lamps and with fog
- A calm hand and a good memory for colours
`
  const parsed = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(page), modifiedAt: null })
  const [posting] = parsed.ok ? parsed.value.postings : []
  if (posting === undefined) throw new Error('no posting was read')
  return posting
}

function shown(places: readonly Place[]): string[] {
  return places.map((place) => [place.city, place.region, place.country].map((part) => part ?? '-').join('|'))
}

/** The places of a page that ends with a sentence. */
async function placesOfEnd(language: string, sentence: string): Promise<string[]> {
  const page = `${placelessPages[language]}
${sentence}
`
  const parsed = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(page), modifiedAt: null })
  return shown(parsed.ok ? (parsed.value.postings[0]?.posting.locations ?? []) : [])
}

async function placesOf(line: string, sentence: string): Promise<string[]> {
  const { posting } = await readPosting(line, sentence)
  return shown(posting.locations)
}

describe('locations of a posting', () => {
  test.each(headCases)('reads the line %s', async (line, ...places) => {
    expect(await placesOf(line, '')).toEqual(places)
  })

  test.each(lastCases)('reads where nothing else names a place: %s %s', async (language, sentence, ...places) => {
    expect(await placesOfEnd(language, sentence)).toEqual(places)
  })

  test.each(bodyCases)('reads the sentence %s', async (sentence, ...places) => {
    expect(await placesOf('Full-time', sentence)).toEqual(places)
  })
})

describe('work mode of a posting', () => {
  test.each(wholeModeCases)('reads %s', async (sentence, mode) => {
    expect((await readPosting('Full-time', sentence)).posting.workMode ?? '-').toBe(mode)
  })
})
