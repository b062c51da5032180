import { join } from 'node:path'
import { dropFiles, expect, launch, root, test } from './app'
import { card } from './board-page'

const sample = join(root, 'resources', 'samples', 'fjordlight.md')

test('a title that is being typed when the window closes is there after a restart', async ({ app, dataFolder }) => {
  const { page, electron } = app
  await dropFiles(page, [sample])
  await card(page, 'Applied Scientist').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Applied Scientist', exact: true }).click()
  await expect(panel.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Keeper of the northern lights')
  const ended = electron.waitForEvent('close')
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close()
  })
  await ended
  const again = await launch(dataFolder)
  await expect(card(again.page, 'Keeper of the northern lights')).toBeVisible()
  await again.electron.close()
})

test('an open round of interviews follows an undo', async ({ app }) => {
  const { page } = app
  await dropFiles(page, [sample])
  await card(page, 'Applied Scientist').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /Interviews/ }).click()
  await panel.getByRole('button', { name: 'Add a round' }).click()
  const people = panel.getByRole('textbox', { name: 'People' })
  await people.fill('Ada of the lamp room')
  // The line of the round shows what is on disk.
  await expect(panel.getByRole('button', { expanded: true })).toContainText('Ada of the lamp room')
  await panel.getByRole('tab', { name: /Interviews/ }).focus()
  await page.keyboard.press('Control+z')
  await expect(people).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(people).toHaveValue('Ada of the lamp room')
})

test('what was read can be corrected by keyboard, says so, survives a restart, and can be taken back', async ({
  app,
  dataFolder
}) => {
  const { page, electron } = app
  await dropFiles(page, [sample])
  await card(page, 'Applied Scientist').click()
  const fields = page.getByRole('region', { name: 'What the posting says' })
  const place = fields.locator('[data-row=locations]')
  await place.focus()
  await page.keyboard.press('F2')
  await expect(fields.getByRole('textbox', { name: 'Place' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Reykjavík, Iceland; Akureyri')
  await page.keyboard.press('Enter')
  await expect(place).toContainText('Reykjavík, Iceland, Akureyri')
  await expect(place).toContainText('by you')
  await expect(place).toBeFocused()
  const onBoard = page.locator('[data-card-id]').filter({ has: card(page, 'Applied Scientist') })
  await expect(onBoard).toContainText('Akureyri')
  await fields.getByRole('button', { name: 'Correct: Pay' }).click()
  await fields.getByRole('textbox', { name: 'from' }).fill('plenty')
  await page.keyboard.press('Enter')
  await expect(fields.getByRole('alert')).toContainText('60k')
  await fields.getByRole('textbox', { name: 'from' }).fill('61k')
  await fields.getByRole('textbox', { name: 'to' }).fill('72k')
  await fields.getByRole('textbox', { name: 'EUR' }).fill('chf')
  await fields.getByRole('combobox', { name: 'per' }).selectOption('year')
  await page.keyboard.press('Enter')
  await expect(onBoard).toContainText(/CHF\s61–72k/)
  await electron.close()
  const again = await launch(dataFolder)
  await card(again.page, 'Applied Scientist').click()
  const kept = again.page.locator('[data-row=locations]')
  await expect(kept).toContainText('Akureyri')
  await again.page.getByRole('button', { name: 'Back to what the file says: Place' }).click()
  await expect(kept).not.toContainText('Akureyri')
  await expect(kept).not.toContainText('by you')
  await again.electron.close()
})
