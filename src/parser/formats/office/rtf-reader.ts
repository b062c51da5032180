import { characters, type Group, readStarred, signs } from './rtf-groups'
import type { RtfReader } from './rtf-tokens'
import { addWords, closeGroup, flushBytes, groupOf, openGroup, type RtfWalk } from './rtf-walk'
import { takeDestination, takeDocument, takeFont, takeLook, takeParagraph } from './rtf-words'

function readUnicode(walk: RtfWalk, group: Group, value: number): void {
  addWords(walk, String.fromCharCode(value & 0xffff))
  walk.passOver = group.fallback
}

function readWord(walk: RtfWalk, name: string, value: number | null): void {
  const character = characters[name]
  if (character !== undefined && walk.passOver > 0) {
    walk.passOver--
    return
  }
  flushBytes(walk)
  walk.passOver = 0
  const group = groupOf(walk)
  const starred = walk.starred
  walk.starred = false
  if (starred && !readStarred.has(name)) group.destination = 'skip'
  if (group.destination === 'skip') return
  if (name === 'u' && value !== null) readUnicode(walk, group, value)
  else if (character !== undefined) addWords(walk, character)
  else if (takeLook(walk, group, name, value)) return
  else if (group.destination === 'fonts') takeFont(walk, name, value)
  else if (!takeDestination(walk, group, name)) {
    takeDocument(walk, group, name, value)
    if (group.destination === 'text') takeParagraph(walk, group, name, value)
    else if (name === 'par') addWords(walk, '\n')
  }
}

function readSign(walk: RtfWalk, sign: string): void {
  flushBytes(walk)
  if (sign === '*') walk.starred = true
  else if (sign === '\n' || sign === '\r') readWord(walk, 'par', null)
  else if (walk.passOver > 0) walk.passOver--
  else if (groupOf(walk).destination !== 'skip') addWords(walk, signs[sign] ?? '')
}

/** Reads the parts of an RTF file into a document in the making, or into the HTML that it was made from. */
export function rtfReader(walk: RtfWalk): RtfReader {
  return {
    open: () => {
      walk.passOver = 0
      openGroup(walk)
    },
    close: () => {
      walk.passOver = 0
      closeGroup(walk)
    },
    word: (name, value) => readWord(walk, name, value),
    sign: (sign) => readSign(walk, sign),
    byte: (value) => {
      walk.starred = false
      const { destination } = groupOf(walk)
      if (walk.passOver > 0) walk.passOver--
      else if (destination !== 'skip' && destination !== 'fonts' && destination !== 'info') walk.bytes.push(value)
    }
  }
}
