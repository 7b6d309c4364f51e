import { changeEvidenceSchema } from '@/domain/evidence/input'
import { changeEvidence } from '@/server/evidence/change-evidence'
import { readEvidence } from '@/server/evidence/read-evidence'
import { removeEvidence } from '@/server/evidence/remove-evidence'
import { json, nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'One piece of evidence.',
  action: 'evidence.read',
  params: withId,
  run: async (context, { params }) => json(await readEvidence(context, params.id)),
})

export const PATCH = handle({
  summary: 'Sets or clears fields of a piece of evidence.',
  action: 'evidence.change',
  params: withId,
  body: changeEvidenceSchema,
  ifMatch: 'demanded',
  run: async (context, { params, body, expected }) => json(await changeEvidence(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes a piece of evidence off its claim.',
  action: 'evidence.remove',
  params: withId,
  ifMatch: 'demanded',
  run: async (context, { params, expected }) => {
    await removeEvidence(context, params.id, expected)
    return nothing()
  },
})
