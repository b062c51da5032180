import '@fontsource-variable/inter'
import './tokens.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { CrashGuard } from './shell/crash-guard'
import { reportStrayErrors } from './shell/stray-errors'
import { loadBoard } from './state/load-board'
import { applyTheme, chosenTheme } from './state/theme'

/** How long the first frame waits for the board, in milliseconds; a board that takes longer gets its loading state. */
const patience = 150

applyTheme(chosenTheme())
reportStrayErrors()

// Drawn once with its cards, instead of once without them and once with them.
await Promise.race([Promise.allSettled([loadBoard()]), new Promise((resolve) => setTimeout(resolve, patience))])

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <CrashGuard>
        <App />
      </CrashGuard>
    </StrictMode>
  )
}
