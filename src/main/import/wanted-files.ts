/**
 * Endings of the files that postings are saved as. Others are left alone in a watched folder: pictures and programs beside
 * them are none of its business, what a browser has not finished has an ending of its own, and tables are moved in by hand.
 */
const endings = new Set(
  'html htm xhtml mht mhtml webarchive pdf doc docx odt rtf txt text md markdown eml msg mbox json xml url webloc desktop zip'.split(
    ' '
  )
)

/** True for a file of a watched folder that may hold a posting, by its name. */
export function isWanted(name: string): boolean {
  // Hidden files, and those that office programs put beside an open one.
  if (name.startsWith('.') || name.startsWith('~$')) return false
  return endings.has(/\.([a-z]{2,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '')
}
