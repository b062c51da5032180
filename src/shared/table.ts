import * as v from 'valibot'

/** Most rows of a table that are taken in at once. */
export const mostRows = 50_000
/** Longest text of one cell, in UTF-16 units. */
export const longestCell = 65_536
/** Most columns: what is wider is a matrix of figures and no list of applications. */
export const mostColumns = 200
/** Most sheets of a workbook that are offered to choose from. */
export const mostSheets = 100

const cell = v.pipe(v.string(), v.maxLength(longestCell))
const row = v.pipe(v.array(cell), v.maxLength(mostColumns))

/** A table as it stands in a file: every cell as text, every row as long as the headings. */
export const tableSchema = v.object({
  /** What the file is: text with separators, a workbook, or a board of Trello. */
  format: v.picklist(['csv', 'xlsx', 'trello']),
  /** Names of the sheets that hold anything to choose from; one without a name for other files. */
  sheets: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.minLength(1), v.maxLength(mostSheets)),
  /** Which of them this is. */
  sheet: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What stands over each column, as it was typed; empty where nothing does. */
  headings: row,
  /** The rows below the headings that are not empty. */
  rows: v.pipe(v.array(row), v.maxLength(mostRows)),
  /** The number of each of these rows in the file, as a spreadsheet counts them: the first line is 1. */
  numbers: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(mostRows)),
  /** How many lines that are not empty stand above the headings. */
  above: v.pipe(v.number(), v.integer(), v.minValue(0))
})

/** A table as it stands in a file; see `tableSchema`. */
export type Table = v.InferOutput<typeof tableSchema>
