import { spawnSync } from 'node:child_process'
import electronPath from 'electron'
import { expect, root, rootArguments, test } from './app'

test('a second start on the same folder raises the first window and ends', async ({ app, dataFolder }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const env = { ...process.env, FOOTHOLD_DATA_DIR: dataFolder }
  const second = spawnSync(String(electronPath), [...rootArguments, root], { env, timeout: 20_000 })
  expect(second.status).toBe(0)
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false)
})

test('the command line leaves the store alone while the window is open', async ({ app, dataFolder }) => {
  await expect(app.page.getByRole('main')).toBeVisible()
  const env = { ...process.env, FOOTHOLD_DATA_DIR: dataFolder, ELECTRON_RUN_AS_NODE: '1' }
  const list = spawnSync(String(electronPath), [`${root}/out/main/cli.js`, 'list'], { env, encoding: 'utf8' })
  expect(list.status).toBe(1)
  expect(JSON.parse(list.stdout)).toMatchObject({ ok: false, error: { code: 'store-in-use' } })
  expect(list.stderr).toContain('open in another')
})
