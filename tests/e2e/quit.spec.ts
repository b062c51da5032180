import { expect, test } from './app'

/** Longest that the app may take to end, in milliseconds. */
const patience = 15_000

for (const wait of [0, 700]) {
  test(`the app ends while postings are being read, ${wait} ms after they came`, async ({
    app: { page, electron }
  }) => {
    await page.getByRole('button', { name: 'Try it with sample postings' }).click()
    await page.waitForTimeout(wait)
    const ended = new Promise<string>((resolve) => electron.process().once('exit', () => resolve('ended')))
    electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
    const how = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience, 'still there'))])
    if (how !== 'ended') electron.process().kill('SIGKILL')
    expect(how).toBe('ended')
  })
}
