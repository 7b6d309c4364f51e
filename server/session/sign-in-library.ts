import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Settings } from '../settings'

/** How long a sign-in lasts without a visit, and after how long a visit makes it last longer. In seconds. */
export const sessionLength = 7 * 24 * 60 * 60
export const sessionRenewal = 24 * 60 * 60

/** The sign-in library on the desk's own database. Nobody signs up by themselves; nothing is reported to anyone. */
export function signInLibrary(database: BetterAuthOptions['database'], settings: Settings, secret: string) {
  const origin = settings.origin ?? `http://${hostInAddress(settings.host)}:${settings.port}`
  return betterAuth({
    appName: 'Tickmark',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database,
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

function hostInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
