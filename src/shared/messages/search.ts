import { plural } from './plural'

/** Words of the search. */
export const searchText = {
  label: 'Search postings and notes',
  placeholder: 'Find anything',
  clear: 'Clear the search',
  results: 'Results',
  where: { posting: 'Posting', note: 'Note', field: 'Title' },
  count: (total: number, ms: string) => `${plural(total, 'application', 'applications')} in ${ms}`,
  more: (shown: number, total: number) => `The best ${shown} of ${total}. More words find fewer.`,
  startTitle: 'Search everything you kept',
  startHint: 'Words from titles, employers, postings and your notes. Results come as you type.',
  syntax: [
    ['"golden sets"', 'these words together'],
    ['python -java', 'with the first, without the second'],
    ['retriev', 'the last word may be a beginning']
  ],
  noneTitle: (query: string) => `Nothing found for “${query}”`,
  noneHint: 'Try fewer words, or the beginning of a word. All words must occur in one posting or note.',
  failedTitle: 'The search did not work'
} as const
