import { expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

const posting = `Lighthouse Engineer
Quillfeather Ltd

About the role
You keep forty lamps turning and write down when they do not.

Where you'll be
- You can be within the European region as long as the sea is near.
- This team operates within the GMT/CET time zone.
- Excluding France due to the colour of its buoys.

What you bring
- Experience with lamps
- Experience with fog
`

test('a scope and its exception are one value, and light up without what stands between', async () => {
  const parsed = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(posting), modifiedAt: null })
  const [read] = parsed.ok ? parsed.value.postings : []
  expect(read?.posting.remoteScope).toBe('Europe, excluding France')
  const found = read?.evidence.remoteScope
  const places = [[found?.start ?? 0, found?.end ?? 0] as const, ...(found?.also ?? [])]
  expect(places.map(([start, end]) => read?.text.slice(start, end))).toEqual(['European region', 'France'])
})
