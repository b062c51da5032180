import { describe, expect, test } from 'vitest'
import { findDatedFacts } from '../../../src/parser/findings/dates'
import { findEmploymentTypes, findWorkload } from '../../../src/parser/findings/employment'
import { findEducation, findExperience } from '../../../src/parser/findings/experience'
import { findLanguages } from '../../../src/parser/findings/languages'
import { findPlaces, readPlaceLine } from '../../../src/parser/findings/places'
import { findPayExtras, findSalaries } from '../../../src/parser/findings/salaries'
import { cleanTitle, looksLikeTitle } from '../../../src/parser/findings/seniority'
import { findSkills } from '../../../src/parser/findings/skills'
import { findRemoteScopes, findTimezones, findWorkModes } from '../../../src/parser/findings/work-mode'
import { forget } from '../../../src/parser/text/remember'

const reference = Date.parse('2026-03-15')

const finders: Record<string, (text: string) => unknown> = {
  findSalaries: (text) => findSalaries(text),
  findPayExtras,
  findPlaces,
  readPlaceLine,
  findWorkModes,
  findRemoteScopes,
  findTimezones,
  findEmploymentTypes,
  findWorkload,
  cleanTitle,
  looksLikeTitle,
  findSkills,
  findDatedFacts: (text) => findDatedFacts(text, { language: 'fr', reference }),
  findLanguages,
  findExperience,
  findEducation
}

/** Repeated words that make careless patterns or look-ups quadratic. */
const seeds = [
  '1,1,1,',
  'a a a ',
  '((((',
  '$1-$1-',
  'longword',
  '1234567890',
  'Aa',
  'Berlin, ',
  'European region ',
  'except California ',
  '$100,000 - $120,000 salary ',
  '80-100% ',
  '3 days ago ',
  '01.02.2026 ',
  'Go, ',
  'C, R, ',
  'fluent English, ',
  'experience 5 years ',
  'bachelor ',
  'abgeschlossene aaa ',
  'contract, ',
  'not remote ',
  '€ 1.000 ',
  'UTC+1/',
  'March 1 ',
  '\n',
  '. ',
  'ß',
  'US only ',
  '(m/w/d) ',
  'Posted il y a '
]

/** Least processor time of five runs in milliseconds: what else the machine does is not counted. */
function costOf(finder: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    forget()
    const before = process.cpuUsage()
    finder(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Below so many milliseconds growth cannot be told from noise. */
const noise = 40
/** Three for each doubling; a quadratic finder grows sixteenfold over two. */
const mostGrowth = 9

describe.each(Object.entries(finders))('%s', (_, finder) => {
  test.each(seeds)('grows no faster than the text with %j', (seed) => {
    const long = seed.repeat(Math.ceil(100_000 / seed.length))
    const short = costOf(finder, long.slice(0, 25_000))
    expect(costOf(finder, long)).toBeLessThan(Math.max(noise, short * mostGrowth))
  })
})
