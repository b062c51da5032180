import { plural } from './plural'

/** What was repaired, one thing each; for the command line, which prints them as lines. */
export const repairText = {
  nothing: 'Nothing needs to be repaired.',
  copied: (path: string) => `The store as it was: ${path}`,
  aside: (path: string) => `The damaged store was kept: ${path}`,
  search: 'The index of words was made anew.',
  indexes: 'The indexes were made anew.',
  cleared: (table: string, row: string, column: string) =>
    `${table} ${row} named a ${column} that is not there, and names none now.`,
  movedToStage: (row: string) => `Application ${row} was in a stage that is not there, and is in the first one now.`,
  removed: (table: string, row: string) => `${table} ${row} belonged to nothing that is there, and was taken away.`,
  madeApplication: (row: string) =>
    `Application ${row} was lost; what was written about it is in a new one of that number.`,
  madeNote: (row: string) => `Note ${row} was lost; it says again what it said before it was last changed.`,
  madePosting: (row: string) => `Posting ${row} was lost, and was made again from what was read of it.`,
  madeOriginal: (row: string) => `The file ${row} was lost; its words stand in its place.`,
  fromCopy: (name: string, row: string, madeAt: string) =>
    `${name} ${row} was damaged, and is again as in the copy of ${madeAt}.`,
  notRepaired: (name: string, row: string) =>
    `${name} ${row} is not what was stored, and no copy has it as it was. It was left as it is.`,
  saved: (table: string, count: number) => `${table}: ${plural(count, 'row', 'rows')} saved.`,
  broughtFromCopy: (table: string, count: number, madeAt: string) =>
    `${table}: ${plural(count, 'row', 'rows')} brought from the copy of ${madeAt}.`,
  lost: (table: string, count: number) => `${table}: ${plural(count, 'row', 'rows')} could not be read.`,
  undoLost: 'The steps of undo were let go, because they may name what is lost.',
  recovered: 'Recovered application'
} as const
