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
  ['Bei Fragen wenden Sie sich an unser Team.'],
  ['Contact Human Resources for details.'],
  ['Contact: Beispielwerk GmbH']
]

describe('contacts', () => {
  test.each(cases)('reads %s', async (closing, ...expected) => {
    expect(await contactsOf(closing)).toEqual(expected)
  })
})
