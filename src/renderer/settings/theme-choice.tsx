import { useState } from 'react'
import { settingsText } from '../../shared/messages/window'
import { chooseTheme, chosenTheme, type Theme, themes } from '../state/theme'
import { Monitor, Moon, Sun } from '../ui/icons'
import styles from './settings.module.css'

const icons = { system: Monitor, light: Sun, dark: Moon } as const

/** Chooses between the system's theme, light and dark. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  function choose(chosen: Theme): void {
    chooseTheme(chosen)
    setTheme(chosen)
  }
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.hidden}>{settingsText.theme}</legend>
      {themes.map((name) => {
        const Icon = icons[name]
        return (
          <label key={name} className={styles.option}>
            <input type="radio" name="theme" checked={name === theme} onChange={() => choose(name)} />
            <Icon aria-hidden="true" />
            {settingsText.themes[name]}
          </label>
        )
      })}
    </fieldset>
  )
}
