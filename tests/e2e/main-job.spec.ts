import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFiles, expect, launch, root, test } from './app'
import { card, column, dragTo } from './board-page'

const samples = join(root, 'resources', 'samples')
const platformEngineer = join(samples, 'brightmoor.txt')
const scientist = join(samples, 'fjordlight.md')
const analyst = join(samples, 'harbour-and-vale.html')

test('drop postings, move by mouse and keyboard, write a note, restart, find both again', async ({
  app,
  dataFolder
}) => {
  const { page } = app
  await dropFiles(page, [platformEngineer, scientist, analyst])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await expect(card(page, 'Applied Scientist')).toBeVisible()
  await expect(card(page, 'Senior Analyst, Risk Models')).toBeVisible()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(3)

  await dragTo(page, card(page, 'Data Platform Engineer'), page.locator('[data-stage-name="Applied"]'))
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await expect(column(page, 'Applied')).toContainText('Data Platform Engineer')

  await card(page, 'Applied Scientist').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Screening')).toContainText('Applied Scientist')
  await expect(card(page, 'Applied Scientist')).toBeFocused()

  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('Applied Scientist')
  await panel.getByRole('tab', { name: /Notes/ }).click()
  await panel.getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('Ask about the zirconium lamp budget')
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()

  await app.electron.close()
  const again = await launch(dataFolder)
  await expect(column(again.page, 'Screening')).toContainText('Applied Scientist')
  await expect(column(again.page, 'Applied')).toContainText('Data Platform Engineer')

  const box = again.page.getByRole('combobox')
  await box.fill('zirconium')
  const results = again.page.getByRole('main')
  await expect(results.locator('mark', { hasText: 'zirconium' })).toBeVisible()
  await box.press('Enter')
  await expect(again.page.getByRole('complementary')).toContainText('Ask about the zirconium lamp budget')

  await box.fill('eleven thousand bakeries')
  await expect(results.locator('mark', { hasText: 'bakeries' }).first()).toBeVisible()
  await box.press('Enter')
  await expect(again.page.getByRole('complementary')).toContainText('Data Platform Engineer')
  await expect(again.page.getByRole('complementary')).toContainText('eleven thousand small bakeries')
  await again.electron.close()
})

test('moves are undone and redone, also after a restart', async ({ app, dataFolder }) => {
  const { page } = app
  await dropFiles(page, [platformEngineer])
  await card(page, 'Data Platform Engineer').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)

  await app.electron.close()
  const again = await launch(dataFolder)
  await expect(column(again.page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await again.page.keyboard.press('Control+z')
  await expect(column(again.page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await again.page.keyboard.press('Control+z')
  await expect(card(again.page, 'Data Platform Engineer')).toBeHidden()
  await again.electron.close()
})

test('a card is moved from its menu', async ({ app: { page } }) => {
  await dropFiles(page, [platformEngineer])
  await card(page, 'Data Platform Engineer').focus()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: /Interview/ }).click()
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1)
})

test('a bad file gets its sentence and harms no other', async ({ app: { page }, dataFolder }) => {
  const folder = join(dataFolder, '..', `${dataFolder.split('/').at(-1)}-files`)
  mkdirSync(folder)
  const photo = join(folder, 'photo.png')
  writeFileSync(photo, Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'))
  const empty = join(folder, 'nothing.txt')
  writeFileSync(empty, '')
  await dropFiles(page, [photo, platformEngineer, empty])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await expect(page.getByText(/photo\.png.* does not look like a job posting/)).toBeVisible()
  await expect(page.getByText(/nothing\.txt.* is empty/)).toBeVisible()
  await expect(page.getByText(/1 added/)).toBeVisible()
})

test('the same file again adds no second card and says so', async ({ app: { page } }) => {
  await dropFiles(page, [platformEngineer])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await dropFiles(page, [platformEngineer])
  await expect(page.getByText(/1 known already/)).toBeVisible()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
})

test('a drop over a column goes into that stage', async ({ app: { page } }) => {
  await dropFiles(page, [scientist])
  const box = await page.locator('[data-stage-name="Interview"]').boundingBox()
  if (box === null) throw new Error('no column to drop on')
  await dropFiles(page, [platformEngineer], { x: box.x + box.width / 2, y: box.y + 200 })
  await expect(column(page, 'Interview')).toContainText('Data Platform Engineer')
})
