import { describe, expect, test } from 'vitest'
import { looksLikeTitle } from '../../../src/parser/findings/seniority'
import { parsePosting } from '../../../src/parser/parse-posting'

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const parsed = await parsePosting({ name: 'page.txt', bytes, modifiedAt: null })
  return parsed.ok ? parsed.value.postings.map(({ posting }) => [posting.title, posting.company]) : parsed.failure.code
}

/** Text of a posting for somebody who repairs lifts. */
const liftText = [
  'Halvergate Lifts keeps eleven hundred lifts running between the coast and the ring road, most of them older than the people who mend them.',
  'You would look after a round of your own, about sixty lifts, and be on call one week in seven with a colleague behind you.',
  'What you need',
  'A completed apprenticeship as an electrician or a lift mechanic',
  'A driving licence, and calm when somebody is stuck between two floors',
  'What we offer',
  '£41,000 a year, a van that you may take home, and 28 days of holiday',
  'Write to ines@halvergate.example until 12 June and say when you can start.'
]

describe('the posting that a page is about', () => {
  test('stands below a list of other postings', async () => {
    const found = await read([
      'Find jobs',
      'Companies',
      'Sort by',
      'Backend Developer',
      'Yarrow & Finch',
      'Worldwide',
      '$60k - $110k',
      '6h',
      'Apply',
      'Payroll Clerk',
      'Osmund Yards',
      'Grimsby',
      '£27k',
      '2d',
      'Apply',
      'Lift Mechanic (£41k, own round)',
      'Halvergate Lifts',
      '£41k',
      '3d',
      'Apply',
      ...liftText,
      'You might also like',
      'Warehouse Operative',
      'Tansley Stores',
      'Hull'
    ])
    expect(found).toEqual([['Lift Mechanic', 'Halvergate Lifts']])
  })

  test('has most of the text of a thread', async () => {
    const found = await read([
      'Ask: Who is hiring? (May 2026)',
      'Please state the location and say whether remote work is an option for you.',
      'add comment',
      'mrvdk 12 days ago | prev | next',
      'Oddmere | Hull | Data Scientist | ONSITE | £75k',
      'We price insurance for sailing boats. Write to jobs@oddmere.example',
      'reply',
      'liftfan 11 days ago | prev | next',
      'Halvergate Lifts | Lift Mechanic | Norwich, UK | ONSITE | Full-time | £41k',
      ...liftText,
      'reply',
      'pjay 11 days ago | prev | next',
      'Brackwell | Senior Frontend Developer | Leeds | £70k',
      'Brackwell makes software for kennels.',
      'reply'
    ])
    expect(found).toEqual([['Lift Mechanic', 'Halvergate Lifts']])
  })

  test('is not what a newsletter opens with', async () => {
    const found = await read([
      'The Lift Letter, issue 88',
      'Morning all. The old paternoster in the town hall runs again, and we have pictures of it at the end of this letter.',
      'Job of the week',
      'LIFT MECHANIC wanted (own round), Norwich — £41k + van',
      'Halvergate Lifts · Norwich · Full-time, permanent',
      ...liftText
    ])
    expect(found).toEqual([['Lift Mechanic', 'Halvergate Lifts']])
  })
})

test('a small word is no role with an ending', async () => {
  const found = await read([
    'Contador de costos',
    'Grupo Ferrero Alcalde',
    'Contrato por tiempo indeterminado',
    'Tiempo completo',
    'Descripción de la oferta',
    'Importante grupo ferretero con nueve sucursales en la región busca a quien lleve sus cuentas con orden y con ganas.',
    'Requisitos:',
    '- Licenciatura en contaduría',
    '- Cinco años de experiencia en costos'
  ])
  expect(found).toEqual([['Contador de costos', 'Grupo Ferrero Alcalde']])
})

test.each([
  ['Recruiter-Bereich', 0],
  ['Espace recruteur', 0],
  ['Contrato por tiempo indeterminado', 0],
  ['Fachfrau/-mann Betreuung Kind EFZ', 0.5]
])('%s is as likely a role as it looks', (line, least) => {
  const likeness = looksLikeTitle(line)
  expect(least === 0 ? likeness === 0 : likeness >= least).toBe(true)
})
