import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hostedAt } from '../hosted-at'
import type { Settings } from '../settings'
import { sessionLength, sessionRenewal } from './session-length'

/** The desk's own database, as the library's adapter takes it. */
interface Database {
  readonly orm: Parameters<typeof drizzleAdapter>[0]
  readonly tables: Record<string, unknown>
}

/** The sign-in library on the desk's own database. Nobody signs up by themselves; nothing is reported to anyone. */
export function signInLibrary({ orm, tables }: Database, settings: Settings, secret: string) {
  const origin = hostedAt(settings)
  return betterAuth({
    appName: 'Tickmark',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(orm, { provider: 'sqlite', schema: tables }),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: sessionLength, updateAge: sessionRenewal, cookieCache: { enabled: false } },
    // Attempts are counted in `attempts.ts`: by account, so that it holds where no address can be believed.
    rateLimit: { enabled: false, storage: 'database' },
    advanced: {
      cookiePrefix: 'tickmark',
      useSecureCookies: origin.startsWith('https://'),
      ipAddress: { disableIpTracking: true },
    },
  })
}

export type SignInLibrary = ReturnType<typeof signInLibrary>
