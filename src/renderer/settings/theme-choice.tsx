import { useState } from 'react'
import { settingsText } from '../../shared/messages/window'
import { chooseTheme, chosenTheme, type Theme, themes } from '../state/theme'
import { Monitor, Moon, Sun } from '../ui/icons'
import { Segments } from '../ui/segments'

const icons = { system: Monitor, light: Sun, dark: Moon } as const

/** Chooses between the system's theme, light and dark. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  function choose(chosen: Theme): void {
    chooseTheme(chosen)
    setTheme(chosen)
  }
  const options = themes.map((value) => {
    const Icon = icons[value]
    const label = (
      <>
        <Icon aria-hidden="true" />
        {settingsText.themes[value]}
      </>
    )
    return { value, label }
  })
  return <Segments legend={settingsText.theme} options={options} value={theme} onChoose={choose} />
}
