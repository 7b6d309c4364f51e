import type { Token } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

export async function listTokens(context: Context): Promise<{ readonly items: readonly Token[] }> {
  authorisedOnDesk(context, 'token.read')
  return { items: await context.store.tokens() }
}
