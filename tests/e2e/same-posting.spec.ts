import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { dropFiles, expect, temporaryFolder, test } from './app'
import { card, column } from './board-page'

const duties = [
  'Tune the recommendations that lead listeners to songs they did not know.',
  'Measure with experiments whether a change helps, and say so when it does not.',
  'Keep the pipelines that feed the catalogue quick and correct.',
  'Review the code of colleagues kindly, and be reviewed kindly.',
  'Share what you learn with the other teams of the Catalogue tribe.'
]

/** One role that is advertised once for each region; the region and the pay differ, and nothing else. */
function role(place: string, region: string, pay: string): string {
  return [
    'Signal Engineer',
    'Tideline GmbH',
    `Location: ${place}`,
    'Employment type: Full-time',
    pay,
    '',
    'About the role',
    `The Catalogue team keeps millions of tracks in tune. We look for an engineer who works from ${region}.`,
    '',
    'Responsibilities',
    ...duties.map((duty) => `- ${duty}`),
    '',
    'Requirements',
    '- Five years of experience with Python and Kafka',
    '- Patience with numbers, and with people who dislike them',
    '',
    'Benefits',
    'Five weeks of holidays, a share in what we earn, and a studio in which everybody may record.'
  ]
    .filter((line, at) => line !== '' || at > 4)
    .join('\n')
}

function write(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A place in the first column. */
const inSaved = { x: 180, y: 600 }

async function drop(page: Page, name: string, text: string): Promise<void> {
  await dropFiles(page, [write(temporaryFolder(), name, text)], inSaved)
}

const london = role('London, United Kingdom', 'the United Kingdom', 'Salary: £78,000 - £95,000 per year')
const manchester = role('Manchester, United Kingdom', 'the United Kingdom', '')

const panel = (page: Page) => page.getByRole('complementary')

test('a near copy is announced with what came of the first, compared and merged with the mouse', async ({
  app: { page }
}) => {
  await drop(page, 'london.txt', london)
  await expect(page.getByText(/^1 added/)).toBeVisible()
  await page.getByRole('button', { name: 'More for Signal Engineer' }).click()
  await page.getByRole('menuitem', { name: 'Move to', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Applied' }).click()
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)

  await drop(page, 'manchester.txt', manchester)
  const imports = page.getByRole('group').filter({ hasText: 'May be there already' })
  await expect(imports.getByText(/nearly the same text \(9\d %\)\. Different: place and pay\./)).toBeVisible()
  await imports.getByRole('button', { name: /^You applied to this on / }).click()
  await expect(panel(page).getByRole('button', { name: /Stage: Applied/ })).toBeVisible()

  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await column(page, 'Saved')
    .getByRole('button', { name: /^Signal Engineer, / })
    .click()
  await expect(panel(page).getByRole('button', { name: /^You applied to this on / })).toBeVisible()
  await panel(page)
    .getByRole('region', { name: 'The same posting elsewhere' })
    .getByRole('button', { name: 'Compare' })
    .click()
  const difference = panel(page).getByRole('region', { name: 'What changed' })
  await expect(difference.getByRole('definition').filter({ hasText: 'London' })).toHaveText(
    /London, United Kingdom became Manchester, United Kingdom/
  )
  await expect(difference.getByRole('definition').filter({ hasText: 'removed:' })).toHaveText(/£78,000–95,000 a year/)
  await difference.getByText('Side by side').click()
  await expect(difference.getByRole('row').filter({ hasText: 'Location' }).getByRole('deletion')).toHaveText(/London/)

  await panel(page)
    .getByRole('button', { name: /^Merge: / })
    .click()
  await expect(panel(page).getByRole('button', { name: /Stage: Applied/ })).toBeVisible()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(0)
  await panel(page)
    .getByRole('tab', { name: /^Versions/ })
    .click()
  await expect(panel(page).getByRole('heading', { name: 'Merged into this application' })).toBeVisible()
  await panel(page)
    .getByRole('button', { name: /^Split off again: / })
    .click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
})

test('the same by keyboard: open, compare, merge, undo', async ({ app: { page } }) => {
  await drop(page, 'london.txt', london)
  await expect(page.getByText(/^1 added/)).toBeVisible()
  await drop(page, 'manchester.txt', manchester)
  const earlier = page.getByRole('button', { name: /^You saved this on / })
  await expect(earlier).toBeVisible()
  // What was asked of the employer is answered by now; it knows of no other role.
  await page.waitForTimeout(500)
  await expect(page.getByText('You saved another role here')).toHaveCount(0)
  await earlier.focus()
  await page.keyboard.press('Enter')
  const aside = panel(page)
  await expect(aside).toBeFocused()
  await aside.getByRole('tab', { name: 'Posting' }).focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  await expect(aside.getByRole('tab', { name: 'Versions' })).toBeFocused()
  const inline = aside.getByRole('radio', { name: 'In one text' })
  await inline.focus()
  await page.keyboard.press('ArrowRight')
  await expect(aside.getByRole('table').getByRole('columnheader')).toHaveCount(2)
  await page.keyboard.press('ArrowLeft')
  await expect(aside.getByRole('insertion').filter({ hasText: 'Manchester' }).first()).toBeVisible()
  await aside.getByRole('button', { name: /^Merge: / }).focus()
  await page.keyboard.press('Enter')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await expect(aside.getByRole('heading', { name: 'Versions of this posting' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(2)
  await expect(aside.getByRole('heading', { name: 'Merged into this application' })).toBeHidden()
})

test('a newer version is kept, said and shown; the card goes back with an undo', async ({ app: { page } }) => {
  const reference = (text: string) => text.replace('Employment type', 'Job ID: TL-4471\nEmployment type')
  await drop(page, 'london.txt', reference(london))
  await expect(page.getByText(/^1 added/)).toBeVisible()
  await drop(page, 'later.txt', reference(manchester))
  await expect(page.getByText(/Kept as a newer version\. Different: place and pay\./)).toBeVisible()
  await page.getByRole('button', { name: /^You saved this on / }).click()
  await expect(
    panel(page).getByText(
      /A newer version came in on .*: London, United Kingdom became Manchester, United Kingdom, pay removed\./
    )
  ).toBeVisible()
  await panel(page).getByRole('button', { name: 'Show on the card' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toContainText('Manchester')
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Saved').getByRole('listitem')).toContainText('London')
  await drop(page, 'latest.txt', reference(london).replace('Five weeks', 'Six weeks'))
  await expect(panel(page).getByRole('tab', { name: /^Versions ?3/ })).toBeVisible()
})

test('the notice, the difference in both looks and what was merged can be used by everybody', async ({
  app: { page }
}) => {
  await drop(page, 'london.txt', london)
  await expect(page.getByText(/^1 added/)).toBeVisible()
  await drop(page, 'manchester.txt', manchester)
  const imports = page.getByRole('group').filter({ hasText: 'May be there already' })
  await imports.getByRole('button', { name: /^Signal Engineer/ }).click()
  const aside = panel(page)
  await expect(aside.getByRole('region', { name: 'The same posting elsewhere' })).toBeVisible()
  await expectAccessible(page)
  await aside.getByRole('button', { name: 'Compare' }).click()
  await expect(aside.getByRole('region', { name: 'What changed' })).toBeFocused()
  await expectAccessible(page)
  await aside.getByText('Side by side').click()
  await expect(aside.getByRole('table')).toBeVisible()
  await expectAccessible(page)
  await aside.getByRole('button', { name: /^Merge: / }).click()
  await aside.getByRole('tab', { name: /^Versions/ }).click()
  await expect(aside.getByRole('heading', { name: 'Merged into this application' })).toBeVisible()
  await expectAccessible(page)
})

test('two cards that a person holds for one are merged from the menu', async ({ app: { page } }) => {
  await drop(page, 'london.txt', london)
  await expect(card(page, 'Signal Engineer')).toBeVisible()
  await drop(
    page,
    'heron.txt',
    manchester.replace('Signal Engineer', 'Heron Counter').replace('Tideline GmbH', 'Reed Ltd')
  )
  await expect(card(page, 'Heron Counter')).toBeVisible()
  for (const title of ['Signal Engineer', 'Heron Counter']) {
    await card(page, title).focus()
    await page.keyboard.press('x')
  }
  await page.getByRole('button', { name: 'More for Heron Counter' }).click()
  await page.getByRole('menuitem', { name: 'Merge the two' }).click()
  await expect(column(page, 'Saved').getByRole('listitem')).toHaveCount(1)
  await expect(
    panel(page).getByText(
      /A newer version came in on .*: Signal Engineer became Heron Counter, Tideline GmbH became Reed Ltd/
    )
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Heron Counter')).toBeVisible()
})

test('what is another role after all is said so, and leaves the notice', async ({ app: { page } }) => {
  await drop(page, 'london.txt', london)
  await expect(page.getByText(/^1 added/)).toBeVisible()
  await drop(page, 'another.txt', manchester.replace('Signal Engineer', 'Senior Signal Engineer'))
  const other = card(page, 'Senior Signal Engineer')
  await other.click()
  await expect(panel(page).getByRole('button', { name: /^You saved a role like this on / })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Not the same' }).click()
  await expect(panel(page).getByRole('button', { name: /^You saved a role like this on / })).toBeHidden()
})
