import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFiles, expect, root, temporaryFolder, test } from './app'
import { card, column } from './board-page'

/** A small posting of its own for each number. */
function invented(number: number): string {
  return `Data Engineer ${number}\nHarbour ${number} Ltd\nBerlin, Germany\nFull-time\n\nAbout the role\nYou keep ledger ${number} in order.\n\nRequirements\n- Experience with Kafka\n- Careful with numbers\n`
}

/** So many postings in a folder; answers their paths. */
function inventedFiles(folder: string, count: number): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, number) => {
    const path = join(folder, `posting-${number}.txt`)
    writeFileSync(path, invented(number))
    return path
  })
}

test('five hundred files come in with progress, and one undo takes them back', async ({ app: { page } }) => {
  await dropFiles(page, inventedFiles(temporaryFolder(), 500))
  await expect(page.getByText(/of 500/)).toBeVisible()
  await expect(card(page, 'Data Engineer 0')).toBeVisible()
  await expect(page.getByText(/500 added/)).toBeVisible({ timeout: 45_000 })
  await expect(page.getByRole('heading', { name: /Saved 500/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(card(page, 'Data Engineer 0')).toBeHidden()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('an import is cancelled: what came in stays, the rest stays out', async ({ app: { page } }) => {
  await dropFiles(page, inventedFiles(temporaryFolder(), 400))
  await expect(card(page, 'Data Engineer 0')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^\d+ added/)).toBeVisible()
  const text = await page.getByRole('heading', { name: /Saved \d+/ }).innerText()
  const count = Number(/\d+/.exec(text)?.[0])
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(400)
})

test('a folder is dropped with all that is in it', async ({ app: { page } }) => {
  const folder = join(temporaryFolder(), 'saved postings')
  inventedFiles(folder, 2)
  inventedFiles(join(folder, 'older'), 1)
  writeFileSync(join(folder, 'older', 'posting-0.txt'), invented(7))
  writeFileSync(join(folder, '.hidden'), 'not for us')
  await dropFiles(page, [folder])
  await expect(page.getByText(/^3 added/)).toBeVisible()
  await expect(card(page, 'Data Engineer 7')).toBeVisible()
})

test('text is pasted onto the board', async ({ app: { page } }) => {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, invented(3))
  await expect(card(page, 'Data Engineer 3')).toBeVisible()
})

test('text is pasted into the dialog, and files are chosen', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Add posting' }).click()
  await page.getByRole('menuitem', { name: /Paste/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(invented(4))
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await expect(card(page, 'Data Engineer 4')).toBeVisible()

  await page.getByRole('button', { name: 'Add posting' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: /Choose files/ }).click()
  await (await chooser).setFiles([join(root, 'resources', 'samples', 'fjordlight.md')])
  await expect(card(page, 'Applied Scientist')).toBeVisible()
})

test('the samples come with one click and go with one undo', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Try it with sample postings' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(6)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('a hostile file costs one sentence, and the next file is not harmed', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  const [good = ''] = inventedFiles(folder, 1)
  const deep = join(folder, 'deep.html')
  writeFileSync(deep, '<div>'.repeat(400_000))
  const name = join(folder, '<img src=x onerror=alert(1)>.html')
  writeFileSync(name, `<h1>Night Nurse</h1><script>fetch('https://example.com')</script><p>${'word '.repeat(40)}</p>`)
  await dropFiles(page, [deep, name, good])
  await expect(card(page, 'Data Engineer 0')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/deep\.html/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0)
})
