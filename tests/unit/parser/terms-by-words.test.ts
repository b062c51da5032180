import { describe, expect, test } from 'vitest'
import { findDatedFacts } from '../../../src/parser/findings/dates'
import { findEmploymentTypes } from '../../../src/parser/findings/employment'
import { findExperience } from '../../../src/parser/findings/experience'
import { findSkills } from '../../../src/parser/findings/skills'
import { findWeeklyHours } from '../../../src/parser/findings/weekly-hours'
import { dayCases } from './day-cases'
import { formCases, yearCases } from './term-cases'

describe('forms of employment', () => {
  test.each(formCases)('%s', (text, forms) => {
    expect([...new Set(findEmploymentTypes(text).map(({ value }) => value))].sort()).toEqual(forms)
  })
})

describe('years of experience', () => {
  test.each(yearCases)('%s', (text, min, max) => {
    const found = findExperience(text)[0]?.value
    expect([found?.min ?? null, found?.max ?? null]).toEqual([min, max])
  })
})

describe('days', () => {
  const reference = Date.UTC(2026, 4, 13, 12)
  test.each(dayCases)('%s', (text, language, field, day) => {
    const found = findDatedFacts(text, { language, country: null, reference }).find(
      ({ value }) => value.field === field
    )
    expect(found?.value.date ?? null).toBe(day)
  })
})

describe('hours of a week', () => {
  test.each([
    ['20 hours per week', 20, 20],
    ['24 ore settimanali', 24, 24],
    ['28h30 par semaine', 28, 28],
    ['25 Wochenstunden', 25, 25],
    ['38-urenweek', 38, 38],
    ['32 – 40 uur', 32, 40],
    ['37.5-hour week', 37.5, 37.5],
    ['up to 16 hours per week of study', null, null],
    ['Geöffnet 24 h', null, null],
    ['€ 14 per uur', null, null]
  ])('%s', (text, min, max) => {
    const found = findWeeklyHours(text)[0]?.value
    expect([found?.min ?? null, found?.max ?? null]).toEqual([min, max])
  })
})

describe('skills that are words besides', () => {
  test.each([
    ['Excel goes without saying.', ['Excel']],
    ['You know Excel inside out', ['Excel']],
    ['Excel in your career with us', []],
    ['Excel at what you do', []],
    ['Vous connaissez Sage et Excel.', ['Sage', 'Excel']],
    ['Documents care in Epic accurately', ['Epic EHR']],
    ['Analyse the data with R and publish it', ['R']],
    ['Write drivers in C for our sensors', ['C']],
    ['Vitamin C and omega', []],
    ['The salary is CAD 4,200 a month', []],
    ['$30 CAD an hour', []],
    ['a program in Huntsville, AL. Work on site', []]
  ])('%s', (text, skills) => {
    expect(findSkills(text).map(({ value }) => value)).toEqual(skills)
  })
})
