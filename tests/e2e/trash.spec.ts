import { expect, test } from './app'
import { card, column } from './board-page'

test('cards and notes come back from the trash, by keyboard, and that can be undone', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Try it with sample postings' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(6)
  await card(page, 'Data Platform Engineer').focus()
  await page.keyboard.press('Delete')
  await card(page, 'Applied Scientist').focus()
  await page.keyboard.press('Delete')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(4)
  await page.keyboard.press('Control+9')
  const list = page.getByRole('list', { name: 'What lies in the trash' })
  await expect(list.getByRole('listitem')).toContainText(['Applied Scientist', 'Data Platform Engineer'])
  await list.getByRole('button', { name: 'Restore Applied Scientist' }).focus()
  await page.keyboard.press('Enter')
  // The focus goes on to the next, so that several come back by one key.
  await expect(list.getByRole('button', { name: 'Restore Data Platform Engineer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+1')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(5)
})

test('an empty trash says what it is for', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Trash' }).click()
  await expect(page.getByText('wait here until you bring them back')).toBeVisible()
})
