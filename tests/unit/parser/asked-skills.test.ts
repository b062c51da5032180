import { describe, expect, test } from 'vitest'
import { askedSkills } from '../../../src/parser/findings/described-skills'
import { findSkills } from '../../../src/parser/findings/skills'

function asked(text: string, isDemand: boolean): string[] {
  return askedSkills(text, findSkills(text), isDemand).map(({ value }) => value)
}

describe('skills that are described rather than named', () => {
  test.each([
    ['Sound knowledge of accounting', 'Accounting'],
    ['Erfahrung mit Buchhaltung und DATEV', 'Accounting', 'DATEV'],
    ['Staplerschein von Vorteil', 'Forklift Licence'],
    ['Welding certificate, TIG welding', 'Welding Certificate', 'TIG welding'],
    ['Current HCPC registration', 'HCPC Registration']
  ])('counts in a list of demands: %s', (text, ...names) => {
    expect(asked(text, true)).toEqual(names)
  })

  test.each([
    ['De formation Bac+2 en comptabilité'],
    ['Technicien de laboratoire en microbiologie'],
    ['You like people and have met preventive maintenance before lunch']
  ])('is passed over where a demand names it in passing: %s', (text) => {
    expect(asked(text, true)).toEqual([])
  })

  test.each([
    ['You prepare the month-end close and the year-end close'],
    ['Our HVAC technicians know heat pumps'],
    ['Forklift licence']
  ])('is passed over outside of demands: %s', (text) => {
    expect(asked(text, false)).toEqual([])
  })

  test('leaves tools and methods alone', () => {
    expect(asked('We cut metal on CNC machines, keep to HACCP and plan in SAP', false)).toEqual(['CNC', 'HACCP', 'SAP'])
  })
})
