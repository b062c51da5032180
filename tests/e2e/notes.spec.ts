import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles, expect, launch, root, test } from './app'
import { card } from './board-page'

const sample = join(root, 'resources', 'samples', 'fjordlight.md')

async function beginNote(page: Page): Promise<void> {
  await dropFiles(page, [sample])
  await card(page, 'Applied Scientist').click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /Notes/ }).click()
  await panel.getByRole('button', { name: 'New note' }).click()
}

/** The mark that says that a note is on disk; the stage of the same name is no status. */
function saved(page: Page) {
  return page
    .getByRole('complementary')
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
}

async function openNotes(page: Page) {
  await card(page, 'Applied Scientist').click()
  await page.getByRole('complementary').getByRole('tab', { name: /Notes/ }).click()
  return page.getByRole('complementary')
}

test('a window that is closed while somebody types keeps every word', async ({ app, dataFolder }) => {
  await beginNote(app.page)
  await app.page.keyboard.type('The last words before the lid is closed')
  const ended = app.electron.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close()
  })
  await ended
  const again = await launch(dataFolder)
  await expect(await openNotes(again.page)).toContainText('The last words before the lid is closed')
  await again.electron.close()
})

test('a killed app keeps what the note called saved', async ({ app, dataFolder }) => {
  await beginNote(app.page)
  await app.page.keyboard.type('Written, then the power went')
  await expect(saved(app.page)).toBeVisible()
  const ended = app.electron.waitForEvent('close')
  app.electron.process().kill('SIGKILL')
  await ended
  const again = await launch(dataFolder)
  await expect(await openNotes(again.page)).toContainText('Written, then the power went')
  await again.electron.close()
})

test('a window whose page dies comes back with what was typed', async ({ app }) => {
  const { page, electron } = app
  await beginNote(page)
  await page.keyboard.type('Typed before the page died')
  await expect(saved(page)).toBeVisible()
  const died = page.waitForEvent('crash')
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.webContents.forcefullyCrashRenderer()
  })
  await died
  await expect.poll(() => electron.evaluate(readCards)).toContain('Applied Scientist')
})

/** What the cards of the window say, asked in main because the dead page is the only one that Playwright knows. */
async function readCards({ BrowserWindow }: typeof import('electron')): Promise<string> {
  const contents = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents
  // A script that is sent to a page that is dead or not there yet never comes back.
  if (contents === undefined || contents.isCrashed() || contents.isLoading()) return ''
  return contents.executeJavaScript('document.querySelector("[data-card-id]")?.textContent ?? ""')
}
