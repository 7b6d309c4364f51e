import { parseTheme, type Theme, themeAfter, themeCookie } from './theme'

const oneYear = 365 * 24 * 60 * 60

/** The attribute on <html> is the one truth: the server sets it from the cookie, the page changes both. */
export function themeNow(): Theme {
  return parseTheme(document.documentElement.dataset.theme)
}

/** On to the next: as the system, light, dark. */
export function changeTheme(): void {
  const theme = themeAfter(themeNow())
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140 and on plain http.
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${oneYear}; SameSite=Lax`
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
