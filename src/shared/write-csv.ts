/** A cell as a spreadsheet reads it back: between quotes where a separator, a quote, a line end or a space at its edge asks for it. */
function quoted(cell: string, separator: string): string {
  const needsQuotes = cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Rows as CSV with line ends of RFC 4180. A row of one empty cell is written as `""`, so that it is no empty line. */
export function writeCsv(rows: readonly (readonly string[])[], separator = ','): string {
  const lines = rows.map((row) => {
    const line = row.map((cell) => quoted(cell, separator)).join(separator)
    return line === '' ? '""' : line
  })
  return lines.map((line) => `${line}\r\n`).join('')
}

/** What makes a spreadsheet take a cell for a formula, behind any number of guards. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet takes for a formula: with an apostrophe in front where one could. `unguardCell` takes it off again. */
export function guardCell(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell
}

/** A cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell
}
