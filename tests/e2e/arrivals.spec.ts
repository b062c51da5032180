import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import electronPath from 'electron'
import { strToU8, zipSync } from 'fflate'
import { dropFiles, expect, launch, root, rootArguments, temporaryFolder, test } from './app'
import { card } from './board-page'

/** A small posting of its own for each number. */
function words(number: number): string {
  return `Quay Warden ${number}\nHarbour ${number} Ltd\nBerlin, Germany\nFull-time\n\nAbout the role\nYou keep quay ${number} in order.\n\nRequirements\n- Experience with ropes\n- Careful with numbers\n`
}

/** Such a posting as a file. */
function posting(folder: string, number: number): string {
  const path = join(folder, `posting-${number}.txt`)
  writeFileSync(path, words(number))
  return path
}

/** So many postings in one archive. */
function archive(folder: string, count: number): string {
  const path = join(folder, 'everything.zip')
  const names = Array.from({ length: count }, (_, at) => [`posting-${at}.txt`, strToU8(words(at))] as const)
  writeFileSync(path, zipSync(Object.fromEntries(names)))
  return path
}

/** Starts the app a second time on the same folder, as opening a file from the file manager does. */
function startAgain(dataFolder: string, args: readonly string[], cwd: string): number | null {
  const env = { ...process.env, FOOTHOLD_DATA_DIR: dataFolder }
  return spawnSync(String(electronPath), [...rootArguments, root, ...args], { env, cwd, timeout: 20_000 }).status
}

test('files that the app is started with come in once its window is there', async ({ dataFolder }) => {
  const folder = temporaryFolder()
  const app = await launch(dataFolder, [posting(folder, 1), posting(folder, 2), '--unknown', join(folder, 'gone.html')])
  await expect(card(app.page, 'Quay Warden 1')).toBeVisible()
  await expect(card(app.page, 'Quay Warden 2')).toBeVisible()
  await expect(app.page.getByText('2 added, 1 could not be read')).toBeVisible()
  await expect(app.page.getByText('“gone.html” is not there')).toBeVisible()
  await app.page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(card(app.page, 'Quay Warden 1')).toBeHidden()
  await expect(card(app.page, 'Quay Warden 2')).toBeHidden()
  await app.page.reload()
  await app.page.getByText('Start with a posting').waitFor()
  await app.electron.close()
})

test('files opened while the app runs come into its window, named as from where they were called', async ({
  app: { page },
  dataFolder
}) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'saved'))
  posting(join(folder, 'saved'), 3)
  expect(startAgain(dataFolder, [join('saved', 'posting-3.txt')], folder)).toBe(0)
  await expect(card(page, 'Quay Warden 3')).toBeVisible()
  await expect(page.getByText('1 added')).toBeVisible()
  expect(startAgain(dataFolder, ['--data-dir', dataFolder, '--', 'saved'], folder)).toBe(0)
  await expect(page.getByText('“saved” is a folder. Drop it on the Foothold window')).toBeVisible()
})

test('a table that is opened is mapped, as one that is dropped', async ({ app: { page }, dataFolder }) => {
  const folder = temporaryFolder()
  const path = join(folder, 'applications.csv')
  writeFileSync(path, 'Company,Role,Status\nTidewater,Lamp Keeper,Applied\nGrey Gull,Clerk,Saved\n')
  expect(startAgain(dataFolder, [path], folder)).toBe(0)
  await expect(page.getByRole('heading', { name: 'Columns' })).toBeVisible()
})

test('a Mac that opens files tells of each, and they are one import', async ({ app }) => {
  const folder = temporaryFolder()
  const paths = [posting(folder, 4), posting(folder, 5)]
  await app.electron.evaluate(({ app: running }, opened) => {
    for (const path of opened) running.emit('open-file', { preventDefault: () => undefined }, path)
  }, paths)
  await expect(app.page.getByText('2 added')).toBeVisible()
  await app.page.keyboard.press('Control+z')
  await expect(card(app.page, 'Quay Warden 4')).toBeHidden()
  await expect(card(app.page, 'Quay Warden 5')).toBeHidden()
})

test('the files in a large archive are counted one by one, and one undo takes them back', async ({ app: { page } }) => {
  await dropFiles(page, [archive(temporaryFolder(), 120)])
  await expect(page.getByText(/Importing \d+ of 121/)).toBeVisible()
  await expect(page.getByText('120 added')).toBeVisible()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(card(page, 'Quay Warden 0')).toBeHidden()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('an import is cancelled in the middle of a large archive', async ({ app: { page } }) => {
  await dropFiles(page, [archive(temporaryFolder(), 400)])
  await expect(card(page, 'Quay Warden 0')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(page.getByText(/\d+ added, .*\d+ not imported/)).toBeVisible()
  const text = await page.getByRole('heading', { name: /Saved \d+/ }).innerText()
  expect(Number(/\d+/.exec(text)?.[0])).toBeLessThan(400)
})
