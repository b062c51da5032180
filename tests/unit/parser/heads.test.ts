import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { fixtureDay } from './fixtures'
import { readHeads } from './heads'

describe('title, employer and recruiter of short pages', () => {
  test.each(readHeads())('$name', async ({ text, title, company, agency, kind }) => {
    const bytes = new TextEncoder().encode(text)
    const result = await parsePosting({ name: `posting.${kind}`, bytes, modifiedAt: fixtureDay })
    const posting = result.ok ? result.value.postings[0]?.posting : undefined
    expect([posting?.title, posting?.company, posting?.agency]).toEqual([title, company, agency])
  })
})
