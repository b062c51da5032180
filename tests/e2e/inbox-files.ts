import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function written(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A posting that names its role and no employer. */
export function nameless(folder: string, number: number): string {
  const text = `Harbour Clerk ${number}\n\nWe are looking for a careful clerk in Hamburg.\n\nWhat you will do\n- You keep the ledgers of quay ${number} in order\n- You write to the captains\n\nWhat we offer\n- 38,000 to 42,000 euros a year\n- A permanent, full-time position\n- A desk above the water, behind the gate of Grey Gull\n\nRequirements\n- Experience with ledgers and with lists\n- Good English\n`
  return written(folder, `harbour-clerk-${number}.txt`, text)
}

/** Notes of somebody that are no posting. */
export function noPosting(folder: string): string {
  return written(
    folder,
    'Shopping for Sunday.txt',
    'Two loaves of bread\nButter and a jar of plum jam\nThe red wool for the scarf\n'
  )
}

/** Data of a board with so many postings. */
export function board(folder: string, count: number): string {
  const jobs = Array.from({ length: count }, (_, at) => ({
    id: 4_100_000 + at,
    internal_job_id: 5_100_000 + at,
    title: ['Pilot', 'Lock Keeper', 'Rope Maker', 'Chart Drawer', 'Tide Reader'][at % 5],
    absolute_url: `https://boards.greenhouse.io/lanternquay/jobs/${4_100_000 + at}`,
    location: { name: ['Bremen', 'Rotterdam', 'Leith'][at % 3] },
    updated_at: '2026-02-10T09:00:00-05:00',
    company_name: 'Lantern Quay',
    content: `&lt;p&gt;You join the harbour as number ${at}.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;You know ships&lt;/li&gt;&lt;li&gt;You like mornings&lt;/li&gt;&lt;/ul&gt;`
  }))
  return written(folder, 'board.json', JSON.stringify({ jobs, meta: { total: count } }))
}

/** One role that is advertised for each of several towns. */
export function twin(folder: string, town: string): string {
  const duties = [
    'Read the tides of the estuary aloud to the pilots every morning.',
    'Keep the tables of the gauges, and say early when one of them lies.',
    'Write down what the old keepers know before they retire.',
    'Teach two apprentices a year to read a chart by lamplight.',
    'Answer the questions of the towns along the water, kindly.'
  ]
  const text = [
    'Harbour Engineer',
    'Lantern Quay GmbH',
    `Location: ${town}, Germany`,
    'Employment type: Full-time',
    '',
    'About the role',
    `The crew of the tide house looks for a reader in ${town}.`,
    '',
    'Responsibilities',
    ...duties.map((duty) => `- ${duty}`),
    '',
    'Requirements',
    '- Three years of experience with tables',
    '- Patience with numbers, and with people who dislike them'
  ]
  return written(folder, `tide-reader-${town}.txt`, text.join('\n'))
}
