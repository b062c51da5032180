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
