import { listVersions } from '@/server/articles/list-versions'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'Every version of an article, without its text.',
  action: 'article.read',
  params: withId,
  run: async (context, { params }) => json(await listVersions(context, params.id)),
})
