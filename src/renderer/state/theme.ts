/** The themes a person can choose; `system` follows the computer. */
export const themes = ['system', 'light', 'dark'] as const
/** A theme a person can choose. */
export type Theme = (typeof themes)[number]

const key = 'foothold.theme'

/** The theme chosen last; `system` when none was. */
export function chosenTheme(): Theme {
  const stored = localStorage.getItem(key)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Puts a theme on the window. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Chooses a theme, for now and for later. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  applyTheme(theme)
}
