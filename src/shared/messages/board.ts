import { plural } from './plural'

/** Words of the board. */
export const boardText = {
  board: 'Board of applications',
  columnLabel: (stage: string, count: number) => `${stage}, ${plural(count, 'application', 'applications')}`,
  cardLabel: (title: string, company: string, stage: string, isSelected: boolean) =>
    `${title}, ${company}, ${stage}${isSelected ? ', selected' : ''}`,
  inStage: (time: string) => (time === 'since today' ? 'In this stage since today' : `In this stage for ${time}`),
  notes: (count: number) => plural(count, 'note', 'notes'),
  more: (title: string) => `More for ${title}`,
  due: (when: string) => `Due ${when}`,
  emptyColumn: {
    saved: 'Postings you like wait here. Drop a file to add one.',
    applied: 'Move a card here when you have sent your application.',
    screening: 'First calls and recruiter screens.',
    interview: 'Cards with interviews ahead of you.',
    offer: 'Offers to weigh.',
    closed: 'What has ended, with its outcome.'
  },
  emptyTitle: 'Start with a posting',
  emptyHint:
    'Drop a saved job posting anywhere in this window, or paste its text. It becomes a card that you move as things move.',
  emptyPaste: 'to paste a posting you copied',
  emptyOffline: 'Everything stays on this computer.',
  samples: 'Try it with sample postings',
  emptyMoveIn: 'Move in from a spreadsheet or another tracker',
  addingSamples: 'Adding sample postings',
  samplesHint: 'One undo takes the samples away again.',
  loading: 'Opening your board',
  failedTitle: 'Your board could not be opened',
  openCard: 'Open',
  moveTo: 'Move to',
  select: 'Select',
  unselect: 'Unselect',
  trash: 'Move to trash',
  outcome: 'Outcome',
  noOutcome: 'Still open',
  selected: (count: number) => plural(count, 'card selected', 'cards selected'),
  clearSelection: 'Clear selection',
  liftedHint: 'Arrow keys move the card. Space drops it, Escape puts it back.',
  liftedOne: (selected: number) =>
    `Only this one of ${selected} selected cards is lifted. To move all, put it back and use Shift with an arrow key.`,
  lifted: (title: string, stage: string, place: number, of: number) =>
    `Lifted ${title} in ${stage}, ${place} of ${of}. Arrow keys move it, Space drops it, Escape puts it back.`,
  carried: (stage: string, place: number, of: number) => `${stage}, ${place} of ${of}`,
  putBack: (title: string, stage: string) => `Put ${title} back in ${stage}`,
  atEdge: (title: string) => `${title} cannot go further that way`
} as const
