import { z } from 'zod'
import { readOriginal } from '@/server/articles/read-original'
import { file } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary:
    'The bytes of an article as they came, of one version or of the latest that has some; always as a file to keep.',
  action: 'article.read',
  params: withId,
  query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }),
  answers: ['application/octet-stream'],
  run: async (context, { params, query }) => {
    const { bytes, fileName = 'original.txt' } = await readOriginal(context, params.id, query.version)
    // Whatever it says it is, it came from outside: a browser must never open it as a page of ours.
    return file({ bytes, mediaType: 'application/octet-stream', fileName })
  },
})
