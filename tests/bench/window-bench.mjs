// What the window costs: start to a usable board, memory of all processes, and a key in the search box, each
// beside an empty Electron window in the same run.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import electronPath from 'electron'
import { chromium } from 'playwright'
import { median, plainRow, row, writeReport } from './report.mjs'

const root = join(import.meta.dirname, '..', '..')
const emptyApp = join(import.meta.dirname, 'empty-window')
const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const rounds = 7

/** A data folder with so many applications, each with its posting. */
function filledFolder(count) {
  const folder = mkdtempSync(join(process.env.BENCH_FOLDER, 'data-'))
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', FOOTHOLD_DATA_DIR: folder }
  const result = spawnSync(electronPath, [process.argv[2], String(count)], { env, stdio: ['ignore', 2, 2] })
  if (result.status !== 0) throw new Error('the store could not be filled')
  return folder
}

/** How long an app is left alone after its start, in milliseconds. A debugger that joins earlier slows down what is measured. */
const settleTime = 2_500

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** The page of the window of an app that has been started with a port for debuggers. */
async function findPage(port) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 30_000 })
  const page = browser.contexts().flatMap((context) => context.pages())[0]
  if (page === undefined) throw new Error('the window did not start')
  return page
}

/** When the first content that matches was painted, in milliseconds since 1970, as the browser itself noted it. */
function readPaintTime(page, selector) {
  return page.evaluate(async (wanted) => {
    const entries = await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
      observer.observe({ type: 'largest-contentful-paint', buffered: true })
    })
    const first = entries.find(({ element }) => element?.closest(wanted))
    return first === undefined ? Number.NaN : performance.timeOrigin + first.startTime
  }, selector)
}

let port = 19_400

/** Starts an app; answers the milliseconds until `selector` was painted, and what `then` measures afterwards. */
async function start(app, folder, selector, then = async () => undefined) {
  port++
  const env = { ...process.env, FOOTHOLD_DATA_DIR: folder }
  const began = Date.now()
  const child = spawn(electronPath, [...rootArguments, `--remote-debugging-port=${port}`, app], {
    env,
    stdio: 'ignore'
  })
  try {
    await sleep(settleTime)
    const page = await findPage(port)
    await page.waitForSelector(selector, { state: 'visible' })
    return { ms: (await readPaintTime(page, selector)) - began, more: await then(page, child.pid) }
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
}

/** All processes that descend from one, itself included. */
function family(pid) {
  const children = new Map()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // It ended between the listing and the look.
    }
  }
  const all = [pid]
  for (const one of all) all.push(...(children.get(one) ?? []))
  return all
}

/** Memory of a process and its descendants in MB, shared pages counted once (proportional set size). */
function memoryOf(pid) {
  const sizes = family(pid).map((one) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))[1])
    } catch {
      return 0
    }
  })
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** Lets the window come to rest, then weighs it. */
async function weigh(page, pid) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await sleep(1_500)
  return memoryOf(pid)
}

/** From a key in the search box to results in the page and on the screen, in milliseconds, for each key of the words. */
async function measureKeys(page, words) {
  const box = page.getByRole('combobox').first()
  await box.click()
  await page.evaluate(() => {
    const times = []
    Reflect.set(window, 'keyTimes', times)
    addEventListener(
      'input',
      (event) => {
        const began = event.timeStamp
        const query = event.target.value
        const look = () => {
          if (document.querySelector('[role=listbox][data-query]')?.dataset.query !== query) return
          observer.disconnect()
          const there = performance.now() - began
          // A message that is posted in a frame is read after that frame was painted.
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => times.push({ there, painted: performance.now() - began })
            channel.port2.postMessage(null)
          })
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      },
      true
    )
  })
  for (const word of words) {
    await box.fill('')
    await box.pressSequentially(word, { delay: 250 })
    await sleep(500)
  }
  return page.evaluate(() => Reflect.get(window, 'keyTimes'))
}

/** Drops files onto the window; answers the seconds until all are in, and the longest gap between two frames in ms. */
async function measureDrop(page, files) {
  await page.evaluate(() => {
    const gaps = []
    Reflect.set(window, 'frameGaps', gaps)
    let last = performance.now()
    const onFrame = (now) => {
      gaps.push(now - last)
      last = now
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
  })
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  const began = performance.now()
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
  }
  await page.getByText(`${files.length} added`).waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - began) / 1_000
  return { seconds, gap: await page.evaluate(() => Math.max(...Reflect.get(window, 'frameGaps'))) }
}

const thousand = filledFolder(1_000)
const empty = mkdtempSync(join(process.env.BENCH_FOLDER, 'empty-'))
const card = '[data-card-id]'
await start(root, thousand, card)
await start(emptyApp, empty, 'main')

const board = []
const floor = []
for (let round = 0; round < rounds; round++) {
  board.push((await start(root, thousand, card)).ms)
  floor.push((await start(emptyApp, empty, 'main')).ms)
}

const boardMemory = []
const emptyMemory = []
for (let round = 0; round < 3; round++) {
  boardMemory.push((await start(root, thousand, card, weigh)).more)
  emptyMemory.push((await start(emptyApp, empty, 'main', weigh)).more)
}

const tenThousand = filledFolder(10_000)
const words = ['kafka berlin', 'python', 'nurse oslo', 'react developer', 'terraform']
const keys = (await start(root, tenThousand, card, (page) => measureKeys(page, words))).more

const files = readdirSync(process.argv[3]).map((name) => join(process.argv[3], name))
const dropped = (
  await start(root, mkdtempSync(join(process.env.BENCH_FOLDER, 'drop-')), 'main', (page) => measureDrop(page, files))
).more

/** A row of the times from a key to its results. */
function keyRow(moment) {
  const times = keys.map((key) => key[moment])
  const what = `key to results ${moment === 'there' ? 'in the page' : 'on the screen'}, 10,000 postings (${times.length} keys)`
  const figures = `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`
  return plainRow(what, figures, moment === 'there' ? 'under 16 ms' : '')
}

writeReport([
  plainRow(
    `${files.length} mixed files dropped onto the window`,
    `${(files.length / dropped.seconds).toFixed(0)} files a second, longest frame gap ${dropped.gap.toFixed(0)} ms`,
    ''
  ),
  row('start to a usable board, 1,000 applications / empty window', 'ms', board, floor, '1.6 or less'),
  row('memory of all processes, 1,000 applications / empty window', 'MB', boardMemory, emptyMemory, ''),
  keyRow('there'),
  keyRow('painted')
])
