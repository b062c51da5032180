import { boardStore, type View } from './board-store'

/** Shows a view in the middle of the window. */
export function showView(view: View): void {
  boardStore.setState({ view })
}

/** Takes what was typed in the search box; words lead to the results, an empty box back to the board. */
export function search(query: string): void {
  boardStore.setState(({ view }) => ({
    searchQuery: query,
    view: query.trim() !== '' ? 'search' : view === 'search' ? 'board' : view
  }))
}

/** Asks the search box to take the focus. */
export function focusSearch(): void {
  boardStore.setState(({ searchFocus }) => ({ searchFocus: searchFocus + 1 }))
}

/** Shows or hides the sheet of shortcuts. */
export function showShortcuts(shown: boolean): void {
  boardStore.setState({ shortcutsShown: shown })
}
