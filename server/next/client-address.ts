import type { Settings } from '../settings'

/**
 * The address of whoever sent the request, where our own proxies vouch for it: each of them appends the address that it
 * saw to X-Forwarded-For, so the last `proxies` entries are theirs and anything before may be made up.
 */
export function clientAddress(headers: Headers, { proxies }: Pick<Settings, 'proxies'>): string | undefined {
  if (proxies === 0) return undefined
  return headers.get('x-forwarded-for')?.split(',').at(-proxies)?.trim() || undefined
}
