import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withVersion } from '@/server/next/params'
import { readVersionWithClaims } from '@/server/versions/read-version-with-claims'

export const GET = handle({
  summary: 'One version of an article with its text, and its claims as they stood while it was the current one.',
  action: 'article.read',
  params: withVersion,
  run: async (context, { params }) => json(await readVersionWithClaims(context, params.id, params.number)),
})
