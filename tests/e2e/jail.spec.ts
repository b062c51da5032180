import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { dropFiles, expect, root, test } from './app'
import { card } from './board-page'

const samples = join(root, 'resources', 'samples')

/** Kills the processes of all hidden windows, which are the cells of the jail; answers how many there were. */
function killCells(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => {
    const cells = BrowserWindow.getAllWindows().filter((window) => !window.isVisible())
    for (const { webContents } of cells) process.kill(webContents.getOSProcessId(), 'SIGKILL')
    return cells.length
  })
}

test('a cell whose process died is replaced, and the next file is read', async ({ app: { page, electron } }) => {
  await dropFiles(page, [join(samples, 'brightmoor.txt')])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  expect(await killCells(electron)).toBe(1)
  await dropFiles(page, [join(samples, 'fjordlight.md')])
  await expect(card(page, 'Applied Scientist')).toBeVisible()
})

test('the page in the jail reaches nothing outside', async ({ app: { page, electron } }) => {
  await dropFiles(page, [join(samples, 'brightmoor.txt')])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  const seen = await electron.evaluate(({ BrowserWindow }) => {
    const cell = BrowserWindow.getAllWindows().find((window) => !window.isVisible())
    const look = `(async () => {
      const reach = (url) => fetch(url).then(() => 'reached', () => 'refused')
      return {
        node: [typeof require, typeof process, typeof foothold],
        reached: await Promise.all(['https://example.com/', 'file:///etc/hostname', 'app://foothold/'].map(reach)),
        popup: window.open('https://example.com/') === null
      }
    })()`
    return cell?.webContents.executeJavaScript(look)
  })
  expect(seen).toEqual({
    node: ['undefined', 'undefined', 'undefined'],
    reached: ['refused', 'refused', 'refused'],
    popup: true
  })
})
