import { useEffect } from 'react'
import { Board } from './board/board'
import { Settings } from './settings/settings'
import { CrashGuard } from './shell/crash-guard'
import { LiveRegion } from './shell/live-region'
import { Rail } from './shell/rail'
import styles from './shell/shell.module.css'
import { ShortcutSheet } from './shell/shortcut-sheet'
import { Toasts } from './shell/toasts'
import { TopBar } from './shell/top-bar'
import { listenForShortcuts } from './shell/window-keys'
import { useBoard, type View } from './state/board-store'
import { loadBoard } from './state/load-board'
import { Tips } from './ui/tip'

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'board':
      return <Board addPosting={null} />
    case 'search':
      return null
    case 'settings':
      return <Settings />
    default:
      return view satisfies never
  }
}

/** The whole window: here, and only here, the views come together. */
export function App() {
  const view = useBoard((state) => state.view)
  useEffect(() => {
    void loadBoard()
    return listenForShortcuts()
  }, [])
  return (
    <Tips>
      <div className={styles.shell}>
        <Rail />
        <TopBar>{null}</TopBar>
        <main className={styles.main}>
          {/* A view that throws leaves the rail, so that the others can still be reached. */}
          <CrashGuard key={view}>
            <CurrentView view={view} />
          </CrashGuard>
        </main>
      </div>
      <Toasts />
      <ShortcutSheet />
      <LiveRegion />
    </Tips>
  )
}
