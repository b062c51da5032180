import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { dropFiles, expect, temporaryFolder, test } from './app'
import { card } from './board-page'
import { addPast, type PastApplication } from './past-applications'

const [saved, applied, interview, closed] = [1, 2, 4, 6]

const past: readonly PastApplication[] = [
  {
    title: 'Signal Engineer',
    company: 'Tideline GmbH',
    entries: [
      [saved, '2026-02-27'],
      [applied, '2026-03-02']
    ],
    outcome: ['rejected', '2026-03-11']
  },
  {
    title: 'Data Analyst',
    company: 'Tideline GmbH',
    entries: [
      [applied, '2026-05-01'],
      [interview, '2026-05-05'],
      [closed, '2026-05-22']
    ],
    outcome: ['rejected', '2026-05-22']
  },
  { title: 'Lock Keeper', company: 'TIDELINE', entries: [[applied, '2026-06-01']] },
  { title: 'Chart Drawer', company: 'Tide Line', entries: [[saved, '2026-06-02']] },
  { title: 'Pilot', company: 'Alder & Pine', entries: [[saved, '2026-06-03']] }
]

const list = (page: Page) => page.getByRole('region', { name: 'Employers' })
const lineOf = (page: Page, name: string) => list(page).getByRole('button', { name: new RegExp(`^${name} \\d`) })
const employer = (page: Page, name: string) => page.getByRole('article', { name: `Employer ${name}`, exact: true })
const panel = (page: Page) => page.getByRole('complementary')

/** A posting of an employer, as a file that was just saved. */
function posting(company: string, title = 'Rope Maker'): string {
  const path = join(temporaryFolder(), `${title}.txt`)
  const duties = ['Lay ropes for the boats of the harbour', 'Mend what the winter has worn']
  const lines = [title, company, 'Location: London, United Kingdom', 'Employment type: Full-time', '', 'About the role']
  const more = [
    'The rope walk looks for a pair of careful hands.',
    '',
    'Responsibilities',
    ...duties.map((duty) => `- ${duty}`)
  ]
  writeFileSync(path, [...lines, ...more, '', 'Requirements', '- Five years with hemp', ''].join('\n'))
  return path
}

test('by mouse: what is known of an employer, a block with a reason that is shown everywhere, and undone', async ({
  app: { page }
}) => {
  await addPast(page, past)
  await page.getByRole('button', { name: 'Employers' }).click()
  await expect(list(page).getByRole('status')).toHaveText('3 employers')
  await lineOf(page, 'Tideline GmbH').click()
  const tideline = employer(page, 'Tideline GmbH')
  await expect(tideline.getByText('3 applications: 1 open, 2 rejected.')).toBeVisible()
  await expect(tideline.getByText('Answers after 7 days, the median of 2 (4 and 9).')).toBeVisible()
  await expect(
    tideline.getByRole('button', { name: /^Signal Engineer Rejected Applied on .*, answered after 9 days/ })
  ).toBeVisible()
  await expectAccessible(page)

  await tideline.getByRole('button', { name: 'Open to them. Change' }).click()
  await page.getByRole('menuitem', { name: 'Blocked' }).click()
  await tideline.getByRole('button', { name: 'Add a reason' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Two rejections without a word')
  await page.keyboard.press('Enter')
  await expect(tideline.getByRole('button', { name: 'Two rejections without a word' })).toBeFocused()
  await expect(lineOf(page, 'Tideline GmbH').getByText('Employer blocked')).toBeVisible()
  await expectAccessible(page)

  // Its application opens here, and gives the focus back.
  await tideline.getByRole('button', { name: /^Lock Keeper/ }).click()
  await expect(
    panel(page).getByText(
      'You applied here twice: Data Analyst, Interview, rejected in May; Signal Engineer, rejected in March after 9 days.'
    )
  ).toBeVisible()
  await expect(panel(page).getByText('You blocked Tideline GmbH: Two rejections without a word.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(tideline.getByRole('button', { name: /^Lock Keeper/ })).toBeFocused()

  // A posting of it that comes in is taken in like any other, and the block is told.
  await page.getByRole('button', { name: 'Board' }).click()
  await expect(page.getByText('Employer blocked')).toHaveCount(3)
  await dropFiles(page, [posting('Tideline'), posting('Grey Gull', 'Ferry Captain')], { x: 180, y: 560 })
  await expect(page.getByRole('heading', { name: 'From employers you know' })).toBeVisible()
  const notice = page.getByRole('button', { name: 'You blocked Tideline GmbH: Two rejections without a word.' })
  await expect(notice).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^You applied here 3 times: Lock Keeper, open; Data Analyst/ })
  ).toBeVisible()
  await expect(card(page, 'Rope Maker')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ferry Captain Grey Gull/ })).toHaveCount(0)
  await expectAccessible(page)
  await notice.click()
  await expect(tideline.getByText('4 applications: 2 open (1 only saved), 2 rejected.')).toBeVisible()

  // Three steps back: the import, the reason, the block.
  for (const undone of [
    'Undone: added',
    'Undone: changed what you hold of “Tideline GmbH”',
    'Undone: changed what you hold'
  ]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText(undone).last()).toBeVisible()
  }
  await expect(tideline.getByRole('button', { name: 'Open to them. Change' })).toBeVisible()
  await expect(tideline.getByText('3 applications: 1 open, 2 rejected.')).toBeVisible()

  await page.getByRole('button', { name: 'Board' }).click()
  await card(page, 'Pilot').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Show the employer' }).click()
  await expect(employer(page, 'Alder & Pine')).toBeVisible()
})

test('by keyboard: filter, sort, a cool-down with an end, one employer of two, and separate again', async ({
  app: { page }
}) => {
  await addPast(page, past)
  await page.keyboard.press('Control+2')
  await expect(lineOf(page, 'Alder & Pine')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(lineOf(page, 'Tide Line')).toBeFocused()
  await expect(employer(page, 'Tide Line')).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('tideline')
  // The other spelling has these words as well, but not in one word.
  await expect(list(page).getByRole('status')).toHaveText('1 of 3 employers')
  await page.keyboard.press('Escape')
  await expect(list(page).getByRole('status')).toHaveText('3 employers')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Applications' }).press('Enter')
  await expect(list(page).getByRole('listitem').first()).toContainText('Tideline GmbH')

  // To the page, and to what a person holds of the employer.
  await lineOf(page, 'Tideline GmbH').focus()
  await page.keyboard.press('Enter')
  await expect(employer(page, 'Tideline GmbH').getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const until = employer(page, 'Tideline GmbH').getByLabel('Last day of the cool-down')
  await until.fill('2099-03-01')
  await until.press('Enter')
  await expect(lineOf(page, 'Tideline GmbH').getByText(/^Cool-down to .*2099/)).toBeVisible()
  await page.keyboard.press('Escape')

  // Two spellings that the app does not put together by itself are one, because a person says so.
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(employer(page, 'Tide Line').getByText('The same but for spaces')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const field = page.getByRole('combobox', { name: 'Employer' })
  await expect(field).toBeFocused()
  await expectAccessible(page)
  await field.pressSequentially('tidel')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const whole = employer(page, 'Tideline GmbH')
  await expect(whole.getByText('4 applications: 2 open (1 only saved), 2 rejected.')).toBeVisible()
  await expect(list(page).getByRole('status')).toHaveText('2 employers')
  await expect(whole.getByRole('listitem').filter({ hasText: 'Tide Line' }).getByText('put here by you')).toBeVisible()

  // A spelling that the app put there can be taken out as well.
  await whole.getByRole('button', { name: 'Separate TIDELINE' }).press('Enter')
  await expect(lineOf(page, 'TIDELINE')).toBeVisible()
  await whole.getByRole('button', { name: 'Separate Tide Line' }).press('Enter')
  await expect(list(page).getByRole('status')).toHaveText('4 employers')
  for (const _step of ['separated', 'separated', 'merged']) await page.keyboard.press('Control+z')
  await expect(list(page).getByRole('status')).toHaveText('3 employers')
  await page.keyboard.press('Escape')
})

test('no employers: the view says what it is for', async ({ app: { page } }) => {
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('heading', { name: 'No employers yet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})
