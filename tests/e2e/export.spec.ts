import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { type App, dropFiles, expect, launch, root, temporaryFolder, test } from './app'
import { card, column } from './board-page'

const samples = join(root, 'resources', 'samples')
const files = ['brightmoor.txt', 'fjordlight.md', 'harbour-and-vale.html'].map((name) => join(samples, name))

/** On the rail, so that what is dropped goes into no column. */
const rail = { x: 24, y: 600 }

/** Has the dialogs of the system answer a path. */
async function answerDialogs({ electron }: App, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
}

async function showSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Take everything out' })).toBeVisible()
}

/** Three cards, one of them moved, with a note. */
async function fillBoard(page: Page): Promise<void> {
  await dropFiles(page, files)
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(3)
  await card(page, 'Applied Scientist').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /Notes/ }).click()
  await panel.getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('Ask about the zirconium lamp')
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
}

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

test('everything is taken out, and comes back complete into an empty app', async ({ app }) => {
  const { page } = app
  await fillBoard(page)
  await showSettings(page)
  await expectAccessible(page)
  const folder = temporaryFolder()
  for (const [button, name] of [
    ['Export as JSON', 'all.json'],
    ['Export as CSV', 'all.csv'],
    ['Export as Markdown', 'all']
  ] as const) {
    await answerDialogs(app, join(folder, name))
    await page.getByRole('button', { name: button }).click()
    await expect(messages(page).getByText(`Exported to ${join(folder, name)}`, { exact: true })).toBeVisible()
  }
  expect(readdirSync(folder).sort()).toEqual(['all', 'all.csv', 'all.json'])
  expect(readdirSync(join(folder, 'all', 'applications'))).toHaveLength(3)

  const fresh = temporaryFolder()
  const other = await launch(fresh)
  await dropFiles(other.page, [join(folder, 'all.json')], rail)
  const question = other.page.getByRole('alertdialog', { name: 'Bring back an export' })
  await expect(question).toContainText('with 3 applications and 1 note')
  await expect(question).toContainText('Your board is empty: all of it comes back as it was')
  await expectAccessible(other.page)
  // The answer that changes nothing has the focus.
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await other.page.keyboard.press('Tab')
  await other.page.keyboard.press('Enter')
  await expect(messages(other.page).getByText('Brought everything back: 3 applications')).toBeVisible()
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await expect(column(other.page, 'Applied')).toContainText('Applied Scientist')
  await card(other.page, 'Applied Scientist').click()
  await other.page.getByRole('complementary').getByRole('tab', { name: /Notes/ }).click()
  await expect(other.page.getByText('Ask about the zirconium lamp')).toBeVisible()
  await other.page.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
  // The undo of the other board came along.
  await card(other.page, 'Applied Scientist').focus()
  await other.page.keyboard.press('Control+z')
  await other.page.keyboard.press('Control+z')
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(3)
  expect(readdirSync(fresh).filter((name) => name.startsWith('incoming'))).toEqual([])
  await other.electron.close()
})

test('into a board with cards only what is missing comes, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await fillBoard(page)
  await showSettings(page)
  const path = join(temporaryFolder(), 'all.json')
  await answerDialogs(app, path)
  await page.getByRole('button', { name: 'Export as JSON' }).click()
  await expect(messages(page).getByText('Exported to')).toBeVisible()

  await page.getByRole('button', { name: 'Board' }).click()
  await dropFiles(page, [path], rail)
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('All of its applications are there already')
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()

  const other = await launch(temporaryFolder())
  await dropFiles(other.page, [join(samples, 'klinik-am-anger.txt')], rail)
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await dropFiles(other.page, [path, join(samples, 'tidewater-health.txt')], rail)
  await expect(other.page.getByRole('alertdialog')).toContainText(
    '3 applications will be added. One undo takes them back.'
  )
  // The other file that was dropped goes its own way.
  await expect(other.page.getByText('Tidewater Health', { exact: true })).toBeVisible()
  await other.page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(messages(other.page).getByText('Brought back 3 applications')).toBeVisible()
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(4)
  await messages(other.page).getByRole('button', { name: 'Undo' }).click()
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await expect(column(other.page, 'Applied').getByRole('listitem')).toHaveCount(0)

  truncateSync(path, readFileSync(path).length - 400)
  await dropFiles(other.page, [path], rail)
  await expect(messages(other.page).getByText('“all.json” is damaged or not complete')).toBeVisible()
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await other.electron.close()
})

test('a copy is made, restored, and the restore taken back', async ({ app }) => {
  const { page } = app
  await fillBoard(page)
  await showSettings(page)
  await expect(page.getByText('There is no copy yet')).toBeVisible()
  await page.getByRole('button', { name: 'Back up now' }).click()
  const lines = page.getByRole('list', { name: 'Copies' }).getByRole('listitem')
  await expect(lines).toHaveCount(1)
  await expect(lines.first()).toContainText('3 applications')

  await page.getByRole('button', { name: 'Board' }).click()
  await card(page, 'Data Platform Engineer').focus()
  await page.keyboard.press('Delete')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)

  await showSettings(page)
  await page.getByRole('button', { name: /^Restore the copy of/ }).press('Enter')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('Your board becomes what it was then, with 3 applications')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await page.getByRole('button', { name: /^Restore the copy of/ }).click()
  await question.getByRole('button', { name: 'Restore' }).click()
  await expect(messages(page).getByText('Restored, with 3 applications.')).toBeVisible()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await expect(column(page, 'Applied')).toContainText('Applied Scientist')
  // Files are read as before.
  await dropFiles(page, [join(samples, 'klinik-am-anger.txt')], rail)
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(3)

  await showSettings(page)
  await expect(lines).toHaveCount(2)
  await lines.first().getByRole('button').click()
  await question.getByRole('button', { name: 'Restore' }).click()
  await expect(messages(page).getByText('Restored, with 2 applications.')).toBeVisible()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
})

test('a copy goes elsewhere and comes back from there; another file is refused', async ({ app }) => {
  const { page } = app
  await fillBoard(page)
  await showSettings(page)
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  await answerDialogs(app, join(folder, 'stick.db'))
  await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  await expect(messages(page).getByText(`Saved a copy to ${join(folder, 'stick.db')}`)).toBeVisible()
  await answerDialogs(app, files[0] ?? '')
  await page.getByRole('button', { name: 'Restore from a file…' }).click()
  await expect(messages(page).getByText('“brightmoor.txt” is not a copy of a Foothold board')).toBeVisible()

  const other = await launch(temporaryFolder())
  await showSettings(other.page)
  await answerDialogs(other, join(folder, 'stick.db'))
  await other.page.getByRole('button', { name: 'Restore from a file…' }).click()
  await expect(other.page.getByRole('alertdialog', { name: 'Restore the copy of stick.db?' })).toContainText(
    '3 applications'
  )
  await other.page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(column(other.page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await other.electron.close()
})

test('a store that is damaged is told, and a copy takes its place', async ({ app, dataFolder }) => {
  await fillBoard(app.page)
  await showSettings(app.page)
  await app.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(messages(app.page).getByText('Backed up to')).toBeVisible()
  await app.electron.close()
  const rubbish = Buffer.alloc(40_000, 'no database ')
  writeFileSync(join(dataFolder, 'foothold.db'), rubbish)

  const { page, electron } = await launch(dataFolder)
  await expect(page.getByRole('alert').filter({ hasText: 'Your data file is damaged' })).toBeVisible()
  await page.getByRole('button', { name: 'Go back to a copy' }).click()
  await page.getByRole('button', { name: /^Restore the copy of/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await expect(messages(page).getByText('Restored, with 3 applications.')).toBeVisible()
  await expect(column(page, 'Applied')).toContainText('Applied Scientist')
  const aside = readdirSync(dataFolder).filter((name) => name.startsWith('foothold-damaged'))
  expect(aside.map((name) => readFileSync(join(dataFolder, name)).equals(rubbish))).toEqual([true])
  await electron.close()
})
