/**
 * The columns of Foothold's own CSV export, in their order. Moving in knows each of them by its heading, and the whole
 * by all of them.
 */
export const exportHeadings = [
  'Title',
  'Company',
  'Location',
  'Status',
  'Outcome',
  'Date saved',
  'Date applied',
  'Last change',
  'Apply by',
  'Link',
  'Salary',
  'Excitement',
  'Next step',
  'Next step date',
  'Contact',
  'Interviews',
  'Notes',
  'Posting text'
] as const

/** The heading of a column of the CSV export. */
export type ExportHeading = (typeof exportHeadings)[number]
