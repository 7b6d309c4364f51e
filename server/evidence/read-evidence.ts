import type { Evidence } from '../../domain/evidence/evidence'
import { authorised } from '../authorised'
import type { Context } from '../context'

export async function readEvidence(context: Context, id: string): Promise<Evidence> {
  return authorised(context, 'evidence.read', id)
}
