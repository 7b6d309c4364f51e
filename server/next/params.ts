import { z } from 'zod'
import { idSchema } from '../../domain/ids'

/** The parameters of an address with one id in it. */
export const withId = z.strictObject({ id: idSchema })

const versionNumber = z.coerce.number().int().min(1).max(1_000_000)

/** The parameters of an address with an article and one of its versions in it, or two of them. */
export const withVersion = z.strictObject({ id: idSchema, number: versionNumber })
export const withTwoVersions = withVersion.extend({ other: versionNumber })

/** The same for a session, whose id the sign-in library makes. */
export const withSession = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/, 'must be the id of a session') })
