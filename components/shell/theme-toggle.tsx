'use client'

import { useSyncExternalStore } from 'react'
import { Icon, type IconName } from './icon'
import { parseTheme, type Theme, themeAfter, themeCookie } from './theme'

const look: Readonly<Record<Theme, { readonly icon: IconName; readonly words: string }>> = {
  system: { icon: 'theme', words: 'as the system' },
  light: { icon: 'light', words: 'light' },
  dark: { icon: 'dark', words: 'dark' },
}
const oneYear = 365 * 24 * 60 * 60

/** Cycles the theme: as the system, light, dark. The choice stays in a cookie. */
export function ThemeToggle() {
  const theme = useSyncExternalStore(watchTheme, themeNow, (): Theme => 'system')
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${look[theme].words}. Change to ${look[themeAfter(theme)].words}`}
      title={`Theme: ${look[theme].words}`}
      onClick={() => chooseTheme(themeAfter(theme))}
    >
      <Icon name={look[theme].icon} />
    </button>
  )
}

// The attribute on <html> is the one truth: the server sets it from the cookie, this button changes both.
function themeNow(): Theme {
  return parseTheme(document.documentElement.dataset.theme)
}

function chooseTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140 and on plain http.
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${oneYear}; SameSite=Lax`
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
