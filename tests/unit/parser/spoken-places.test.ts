import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Place, Posting } from '../../../src/shared/posting'
import { frames, lineCases, placelessLines, sentenceCases, spokenModeCases } from './spoken-place-cases'

async function read(language: string, line: string, sentence: string): Promise<Posting> {
  const page = frames[language]?.(line, sentence) ?? ''
  const parsed = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(page), modifiedAt: null })
  const [posting] = parsed.ok ? parsed.value.postings : []
  if (posting === undefined) throw new Error('no posting was read')
  return posting.posting
}

/** Each place as `city|country`, as the expected one that allows it among its spellings, if any does. */
function shown(places: readonly Place[], expected: readonly string[]): string[] {
  return places.map(({ city, country }) => {
    const words = `${city ?? ''}|${country ?? ''}`
    const fitting = expected.find((place) => {
      const [names = '', home] = place.split('|')
      return names.split('=').includes(city ?? '') && (country === null || home === country)
    })
    return fitting ?? words
  })
}

describe('places of a posting', () => {
  test.each(lineCases)('%s: reads the line %s', async (language, line, ...places) => {
    const { locations } = await read(language, line, '')
    expect(shown(locations, places)).toEqual(places)
  })

  test.each(sentenceCases)('%s: reads the sentence %s', async (language, sentence, ...places) => {
    const { locations } = await read(language, placelessLines[language] ?? '', sentence)
    expect(shown(locations, places)).toEqual(places)
  })
})

describe('mode of the work', () => {
  test.each(spokenModeCases)('%s: reads %s', async (language, sentence, mode) => {
    expect((await read(language, placelessLines[language] ?? '', sentence)).workMode ?? '-').toBe(mode)
  })
})
