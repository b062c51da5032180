import { dropFiles, expect, launch, temporaryFolder, test } from './app'
import { nameless } from './inbox-files'

/** Longest that the app may take to end, in milliseconds. */
const patience = 15_000

for (const wait of [0, 700]) {
  test(`the app ends while postings are being read, ${wait} ms after they came`, async ({
    app: { page, electron }
  }) => {
    await page.getByRole('button', { name: 'Try it with sample postings' }).click()
    // The moment of ending is what differs between the two cases: before the first answer, and among the answers.
    await page.waitForTimeout(wait)
    const ended = new Promise<string>((resolve) => electron.process().once('exit', () => resolve('ended')))
    electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
    const how = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience, 'still there'))])
    if (how !== 'ended') electron.process().kill('SIGKILL')
    expect(how).toBe('ended')
  })
}

test('what was not read when the app ended is not held for a file that cannot be read', async ({ dataFolder }) => {
  const first = await launch(dataFolder)
  const folder = temporaryFolder()
  const paths = Array.from({ length: 200 }, (_, number) => nameless(folder, number))
  await dropFiles(first.page, paths)
  await expect(first.page.getByText(/of 200/)).toBeVisible({ timeout: 20_000 })
  await first.electron.close()
  const again = await launch(dataFolder)
  await again.page.keyboard.press('i')
  await expect(again.page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
  // What was read before is there; it shows that the inbox was opened.
  await expect(again.page.getByRole('heading', { name: /to look over|Nothing waits/ })).toBeVisible()
  await expect(again.page.getByRole('heading', { name: 'Could not be read' })).toHaveCount(0)
  await again.electron.close()
})
