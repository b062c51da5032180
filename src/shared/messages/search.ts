import { plural } from './plural'

/** Characters of a query that are repeated. */
const longestRepeated = 60

function shortened(query: string): string {
  const characters = [...query]
  return characters.length <= longestRepeated ? query : `${characters.slice(0, longestRepeated).join('')}…`
}

/** Words of the search. */
export const searchText = {
  label: 'Search postings and notes',
  placeholder: 'Find a posting or a note',
  clear: 'Clear the search',
  results: 'Results',
  where: { posting: 'Posting', note: 'Note', field: 'Title' },
  count: (total: number, ms: string) => `${plural(total, 'application', 'applications')} in ${ms}`,
  more: (shown: number, total: number) => `The best ${shown} of ${total}. More words find fewer.`,
  startTitle: 'Search your postings and notes',
  startHint: 'Titles and employers too. Results come as you type.',
  syntax: [
    ['"golden sets"', 'these words together'],
    ['python -java', 'with the first, without the second'],
    ['retriev', 'the last word may be a beginning']
  ],
  noneTitle: (query: string) => `Nothing found for “${shortened(query)}”`,
  noneHint: 'Try fewer words, or the beginning of a word. All words must occur in one posting or note.',
  failedTitle: 'The search did not work'
} as const
