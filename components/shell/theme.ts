/** What the person chose to read on; `system` follows the machine. Kept in a cookie, so that the first paint is right. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

export function parseTheme(value: string | undefined): Theme {
  return themes.find(theme => theme === value) ?? 'system'
}

export function themeAfter(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
}
