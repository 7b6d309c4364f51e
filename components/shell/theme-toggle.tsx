'use client'

import { useSyncExternalStore } from 'react'
import { Icon, type IconName } from './icon'
import { type Theme, themeAfter } from './theme'
import { changeTheme, themeNow, watchTheme } from './theme-now'

const look: Readonly<Record<Theme, { readonly icon: IconName; readonly words: string }>> = {
  system: { icon: 'theme', words: 'as the system' },
  light: { icon: 'light', words: 'light' },
  dark: { icon: 'dark', words: 'dark' },
}

/** Cycles the theme: as the system, light, dark. The choice stays in a cookie. */
export function ThemeToggle() {
  const theme = useSyncExternalStore(watchTheme, themeNow, (): Theme => 'system')
  return (
    <button
      type="button"
      className="icon-button theme"
      aria-label={`Theme: ${look[theme].words}. Change to ${look[themeAfter(theme)].words}`}
      title={`Theme: ${look[theme].words}`}
      onClick={changeTheme}
    >
      <Icon name={look[theme].icon} />
    </button>
  )
}
