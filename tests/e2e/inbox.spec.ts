import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { dropFiles, expect, launch, root, temporaryFolder, test } from './app'
import { card, column } from './board-page'
import { board, nameless, noPosting, twin } from './inbox-files'

/** Reading files takes its time where many programs run. */
const patience = { timeout: 40_000 }
test.setTimeout(120_000)

const list = (page: Page): Locator => page.getByRole('region', { name: 'What waits for you' })
const entry = (page: Page, name: string): Locator => list(page).getByRole('button', { name: new RegExp(name) })
const railButton = (page: Page): Locator => page.getByRole('navigation').getByRole('button', { name: /^Inbox/ })
const detail = (page: Page): Locator => page.getByRole('article')
const field = (page: Page, name: string): Locator => page.locator(`[data-row="${name}"]`)

/** Drops files and waits until all are answered. */
async function bringIn(page: Page, paths: readonly string[], summary: RegExp): Promise<void> {
  await dropFiles(page, paths)
  await expect(page.getByText(summary)).toBeVisible(patience)
}

test('what is unsure is looked over by keyboard: typed, accepted, dismissed, undone', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  const files = [1, 2, 3].map((number) => nameless(folder, number))
  await bringIn(page, files, /^3 added, 3 wait in the inbox$/)
  await expect(card(page, 'Harbour Clerk 1')).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { name: '3 to look over' })).toBeVisible()
  await expect(entry(page, 'Harbour Clerk 3')).toBeFocused()
  await expect(entry(page, 'Harbour Clerk 3')).toContainText('Employer missing')

  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: 'Employer' })).toBeFocused()
  await page.keyboard.type('Lantern Quay')
  await page.keyboard.press('Enter')
  await expect(field(page, 'company')).toContainText('Lantern Quay')
  await expect(field(page, 'company')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(entry(page, 'Harbour Clerk 3')).toHaveCount(0)
  await expect(entry(page, 'Harbour Clerk 2')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Next: Harbour Clerk 2. 2 waiting.' })).toHaveCount(1)

  await page.keyboard.press('Delete')
  await expect(entry(page, 'Harbour Clerk 1')).toBeFocused()
  await expect(railButton(page)).toHaveAccessibleName('Inbox, 1 waiting')
  await page.keyboard.press('Control+z')
  await expect(entry(page, 'Harbour Clerk 2')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(3)
  await expect(card(page, 'Harbour Clerk 3')).toHaveAccessibleName(/Lantern Quay/)
})

test('words that are selected fill a field, by mouse and by keyboard', async ({ app: { page } }) => {
  await bringIn(page, [nameless(temporaryFolder(), 1)], /1 waits in the inbox/)
  await page.getByRole('button', { name: 'Look it over in the inbox' }).click()
  const words = detail(page).getByText('behind the gate of Grey Gull')
  const box = await words.boundingBox()
  if (box === null) throw new Error('no words')
  // The name stands at the end of its line.
  const end = await words.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const rects = [...range.getClientRects()]
    const last = rects.at(-1)
    return { x: last?.right ?? 0, y: (last?.top ?? 0) + (last?.height ?? 0) / 2 }
  })
  await page.mouse.dblclick(end.x - 6, end.y)
  const bar = page.getByRole('toolbar', { name: 'Fill a field with the selected words' })
  await expect(bar).toBeVisible()
  await bar.getByRole('button', { name: 'Employer' }).click()
  await expect(field(page, 'company')).toContainText('Gull')
  await expect(bar).toBeHidden()
  await page.mouse.dblclick(end.x - 42, end.y)
  await expect(bar).toBeVisible()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('2')
  await expect(field(page, 'company')).toContainText('Grey Gull')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'company')).not.toContainText('Grey')

  // From the list to the fields, from there to the words, and over them.
  await entry(page, 'Harbour Clerk 1').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'The posting', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bar).toBeVisible()
  await page.keyboard.press('1')
  await expect(field(page, 'title')).toContainText('Harbour Clerk')
  await expect(field(page, 'title')).toContainText('by you')
  // Words that are no pay leave the field as it is, and let it be typed.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('4')
  await expect(page.getByText('Those words could not be taken for “Pay”').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'from' })).toBeFocused()
})

test('a list is chosen from: nothing of it is on the board before', async ({ app: { page } }) => {
  await bringIn(page, [board(temporaryFolder(), 5)], /^5 added, 5 wait in the inbox$/)
  await expect(page.getByRole('button', { name: 'Add posting' }).first()).toBeVisible()
  await expect(card(page, 'Pilot')).toHaveCount(0)
  await page.getByRole('combobox').fill('mornings')
  await expect(page.getByText(/^5 applications in/)).toBeVisible()
  await page.keyboard.press('Escape')
  await railButton(page).click()
  await expect(list(page).getByRole('heading', { name: 'From board.json' })).toBeVisible()
  await entry(page, 'Rope Maker').click()
  await page.getByRole('button', { name: 'Accept into a stage' }).click()
  await page.getByRole('menuitem', { name: 'Applied' }).click()
  await expect(entry(page, 'Rope Maker')).toHaveCount(0)
  await page.getByRole('button', { name: 'Dismiss all from board.json' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(0)
  for (const _step of ['dismissed', 'accepted', 'imported']) await page.keyboard.press('Control+z')
  await expect(page.getByText('Start with a posting')).toBeVisible()
  await expect(railButton(page)).toHaveAccessibleName('Inbox')
})

test('a refused file is added anyway or let go, and both can be undone', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  await bringIn(page, [noPosting(folder)], /1 could not be read/)
  await page.getByRole('button', { name: 'Add anyway: “Shopping for Sunday.txt”' }).click()
  await expect(card(page, 'Shopping for Sunday')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Shopping for Sunday')).toHaveCount(0)

  await railButton(page).click()
  await expect(detail(page)).toContainText('does not look like a job posting')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(entry(page, 'Shopping for Sunday')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await card(page, 'Shopping for Sunday').click()
  await expect(page.getByRole('complementary').getByText('The red wool for the scarf')).toBeVisible()
})

test('a posting that may be there already says so, and is merged with one key', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  await bringIn(page, [twin(folder, 'Bremen')], /^1 added$/)
  await bringIn(page, [twin(folder, 'Hamburg')], /^1 added, 1 waits in the inbox$/)
  await expect(page.getByText('There already?')).toHaveCount(1)
  await page.getByRole('button', { name: 'Look it over in the inbox' }).click()
  await expect(entry(page, 'Harbour Engineer')).toContainText('May be there already')
  await expect(detail(page)).toContainText('You saved this on')
  await expect(detail(page)).toContainText('Different: place')
  await page.keyboard.press('m')
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(card(page, 'Harbour Engineer')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Harbour Engineer')).toHaveCount(2)
  await expect(railButton(page)).toHaveAccessibleName('Inbox, 1 waiting')
})

test('the inbox is accessible, in both themes, full and empty', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  await bringIn(page, [nameless(folder, 1), noPosting(folder), board(folder, 4)], /5 wait in the inbox/)
  await expectAccessible(page)
  await page.keyboard.press('i')
  await expect(page.getByRole('region', { name: 'The posting', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('region', { name: 'The posting', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expectAccessible(page)
  await entry(page, 'Shopping for Sunday').click()
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  await expectAccessible(page)
})

test('what was half looked over is there after a restart', async ({ dataFolder }) => {
  const folder = temporaryFolder()
  const first = await launch(dataFolder)
  await bringIn(first.page, [nameless(folder, 1), nameless(folder, 2), noPosting(folder)], /2 wait in the inbox/)
  await first.page.keyboard.press('i')
  await expect(entry(first.page, 'Harbour Clerk 2')).toBeFocused()
  await first.page.keyboard.press('Enter')
  await expect(entry(first.page, 'Harbour Clerk 1')).toBeFocused()
  await first.electron.close()
  const again = await launch(dataFolder)
  await expect(railButton(again.page)).toHaveAccessibleName('Inbox, 2 waiting')
  await railButton(again.page).click()
  await expect(entry(again.page, 'Harbour Clerk')).toHaveCount(1)
  await expect(entry(again.page, 'Shopping for Sunday')).toHaveCount(1)
  await again.electron.close()
})

test('how carefully imports are looked over is a setting', async ({ app: { page } }) => {
  const samples = join(root, 'resources', 'samples')
  await bringIn(page, [join(samples, 'brightmoor.txt')], /^1 added$/)
  await page.keyboard.press('Control+,')
  await page.getByRole('radio', { name: 'Always' }).check()
  await page.keyboard.press('Escape')
  await bringIn(page, [join(samples, 'fjordlight.md')], /^1 added, 1 waits in the inbox$/)
  await railButton(page).click()
  await expect(entry(page, 'Applied Scientist')).toContainText('Ready to accept')
  await page.getByRole('button', { name: 'Accept the one that looks right' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
})

test('twenty postings are looked over within two minutes', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
  await bringIn(
    page,
    numbers.map((number) => nameless(folder, number)),
    /^20 added, 20 wait in the inbox$/
  )
  await page.keyboard.press('i')
  const start = Date.now()
  for (const number of numbers.toReversed()) {
    await expect(entry(page, `Harbour Clerk ${number}`).first()).toBeFocused()
    await page.keyboard.press('e')
    await expect(page.getByRole('textbox', { name: 'Employer' })).toBeFocused()
    await page.keyboard.type(`Quay ${number}`)
    await page.keyboard.press('Enter')
    await expect(field(page, 'company')).toContainText(`Quay ${number}`)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
  expect(Date.now() - start).toBeLessThan(120_000)
  await page.keyboard.press('Control+1')
  await expect(card(page, 'Harbour Clerk 20')).toHaveAccessibleName(/Quay 20/)
})
