import { readOriginal } from '@/server/articles/read-original'
import { file } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'The bytes of an article as they came, always as a file to keep.',
  action: 'article.read',
  params: withId,
  answers: ['application/octet-stream'],
  run: async (context, { params }) => {
    const { bytes, fileName = 'original.txt' } = await readOriginal(context, params.id)
    // Whatever it says it is, it came from outside: a browser must never open it as a page of ours.
    return file({ bytes, mediaType: 'application/octet-stream', fileName })
  },
})
