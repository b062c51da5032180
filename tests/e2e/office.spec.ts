import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const postings = join(root, 'tests', 'fixtures', 'postings')

test('documents of word processors are read in the jail', async ({ app: { page } }) => {
  const files = [
    'wordpad-rich-text/source.rtf',
    'word-document-with-styles/source.docx',
    'libreoffice-document/source.odt'
  ]
  await dropFiles(
    page,
    files.map((file) => join(postings, file))
  )
  await expect(card(page, 'Night Shift Warehouse Supervisor')).toBeVisible({ timeout: 20_000 })
  await expect(card(page, 'Restauratrice o restauratore di mobili')).toBeVisible({ timeout: 20_000 })
  await expect(card(page, 'Projektingenieur Netzanschluss')).toBeVisible()
})

test('each posting in a zip becomes a card', async ({ app: { page } }, info) => {
  const text = (title: string) =>
    strToU8(
      `${title}\nHarbour Lantern Ltd\n\nLocation: Hull, UK\n\nAbout the role\nWe keep the lights of small harbours burning and look for somebody who helps us.\n\nWhat you bring\n- Three years of experience\n- Good written English`
    )
  const path = info.outputPath('postings.zip')
  await writeFile(
    path,
    zipSync({ 'a.txt': text('Archive Clerk'), 'b/c.txt': text('Site Manager'), '.hidden': text('x') })
  )
  await dropFiles(page, [path])
  await expect(card(page, 'Archive Clerk')).toBeVisible({ timeout: 20_000 })
  await expect(card(page, 'Site Manager')).toBeVisible({ timeout: 20_000 })
})
