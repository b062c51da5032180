import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { applicationText } from '../../shared/messages/application'
import { failureSentence } from '../../shared/messages/failures'
import { untitled } from '../../shared/messages/names'
import { shellText } from '../../shared/messages/window'
import type { Card } from '../../shared/model'
import type { Failure } from '../../shared/result'
import { beginNote, followDetail, showPassage, showTab, usePanel } from '../state/application-detail'
import { boardStore, useBoard } from '../state/board-store'
import { focusCard } from '../state/focus'
import { matchShortcut } from '../state/match-shortcut'
import { refreshDetail } from '../state/open-application'
import { closeNotes } from '../state/save-note'
import { flushAll } from '../state/save-schedule'
import { focusSearch } from '../state/views'
import { Button } from '../ui/button'
import { CircleAlert } from '../ui/icons'
import styles from './application-panel.module.css'
import { EmptyTab } from './empty-tab'
import { PanelHeader } from './panel-header'
import { PanelResizer } from './panel-resizer'
import { PanelTabs } from './panel-tabs'

interface ApplicationPanelProps {
  /** The application to show; its detail is read by `openApplication`. */
  readonly id: number
  readonly onClose: () => void
}

/** One application at the right of the window, over the board, or over the full window. */
export function ApplicationPanel({ id, onClose }: ApplicationPanelProps) {
  const ref = useRef<HTMLElement>(null)
  const detail = useBoard((state) => state.detail)
  const shownCard = useBoard((state) => state.cards.get(id))
  const passage = useBoard((state) => state.openAt)
  const isWide = usePanel((state) => state.isWide)
  const known = detail.status === 'ready' && detail.id === id ? detail.value : null
  const card = shownCard ?? known?.card

  // Before the editors below are drawn, so that they find the notes.
  useLayoutEffect(followDetail, [])
  useEffect(() => showPassage(passage), [passage])
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    if (boardStore.getState().openAt === null) showTab('posting')
    return () => {
      void flushAll()
      void closeNotes(id)
    }
  }, [id])

  function close(): void {
    const { view, cards } = boardStore.getState()
    onClose()
    if (view === 'search') focusSearch()
    else if (cards.has(id)) focusCard(id)
  }

  return (
    <aside
      ref={ref}
      className={styles.panel}
      data-wide={isWide || undefined}
      tabIndex={-1}
      aria-label={card === undefined ? applicationText.loading : nameOf(card)}
      onKeyDown={(event) => handleKey(event, id, close, ref.current)}
    >
      {card !== undefined && <PanelHeader card={card} employer={known?.employer ?? null} onClose={close} />}
      {known !== null && <PanelTabs key={id} detail={known} passage={passage} />}
      {detail.status === 'failed' && <Unreadable failure={detail.failure} onClose={close} />}
      {!isWide && <PanelResizer />}
    </aside>
  )
}

function nameOf({ title, company }: Card): string {
  return applicationText.panel(title === '' ? untitled.title : title, company === '' ? untitled.company : company)
}

function isText(event: KeyboardEvent): boolean {
  const [target] = event.nativeEvent.composedPath()
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Escape leaves a text first and the panel then; N begins a note. */
function handleKey(event: KeyboardEvent, id: number, close: () => void, panel: HTMLElement | null): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return
  // Menus belong to the panel for React, and to nobody for the page.
  if (panel === null || !(event.target instanceof Node) || !panel.contains(event.target)) return
  if (event.key === 'Escape') {
    event.preventDefault()
    if (isText(event)) panel.focus({ preventScroll: true })
    else close()
  } else if (!isText(event) && matchShortcut(event, 'panel') === 'newNote') {
    event.preventDefault()
    beginNote(id)
  }
}

function Unreadable({ failure, onClose }: { readonly failure: Failure; readonly onClose: () => void }) {
  return (
    <div role="alert">
      <EmptyTab icon={CircleAlert} title={applicationText.failedTitle} hint={failureSentence(failure)}>
        <div className={styles.ways}>
          <Button onClick={() => void refreshDetail()}>{shellText.tryAgain}</Button>
          <Button onClick={onClose}>{applicationText.close}</Button>
        </div>
      </EmptyTab>
    </div>
  )
}
