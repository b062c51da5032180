import * as v from 'valibot'
import { failure, failureCodes, type Result, success } from '../../shared/result'
import { type Table, tableSchema } from '../../shared/table'

/** A file whose table is wanted. `sheet` is which one of a workbook, from 0; null is the first that holds anything. */
export interface FileWithTable {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sheet: number | null
}

/** Reads the table of a file, somewhere safe. */
export type ReadTable = (file: FileWithTable) => Promise<Result<Table>>

const resultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: tableSchema }),
  v.object({ ok: v.literal(false), failure: v.object({ code: v.picklist(failureCodes) }) })
])

/** True when every row is as wide as the headings and has its number: what the window counts on. */
function isEven({ headings, rows, numbers, sheet, sheets }: Table): boolean {
  return rows.length === numbers.length && sheet < sheets.length && rows.every((row) => row.length === headings.length)
}

/** What came out of the place where untrusted bytes are read, checked; `unreadable` when it is not what it should be. */
export function checkTable(answer: unknown): Result<Table> {
  const checked = v.safeParse(resultSchema, answer)
  if (!checked.success) return failure('unreadable')
  if (!checked.output.ok) return failure(checked.output.failure.code)
  return isEven(checked.output.value) ? success(checked.output.value) : failure('unreadable')
}
