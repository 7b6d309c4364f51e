import { account } from './schema/account'
import { rateLimit } from './schema/rate-limit'
import { session } from './schema/session'
import { user } from './schema/user'
import { verification } from './schema/verification'

/** The tables that the sign-in library reads and writes itself, under the names it knows them by. */
export const signInTables = { user, session, account, verification, rateLimit }
