/** Id of the list of results, to which the search box refers. */
export const resultsId = 'search-results'

/** Id of an option of that list, by its place. */
export function optionId(index: number): string {
  return `search-option-${index}`
}
