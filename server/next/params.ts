import { z } from 'zod'
import { idSchema } from '../../domain/ids'

/** The parameters of an address with one id in it. */
export const withId = z.strictObject({ id: idSchema })
