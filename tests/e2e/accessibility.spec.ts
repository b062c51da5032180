import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')
const samples = join(root, 'resources', 'samples')

/** What axe finds against WCAG 2.2 AA in the window as it is, each with the first place. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const result = await Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values: tags } })
    return result.violations.map(
      (violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${violation.id}: ${violation.nodes[0]?.html} ${violation.nodes[0]?.failureSummary}`
    )
  })
}

/** Looks with axe in both themes. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page), colorScheme).toEqual([])
  }
}

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
  for (const tab of ['Posting', 'Notes', 'Interviews', 'Timeline']) {
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
