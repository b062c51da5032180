import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { dropFiles, expect, root, temporaryFolder, test } from './app'
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
  // One, or a second one, where the first was still being made ready when the file came.
  expect(await killCells(electron)).toBeGreaterThan(0)
  await dropFiles(page, [join(samples, 'fjordlight.md')])
  await expect(card(page, 'Applied Scientist')).toBeVisible()
})

/** A text that takes many seconds to read: two megabytes of pay, places and names. */
function slowFile(folder: string): string {
  const lines = 'Pay: €45,000 - €55,000 a year\nLocation: Berlin, Germany\nWe look for a Data Engineer to join Acme.\n'
  const path = join(folder, 'endless.txt')
  writeFileSync(path, `Senior Engineer\nAcme\n\n${lines.repeat(1_900_000 / lines.length)}`)
  return path
}

/** Lowers a limit of the jail for the files that come from now on; what is asked for is added to what is in use. */
function lowerLimits(electron: ElectronApplication, time: number, memoryMore: number | null): Promise<void> {
  return electron.evaluate(
    ({ app, BrowserWindow }, [milliseconds, more]) => {
      process.env.FOOTHOLD_PARSE_TIME = String(milliseconds)
      if (more === null) return
      const cell = BrowserWindow.getAllWindows().find((window) => !window.isVisible())
      const pid = cell?.webContents.getOSProcessId()
      const used = app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0
      process.env.FOOTHOLD_PARSE_MEMORY = String(used * 1024 + more)
    },
    [time, memoryMore] as const
  )
}

test('a file that takes too long is stopped, and the next file is read', async ({ app: { page, electron } }) => {
  const folder = temporaryFolder()
  await lowerLimits(electron, 4_000, null)
  await dropFiles(page, [slowFile(folder), join(samples, 'brightmoor.txt')])
  await expect(page.getByText(/endless\.txt.* took too long/)).toBeVisible({ timeout: 30_000 })
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await dropFiles(page, [join(samples, 'fjordlight.md')])
  await expect(card(page, 'Applied Scientist')).toBeVisible()
})

test('a file that takes too much memory is stopped, and the next file is read', async ({ app: { page, electron } }) => {
  const folder = temporaryFolder()
  await dropFiles(page, [join(samples, 'brightmoor.txt')])
  await expect(card(page, 'Data Platform Engineer')).toBeVisible()
  await lowerLimits(electron, 10_000, 60_000_000)
  await dropFiles(page, [slowFile(folder), join(samples, 'fjordlight.md')])
  await expect(page.getByText(/endless\.txt.* too much memory/)).toBeVisible({ timeout: 30_000 })
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
