// The demonstration itself, started by demo.mjs where there is a display.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron as electron } from 'playwright'
import { electronArguments } from './electron.mjs'
import { root } from './setup.mjs'

const pictures = join(root, 'docs', 'screenshots')
const samples = join(root, 'resources', 'samples')

/** Drops real files onto the window, as the file manager does. */
async function dropFiles(page, files) {
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
  }
}

/** A picture in both themes. The pointer is out of the way and everything has come to rest. */
async function takePictures(page, name) {
  await page.mouse.move(1, 899)
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    await page.screenshot({ path: join(pictures, `${name}-${theme}.png`), caret: 'hide' })
  }
  process.stdout.write(`docs/screenshots/${name}-light.png, ${name}-dark.png\n`)
}

const card = (page, title) => page.getByRole('button', { name: new RegExp(`^${title}`) })

/** Puts a card into another stage by the keyboard, so many columns to the right. */
async function move(page, title, columns) {
  await card(page, title).focus()
  for (let step = 0; step < columns; step++) await page.keyboard.press('Shift+ArrowRight')
}

async function drive(page) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('main').waitFor()
  await takePictures(page, 'empty')

  const files = readdirSync(samples).map((name) => join(samples, name))
  await dropFiles(page, files)
  await card(page, 'Staff Machine Learning Engineer').waitFor()
  await page.getByText(/6 added/).waitFor()
  await takePictures(page, 'imported')
  await page.getByRole('button', { name: 'Dismiss' }).first().click()

  await move(page, 'Data Platform Engineer', 1)
  await move(page, 'ML Engineer, Clinical Text', 1)
  await move(page, 'Applied Scientist', 2)
  await move(page, 'Senior Analyst', 3)
  await takePictures(page, 'board')

  await card(page, 'Data Platform Engineer').click()
  const panel = page.getByRole('complementary')
  await panel.getByText('Brightmoor').first().waitFor()
  await panel
    .getByText(/75,000/)
    .first()
    .hover()
  await takePicturesAsIs(page, 'application')

  await panel.getByRole('tab', { name: /Notes/ }).click()
  await panel.getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type(
    '## First call\n\nThe team runs **Kafka** and wants somebody who likes to be woken rarely.\n\n- [x] Ask about the on-call rota\nSend the talk about late receipts'
  )
  await panel.getByText('Saved', { exact: true }).waitFor()
  await takePictures(page, 'notes')

  await panel.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('combobox').fill('kafka')
  await page.locator('mark').first().waitFor()
  await takePictures(page, 'search')
}

/** Both themes with the pointer left where it is. */
async function takePicturesAsIs(page, name) {
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(pictures, `${name}-${theme}.png`), caret: 'hide' })
  }
  process.stdout.write(`docs/screenshots/${name}-light.png, ${name}-dark.png\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'foothold-demo-'))
mkdirSync(pictures, { recursive: true })
const app = await electron.launch({ args: electronArguments(), env: { ...process.env, FOOTHOLD_DATA_DIR: folder } })
try {
  await app.firstWindow()
  // The hidden window in which files are parsed may be told first.
  let page
  while (page === undefined) {
    page = app.windows().find((one) => one.url().startsWith('app:'))
    await sleep(100)
  }
  await drive(page)
} finally {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
