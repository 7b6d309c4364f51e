import type { Settings } from './settings'

/** The address that people type to come to the desk, without a slash at its end. */
export function hostedAt({ origin, host, port }: Pick<Settings, 'origin' | 'host' | 'port'>): string {
  return origin ?? `http://${hostInAddress(host)}:${port}`
}

// Everywhere and here alone are both called localhost on this machine, as the start prints it.
const here: readonly string[] = ['0.0.0.0', '::', '127.0.0.1', '::1']

function hostInAddress(host: string): string {
  if (here.includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
