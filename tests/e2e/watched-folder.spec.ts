import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { type App, expect, launch, temporaryFolder, test } from './app'
import { card } from './board-page'

function words(number: number): string {
  return `Buoy Painter ${number}\nHarbour ${number} Ltd\nBerlin, Germany\nFull-time\n\nAbout the role\nYou paint buoy ${number}.\n\nRequirements\n- Experience with brushes\n- A steady boat\n`
}

function save(folder: string, number: number): string {
  const path = join(folder, `buoy-${number}.txt`)
  writeFileSync(path, words(number))
  return path
}

/** Lets the dialog of the system answer with a folder. */
async function answerDialog({ electron }: App, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
}

async function showSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText('Watch a folder', { exact: true })).toBeVisible()
}

/** A sentence among the messages at the bottom of the window. */
function message(page: Page, sentence: string) {
  return page.getByRole('region', { name: 'Messages' }).getByText(sentence)
}

async function showBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Board' }).click()
}

test('a folder is chosen by keyboard, and what is saved in it comes in by itself', async ({ app }) => {
  const { page } = app
  const folder = join(temporaryFolder(), 'saved postings')
  mkdirSync(folder)
  const first = save(folder, 1)
  await answerDialog(app, folder)
  await showSettings(page)
  await page.getByRole('button', { name: 'Choose a folder' }).press('Enter')
  await expect(message(page, '“saved postings” is watched from now on.')).toBeVisible()
  await expect(page.getByText(folder, { exact: true })).toBeVisible()
  await expect(page.getByText('From “saved postings”: 1 added')).toBeVisible()
  await expect(page.getByText(/Looked through at .* 1 file came in/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'What came last' }).getByRole('listitem')).toHaveText(
    /buoy-1\.txt.*Came in/
  )
  await expectAccessible(page)
  await showBoard(page)
  save(folder, 2)
  writeFileSync(join(folder, 'garden.txt'), 'Leeks, thyme and a pot of honey.\n')
  await expect(card(page, 'Buoy Painter 2')).toBeVisible()
  await expect(page.getByText('“garden.txt” does not look like a job posting')).toBeVisible()
  expect(readFileSync(first, 'utf8')).toBe(words(1))
  await page.getByRole('button', { name: 'Undo the import' }).last().click()
  await expect(card(page, 'Buoy Painter 2')).toBeHidden()
  await expect(card(page, 'Buoy Painter 1')).toBeVisible()
})

test('the folder is looked through at the next start, and nothing comes in twice', async ({ dataFolder }) => {
  const folder = temporaryFolder()
  save(folder, 1)
  const before = await launch(dataFolder)
  await answerDialog(before, folder)
  await showSettings(before.page)
  await before.page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(before.page.getByText(/1 file came in/)).toBeVisible()
  await before.electron.close()
  save(folder, 2)
  const { electron, page } = await launch(dataFolder)
  await expect(card(page, 'Buoy Painter 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Saved 2/ })).toBeVisible()
  await showSettings(page)
  await expect(page.getByText(/2 files came in\./)).toBeVisible()
  await page.getByRole('button', { name: 'Stop watching' }).press('Enter')
  await expect(message(page, 'No folder is watched any more')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeFocused()
  await electron.close()
})

test('a folder that vanishes is told in a sentence, and found again', async ({ app }) => {
  const { page } = app
  const folder = join(temporaryFolder(), 'postings')
  mkdirSync(folder)
  await answerDialog(app, folder)
  await showSettings(page)
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(page.getByText(/Looked through at/)).toBeVisible()
  renameSync(folder, `${folder} away`)
  await expect(message(page, 'The watched folder “postings” is not there')).toBeVisible()
  await expect(page.getByText('This folder is not there, or may not be read.')).toBeVisible()
  await expectAccessible(page)
  renameSync(`${folder} away`, folder)
  save(folder, 3)
  await page.getByRole('button', { name: 'Look now' }).click()
  await expect(message(page, 'The watched folder is there again.')).toBeVisible()
  await expect(page.getByText(/1 file came in/)).toBeVisible()
  await showBoard(page)
  await expect(card(page, 'Buoy Painter 3')).toBeVisible()
})
