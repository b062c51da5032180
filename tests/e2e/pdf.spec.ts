import { join } from 'node:path'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const postings = join(root, 'tests', 'fixtures', 'postings')

test('a PDF that a browser printed is read in the jail', async ({ app: { page } }) => {
  await dropFiles(page, [join(postings, 'pdf-printed-from-browser', 'source.pdf')])
  await expect(card(page, 'Senior Rust Engineer')).toBeVisible({ timeout: 20_000 })
  await expect(card(page, 'Senior Rust Engineer')).toHaveAccessibleName(/Tidemark/)
})

test('a PDF of pictures costs one sentence, and the next file is not harmed', async ({ app: { page } }) => {
  const files = ['pdf-of-pictures', 'pdf-german-brochure'].map((name) => join(postings, name, 'source.pdf'))
  await dropFiles(page, files)
  await expect(card(page, 'Elektroniker für Betriebstechnik')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/holds pictures of pages and no text/)).toBeVisible()
})
