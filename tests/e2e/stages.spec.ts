import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { card, column, dragTo } from './board-page'

async function addSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with sample postings' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(6)
}

const heads = (page: Page) =>
  page.locator('[data-stage-name]').evaluateAll((all) => all.map((one) => one.dataset.stageName))

async function chooseOf(page: Page, stage: string, action: string): Promise<void> {
  const menu = page.getByRole('button', { name: `Stage ${stage}`, exact: true })
  // By keyboard: the button shows itself when it has the focus.
  await menu.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('menu', { name: `Stage ${stage}` })
    .getByRole('menuitem', { name: action })
    .click()
}

test('a stage is added, named, coloured, limited and moved, and all of it is undone', async ({ app: { page } }) => {
  await addSamples(page)
  await chooseOf(page, 'Interview', 'Add a stage to the right')
  const sheet = page.getByRole('dialog', { name: 'New stage' })
  await page.keyboard.type('Trial day')
  await sheet.getByLabel('Counts as').selectOption('Interviews')
  await sheet.getByRole('radio', { name: 'Amber' }).check()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  expect(await heads(page)).toEqual(['Saved', 'Applied', 'Screening', 'Interview', 'Trial day', 'Offer', 'Closed'])
  await chooseOf(page, 'Trial day', 'Move left')
  await expect
    .poll(() => heads(page))
    .toEqual(['Saved', 'Applied', 'Screening', 'Trial day', 'Interview', 'Offer', 'Closed'])
  await chooseOf(page, 'Saved', 'Edit stage')
  await page.getByLabel('Limit').fill('5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByTitle('6 cards, and the limit is 5')).toHaveText('6/5')
  for (const _ of ['limit', 'move', 'add']) await page.keyboard.press('Control+z')
  await expect.poll(() => heads(page)).toEqual(['Saved', 'Applied', 'Screening', 'Interview', 'Offer', 'Closed'])
})

test('a stage is collapsed, takes a card that is dropped on it, opens for the focus, and is expanded', async ({
  app: { page }
}) => {
  await addSamples(page)
  await chooseOf(page, 'Applied', 'Collapse')
  const strip = page.getByRole('button', { name: 'Applied, 0 applications, collapsed' })
  await expect(strip).toBeVisible()
  const first = page.locator('[data-card-id]').first()
  await dragTo(page, first, strip)
  await expect(page.getByRole('button', { name: 'Applied, 1 application, collapsed' })).toBeVisible()
  await page.locator('[data-card-id] button').first().focus()
  await page.keyboard.press('Shift+ArrowRight')
  // The card that was moved by keyboard keeps the focus, so its column stands open as long as it is there.
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Shift+ArrowLeft')
  await page.getByRole('button', { name: 'Applied, 1 application, collapsed' }).click()
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
})

test('a stage is hidden and shown again', async ({ app: { page } }) => {
  await addSamples(page)
  await chooseOf(page, 'Offer', 'Hide from the board')
  await expect.poll(() => heads(page)).not.toContain('Offer')
  await page.getByRole('button', { name: 'Add or show stages' }).click()
  await page.getByRole('menuitem', { name: 'Offer' }).click()
  await expect.poll(() => heads(page)).toContain('Offer')
})

test('a stage that is removed asks where its cards go', async ({ app: { page } }) => {
  await addSamples(page)
  await chooseOf(page, 'Saved', 'Remove')
  const sheet = page.getByRole('dialog', { name: 'Remove “Saved”' })
  await expect(sheet.getByText('Where should its 6 cards go?')).toBeVisible()
  await sheet.getByLabel('Move its cards to').selectOption('Screening')
  await sheet.getByRole('button', { name: 'Remove stage' }).click()
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(6)
  expect(await heads(page)).not.toContain('Saved')
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(6)
})

test('a template gives other stages, and those with cards stay', async ({ app: { page } }) => {
  await addSamples(page)
  await page.getByRole('button', { name: 'Add or show stages' }).click()
  await page.getByRole('menuitem', { name: 'Use a template' }).hover()
  await page.getByRole('menuitem', { name: 'Universities and public service' }).click()
  const wanted = ['Found', 'Papers in preparation', 'Submitted', 'Shortlist', 'Talk and interview', 'Offer', 'Closed']
  await expect.poll(() => heads(page)).toEqual(['Saved', ...wanted])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
})
