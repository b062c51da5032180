import { join } from 'node:path'
import { expectAccessible } from './accessible'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const samples = join(root, 'resources', 'samples')

test('the empty board', async ({ app: { page } }) => {
  await expectAccessible(page)
})

test('the board and an application, tab by tab', async ({ app: { page } }) => {
  await dropFiles(
    page,
    ['brightmoor.txt', 'northlight-audio.md', 'klinik-am-anger.txt'].map((name) => join(samples, name))
  )
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await expect(page.getByText(/3 added/)).toBeVisible()
  await expectAccessible(page)
  await card(page, 'Data Platform Engineer').click()
  const panel = page.getByRole('complementary')
  for (const tab of ['Posting', 'Notes', 'Interviews', 'Versions', 'Timeline']) {
    await panel.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await expectAccessible(page)
  }
})

test('search and settings', async ({ app: { page } }) => {
  await dropFiles(page, [join(samples, 'brightmoor.txt')])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await page.getByRole('combobox').fill('pipelines')
  await expect(page.locator('mark').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText('Data folder')).toBeVisible()
  await expectAccessible(page)
})
