import { type KeyboardEvent, useEffect, useRef } from 'react'
import { searchText } from '../../shared/messages/search'
import { boardStore, useBoard } from '../state/board-store'
import { keyLabels } from '../state/match-shortcut'
import { closeApplication } from '../state/open-application'
import { activate, openActive, searchOptions, stepActive, typeQuery, useSearch } from '../state/search'
import { showView } from '../state/views'
import { Search, X } from '../ui/icons'
import { optionId, resultsId } from './option-id'
import styles from './search-box.module.css'

const steps = { ArrowUp: 'up', ArrowDown: 'down', PageUp: 'previous', PageDown: 'next' } as const

function stepOf(key: string): (typeof steps)[keyof typeof steps] | undefined {
  return Object.hasOwn(steps, key) ? steps[key as keyof typeof steps] : undefined
}

/** Escape closes what stands over the results first, and empties the box then; an empty box is left. */
function stepOut(box: HTMLInputElement): void {
  const { openId, searchQuery } = boardStore.getState()
  if (openId !== null && searchQuery !== '') closeApplication()
  else if (searchQuery !== '') void typeQuery('')
  else {
    box.blur()
    showView('board')
  }
}

function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return
  const step = stepOf(event.key)
  if (step !== undefined) stepActive(step)
  else if (event.key === 'Enter') void openActive()
  else if (event.key === 'Escape') stepOut(event.currentTarget)
  else return
  event.preventDefault()
}

/** The search box of the top bar. What is typed is searched for with each key; arrows and Enter work on the results. */
export function SearchBox() {
  const ref = useRef<HTMLInputElement>(null)
  const query = useBoard((state) => state.searchQuery)
  const focusSerial = useBoard((state) => state.searchFocus)
  const isShown = useBoard((state) => state.view === 'search')
  const options = useSearch(({ answer }) => answer)
  const active = useSearch((state) => state.active)
  const hasOptions = isShown && searchOptions(options).length > 0

  useEffect(() => {
    if (focusSerial === 0) return
    ref.current?.focus()
    ref.current?.select()
  }, [focusSerial])

  return (
    <div className={styles.box} data-filled={query !== '' || undefined}>
      <Search aria-hidden="true" />
      <input
        ref={ref}
        className={styles.input}
        role="combobox"
        aria-label={searchText.label}
        aria-expanded={hasOptions}
        aria-controls={resultsId}
        aria-autocomplete="list"
        aria-activedescendant={hasOptions ? optionId(active) : undefined}
        placeholder={searchText.placeholder}
        maxLength={1_000}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => void typeQuery(event.target.value)}
        onKeyDown={handleKey}
        onFocus={() => {
          // Coming back to words that were typed before shows what they found.
          if (query.trim() !== '') showView('search')
        }}
      />
      {query === '' ? (
        <span className={styles.keys} aria-hidden="true">
          {keyLabels('Mod+k').map((label) => (
            <kbd key={label}>{label}</kbd>
          ))}
        </span>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label={searchText.clear}
          title={searchText.clear}
          onClick={() => {
            void typeQuery('')
            activate(0)
            ref.current?.focus()
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
