import { lazy, Suspense, useEffect } from 'react'
import { Board } from './board/board'
import { AddPostingButton } from './import/add-posting-button'
import { BringBackDialog } from './import/bring-back-dialog'
import { DropZone } from './import/drop-zone'
import { ImportProgress } from './import/import-progress'
import { SearchBox } from './search/search-box'
import { SearchResults } from './search/search-results'
import { CrashGuard } from './shell/crash-guard'
import { LiveRegion } from './shell/live-region'
import { Rail } from './shell/rail'
import styles from './shell/shell.module.css'
import { ShortcutSheet } from './shell/shortcut-sheet'
import { Toasts } from './shell/toasts'
import { TopBar } from './shell/top-bar'
import { listenForShortcuts } from './shell/window-keys'
import { followArrivals } from './state/arrivals'
import { useBoard, type View } from './state/board-store'
import { guardClose } from './state/guard-close'
import { followInbox } from './state/inbox/follow-inbox'
import { tellRestored } from './state/keeping/copies'
import { closeApplication } from './state/open-application'
import { loadSettings } from './state/settings'
import { Tips } from './ui/tip'

const loadPanel = () => import('./application/application-panel')

/** The panel brings the editor along, which the first look at the board need not wait for. */
const ApplicationPanel = lazy(async () => ({ default: (await loadPanel()).ApplicationPanel }))

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'board':
      return <Board addPosting={<AddPostingButton />} />
    case 'inbox':
      return (
        <Suspense>
          <Inbox />
        </Suspense>
      )
    case 'employers':
      return (
        <Suspense>
          <Employers />
        </Suspense>
      )
    case 'trash':
      return (
        <Suspense>
          <Trash />
        </Suspense>
      )
    case 'search':
      return <SearchResults />
    case 'moving-in':
      return (
        <Suspense>
          <MovingIn />
        </Suspense>
      )
    case 'settings':
      return (
        <Suspense>
          <Settings />
        </Suspense>
      )
    default:
      return view satisfies never
  }
}

const loadInbox = () => import('./inbox/inbox')
/** The inbox brings the reading view along, as the panel does. */
const Inbox = lazy(async () => ({ default: (await loadInbox()).Inbox }))
const Settings = lazy(async () => ({ default: (await import('./settings/settings')).Settings }))

const Trash = lazy(async () => ({ default: (await import('./trash/trash')).Trash }))
const Employers = lazy(async () => ({ default: (await import('./employers/employers')).Employers }))

/** Moving in happens once: its words for statuses and months wait until then. */
const MovingIn = lazy(async () => ({ default: (await import('./moving-in/moving-in')).MovingIn }))

/** The open application, beside the board or the results. */
function OpenPanel() {
  const openId = useBoard((state) => state.openId)
  const view = useBoard((state) => state.view)
  if (openId === null || view === 'settings' || view === 'moving-in' || view === 'trash') return null
  return (
    <CrashGuard key={openId} look="panel">
      <Suspense>
        <ApplicationPanel id={openId} onClose={closeApplication} />
      </Suspense>
    </CrashGuard>
  )
}

/** The whole window: here, and only here, the views come together. */
export function App() {
  const view = useBoard((state) => state.view)
  // An empty board shows the button itself, in its middle.
  const asksForPosting = useBoard((state) => state.view === 'board' && state.cards.size === 0)
  const hasBoard = useBoard((state) => state.phase.name !== 'loading')
  useEffect(listenForShortcuts, [])
  useEffect(guardClose, [])
  useEffect(tellRestored, [])
  useEffect(() => {
    if (!hasBoard) return undefined
    let stop: (() => void) | undefined
    // All else waits until the board is drawn.
    const waiting = requestIdleCallback(
      () => {
        const stops = [followInbox(), followArrivals()]
        stop = () => {
          for (const end of stops) end()
        }
        void loadSettings()
        void loadPanel()
        void loadInbox()
      },
      { timeout: 2_000 }
    )
    return () => {
      cancelIdleCallback(waiting)
      stop?.()
    }
  }, [hasBoard])
  return (
    <Tips>
      <DropZone>
        <div className={styles.shell}>
          <Rail />
          <TopBar>
            <SearchBox />
            {!asksForPosting && <AddPostingButton />}
          </TopBar>
          <main className={styles.main}>
            {/* A view that throws leaves the rail, so that the others can still be reached. */}
            <CrashGuard key={view}>
              <CurrentView view={view} />
            </CrashGuard>
          </main>
        </div>
        <OpenPanel />
        <ImportProgress />
        <BringBackDialog />
        <Toasts />
        <ShortcutSheet />
        <LiveRegion />
      </DropZone>
    </Tips>
  )
}
