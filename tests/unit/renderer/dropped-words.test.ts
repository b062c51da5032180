import { expect, test } from 'vitest'
import { type DroppedWords, droppedWords, isOfMail } from '../../../src/renderer/import/dropped-words'
import type { Transfer } from '../../../src/renderer/import/read-transfer'

function held(transfer: Partial<Transfer>): DroppedWords {
  return droppedWords({ entries: [], files: [], text: '', html: '', uris: '', message: '', types: [], ...transfer })
}

/** The files of what is held, as their names and words. */
async function wordsOf(words: DroppedWords): Promise<readonly (readonly [string, string])[]> {
  const files = 'files' in words ? words.files : []
  return Promise.all(files.map(async ({ name, file }) => [name, await file.text()] as const))
}

const url = 'https://jobs.example.com/lamp-keeper-7'

test('a link keeps the words that stood on it', async () => {
  const dragged = held({
    uris: `${url}\r\n`,
    text: url,
    html: `<a href="${url}">Lamp&nbsp;Keeper &amp; <b>Clerk</b></a>`
  })
  expect(dragged.kind).toBe('links')
  expect(await wordsOf(dragged)).toEqual([
    ['Link to jobs.example.com.url', `[InternetShortcut]\nURL=${url}\nName=Lamp Keeper & Clerk\n`]
  ])
  const titled = held({ uris: url, text: 'Lamp Keeper', html: '<a>Lamp Keeper</a>' })
  expect(await wordsOf(titled)).toEqual(await wordsOf(held({ uris: url, html: '<a>Lamp Keeper</a>' })))
})

test('an address alone is a link, however it comes', async () => {
  for (const transfer of [
    { text: ` ${url}\n` },
    { uris: url },
    { uris: url, text: url, html: `<a href="${url}">${url}</a>` }
  ])
    expect(await wordsOf(held(transfer))).toEqual([
      ['Link to jobs.example.com.url', `[InternetShortcut]\nURL=${url}\n`]
    ])
})

test('each of several links is one, and remarks among them are none', async () => {
  const list = `# three bookmarks\n${url}\nhttps://www.example.org/a\n${url}`
  const links = held({ uris: list, text: `${url}\nhttps://www.example.org/a` })
  expect((await wordsOf(links)).map(([name]) => name)).toEqual([
    'Link to jobs.example.com.url',
    'Link to example.org.url'
  ])
})

test('words with an address in them are words, with their headings where they have some', async () => {
  const text = `Lamp Keeper\nApply at ${url}`
  expect(await wordsOf(held({ text }))).toEqual([['Pasted posting.txt', text]])
  const html = `<h1>Lamp Keeper</h1><p>Apply at <a href="${url}">the quay</a></p>`
  expect(await wordsOf(held({ text, html, uris: url }))).toEqual([['Pasted posting.html', html]])
})

test('a message in full is a mail', async () => {
  const message = 'Subject: Lamp Keeper\r\n\r\nKeep the lamp.'
  const dropped = held({ message, text: 'Lamp Keeper', types: ['message/rfc822', 'text/plain'] })
  expect([dropped.kind, await wordsOf(dropped)]).toEqual(['message', [['Dropped message.eml', message]]])
})

test.each([
  ['Thunderbird', { uris: 'mailbox-message://nobody@Local%20Folders/Inbox#12', text: 'mailbox-message://nobody#12' }],
  ['Thunderbird with a server', { text: 'imap-message://user@mail.example/INBOX#4' }],
  ['Apple Mail', { uris: 'message://%3Cabc%40example.com%3E', text: 'message://%3Cabc%40example.com%3E' }],
  ['a message by its number', { uris: 'mid:abc@example.com' }],
  ['Thunderbird by its own kind of data', { types: ['text/x-moz-message', 'text/plain'], text: 'Lamp Keeper' }],
  ['Outlook on the web', { types: ['multimaillistmessagerows'], text: '' }]
])('%s names a message that it does not hand over', (_program, transfer) => {
  expect(held(transfer)).toEqual({ kind: 'named-message' })
})

test('a posting whose first words look like an address of a message is a posting', () => {
  for (const text of ['Message: we look for a lamp keeper', 'mid: level', 'Email: quay@example.com\nLamp Keeper'])
    expect(held({ text, types: ['text/plain'] }).kind).toBe('text')
})

test('nothing is nothing', () => {
  expect(held({ text: ' \n', html: ' ' })).toEqual({ kind: 'nothing' })
})

test('messages are told from links while they hover', () => {
  expect(isOfMail(['text/x-moz-message', 'text/plain'])).toBe(true)
  expect(isOfMail(['text/uri-list', 'text/plain', 'text/html'])).toBe(false)
})
