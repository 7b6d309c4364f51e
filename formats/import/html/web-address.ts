const longestAddress = 2_000

/** An address that may stand behind words: http, https or mailto, made whole by the page's own; else undefined. */
export function webAddress(href: string, base?: string): string | undefined {
  const trimmed = href.trim()
  if (!trimmed || trimmed.length > longestAddress || trimmed.startsWith('#')) return undefined
  if (!URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  if (url.protocol === 'mailto:') return url.href
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (url.username || url.password) return undefined
  return behindGoogle(url) ?? url.href
}

// What is copied from a Google document links by way of google.com.
function behindGoogle(url: URL): string | undefined {
  if (!/^(?:www\.)?google\.com$/.test(url.hostname) || url.pathname !== '/url') return undefined
  const target = url.searchParams.get('q') ?? url.searchParams.get('url') ?? ''
  return /^https?:\/\//.test(target) && URL.canParse(target) ? new URL(target).href : undefined
}
