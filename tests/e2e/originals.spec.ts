import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { dropFiles, expect, root, temporaryFolder, test } from './app'

/** A page that tries to run, to load, to send and to leave, around a posting; `canary` counts what reaches it. */
function hostilePage(canary: string): string {
  return `<!doctype html><html><head><title>Lighthouse Keeper at Northlight Marine</title>
<base href="${canary}/"><meta http-equiv="refresh" content="0;url=${canary}/gone">
<link rel="stylesheet" href="${canary}/a.css"><link rel="prefetch" href="${canary}/b">
<script>document.title = 'RAN'; fetch('${canary}/script')</script>
<style>@import url(${canary}/c.css); body { background: url(${canary}/d.png) } h1 { color: rgb(1, 2, 3) }</style></head>
<body onload="fetch('${canary}/load')"><h1 onclick="x()">Lighthouse Keeper</h1>
<p>Northlight Marine, Falmouth. Permanent, full time. £31,000 a year.</p>
<img src="${canary}/logo.png" alt="Our lamp" onerror="fetch('${canary}/error')">
<p>We look for somebody to keep the light and to write the log. You climb 214 steps each evening and trim the lamp.</p>
<h2>What you will do</h2><ul><li>Keep the lamp burning from dusk till dawn</li><li>Write the log of ships and weather</li></ul>
<h2>What you bring</h2><ul><li>A head for heights and a calm hand</li><li>Two years of experience at sea</li></ul>
<a href="${canary}/apply">Apply</a><form action="${canary}/send"><input name="q"><button>Send</button></form>
<iframe src="${canary}/frame"></iframe><object data="${canary}/object"></object>
<svg><script>fetch('${canary}/svg')</script><image href="${canary}/e.png"/></svg></body></html>`
}

test('a hostile page is shown as it looked, runs nothing and reaches nobody', async ({ app }) => {
  const { page } = app
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const path = join(temporaryFolder(), 'keeper.html')
  writeFileSync(path, hostilePage(`http://127.0.0.1:${port}`))
  await dropFiles(page, [path])
  await page.locator('[data-card-id]').click()
  const before = page.url()
  // By keyboard: the two looks are one group of radio buttons.
  await page.getByRole('radio', { name: 'Text' }).focus()
  await page.keyboard.press('ArrowRight')
  const frame = page.frameLocator('iframe[title="The original page"]')
  await expect(frame.getByRole('heading', { name: 'Lighthouse Keeper' })).toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect(frame.getByText('Our lamp · 127.0.0.1')).toBeVisible()
  await expect(frame.locator('script, iframe, form, input, object, a, link, meta[http-equiv]')).toHaveCount(0)
  await frame.getByText('Apply').click()
  // That nothing is asked for cannot be waited for: a second is far longer than a request to this machine takes.
  await page.waitForTimeout(1_000)
  expect(asked).toEqual([])
  expect(page.url()).toBe(before)
  expect(await page.title()).not.toBe('RAN')
  const inner = page.frames().find((one) => one.url().startsWith('original:'))
  expect(inner?.url()).toMatch(/^original:\/\/foothold\/\d+\/page$/)
  server.close()
})

test('a PDF is shown by its pages', async ({ app: { page } }) => {
  await dropFiles(page, [join(root, 'tests/fixtures/postings/pdf-coloured-column-on-the-left/source.pdf')])
  await page.locator('[data-card-id]').click()
  await page.getByText('Original', { exact: true }).click()
  const sheet = page.getByRole('img', { name: /^Page 1 of/ })
  await expect(sheet).toBeVisible()
  await expect.poll(() => sheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1_000)
})

test('a mail is shown with its headers, and the original is saved byte for byte', async ({ app }) => {
  const { page, electron } = app
  const folder = temporaryFolder()
  const source = join(folder, 'pilot.eml')
  const mail = [
    'From: Ada Quill <ada@quillrecruit.example>',
    'To: Sam Hart <sam@hart.example>',
    'Date: Tue, 12 May 2026 09:30:00 +0100',
    'Subject: Role: Harbour Pilot at Tidewater Port',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Sam, Tidewater Port is looking for a Harbour Pilot in Falmouth, permanent and full time, for £52,000 a year.',
    'You bring ships in and out of the harbour and train two junior pilots. You have five years of experience.'
  ].join('\r\n')
  writeFileSync(source, mail)
  await dropFiles(page, [source])
  await page.locator('[data-card-id]').click()
  await page.getByText('Original', { exact: true }).click()
  await expect(page.getByText('Ada Quill <ada@quillrecruit.example>')).toBeVisible()
  await expect(page.getByText('Role: Harbour Pilot at Tidewater Port')).toBeVisible()
  const target = join(folder, 'saved.eml')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, target)
  await page.getByRole('button', { name: 'Save original' }).click()
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(`Saved as ${target}`)).toBeVisible()
  expect(readFileSync(target)).toEqual(readFileSync(source))
})
