import {
  closeCell,
  closeTable,
  endParagraph,
  hasPieces,
  openCell,
  openRow,
  openTable,
  type RichText
} from './rich-text'

/** Where the walk stands in a table: RTF marks the ends of cells and rows, and a table only by them. */
export interface TablePlace {
  table: boolean
  row: boolean
  cell: boolean
}

/** Outside every table. */
export function noTable(): TablePlace {
  return { table: false, row: false, cell: false }
}

/** Opens or closes the table so that the next words stand inside one, or outside. */
export function standIn(rich: RichText, place: TablePlace, inside: boolean): void {
  if (inside) {
    if (!place.table) openTable(rich)
    if (!place.row) openRow(rich)
    if (!place.cell) openCell(rich)
    place.table = place.row = place.cell = true
  } else if (place.table) {
    if (place.cell) closeCell(rich)
    closeTable(rich)
    place.table = place.row = place.cell = false
  }
}

/** Ends a cell, an empty one too. */
export function endCell(rich: RichText, place: TablePlace): void {
  standIn(rich, place, true)
  if (hasPieces(rich)) endParagraph(rich, { kind: 'paragraph', level: 0 })
  closeCell(rich)
  place.cell = false
}

/** Ends a row. */
export function endRow(rich: RichText, place: TablePlace): void {
  if (place.cell) endCell(rich, place)
  place.row = false
}
