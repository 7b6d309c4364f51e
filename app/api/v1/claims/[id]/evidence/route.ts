import { pinEvidenceSchema } from '@/domain/evidence/input'
import { pinEvidence } from '@/server/evidence/pin-evidence'
import { made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const POST = handle({
  summary: 'Pins evidence to a claim.',
  action: 'evidence.pin',
  params: withId,
  body: pinEvidenceSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => made(await pinEvidence(context, params.id, body, expected)),
})
