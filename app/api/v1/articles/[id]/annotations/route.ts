import { z } from 'zod'
import { largestOriginal } from '@/domain/article/input'
import { addAnnotations } from '@/server/annotations/add-annotations'
import { importQuerySchema } from '@/server/articles/incoming'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { readBytes } from '@/server/next/read-body'

export const POST = handle({
  summary:
    'Makes claims of W3C Web Annotations (JSON-LD), or of a report exported as JSON, on the current version; with dryRun=1 it answers what would become of each.',
  action: 'claim.make',
  params: withId,
  query: importQuerySchema,
  body: z.instanceof(Uint8Array),
  describedBody: z.looseObject({}),
  readBody: request => readBytes(request, largestOriginal),
  run: async (context, { params, query, body, request }) =>
    json(await addAnnotations(context, params.id, body, { isDryRun: query.dryRun, signal: request.signal })),
})
