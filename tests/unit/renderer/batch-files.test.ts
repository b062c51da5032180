import { expect, test } from 'vitest'
import { batchFiles } from '../../../src/renderer/state/batch-files'

const limits = { files: 3, bytes: 100 }

function sizes(...values: readonly number[]): readonly { size: number }[] {
  return values.map((size) => ({ size }))
}

function batched(...values: readonly number[]): readonly (readonly number[])[] {
  return batchFiles(sizes(...values), limits).map((batch) => batch.map(({ size }) => size))
}

test('files are kept in order and in messages of so many', () => {
  expect(batched(1, 2, 3, 4, 5, 6, 7)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
})

test('a message holds no more bytes than it may', () => {
  expect(batched(60, 40, 1, 60, 41)).toEqual([[60, 40], [1, 60], [41]])
})

test('a file as large as a message, and a larger one, go alone', () => {
  expect(batched(5, 100, 5, 130, 5)).toEqual([[5], [100], [5], [130], [5]])
})

test('no files are no messages', () => {
  expect(batched()).toEqual([])
})
