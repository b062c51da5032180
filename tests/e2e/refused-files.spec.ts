import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible'
import { dropFiles, expect, temporaryFolder, test } from './app'

const hostile = `<!doctype html><html><head><title>Leeks</title><script>document.title = 'RAN'</script>
<style>h1 { color: rgb(1, 2, 3) }</style></head><body onload="document.title = 'RAN'"><h1>What grows in May</h1>
<p>Leeks, thyme and a pot of honey.</p><a href="https://example.com/">More</a><form action="https://example.com/"><input></form></body></html>`

test('a refused file is looked at in the inbox, safely and by keyboard, and saved as it came', async ({ app }) => {
  const { page, electron } = app
  const folder = temporaryFolder()
  const source = join(folder, 'leeks.html')
  writeFileSync(source, hostile)
  await dropFiles(page, [source])
  await expect(page.getByText('“leeks.html” does not look like a job posting')).toBeVisible()
  await page.getByRole('button', { name: 'Inbox' }).click()
  const file = page.getByRole('region', { name: 'The file as it came' })
  const frame = page.frameLocator('iframe[title="The original page"]')
  await expect(frame.getByRole('heading', { name: 'What grows in May' })).toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect(frame.locator('script, form, input, a')).toHaveCount(0)
  expect(await page.title()).not.toBe('RAN')
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(file).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(file).not.toBeFocused()

  const target = join(folder, 'saved.html')
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, target)
  await page.getByRole('button', { name: 'Save the file' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(`Saved as ${target}`)).toBeVisible()
  expect(readFileSync(target)).toEqual(readFileSync(source))
})

test('a refused file that cannot be shown says so, and Enter still adds it', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  const path = join(folder, 'Harbour Pilot.doc')
  writeFileSync(path, Buffer.from('d0cf11e0a1b11ae1000000000000000000', 'hex'))
  await dropFiles(page, [path])
  await page.getByText(/1 could not be read/).waitFor()
  await page.getByRole('button', { name: 'Inbox' }).click()
  await expect(page.getByText('This file cannot be shown here.')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Added “Harbour Pilot”')).toBeVisible()
})
