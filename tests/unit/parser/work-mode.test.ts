import { describe, expect, test } from 'vitest'
import { findModeDenials, findRemoteScopes, findTimezones, findWorkModes } from '../../../src/parser/findings/work-mode'
import { modeCases, scopeCases } from './mode-cases'

const modes: [text: string, ...modes: string[]][] = [
  ['Remote', 'remote'],
  ['London / Remote', 'remote'],
  ['Fully remote', 'remote'],
  ['100% remote', 'remote'],
  ['Remote-first team', 'remote'],
  ['Work from home', 'remote'],
  ['Work from anywhere', 'remote'],
  ['Remote or hybrid', 'remote', 'hybrid'],
  ['Hybrid', 'hybrid'],
  ['a hybrid working model', 'hybrid'],
  ['3 days per week in our office', 'hybrid'],
  ['two days a week in the office', 'hybrid'],
  ['in the office 2 days a week', 'hybrid'],
  ['5 days a week in the office', 'onsite'],
  ['Onsite', 'onsite'],
  ['On-site', 'onsite'],
  ['This role is office-based.', 'onsite'],
  ['bis zu 60 % Homeoffice', 'hybrid'],
  ['Homeoffice möglich', 'hybrid'],
  ['flexible Arbeitszeiten und mobiles Arbeiten', 'hybrid'],
  ['Homeoffice', 'remote'],
  ['100 % Homeoffice', 'remote'],
  ['hybrides Arbeiten', 'hybrid'],
  ['vor Ort', 'onsite'],
  ['2 jours de télétravail par semaine', 'hybrid'],
  ['Télétravail partiel', 'hybrid'],
  ['Télétravail total', 'remote'],
  ['en présentiel', 'onsite'],
  ['modalidad híbrida', 'hybrid'],
  ['Teletrabajo 100%', 'remote'],
  ['Presencial', 'onsite'],
  ['2 giorni di smart working', 'hybrid'],
  ['da remoto', 'remote'],
  ['in presenza', 'onsite'],
  ['Thuiswerken is mogelijk', 'hybrid'],
  ['Volledig remote', 'remote'],
  ['op kantoor', 'onsite'],
  ['Trabalho remoto', 'remote'],
  ['híbrido', 'hybrid'],
  // silent
  ['not remote'],
  ['This is not a remote position'],
  ['no remote work'],
  ['kein Homeoffice'],
  ['pas de télétravail'],
  ['remote sensing'],
  ['managing remote teams'],
  ['remote desktop support'],
  ['hybrid cloud'],
  ['hybrid vehicles'],
  ['hybrid search and retrieval'],
  ['on-site gym'],
  ['an onsite interview'],
  ['home office stipend'],
  ['Work from anywhere for up to 30 days per year'],
  ['Kantine vor Ort']
]

const scopes: [text: string, ...scopes: string[]][] = [
  ['Remote (US only)', 'US only'],
  ['Remote (Worldwide)', 'Worldwide'],
  ['Remote - US', 'US'],
  ['Remote, Germany', 'Germany'],
  ['Remote (EMEA)', 'EMEA'],
  ['US-only', 'US only'],
  ['EU only', 'EU only'],
  ['Remote within the UK', 'UK'],
  ['Remote in Germany, Austria or Switzerland', 'Germany, Austria or Switzerland'],
  ['fully remote across Europe', 'Europe'],
  ['anywhere in the EU', 'EU'],
  ['anywhere in the world', 'Worldwide'],
  ['you can be within the European region as long as we have a work location', 'Europe'],
  ['within the European region.\n• Excluding France due to on-call', 'Europe, excluding France'],
  ['within the North America region', 'North America'],
  ['Remote anywhere in the US, except California and Colorado', 'US, excluding California and Colorado'],
  ['except California', 'excluding California'],
  ['Open to candidates in the United States and Canada', 'United States and Canada'],
  ['must be based in the UK', 'UK'],
  ['customers worldwide'],
  ['our office in Berlin'],
  ['offices in Germany and France']
]

const zones: [text: string, ...zones: string[]][] = [
  ['within the GMT/CET time zone', 'GMT/CET'],
  ['UTC-5 to UTC+1', 'UTC-5 to UTC+1'],
  ['UTC +2', 'UTC +2'],
  ['4 hours overlap with EST', 'EST'],
  ['CET ± 2 hours', 'CET ± 2 hours'],
  ['US time zones', 'US time zones'],
  ['European timezones', 'European timezones'],
  ['Eastern Time', 'Eastern Time'],
  ['core hours 10:00-15:00 CET', 'CET'],
  ['deadline 11:59 pm EST'],
  ['EST une entreprise'],
  ['the GMP guideline']
]

describe('findWorkModes', () => {
  test.each(modes)('reads %s', (text, ...expected) => {
    expect(findWorkModes(text).map((found) => found.value)).toEqual(expected)
  })
})

describe('findWorkModes and findModeDenials', () => {
  test.each(modeCases)('read %s', (text, ...expected) => {
    const found = [...findWorkModes(text), ...findModeDenials(text)]
    expect(found.map(({ value }) => value)).toEqual(expected)
  })
})

describe('findRemoteScopes', () => {
  test.each([...scopes, ...scopeCases])('reads %s', (text, ...expected) => {
    expect(findRemoteScopes(text).map((found) => found.value)).toEqual(expected)
  })
})

describe('findTimezones', () => {
  test.each(zones)('reads %s', (text, ...expected) => {
    expect(findTimezones(text).map((found) => found.value)).toEqual(expected)
  })
})
