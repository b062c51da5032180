import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

async function contactsOf(closing: string): Promise<string[]> {
  const lines = [
    'Sachbearbeiter Einkauf (m/w/d)',
    'Beispielwerk GmbH',
    'Kassel',
    '',
    'Ihre Aufgaben',
    '- Bestellungen auslösen und Termine überwachen',
    '- Angebote vergleichen und mit Lieferanten verhandeln',
    '',
    'Ihr Profil',
    '- Abgeschlossene kaufmännische Ausbildung',
    '',
    'Bewerbung',
    closing
  ]
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt: null })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  return (posting?.contacts ?? []).map(({ name, email, phone }) => [name, email, phone].join(' | '))
}

const cases: [closing: string, ...contacts: string[]][] = [
  ['Ihre Ansprechpartnerin ist Frau Jana Holm.', 'Jana Holm |  | '],
  ['Ihre Ansprechpartnerin ist Frau Jana Holm, Telefon 0561 555 01 20.', 'Jana Holm |  | 0561 555 01 20'],
  ['Ansprechpartner: Dr. Tobias Wendlandt', 'Tobias Wendlandt |  | '],
  [
    'Fragen beantwortet Ihnen gerne Herr Uwe von Lindenau unter 0561 555 01 21.',
    'Uwe von Lindenau |  | 0561 555 01 21'
  ],
  ['Ihre Ansprechpartnerin ist Jana Holm (jobs@beispielwerk.example).', 'Jana Holm | jobs@beispielwerk.example | '],
  ['For informal enquiries please contact Ms Priya Calder on 01632 960 114.', 'Priya Calder |  | 01632 960 114'],
  ['Contact person: Joris van den Akker', 'Joris van den Akker |  | '],
  ['Contact : Mme Solène Garrec, 02 55 55 01 10', 'Solène Garrec |  | 02 55 55 01 10'],
  ['Persona de contacto: Lucía Arrieta', 'Lucía Arrieta |  | '],
  ['Referente: Dott.ssa Marta Bellandi', 'Marta Bellandi |  | '],
  ['Contactpersoon is mevrouw Sanne Dekkers', 'Sanne Dekkers |  | '],
  [
    'To apply, ring Maud Castellan in the yard office on 01632 960 118 or e-mail yard@beispielwerk.example.',
    'Maud Castellan | yard@beispielwerk.example | 01632 960 118'
  ],
  ['Write to Solvej at jobs@beispielwerk.example.', 'Solvej | jobs@beispielwerk.example | '],
  [
    'Please send the form to Mrs D. Pennyquick at office@beispielwerk.example.',
    'D. Pennyquick | office@beispielwerk.example | '
  ],
  ['Call Ansel Brightwater on 01632 960 220 for a chat.', 'Ansel Brightwater |  | 01632 960 220'],
  [
    'Contact\nIvo Larkspur\nYard Manager\n01632 960 119\nivo@beispielwerk.example',
    'Ivo Larkspur | ivo@beispielwerk.example | 01632 960 119'
  ],
  ['For questions about the job, contact:\nMira Fennimore\n01632 960 121', 'Mira Fennimore |  | 01632 960 121'],
  [
    'Contact\nWard Manager\nMrs D. Pennyquick\nEmail: ward@beispielwerk.example\nPhone: 01632 960 122',
    'D. Pennyquick | ward@beispielwerk.example | 01632 960 122'
  ],
  ['Meet the hiring team\nOrsolya Tamblyn\nTalent Partner at Beispielwerk | Books', 'Orsolya Tamblyn |  | '],
  ['Contact\nBeispielwerk GmbH\nHafenstraße 4\n01632 960 123'],
  ['Call us on 01632 960 220.'],
  ['Write to our team at jobs@beispielwerk.example.', ' | jobs@beispielwerk.example | '],
  ['Bei Fragen wenden Sie sich an unser Team.'],
  ['Contact Human Resources for details.'],
  ['Contact: Beispielwerk GmbH']
]

describe('contacts', () => {
  test.each(cases)('reads %s', async (closing, ...expected) => {
    expect(await contactsOf(closing)).toEqual(expected)
  })
})
