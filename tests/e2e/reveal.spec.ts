import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventedPosting } from '../bench/invented-postings'
import { dropFiles, expect, test } from './app'
import { column } from './board-page'

/** Files with postings of their own, from one number up to another. */
function postingFiles(folder: string, from: number, to: number): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: to - from }, (_, index) => {
    const path = join(folder, `posting-${from + index}.txt`)
    writeFileSync(path, inventedPosting(from + index))
    return path
  })
}

for (const [size, count] of [
  ['a column that is drawn whole', 20],
  ['a column of which a part is drawn', 70]
] as const) {
  test(`a card that comes in at the end of ${size} is brought into sight`, async ({ app: { page }, dataFolder }) => {
    const folder = join(dataFolder, 'files')
    const files = postingFiles(folder, 0, count + 1)
    await dropFiles(page, files.slice(0, count))
    const cards = column(page, 'Saved').getByRole('listitem')
    await expect(page.getByText(`${count} added`)).toBeVisible()
    const first = cards.first().getByRole('button').first()
    await first.focus()
    await dropFiles(page, files.slice(count), { x: 200, y: 400 })
    const last = column(page, 'Saved').locator(`[aria-posinset="${count + 1}"]`)
    await expect(last).toBeInViewport({ ratio: 0.9 })
    await expect(first).toBeFocused()
  })
}
