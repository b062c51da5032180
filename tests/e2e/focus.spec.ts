import { join } from 'node:path'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const sample = join(root, 'resources', 'samples', 'fjordlight.md')

test('the focus goes to the first card after samples, and to the own stage in the menu of stages', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Try it with sample postings' }).click()
  const first = page.locator('[data-card-id] button[tabindex="0"]')
  await expect(first).toBeFocused()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Saved' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Applied' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
})

test('the focus goes to the next note when one is trashed, then to the button for a new one', async ({ app }) => {
  const { page } = app
  await dropFiles(page, [sample])
  await card(page, 'Applied Scientist').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /Notes/ }).click()
  for (const [place, words] of ['The older note', 'The newer note'].entries()) {
    await panel.getByRole('button', { name: 'New note' }).click()
    await page.keyboard.type(words)
    await expect(panel.getByRole('status').filter({ hasText: /^Saved$/ })).toHaveCount(place + 1)
  }
  const trash = panel.getByRole('button', { name: 'Move the note to the trash' })
  await trash.first().click()
  await expect(panel.getByRole('article')).toHaveCount(1)
  await expect(panel.getByRole('article')).toBeFocused()
  await expect(panel.getByRole('article')).toContainText('The older note')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('article')).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'New note' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('article')).toContainText('The older note')
})
