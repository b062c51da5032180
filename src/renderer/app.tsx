import { useEffect } from 'react'
import { Board } from './board/board'
import { Settings } from './settings/settings'
import { LiveRegion } from './shell/live-region'
import { Rail } from './shell/rail'
import styles from './shell/shell.module.css'
import { ShortcutSheet } from './shell/shortcut-sheet'
import { Toasts } from './shell/toasts'
import { TopBar } from './shell/top-bar'
import { listenForShortcuts } from './shell/window-keys'
import { useBoard } from './state/board-store'
import { loadBoard } from './state/load-board'
import { Tips } from './ui/tip'

function CurrentView() {
  const view = useBoard((state) => state.view)
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
          <CurrentView />
        </main>
      </div>
      <Toasts />
      <ShortcutSheet />
      <LiveRegion />
    </Tips>
  )
}
