import type { Match } from '../finding'
import { entryKeys, type Words } from './words'

interface Branch<T> {
  readonly next: Map<string, Branch<T>>
  values: T[]
}

/** Phrases of one vocabulary, as a tree of words, with what they stand for. */
export interface Phrases<T> {
  readonly root: Branch<T>
  /** Marks of all first words, by `markOf`: most words of a text have none of them, which is quicker to see than looked up. */
  readonly marks: Uint8Array
}

/** A phrase found in a text, with everything that it can stand for, and its first and last word's index. */
export interface Phrase<T> extends Match<readonly T[]> {
  readonly first: number
  readonly last: number
}

const mostMarks = 4_096

/** A number below `mostMarks` that two words seldom share. */
function markOf(key: string): number {
  const { length } = key
  return (key.charCodeAt(0) * 131 + key.charCodeAt(length >> 1) * 31 + key.charCodeAt(length - 1) * 7 + length) & 4_095
}

function newBranch<T>(): Branch<T> {
  return { next: new Map(), values: [] }
}

function insert<T>(root: Branch<T>, keys: readonly string[], value: T): void {
  let branch = root
  for (const key of keys) {
    let next = branch.next.get(key)
    if (next === undefined) {
      next = newBranch()
      branch.next.set(key, next)
    }
    branch = next
  }
  if (keys.length > 0 && !branch.values.includes(value)) branch.values.push(value)
}

/** Builds the tree of a vocabulary. Case, diacritics, hyphens and points inside a phrase do not matter. */
export function createPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root = newBranch<T>()
  for (const [phrase, value] of entries) {
    for (const keys of entryKeys(phrase)) insert(root, keys, value)
  }
  const marks = new Uint8Array(mostMarks)
  for (const first of root.next.keys()) marks[markOf(first)] = 1
  return { root, marks }
}

/** Widest gap inside a phrase: ` & ` or ` - `. */
const widestGap = 3
const insideGap = /^[ \u00a0\u202f.\-‐‑–'’&/:]*$/

/** Whether two words may belong to one phrase: "St. Gallen" yes, "new. York", "new, York", "new / York" and "new\nYork" no. */
function joins(text: string, start: number, end: number, next: number): boolean {
  const width = next - end
  if (width === 0) return true
  if (width > widestGap) return false
  if (width === 1 && text.charCodeAt(end) === 32) return true
  const gap = text.slice(end, next)
  if (!insideGap.test(gap) || gap === ' / ') return false
  return !(gap.startsWith('.') && gap.length > 1 && end - start > 3)
}

function longestAt<T>(phrases: Phrases<T>, words: Words, first: number): Phrase<T> | undefined {
  const { text, list } = words
  const start = list[first]
  if (start === undefined || phrases.marks[markOf(start.key)] === 0) return undefined
  let branch = phrases.root.next.get(start.key)
  if (branch === undefined) return undefined
  let found: Phrase<T> | undefined
  let at = first
  let word = start
  while (branch !== undefined) {
    if (branch.values.length > 0) found = { value: branch.values, start: start.start, end: word.end, first, last: at }
    const next = list[at + 1]
    if (next === undefined || branch.next.size === 0 || !joins(text, word.start, word.end, next.start)) break
    branch = branch.next.get(next.key)
    word = next
    at++
  }
  return found
}

/** All phrases in a text, the longest at each place, none overlapping another, in order. One pass. */
export function findPhrases<T>(phrases: Phrases<T>, words: Words): Phrase<T>[] {
  const found: Phrase<T>[] = []
  for (let at = 0; at < words.list.length; at++) {
    const phrase = longestAt(phrases, words, at)
    if (phrase === undefined) continue
    found.push(phrase)
    at = phrase.last
  }
  return found
}
