import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Posting } from '../../../src/shared/posting'

const body = [
  '',
  'Ihre Aufgaben',
  '- Bestellungen auslösen und Termine überwachen',
  '- Angebote vergleichen und mit Lieferanten verhandeln',
  '',
  'Ihr Profil',
  '- Abgeschlossene kaufmännische Ausbildung',
  ''
]

/** A posting with lines of its own under the title and others at its end. */
async function parse(head: readonly string[], foot: readonly string[]): Promise<Posting> {
  const lines = ['Sachbearbeiter Einkauf (m/w/d)', 'Beispielwerk GmbH', 'Kassel', ...head, ...body, ...foot]
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const modifiedAt = Date.parse('2026-03-15T12:00:00Z')
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  if (posting === undefined) throw new Error('no posting')
  return posting
}

describe('numbers of postings', () => {
  test.each([
    ['Referencia interna: TLN-QVX-17', 'TLN-QVX-17'],
    ['Offre n° 204HKWD', '204HKWD'],
    ['Référence Brinval : 5530917', '5530917'],
    ['vacaturenr. KD-sch-07', 'KD-sch-07'],
    ['No de concours : P0426-0177', 'P0426-0177'],
    ['Reference Period: March 2026', null],
    ['Publiée le 02/03/2026 - Réf : BD41/2603-09', 'BD41/2603-09'],
    ['Unsere Projektnummer lautet P-51933.', 'P-51933'],
    ['Bitte nennen Sie die Kennziffer 2026-31.', '2026-31'],
    ['Job-ID: 5820', '5820'],
    ['Rif. 2026/47', '2026/47'],
    ['Vacaturenummer 9034', '9034'],
    ['Ref.ª 614/26', '614/26'],
    ['Oferta n.º 77120', '77120'],
    ['Ref. 02/03/2026', null],
    ['Unsere Stelle ist 2026 neu', null],
    ['Unser Angebot: 30 Tage Urlaub', null]
  ])('reads %s', async (line, expected) => {
    expect([(await parse([], [line])).requisitionId]).toEqual([expected])
  })
})

describe('boards by their own words', () => {
  test.each([
    ['Tecnologia gupy', 'Gupy'],
    ['Powered by softgarden', 'softgarden'],
    ['I consigli di Subito', 'Subito'],
    ['Propulsé par HelloWork', 'HelloWork'],
    ['Wir suchen sofort: subito!', null]
  ])('reads %s', async (line, expected) => {
    expect((await parse([], ['', line])).source).toBe(expected)
  })
})

describe('estimates of boards', () => {
  test.each([
    [['Gehalt für Einkäufer in Kassel', 'Ø 47.300 € / Jahr', '39.100 €', '58.200 €']],
    [['41.000 € – 52.000 € (von XING geschätzt)']],
    [['Gehalt: 41.000 € – 52.000 € (geschätzt)']],
    [['Geschätztes Gehalt', '41.000 € – 52.000 €']],
    [['Estimated pay', '$26.00 - $32.00 per hour']]
  ])('are no pay: %s', async (lines) => {
    expect((await parse(lines, [])).salaries).toEqual([])
  })
})

describe('years in the forms of boards', () => {
  test.each([
    [['Expérience', '4 ans - en charpente - Indispensable'], 4],
    [['Expérience', '2 ans - sur un poste similaire - Souhaitée'], 2],
    [['Experiencia', '3 años - en cocina - Imprescindible'], 3],
    [['Esperienza', '5 anni - nel ruolo'], 5]
  ])('reads %s', async (lines, least) => {
    expect((await parse([], lines)).experienceYears?.min).toBe(least)
  })
})

describe('bare days under the title', () => {
  test.each([
    [['12-03-2026', 'Ref: 7781'], '2026-03-12'],
    [['12.03.2026', 'Job-ID: 5820'], '2026-03-12'],
    [['12.09.2026', 'Ref: 7781'], null],
    [['Eintritt:', '12.03.2026', 'Ref: 7781'], null]
  ])('reads %s', async (lines, expected) => {
    expect((await parse(lines, [])).postedAt).toBe(expected)
  })
})

function people({ contacts }: Posting): string[] {
  return contacts.map(({ name, email, phone }) => [name, email, phone].join(' | '))
}

test('a site tells its day and number in a stamp', async () => {
  const { postedAt, requisitionId } = await parse([], ['Publiée le 02/03/2026 - Réf : BD41/2603-09'])
  expect([postedAt, requisitionId]).toEqual(['2026-03-02', 'BD41/2603-09'])
})

describe('people to ask', () => {
  test.each([
    [['Ihre Ansprechpartnerin Roswitha Eichenhauer'], ['Roswitha Eichenhauer |  | ']],
    [['Fragen beantwortet Ihnen Herr Volkmar Dessauer, Tel. 0561 555 01 44'], ['Volkmar Dessauer |  | 0561 555 01 44']],
    [['Dr. Leopold Marquardsen, Tel. 0561 555 01 45'], ['Leopold Marquardsen |  | 0561 555 01 45']],
    [['Vragen? Bel Tjitske Wiersinga: 058 555 01 46'], ['Tjitske Wiersinga |  | 058 555 01 46']],
    [['Une question ? Appelez Maëlle Kerbrat au 02 55 55 01 47'], ['Maëlle Kerbrat |  | 02 55 55 01 47']],
    [['Newsletter abbestellen: unsubscribe@beispielwerk.example'], []],
    [['Kontakt: Ihre Bewerbung senden Sie an uns'], []],
    [['Ansprechpartnerin: Roswitha Eichenhauer, Kennziffer 2026-114-33'], ['Roswitha Eichenhauer |  | ']],
    [['Ansprechpartnerin: Roswitha Eichenhauer, bis 17.04.2026'], ['Roswitha Eichenhauer |  | ']]
  ])('reads %s', async (lines, expected) => {
    expect(people(await parse([], ['Bewerbung', ...lines]))).toEqual(expected)
  })
})
