import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles, expect, temporaryFolder, test } from './app'
import { card, column } from './board-page'

type Drag = 'dragenter' | 'dragover' | 'drop'

/** Drags data over the window, or over the column of a stage, as another program does. */
async function drag(
  page: Page,
  data: Readonly<Record<string, string>>,
  types: readonly Drag[] = ['dragenter', 'dragover', 'drop'],
  stage: string | null = null
): Promise<void> {
  const target = stage === null ? page.getByRole('main') : column(page, stage)
  await target.evaluate(
    (element, [given, events]) => {
      const dataTransfer = new DataTransfer()
      for (const [kind, value] of Object.entries(given)) dataTransfer.setData(kind, value)
      for (const type of events)
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [data, types] as const
  )
}

const url = 'https://boards.greenhouse.io/lanternquay/jobs/4100000'

function message(page: Page, sentence: string) {
  return page.getByRole('region', { name: 'Messages' }).getByText(sentence)
}

test('a link is said to be one, and comes in with its words and its host, into the stage under it', async ({
  app: { page }
}) => {
  await dropFiles(page, [join(import.meta.dirname, '..', '..', 'resources', 'samples', 'fjordlight.md')])
  await expect(page.getByText('1 added')).toBeVisible()
  const data = { 'text/uri-list': url, 'text/plain': url, 'text/html': `<a href="${url}">Harbour Pilot</a>` }
  await drag(page, data, ['dragenter', 'dragover'], 'Applied')
  await expect(page.getByText('Add this link to Applied')).toBeVisible()
  await drag(page, data, ['drop'], 'Applied')
  await expect(column(page, 'Applied').getByRole('heading', { name: /Harbour Pilot, Lanternquay/ })).toBeVisible()
})

test('a link to something else says so, and nothing is fetched', async ({ app: { page } }) => {
  await drag(page, { 'text/uri-list': 'https://daily.example/news/2026/the-jobs-nobody-wants' })
  await expect(page.getByText('The link does not look like that of a job posting')).toBeVisible()
})

test('a message is taken where it is handed over, and where it is not, it is said what works', async ({
  app: { page }
}) => {
  await drag(page, { 'text/uri-list': 'mailbox-message://nobody@Local%20Folders/Inbox#12' })
  await expect(message(page, 'Save the message as a file in it, then drop that file here.')).toBeVisible()
  const mail =
    'From: Quay <quay@example.com>\r\nSubject: Lamp Keeper at Tidewater Light\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nLamp Keeper\nTidewater Light\nLocation: Leith\nFull-time\n\nResponsibilities\n- You keep the lamp burning\n- You write the log\n\nRequirements\n- Experience with lamps\n'
  await drag(page, { 'message/rfc822': mail }, ['dragenter', 'dragover'])
  await expect(page.getByText('Add this message to Saved')).toBeVisible()
  await drag(page, { 'message/rfc822': mail }, ['drop'])
  await expect(card(page, 'Lamp Keeper')).toBeVisible()
})

test('a message that was only promised is told from an empty file', async ({ app: { page } }) => {
  const folder = temporaryFolder()
  const paths = ['Lamp Keeper.eml', 'empty.txt'].map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, '')
  await dropFiles(page, paths.slice(0, 1))
  await expect(message(page, 'Your mail program did not hand over the message itself')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Imports' })).toBeHidden()
  await dropFiles(page, paths.slice(1))
  await expect(page.getByText('“empty.txt” is empty.')).toBeVisible()
})

test('words that are dragged keep their headings', async ({ app: { page } }) => {
  const html =
    '<h1>Bell Ringer</h1><p>Grey Gull Ltd, Bremen</p><h2>What you do</h2><ul><li>You ring the bell</li><li>You oil the rope</li></ul><h2>Requirements</h2><ul><li>Strong arms</li></ul>'
  await drag(page, { 'text/plain': 'Bell Ringer Grey Gull', 'text/html': html })
  await card(page, 'Bell Ringer').click()
  await expect(page.getByRole('heading', { name: 'What you do' })).toBeVisible()
})

test('a large folder is looked through with a count, and that is cancelled', async ({ app: { page } }) => {
  const folder = join(temporaryFolder(), 'everything')
  mkdirSync(folder)
  await page.evaluate(() => {
    // As large and slow as a folder on another computer.
    const entry = (name: string) => ({
      isFile: true,
      name,
      fullPath: `/everything/${name}`,
      file: (take: (file: File) => void) => setTimeout(() => take(new File(['words'], name)), 20)
    })
    const portions = [Array.from({ length: 900 }, (_, at) => entry(`${at}.txt`)), []]
    const readEntries = (take: (entries: unknown) => void) => take(portions.shift())
    const everything = { isDirectory: true, name: 'everything', createReader: () => ({ readEntries }) }
    Reflect.set(DataTransferItem.prototype, 'webkitGetAsEntry', () => everything)
  })
  await dropFiles(page, [folder])
  await expect(page.getByText(/Looking through the folder: \d+ files so far/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Imports' })).toBeHidden()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})
