import ipaddr from 'ipaddr.js'
import { SettingError } from '../setting-error'

/** A host that may be fetched from although it is private, or at a port that is none of the web's. */
export interface AllowedHost {
  /** Lower case: a name, or an address as the URL standard writes it. */
  readonly host: string
  /** Absent: 80 and 443. */
  readonly port?: number
}

const example = 'wiki.example.lan,10.0.0.5:8080'

/** `TICKMARK_FETCH_ALLOW`: hosts with or without port, with commas between. Throws SettingError. */
export function readFetchAllow(found: string | undefined): readonly AllowedHost[] {
  return (found ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(entry => readHost(entry, found ?? ''))
}

function readHost(entry: string, found: string): AllowedHost {
  const address = ipaddr.IPv6.isValid(entry) ? `http://[${entry}]` : `http://${entry}`
  if (/[/@?#*]/.test(entry) || !URL.canParse(address)) throw new SettingError('TICKMARK_FETCH_ALLOW', found, example)
  const { hostname } = new URL(address)
  const port = /:(\d{1,5})$/.exec(ipaddr.IPv6.isValid(entry) ? '' : entry)?.[1]
  return { host: hostname.toLowerCase().replace(/\.$/, ''), ...(port ? { port: Number(port) } : {}) }
}
