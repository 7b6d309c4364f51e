import { z } from 'zod'
import { idSchema } from '../../domain/ids'

/** The parameters of an address with one id in it. */
export const withId = z.strictObject({ id: idSchema })

/** The same for a session, whose id the sign-in library makes. */
export const withSession = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/, 'must be the id of a session') })
