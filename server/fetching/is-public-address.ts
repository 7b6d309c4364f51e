import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

// What the library takes for ordinary although it leads elsewhere: IPv4 inside IPv6, old site-local, local NAT64, and others.
const notPublic = [
  '::/96',
  'fec0::/10',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2002::/16',
  '2001::/23',
  '100::/64',
  '3fff::/20',
  '5f00::/16',
].map(range => ipaddr.IPv6.parseCIDR(range))

/** Whether an IP address is one of the public internet: not this machine, not its network, nothing reserved. Spec: fetching F4. */
export function isPublicAddress(address: string): boolean {
  // The library takes 1.2.3 for an address as well.
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (!(parsed instanceof ipaddr.IPv6)) return true
  return !parsed.zoneId && !notPublic.some(range => parsed.match(range))
}
