import { useEffect } from 'react'
import { failureSentence } from '../../shared/messages/failures'
import { searchText } from '../../shared/messages/search'
import { shellText } from '../../shared/messages/window'
import type { SearchAnswer } from '../../shared/search-answer'
import { useBoard } from '../state/board-store'
import { searchAgain, searchOptions, useSearch } from '../state/search'
import { Button } from '../ui/button'
import { CircleAlert, Search } from '../ui/icons'
import { Notice } from '../ui/notice'
import { HitView } from './hit-view'
import { optionId, resultsId } from './option-id'
import styles from './search-results.module.css'

/** What a search found, or what can be searched for. */
export function SearchResults() {
  const query = useBoard((state) => state.searchQuery)
  const history = useBoard((state) => state.history)
  const answer = useSearch((state) => state.answer)
  const failure = useSearch((state) => state.failure)
  const hasPanel = useBoard((state) => state.openId !== null)

  // Cards and notes change while the results are shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new history is the sign of a change
  useEffect(() => void searchAgain(), [history])

  if (failure !== null) {
    return (
      <Notice
        icon={CircleAlert}
        role="alert"
        title={searchText.failedTitle}
        hint={failureSentence(failure)}
        hasPanel={hasPanel}
      >
        <Button onClick={() => void searchAgain()}>{shellText.tryAgain}</Button>
      </Notice>
    )
  }
  if (query.trim() === '' || answer === null) return query.trim() === '' ? <Start hasPanel={hasPanel} /> : null
  if (answer.hits.length === 0) {
    const title = searchText.noneTitle(answer.query.trim())
    return <Notice icon={Search} role="status" title={title} hint={searchText.noneHint} hasPanel={hasPanel} />
  }
  return <Found answer={answer} />
}

function Start({ hasPanel }: { readonly hasPanel: boolean }) {
  return (
    <Notice icon={Search} title={searchText.startTitle} hint={searchText.startHint} hasPanel={hasPanel}>
      <dl className={styles.syntax}>
        {searchText.syntax.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

function duration(ms: number): string {
  const maximumFractionDigits = ms < 10 ? 1 : 0
  return new Intl.NumberFormat('en', { style: 'unit', unit: 'millisecond', maximumFractionDigits }).format(ms)
}

function Found({ answer }: { readonly answer: SearchAnswer }) {
  const active = useSearch((state) => state.active)
  const isPanelOpen = useBoard((state) => state.openId !== null)
  const options = searchOptions(answer)
  const { hits, total, ms } = answer

  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  let first = 0
  return (
    <div className={styles.page} data-panel={isPanelOpen || undefined}>
      <div className={styles.results}>
        <p className={styles.count} role="status">
          {searchText.count(total, duration(ms))}
        </p>
        <div id={resultsId} role="listbox" aria-label={searchText.results} data-query={answer.query}>
          {hits.map((hit) => {
            const from = first
            first += Math.max(hit.where.length, 1)
            return <HitView key={hit.applicationId} hit={hit} from={from} active={active} options={options} />
          })}
        </div>
        {total > hits.length && <p className={styles.more}>{searchText.more(hits.length, total)}</p>}
      </div>
    </div>
  )
}
