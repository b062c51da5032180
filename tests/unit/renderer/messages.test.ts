import { expect, test } from 'vitest'
import { editSentence, movedSentence, undoneSentence } from '../../../src/shared/messages/edits'
import { failureSentence, wordsFailureSentence } from '../../../src/shared/messages/failures'
import { searchText } from '../../../src/shared/messages/search'
import { failureCodes } from '../../../src/shared/result'

test.each(failureCodes)('%s has a sentence for people: whole, friendly and without the code', (code) => {
  const sentence = failureSentence({ code })
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(sentence).not.toContain('!')
  if (code.includes('-')) expect(sentence).not.toContain(code)
})

test.each(failureCodes)('%s has a sentence for words that came without a file', (code) => {
  const sentence = wordsFailureSentence({ code, about: 'Pasted posting.txt' }, 'pasted')
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(sentence).not.toContain('Pasted posting')
})

test('words that are no posting are called what they are', () => {
  const words = { code: 'not-a-posting', about: 'Pasted posting.html' } as const
  expect(wordsFailureSentence(words, 'pasted')).toBe(
    'The pasted text does not look like a job posting, so nothing was added.'
  )
})

test('a long query is repeated in part', () => {
  expect(searchText.noneTitle('lamp')).toBe('Nothing found for “lamp”')
  expect(searchText.noneTitle('🏮'.repeat(500))).toBe(`Nothing found for “${'🏮'.repeat(60)}…”`)
})

test('a failure about a file names it', () => {
  expect(failureSentence({ code: 'empty', about: 'offer.html' })).toContain('“offer.html”')
})

test.each([
  [
    { type: 'moveApplication', title: 'Staff Engineer', stage: 'Screening', count: 1 },
    'Moved “Staff Engineer” to Screening'
  ],
  [{ type: 'moveApplication', title: null, stage: 'Screening', count: 3 }, 'Moved 3 applications to Screening'],
  [{ type: 'trashApplication', title: 'Staff Engineer', stage: null, count: 1 }, 'Moved “Staff Engineer” to the trash'],
  [{ type: 'trashApplication', title: '', stage: null, count: 1 }, 'Moved the application to the trash']
])('%o', (done, expected) => {
  expect(editSentence(done)).toBe(expected)
  expect(undoneSentence(done)).toBe(`Undone: m${expected.slice(1)}`)
})

test('a move is said with its place, within a stage or between two', () => {
  expect(movedSentence('X', 'Applied', 'Interview', 2, 5)).toBe('Moved X from Applied to Interview, 2 of 5')
  expect(movedSentence('X', 'Applied', 'Applied', 2, 5)).toBe('Moved X within Applied, 2 of 5')
})
