import { resolve } from 'node:path'
import { type AllowedHost, readFetchAllow } from './fetching/fetch-settings'
import { SettingError } from './setting-error'

/** How this desk is run, from the environment. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute. Everything the desk keeps lies in it. */
  readonly dataFolder: string
  /** The address people type, where it is not simply host and port: `https://desk.example.org`. */
  readonly origin?: string
  /** How many reverse proxies of ours append to X-Forwarded-For. With 0 that header is not believed. */
  readonly proxies: number
  /** Hosts that pages may be fetched from although they are private. */
  readonly fetchAllow: readonly AllowedHost[]
  /** Backups by the clock; absent where none are wanted. */
  readonly backups?: BackupSettings
}

export interface BackupSettings {
  /** Absolute; for the backups of this desk alone. */
  readonly folder: string
  /** Milliseconds from one to the next. */
  readonly every: number
  /** How many are kept. */
  readonly keep: number
}

type Environment = Readonly<Record<string, string | undefined>>

export function readSettings(environment: Environment = process.env): Settings {
  const origin = readOrigin(environment)
  const backups = readBackupSettings(environment)
  return {
    port: readCount(environment, 'PORT', { otherwise: 3000, largest: 65_535 }),
    host: environment.HOST?.trim() || '127.0.0.1',
    // The folder is chosen when the server starts; a build must not go looking for it.
    dataFolder: resolve(/* turbopackIgnore: true */ environment.TICKMARK_DATA?.trim() || './data'),
    ...(origin ? { origin } : {}),
    proxies: readCount(environment, 'TICKMARK_PROXIES', { otherwise: 0, largest: 10 }),
    fetchAllow: readFetchAllow(environment.TICKMARK_FETCH_ALLOW),
    ...(backups ? { backups } : {}),
  }
}

const units = { m: 60_000, h: 60 * 60_000, d: 24 * 60 * 60_000 } as const
/** A timer of this many days is a mistake, not a wish. */
const longestPause = 366 * units.d

function readBackupSettings(environment: Environment): BackupSettings | undefined {
  const folder = environment.TICKMARK_BACKUP_FOLDER?.trim()
  const keep = readCount(environment, 'TICKMARK_BACKUP_KEEP', { otherwise: 14, smallest: 1, largest: 10_000 })
  const every = readPause(environment, 'TICKMARK_BACKUP_EVERY', '24h')
  return folder ? { folder: resolve(/* turbopackIgnore: true */ folder), every, keep } : undefined
}

/** A number of minutes, hours or days, such as 30m, 24h or 7d; in milliseconds. */
function readPause(environment: Environment, name: string, otherwise: string): number {
  const found = environment[name]?.trim() || otherwise
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(found) ?? []
  const pause = Number(count) * (unit === 'm' ? units.m : unit === 'h' ? units.h : units.d)
  if (pause > 0 && pause <= longestPause) return pause
  throw new SettingError(name, found, otherwise)
}

function readCount(
  environment: Environment,
  name: string,
  { otherwise, smallest = 0, largest }: { otherwise: number; smallest?: number; largest: number },
) {
  const found = environment[name]?.trim()
  if (!found) return otherwise
  const isCount = /^\d{1,5}$/.test(found) && Number(found) >= smallest && Number(found) <= largest
  if (!isCount) throw new SettingError(name, found, String(otherwise))
  return Number(found)
}

function readOrigin(environment: Environment): string | undefined {
  const found = environment.TICKMARK_ORIGIN?.trim()
  if (!found) return undefined
  const example = 'https://desk.example.org'
  if (!URL.canParse(found)) throw new SettingError('TICKMARK_ORIGIN', found, example)
  const { protocol, origin, pathname, search } = new URL(found)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  if (!isWeb || pathname !== '/' || search !== '') throw new SettingError('TICKMARK_ORIGIN', found, example)
  return origin
}
