import { expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

/** The recruiter that is read from a mail of this sender with these words and this line of its signature. */
async function agencyOf(address: string, words: string, signature: string): Promise<string | null | undefined> {
  const mail = [
    `From: Petra Lindqvist-Moor <${address}>`,
    'To: someone@letters.example',
    'Subject: Site Engineer, Carlisle',
    'Date: Mon, 11 May 2026 10:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello,',
    '',
    words,
    '',
    'Role: Site Engineer',
    'Location: Carlisle, United Kingdom',
    '',
    'What you will do',
    '- Set out drainage and kerbs',
    '- Keep the diary of the site',
    '',
    'What you need',
    '- Two years on roads or bridges',
    '',
    'Kind regards',
    'Petra Lindqvist-Moor',
    signature,
    '01228 555 0100'
  ].join('\n')
  const bytes = new TextEncoder().encode(mail)
  const result = await parsePosting({ name: 'mail.eml', bytes, modifiedAt: null })
  return result.ok ? result.value.postings[0]?.posting.agency : undefined
}

test('a signature that its domain repeats names the recruiter who has placed others', async () => {
  const words = 'A new contract with a bridge builder that I have placed six engineers with already.'
  expect(await agencyOf('petra@harrowmoor.example', words, 'Harrow & Moor Engineering | 01228 555 0101')).toBe(
    'Harrow & Moor Engineering'
  )
})

test('the same signature of an employer names no recruiter', async () => {
  const words = 'We build bridges and look for a second engineer on our site in Carlisle.'
  expect(await agencyOf('petra@harrowmoor.example', words, 'Harrow & Moor Engineering | 01228 555 0101')).toBe(null)
})
