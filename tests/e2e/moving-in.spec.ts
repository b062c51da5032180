import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { writeCsv } from '../../src/shared/write-csv'
import { workbookOf } from '../unit/parser/workbook-files'
import { expectAccessible } from './accessible'
import { dropFiles, expect, temporaryFolder, test } from './app'
import { card, column } from './board-page'

function fileOf(name: string, content: string | Uint8Array): string {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const headings = ['Job Title', 'Company', 'Status', 'Date Applied', 'Salary', 'Ward', 'Notes']
const rows = [
  ['Nurse', 'Tallow & Finch', 'Applied', '03/04/2026', '£36,000', 'W3', 'Met at the fair'],
  ['Cook', 'Copper Pan', 'Limbo', '05/04/2026', 'ask Ana', '', ''],
  ['Baker', 'Copper Pan', 'Rejected', '06/04/2026', '', '', ''],
  ['', '', '', '', '', 'W9', ''],
  ['Baker', 'Copper Pan', 'Rejected', '06/04/2026', '', '', '']
]

/** The figure of the dry run that stands with a name. */
async function figure(page: Page, name: string): Promise<string> {
  return page.locator('dl > div').filter({ hasText: name }).locator('dd').innerText()
}

test('a spreadsheet is mapped, checked, imported and taken back', async ({ app: { page } }) => {
  await dropFiles(page, [fileOf('jobs.csv', writeCsv([headings, ...rows], ';'))])
  await expect(page.getByRole('main').getByText('5 rows, 7 columns')).toBeVisible()
  await expect(page.getByLabel('What “Company” holds')).toHaveValue('company')
  await expect(page.getByLabel('What “Ward” holds')).toHaveValue('note')

  // The dates can be read in two ways: nothing goes on before somebody says which.
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled()
  await expectAccessible(page)
  await page
    .getByRole('group', { name: 'Which day is 03/04/2026?' })
    .getByLabel(/day first/)
    .check()
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByText(/1 value is not known/)).toBeVisible()
  await expect(page.getByLabel('Stage for “Rejected”')).toHaveValue('6')
  await expect(page.getByLabel('Outcome for “Rejected”')).toHaveValue('rejected')
  await page.getByLabel('Stage for “Limbo”').selectOption('Screening')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByRole('heading', { name: 'Where they go' })).toBeVisible()
  expect(await figure(page, 'New')).toBe('3')
  expect(await figure(page, 'Without title and employer')).toBe('1')
  expect(await figure(page, 'Repeated in the file')).toBe('1')
  await expect(page.getByText('“Salary”: 1 cell, for example “ask Ana”')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add 3 applications' }).click()

  await expect(page.getByText('3 added')).toBeVisible()
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(1)
  await card(page, 'Nurse').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /^Timeline/ }).click()
  await expect(panel.getByText(/Apr 3, 2026/)).toBeVisible()
  await panel.getByRole('tab', { name: /^Notes/ }).click()
  await expect(panel.getByText('Met at the fair')).toBeVisible()
  await expect(panel.getByText('From the spreadsheet')).toBeVisible()
  await expect(panel.getByText(/W3/)).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(card(page, 'Nurse')).toBeHidden()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('by the keyboard alone, and what is there already is left out', async ({ app: { page } }) => {
  const plain = rows.slice(0, 3).map((row) => row.with(3, '2026-04-03'))
  const path = fileOf('jobs.csv', writeCsv([headings, ...plain]))
  const addAll = async () => {
    await dropFiles(page, [path])
    await expect(page.getByRole('heading', { name: 'Columns' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: 'Stages' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: 'Check' })).toBeFocused()
  }
  await addAll()
  await expect(page.getByRole('button', { name: 'Add 3 applications' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('3 added')).toBeVisible()
  await addAll()
  await expect(page.getByText('There already').first()).toBeVisible()
  expect(await figure(page, 'There already')).toBe('3')
  await expect(page.getByRole('button', { name: 'Nothing to add' })).toBeDisabled()
  await page.getByRole('checkbox', { name: /Row 3/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Add 1 application' })).toBeEnabled()
  // The board is a key away, and nothing that was decided is lost.
  await page.keyboard.press('Escape')
  await expect(column(page, 'Applied')).toBeVisible()
  await page.getByRole('button', { name: 'Add posting' }).click()
  await page.getByRole('menuitem', { name: 'Go on moving in' }).click()
  await expect(page.getByRole('button', { name: 'Add 1 application' })).toBeEnabled()
})

test('a sheet of a workbook, with dates and money as the sheet shows them', async ({ app: { page } }) => {
  const sheet = [
    ['Firma', 'Stelle', 'Beworben am', 'Gehalt', 'Status'],
    ['Nordwerft Hansen', 'Schweißer', { value: 46_082, form: 1 }, { value: 45_000, form: 2 }, 'Absage'],
    ['Kupferpfanne', 'Koch', { value: 46_083, form: 1 }, '', 'Beworben']
  ]
  const other = [
    ['Company', 'Role'],
    ['Blue Fox', 'Ledger Clerk']
  ]
  const codes = ['dd.mm.yyyy', '#,##0 [$€-407]']
  const bytes = workbookOf(
    [
      { name: 'Bewerbungen', rows: sheet },
      { name: 'Andere', rows: other }
    ],
    { codes }
  )
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Move in from a spreadsheet' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles([fileOf('Bewerbungen.xlsx', bytes)])
  await expect(page.getByRole('main').getByText('2 rows, 5 columns')).toBeVisible()
  await expect(page.getByLabel('Sheet')).toHaveValue('0')
  await page.getByLabel('Sheet').selectOption('Andere')
  await expect(page.getByRole('main').getByText('1 row, 2 columns')).toBeVisible()
  await page.getByLabel('Sheet').selectOption('Bewerbungen')
  await expect(page.getByRole('main').getByText('2 rows, 5 columns')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Add 2 applications' }).click()
  await expect(page.getByText('2 added')).toBeVisible()
  await card(page, 'Schweißer').click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('€45,000')).toBeVisible()
  await panel.getByRole('tab', { name: /^Timeline/ }).click()
  await expect(panel.getByText(/Mar 1, 2026/).first()).toBeVisible()
})

test("the tables of LinkedIn's data come one after the other out of the archive", async ({ app: { page } }) => {
  const text = (written: readonly (readonly string[])[]) => strToU8(writeCsv(written))
  const applied = ['Application Date', 'Contact Email', 'Company Name', 'Job Title', 'Job Url', 'Resume Name']
  const bytes = zipSync({
    'Connections.csv': text([
      ['First Name', 'Last Name', 'Company'],
      ['Ana', 'Marsh', 'Tallow']
    ]),
    'Jobs/Job Applications.csv': text([
      applied,
      ['3/4/26, 2:22 PM', 'ana@tallow.example', 'Tallow', 'Nurse', 'https://jobs.example/1', 'cv.pdf']
    ]),
    'Jobs/Saved Jobs.csv': text([
      ['Saved Date', 'Job Url', 'Job Title', 'Company Name'],
      ['3/5/26, 9:00 AM', 'https://jobs.example/2', 'Cook', 'Copper Pan']
    ])
  })
  await dropFiles(page, [fileOf('linkedin.zip', bytes)])
  const main = page.getByRole('main')
  await expect(main.getByText(/Recognised as an export of LinkedIn/)).toBeVisible()
  await expect(page.getByRole('combobox', { name: /^File/ })).toHaveValue('0')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Add 1 application' }).click()
  await expect(main.getByText('Jobs/Saved Jobs.csv')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Columns' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Add 1 application' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await card(page, 'Nurse').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /^Timeline/ }).click()
  await expect(panel.getByText(/Mar 4, 2026/)).toBeVisible()
})

test('cells are pasted from a spreadsheet', async ({ app: { page } }) => {
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Company\tRole\tStatus\nTallow\tNurse\tApplied\nCopper Pan\tCook\tSaved\n')
    clipboardData.setData('text/html', '<google-sheets-html-origin><table><tr><td>Company</td></tr></table>')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('main').getByText('2 rows, 3 columns')).toBeVisible()
  await expect(page.getByLabel('What “Role” holds')).toHaveValue('title')
})

test('ten thousand rows come in while the board is used, and one undo takes them back', async ({ app: { page } }) => {
  test.setTimeout(180_000)
  const many = Array.from({ length: 10_000 }, (_, index) => [
    `Nurse ${index}`,
    `Harbour ${index % 400}`,
    'Applied',
    '2026-04-03',
    '£36,000',
    `W${index}`,
    'Hello'
  ])
  await dropFiles(page, [fileOf('jobs.csv', writeCsv([headings, ...many]))])
  await expect(page.getByRole('main').getByText('10000 rows, 7 columns')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  const add = page.getByRole('button', { name: 'Add 10000 applications' })
  await expect(add).toBeEnabled({ timeout: 30_000 })
  const start = Date.now()
  await add.click()
  await expect(page.getByText(/Importing \d+ of 10000/)).toBeVisible()
  await card(page, 'Nurse 0').click()
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Nurse 0' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('10000 added')).toBeVisible({ timeout: 120_000 })
  test.info().annotations.push({ type: 'time', description: `${Date.now() - start} ms` })
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByText('Start with a posting')).toBeVisible({ timeout: 60_000 })
})

test('an import of rows is cancelled: what came in stays', async ({ app: { page } }) => {
  const many = Array.from({ length: 5_000 }, (_, index) => [
    `Nurse ${index}`,
    'Harbour',
    'Applied',
    '2026-04-03',
    '',
    '',
    ''
  ])
  await dropFiles(page, [fileOf('jobs.csv', writeCsv([headings, ...many]))])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Add 5000 applications' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^\d+ added, \d+/)).toBeVisible()
})

test('a table that cannot be read says why, and another can be chosen', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Add posting' }).first().click()
  await page.getByRole('menuitem', { name: 'Move in from a spreadsheet' }).click()
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused()
  await expectAccessible(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles([fileOf('jobs.csv', '')])
  await expect(page.getByRole('main').getByRole('alert')).toContainText('jobs.csv')
  await expect(page.getByRole('button', { name: 'Choose another file' })).toBeVisible()
})
