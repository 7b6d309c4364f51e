import type { Settings } from './settings'

/** The address that people type to come to the desk, without a slash at its end. */
export function hostedAt({ origin, host, port }: Pick<Settings, 'origin' | 'host' | 'port'>): string {
  return origin ?? `http://${hostInAddress(host)}:${port}`
}

function hostInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
