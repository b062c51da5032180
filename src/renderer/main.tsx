import '@fontsource-variable/inter'
import './tokens.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { CrashGuard } from './shell/crash-guard'
import { reportStrayErrors } from './shell/stray-errors'
import { applyTheme, chosenTheme } from './state/theme'

applyTheme(chosenTheme())
reportStrayErrors()

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
