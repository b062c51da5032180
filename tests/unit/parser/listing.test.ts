import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { fixtureDay, readFixtures } from './fixtures'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'lists')

/** Title, employer and first city of each posting in a file. */
async function postingsIn(name: string): Promise<readonly (readonly (string | null)[])[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const result = await parsePosting({ name, bytes, modifiedAt: fixtureDay })
  if (!result.ok) return []
  return result.value.postings.map(({ posting }) => [
    posting.title,
    posting.company,
    posting.locations[0]?.city ?? null
  ])
}

test.each([
  [
    'results-copied-from-linkedin.txt',
    [
      ['Backend Engineer', 'Corvid Labs', 'Berlin'],
      ['Senior Data Analyst', 'Tidewater Insurance', 'Hamburg'],
      ['Product Designer', 'Nimbus Health', 'Munich'],
      ['DevOps Engineer', 'Steinfeld Logistik GmbH', 'Leipzig']
    ]
  ],
  [
    'results-with-employer-first.txt',
    [
      ['Registered Nurse', 'Brightline Care', 'Leeds'],
      ['Paralegal', 'Harrow & Finch', 'Manchester'],
      ['Warehouse Operative', 'Quayside Foods', 'Hull']
    ]
  ],
  [
    'thread-of-offers.txt',
    [
      ['Senior Data Engineer', 'Oakmoor Analytics', 'London'],
      ['Embedded Software Engineer', 'Pelican Robotics', 'Zürich'],
      ['Frontend Developer (React, TypeScript)', 'Junobank', null]
    ]
  ],
  [
    'three-postings-between-rules.txt',
    [
      ['Office Manager', 'Larch & Vale', 'Dublin'],
      ['Payroll Specialist', 'Finch Accounting', 'Cork'],
      ['Receptionist', 'Hotel Merle', 'Galway']
    ]
  ],
  [
    'alert-in-a-layout-table.html',
    [
      ['Data Engineer', 'Veldhof Energie', 'Utrecht'],
      ['Senior Data Engineer', 'Molenaar Bank', 'Amsterdam'],
      ['Analytics Engineer', 'Kade Logistics', 'Rotterdam']
    ]
  ],
  [
    'results-page-with-cards.html',
    [
      ['Elektriker Gebäudetechnik', 'Nordlicht Haustechnik GmbH', 'Bremen'],
      ['Elektroniker für Betriebstechnik', 'Weserwerk AG', 'Bremerhaven'],
      ['Servicetechniker Aufzüge', 'Hansa Lift KG', 'Delmenhorst']
    ]
  ],
  [
    'alert-as-plain-mail.eml',
    [
      ['Product Manager', 'Atelier Rivage', 'Lyon'],
      ['Senior Product Manager', 'Banque du Confluent', 'Lyon'],
      ['Product Owner', 'Vélo Saône', 'Villeurbanne']
    ]
  ],
  [
    'openings-of-one-employer.html',
    [
      ['Senior Robotics Engineer', 'Fernhill Robotics', 'Ghent'],
      ['Embedded Software Engineer', 'Fernhill Robotics', 'Ghent'],
      ['Supply Chain Manager', 'Fernhill Robotics', 'Rotterdam'],
      ['Field Technician', 'Fernhill Robotics', null]
    ]
  ],
  [
    'results-copied-from-indeed.txt',
    [
      ['Warehouse Associate', 'Pinecrest Logistics', 'Tulsa'],
      ['Forklift Operator', 'Red Fork Steel', 'Tulsa'],
      ['Inventory Control Clerk', 'Osage Medical Supply', 'Broken Arrow']
    ]
  ],
  [
    'results-copied-from-stepstone.txt',
    [
      ['Finanzbuchhalter', 'Habichtswald Textil GmbH', 'Kassel'],
      ['Bilanzbuchhalter', 'Fulda Wasser AG', 'Kassel'],
      ['Kreditorenbuchhalter/in', 'Lebenshof Nordhessen e.V.', null]
    ]
  ],
  [
    'page-whose-data-lists-two.html',
    [
      ['Barista', 'Grind House', 'Bristol'],
      ['Head Baker', 'Grind House', 'Bath']
    ]
  ]
])('%s is a queue of many', async (name, expected) => {
  expect(await postingsIn(name)).toEqual(expected)
})

/** Fixtures that are lists by their format. */
const lists: ReadonlySet<string> = new Set([
  'greenhouse-json-list',
  'workday-json-list',
  'job-feed-xml',
  'json-ld-file-with-list',
  'personio-xml'
])

test('a posting with others beside it stays one', async () => {
  for (const { name, fileName, bytes } of readFixtures()) {
    const result = await parsePosting({ name: fileName, bytes, modifiedAt: fixtureDay })
    if (result.ok && !lists.has(name)) expect([name, result.value.postings.length]).toEqual([name, 1])
  }
})
