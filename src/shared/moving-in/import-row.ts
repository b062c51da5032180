import * as v from 'valibot'
import { id } from '../edit'
import { outcomes } from '../model'
import { postingSchema } from '../posting'
import { longestCell, mostColumns, mostRows } from '../table'

/** Most rows in one message over the bridge: each message is one transaction. */
export const maxRowsPerMessage = 500

const line = v.pipe(v.string(), v.maxLength(500))
const instant = v.pipe(v.string(), v.isoTimestamp())
const note = v.pipe(v.string(), v.maxLength(1_000_000))
const cell = v.pipe(v.string(), v.maxLength(longestCell))

/** By what a row is compared with the applications that are there. */
export const rowIdentitySchema = v.object({
  title: line,
  company: line,
  url: v.nullable(v.pipe(v.string(), v.maxLength(2_000)))
})

/** The rows of a table, as they are compared. */
export const rowIdentitiesSchema = v.pipe(v.array(rowIdentitySchema), v.maxLength(mostRows))

/** A row of a table as it becomes an application. */
export const importRowSchema = v.object({
  /** Which part of the file it is; the same row of the same file always has the same. */
  part: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: line,
  company: line,
  /** The stages that it went through, the first when it was added; the last is where it is now. */
  entries: v.pipe(v.array(v.object({ stageId: id, at: instant })), v.minLength(1), v.maxLength(6)),
  outcome: v.nullable(v.object({ outcome: v.picklist(outcomes), at: instant })),
  excitement: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  nextStep: line,
  nextStepOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** In Markdown. A row of the widest table with the longest cells fills this many. */
  notes: v.pipe(v.array(note), v.maxLength(30)),
  /** What the row says of the posting. */
  facts: v.pick(postingSchema, ['workMode', 'salary', 'url', 'deadline', 'description']),
  places: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20)),
  /** The row itself: each cell that is not empty, with the heading of its column. */
  cells: v.pipe(v.array(v.tuple([cell, cell])), v.maxLength(mostColumns))
})

/** By what a row is compared with the applications that are there. */
export type RowIdentity = v.InferOutput<typeof rowIdentitySchema>
/** A row of a table as it becomes an application. */
export type ImportRow = v.InferOutput<typeof importRowSchema>

/** An application that a row is probably about: it has the same link, or the same employer and title. */
export interface RowMatch {
  readonly applicationId: number
  readonly by: 'link' | 'role'
}
