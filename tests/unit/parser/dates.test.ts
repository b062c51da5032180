import { describe, expect, test } from 'vitest'
import { findDatedFacts, findDates } from '../../../src/parser/findings/dates'
import { deadlines, otherDays, postings, starts } from './cases/dated-facts'

const reference = Date.parse('2026-03-15T12:00:00Z')

/** `~` marks an estimated date. */
const dates: [text: string, language: string | null, ...dates: string[]][] = [
  ['2026-03-01', null, '2026-03-01'],
  ['2026-03-01T09:30:00Z', null, '2026-03-01'],
  ['2026/03/01', null, '2026-03-01'],
  ['31.03.2026', null, '2026-03-31'],
  ['1.4.2026', 'de', '2026-04-01'],
  ['01.04.26', 'de', '2026-04-01'],
  ['13/04/2026', null, '2026-04-13'],
  ['04/13/2026', null, '2026-04-13'],
  ['03/04/2026', 'fr', '2026-04-03'],
  ['03/04/2026', 'es', '2026-04-03'],
  ['20-04-2026', 'nl', '2026-04-20'],
  ['March 31, 2026', 'en', '2026-03-31'],
  ['31 March 2026', 'en', '2026-03-31'],
  ['31st of March 2026', 'en', '2026-03-31'],
  ['Sept. 5, 2026', 'en', '2026-09-05'],
  ['April 3rd, 2026', 'en', '2026-04-03'],
  ['1. September 2026', 'de', '2026-09-01'],
  ['5. März 2026', 'de', '2026-03-05'],
  ['12 mars 2026', 'fr', '2026-03-12'],
  ['1er avril 2026', 'fr', '2026-04-01'],
  ['15 de abril de 2026', 'es', '2026-04-15'],
  ['3 maggio 2026', 'it', '2026-05-03'],
  ['7 juni 2026', 'nl', '2026-06-07'],
  ['9 de fevereiro de 2026', 'pt', '2026-02-09'],
  ['5 March 2026 – 10 March 2026', 'en', '2026-03-05', '2026-03-10'],
  ['12 April', 'en', '2026-04-12~'],
  ['3 days ago', 'en', '2026-03-12~'],
  ['a day ago', 'en', '2026-03-14~'],
  ['2d ago', 'en', '2026-03-13~'],
  ['2 weeks ago', 'en', '2026-03-01~'],
  ['1 month ago', 'en', '2026-02-15~'],
  ['20 hours ago', 'en', '2026-03-14~'],
  ['vor 2 Tagen', 'de', '2026-03-13~'],
  ['vor einer Woche', 'de', '2026-03-08~'],
  ['il y a 3 jours', 'fr', '2026-03-12~'],
  ['hace 5 días', 'es', '2026-03-10~'],
  ['3 giorni fa', 'it', '2026-03-12~'],
  ['2 dagen geleden', 'nl', '2026-03-13~'],
  ['há 3 dias', 'pt', '2026-03-12~'],
  ['yesterday', 'en', '2026-03-14~'],
  ['Posted today', 'en', '2026-03-15~'],
  // silent
  ['03/04/2026', 'en'],
  ['03/04/2026', null],
  ['30+ days ago', 'en'],
  ['Apply today!', 'en'],
  ['31.02.2026', 'de'],
  ['version 10.12.14', 'en'],
  ['in 2026', 'en'],
  ['3 years ago', 'en'],
  ['may 5 people join', 'en'],
  ['Bereich 1.2.3', 'de'],
  ['hier 3 Personen', 'de']
]

const facts: [text: string, language: string, ...facts: string[]][] = [
  ['Posted 3 days ago', 'en', 'postedAt 2026-03-12~'],
  ['Posted on 2026-03-01', 'en', 'postedAt 2026-03-01'],
  ['Software Engineer • 2 weeks ago • 100 applicants', 'en', 'postedAt 2026-03-01~'],
  ['Vor 3 Tagen veröffentlicht', 'de', 'postedAt 2026-03-12~'],
  ['Veröffentlicht am 01.03.2026', 'de', 'postedAt 2026-03-01'],
  ['Publié le 12 mars 2026', 'fr', 'postedAt 2026-03-12'],
  ['Publicado hace 5 días', 'es', 'postedAt 2026-03-10~'],
  ['Geplaatst op 2 maart 2026', 'nl', 'postedAt 2026-03-02'],
  ['Apply by March 31, 2026', 'en', 'deadline 2026-03-31'],
  ['Closing date: 12 April', 'en', 'deadline 2026-04-12~'],
  ['Application deadline: April 3rd, 2026 at 11:59pm', 'en', 'deadline 2026-04-03'],
  ['Bewerbungsfrist: 31.03.2026', 'de', 'deadline 2026-03-31'],
  ['Bewerben Sie sich bis zum 30. April 2026', 'de', 'deadline 2026-04-30'],
  ['Date limite de candidature : 15/04/2026', 'fr', 'deadline 2026-04-15'],
  ['Fecha límite: 30 de abril de 2026', 'es', 'deadline 2026-04-30'],
  ['Scadenza: 30/04/2026', 'it', 'deadline 2026-04-30'],
  ['Sluitingsdatum 20-04-2026', 'nl', 'deadline 2026-04-20'],
  ['Prazo de candidatura: 20/04/2026', 'pt', 'deadline 2026-04-20'],
  ['Start date: 1 April 2026', 'en', 'startDate 2026-04-01'],
  ['ab dem 01.05.2026', 'de', 'startDate 2026-05-01'],
  ['zum 1. September 2026', 'de', 'startDate 2026-09-01'],
  ['Eintrittsdatum: ab März 2026', 'de', 'startDate 2026-03-01~'],
  ['Prise de poste : 1er avril 2026', 'fr', 'startDate 2026-04-01'],
  ['Fecha de inicio: 01/05/2026', 'es', 'startDate 2026-05-01'],
  [
    'Posted 2026-03-01. Apply by 2026-04-01. Start: 2026-06-01',
    'en',
    'postedAt 2026-03-01',
    'deadline 2026-04-01',
    'startDate 2026-06-01'
  ],
  ['befristet bis zum 31.12.2027', 'de'],
  ['Interviews will be held on 3 April 2026', 'en'],
  ['founded on 1 April 2006', 'en'],
  ['Last updated 2026-03-01', 'en']
]

function shown(value: { date: string; estimated: boolean }): string {
  return `${value.date}${value.estimated ? '~' : ''}`
}

describe('findDates', () => {
  test.each(dates)('reads %s in %s', (text, language, ...expected) => {
    expect(findDates(text, { language, reference }).map((found) => shown(found.value))).toEqual(expected)
  })

  test.each([
    ['US', ['2026-03-04']],
    ['GB', ['2026-04-03']],
    ['CA', []],
    [null, []]
  ])('reads 03/04/2026 on an English page of %s', (country, expected) => {
    const found = findDates('03/04/2026', { language: 'en', country, reference })
    expect(found.map(({ value }) => value.date)).toEqual(expected)
  })

  test('drops relative dates without a reference', () => {
    expect(findDates('3 days ago, on 12 April', { language: 'en', reference: null })).toEqual([])
  })
})

describe('findDatedFacts', () => {
  test.each([
    ...facts,
    ...postings,
    ...deadlines,
    ...starts,
    ...otherDays
  ])('reads %s', (text, language, ...expected) => {
    const found = findDatedFacts(text, { language, reference })
    expect(found.map(({ value }) => `${value.field} ${shown(value)}`)).toEqual(expected)
  })
})
