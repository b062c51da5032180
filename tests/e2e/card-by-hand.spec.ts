import { expect, test } from './app'
import { card, column } from './board-page'

test('a card is written by hand, by keyboard, and goes with one undo', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Add posting' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Write a card' }).click()
  const sheet = page.getByRole('dialog', { name: 'New card' })
  await expect(sheet.getByLabel('Role')).toBeFocused()
  await page.keyboard.type('Rope Maker')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Gull & Co')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not a link')
  await expect(sheet.getByText('This is not the address of a page.')).toBeVisible()
  await sheet.getByLabel('Link').fill('jobs.example/rope-maker-417')
  await sheet.getByLabel('Stage').selectOption('Applied')
  await sheet.getByLabel('Role').focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(card(page, 'Rope Maker')).toBeFocused()
  await expect(column(page, 'Applied').getByText('Gull & Co')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('the same link leads to the card that is there', async ({ app: { page } }) => {
  for (const title of ['Rope Maker', 'Another name']) {
    await page.getByRole('button', { name: 'Add posting' }).first().click()
    await page.getByRole('menuitem', { name: 'Write a card' }).click()
    const sheet = page.getByRole('dialog', { name: 'New card' })
    await sheet.getByLabel('Role').fill(title)
    await sheet.getByLabel('Link').fill('https://jobs.example/rope-maker-417')
    await sheet.getByRole('button', { name: 'Add card' }).click()
    await expect(sheet).toBeHidden()
  }
  await expect(page.getByText('This link is on your board already.').first()).toBeVisible()
  await expect(card(page, 'Rope Maker')).toBeFocused()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
})
