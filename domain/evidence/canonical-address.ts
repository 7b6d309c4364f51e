const tracking = /^(utm_.+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid)$/i

/**
 * The address under which two links count as one: scheme, `www.`, port, fragment, tracking parameters and a closing
 * slash do not tell pages apart. Undefined for what is no http(s) address. Spec: report R21.
 */
export function canonicalAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  const query = url.searchParams.toString()
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`
}
