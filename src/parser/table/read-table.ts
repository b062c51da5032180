import { failure, type Result, success } from '../../shared/result'
import type { Table } from '../../shared/table'
import { isWorkbook } from '../formats/office/read-zip'
import { newAllowance, unpack } from '../formats/office/unpack'
import { openZip } from '../formats/office/zip-directory'
import { sniffBytes } from '../sniff'
import { decodeExactly } from '../text/decode'
import { readCsv } from './csv'
import { readWorkbook } from './read-workbook'
import { toTable } from './to-table'
import { readTrello } from './trello'

/** A file with a table in it. `sheet` is which one of a workbook, from 0; null is the first that holds anything. */
export interface TableInput {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sheet: number | null
}

/** Largest file that is read, in bytes. */
const maxBytes = 25_000_000

function readTextTable(bytes: Uint8Array): Result<Table> {
  const text = decodeExactly(bytes)
  if (text.trim() === '') return failure('empty')
  const about = { sheets: [''], sheet: 0 }
  if (/^\s*\{/.test(text)) {
    const cards = readTrello(text)
    return cards === undefined ? failure('unsupported') : toTable(cards, { format: 'trello', ...about })
  }
  const rows = readCsv(text)
  if (rows === 'too-large') return failure('too-large')
  return toTable(
    rows.map((cells, index) => ({ number: index + 1, cells })),
    { format: 'csv', ...about }
  )
}

/** A file in an archive, named as `outer.zip!inner.csv` by who lists what is in it. */
function innerFile(bytes: Uint8Array, name: string): Result<Uint8Array> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const inner = name.slice(name.indexOf('!') + 1)
  const entry = opened.value.entries.find((candidate) => candidate.name === inner && !candidate.special)
  return entry === undefined ? failure('unreadable') : unpack(opened.value, entry, newAllowance())
}

function read({ name, bytes, sheet }: TableInput): Result<Table> {
  if (bytes.length > maxBytes) return failure('too-large')
  switch (sniffBytes(bytes)) {
    case 'text':
      return readTextTable(bytes)
    case 'zip': {
      const opened = openZip(bytes)
      if (!opened.ok) return opened
      if (isWorkbook(opened.value)) return readWorkbook(opened.value, sheet)
      const inner = name.includes('!') ? innerFile(bytes, name) : failure('unsupported')
      return inner.ok ? read({ name: '', bytes: inner.value, sheet }) : inner
    }
    default:
      return failure('unsupported')
  }
}

/** Turns a file into a table of cells. Never throws: what cannot be read is a failure with a code. */
export async function readTable(input: TableInput): Promise<Result<Table>> {
  try {
    const table = read(input)
    return table.ok ? success(table.value) : failure(table.failure.code)
  } catch (_defect) {
    return failure('unreadable')
  }
}
