import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The built app on a data folder of its own. */
export interface App {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
}

/** Chromium has no sandbox for root, and only for root it is left out. */
export const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const isOwn = (page: Page) => page.url().startsWith('app:')

/** The window of the app: the hidden one in which files are parsed may be told first. */
async function windowOf(app: ElectronApplication): Promise<Page> {
  await base.expect.poll(() => app.windows().some(isOwn), { timeout: 30_000 }).toBe(true)
  return app.windows().find(isOwn) ?? app.firstWindow()
}

/** Starts the built app on a data folder and waits until its board is there. */
export async function launch(dataFolder: string, args: readonly string[] = []): Promise<App> {
  const env = { ...process.env, FOOTHOLD_DATA_DIR: dataFolder } as Record<string, string>
  const app = await electron.launch({ args: [...rootArguments, root, ...args], env, cwd: root })
  const page = await windowOf(app)
  await page.getByRole('main').waitFor()
  return { electron: app, page, dataFolder }
}

/** A fresh folder below the system's folder for temporary files. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'foothold-e2e-'))
}

/** Drops real files onto the window, as the file manager does; `at` is where, in CSS pixels. */
export async function dropFiles(page: Page, paths: readonly string[], at = { x: 700, y: 500 }): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...at, data })
  }
  await client.detach()
}

/** A test that is given the built app on a fresh data folder, and that fails when the window reports an error. */
export const test = base.extend<{ dataFolder: string; app: App }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  dataFolder: async ({}, use) => {
    const folder = temporaryFolder()
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  app: async ({ dataFolder }, use) => {
    const app = await launch(dataFolder)
    const errors: string[] = []
    app.page.on('pageerror', (error) => errors.push(String(error)))
    app.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await use(app)
    await app.electron.close()
    base.expect(errors).toEqual([])
  }
})

export const expect = test.expect
