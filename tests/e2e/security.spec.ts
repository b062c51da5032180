import { spawn } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import electronPath from 'electron'
import { expect, root, temporaryFolder, test } from './app'

test('the page has nothing of Node and only the named commands', async ({ app: { page } }) => {
  const seen = await page.evaluate(() => ({
    node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
    bridge: Object.entries(Reflect.get(window, 'foothold')).map(([name, value]) => `${name}: ${typeof value}`)
  }))
  expect(seen.node).toEqual(['undefined', 'undefined'])
  expect(seen.bridge.sort()).toEqual(
    [
      'addByHand',
      'addRefused',
      'backUp',
      'bringBack',
      'chooseCopy',
      'chooseWatchedFolder',
      'dropArrival',
      'dropExport',
      'edit',
      'exportStore',
      'findSameApplications',
      'followArrivals',
      'getBoard',
      'getEmployers',
      'getInbox',
      'getSettings',
      'getStoreFacts',
      'getTrash',
      'getWatchedFolder',
      'importArrived',
      'importFiles',
      'importRows',
      'importSamples',
      'keepTable',
      'listCopies',
      'lookAtExport',
      'lookThroughFolder',
      'matchRows',
      'openApplication',
      'openEmployer',
      'openLink',
      'readArrived',
      'readPosting',
      'readTable',
      'redo',
      'rememberEmployer',
      'restoreCopy',
      'saveCopy',
      'saveOriginal',
      'saveSettings',
      'search',
      'sendExport',
      'stopWatching',
      'undo',
      'viewOriginal',
      'warmUp'
    ].map((name) => `${name}: function`)
  )
})

test('the page cannot be led away, opens no windows and is granted nothing', async ({ app }) => {
  const { page } = app
  const before = page.url()
  const result = await page.evaluate(async () => {
    location.href = 'https://example.com/'
    const link = document.createElement('a')
    link.href = 'https://example.com/other'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    const popup = window.open('https://example.com/')
    const geolocation = await navigator.permissions.query({ name: 'geolocation' })
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied'
    )
    return { popup: popup === null, geolocation: geolocation.state, clipboard }
  })
  expect(result).toEqual({ popup: true, geolocation: 'denied', clipboard: 'denied' })
  expect(page.url()).toBe(before)
  // The hidden window that is made ready for the first file is none that the page opened.
  expect(app.electron.windows().filter((window) => !window.url().startsWith('jail:'))).toHaveLength(1)
})

test('the page may load itself again, which is the way on after a crash', async ({ app: { page } }) => {
  await page.evaluate(() => Reflect.set(window, 'before', true))
  const loaded = page.waitForEvent('load')
  // Later, so that the call itself comes back from the page before that is gone.
  await page.evaluate(() => void setTimeout(() => location.reload(), 0))
  await loaded
  expect(await page.evaluate(() => Reflect.get(window, 'before'))).toBeUndefined()
  await expect(page.getByText('Start with a posting')).toBeVisible()
})

test('a bad message is refused and changes nothing', async ({ app: { page } }) => {
  const { before, answers, after } = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'foothold')
    await bridge.edit({ type: 'addApplication', title: 'A', company: 'B', postingId: null, stageId: 1, before: null })
    const before = JSON.parse(await bridge.getBoard({}))
    const bad = [null, 1, 'x', [], { type: 'moveApplication' }, { type: 'dropTable' }, { type: 'addNote', body: 7 }]
    const edits = await Promise.all(bad.map((input) => bridge.edit(input)))
    const others = [
      await bridge.search({ query: {} }),
      await bridge.importFiles({ files: ['x'] }),
      await bridge.undo(3),
      await bridge.followArrivals({ seen: -1 }),
      await bridge.importArrived({ id: '/etc/passwd' }),
      await bridge.dropArrival({ path: '/etc' }),
      await bridge.readArrived({ id: '../notes.txt', name: '/etc/passwd' })
    ]
    const answers = [...edits, ...others].map((text) => JSON.parse(text)).map(({ ok, failure }) => ok || failure.code)
    return { before, answers, after: JSON.parse(await bridge.getBoard({})) }
  })
  expect(answers).toEqual(Array(14).fill('bad-request'))
  expect(before.value.cards).toHaveLength(1)
  expect(after).toEqual(before)
})

test('no file is named by the page: what did not arrive is not read', async ({ app: { page } }) => {
  const codes = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'foothold')
    const id = crypto.randomUUID()
    const answers = [bridge.importArrived({ id }), bridge.readArrived({ id, name: '/etc/passwd' })]
    return (await Promise.all(answers)).map((text) => JSON.parse(text).failure?.code)
  })
  expect(codes).toEqual(['not-found', 'not-found'])
})

test('links that launch things are refused', async ({ app: { page } }) => {
  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.com',
    'data:text/html,hello',
    'file:///etc/passwd',
    'smb://example.com/share',
    'ms-settings:network',
    'vbscript:x',
    'https://user:secret@example.com',
    'https://',
    '//example.com',
    'example.com',
    ''
  ]
  const codes = await page.evaluate(async (urls) => {
    const bridge = Reflect.get(window, 'foothold')
    return Promise.all(urls.map(async (url: string) => JSON.parse(await bridge.openLink({ url })).failure?.code))
  }, links)
  expect(codes).toEqual(links.map(() => 'link-refused'))
})

/** Status lines of a process that tell of its sandbox. */
function sandboxOf(pid: string): { type: string; seccomp: string | undefined } {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return { type: /--type=([a-z-]+)/.exec(command)?.[1] ?? 'main', seccomp: /^Seccomp:\s+(\d)/m.exec(status)?.[1] }
}

/** True when everybody may walk into a folder and all above it. */
function isOpenToAll(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o005) === 0o005
  return mayEnter && (dirname(folder) === folder || isOpenToAll(dirname(folder)))
}

/** What another user needs to start the app: a folder, and the right to draw on the display that is ours. */
function prepareFor(uid: number): NodeJS.ProcessEnv {
  const folder = temporaryFolder()
  chownSync(folder, uid, uid)
  const env: NodeJS.ProcessEnv = { ...process.env, FOOTHOLD_DATA_DIR: join(folder, 'data'), HOME: folder }
  if (process.env.XAUTHORITY === undefined) return env
  const rights = join(folder, 'display-rights')
  copyFileSync(process.env.XAUTHORITY, rights)
  chmodSync(rights, 0o600)
  chownSync(rights, uid, uid)
  return { ...env, XAUTHORITY: rights }
}

test('a user who is not root gets the sandbox of the system', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc, which only Linux has')
  test.skip(process.getuid?.() !== 0, 'starts the app as another user, which only root can')
  test.skip(!isOpenToAll(root), 'the project lies in a folder that other users may not enter')
  const nobody = 65_534
  const env = prepareFor(nobody)
  const child = spawn(String(electronPath), [root], { env, uid: nobody, gid: nobody, stdio: 'ignore' })
  try {
    // The window, and the hidden one that is made ready for the first file.
    const sandboxed = { type: 'renderer', seccomp: '2' }
    await expect.poll(() => renderersOf(nobody), { timeout: 20_000 }).toEqual([sandboxed, sandboxed])
  } finally {
    child.kill('SIGKILL')
  }
})

/** The window processes of a user with their sandbox. */
function renderersOf(uid: number): readonly { type: string; seccomp: string | undefined }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      if (!new RegExp(`^Uid:\\s+${uid}\\b`, 'm').test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return []
      const found = sandboxOf(pid)
      return found.type === 'renderer' ? [found] : []
    } catch {
      // A process that ended between the listing and the look.
      return []
    }
  })
}
