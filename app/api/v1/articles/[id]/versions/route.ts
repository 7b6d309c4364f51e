import { addVersionSchema } from '@/domain/version/input'
import { importQuerySchema } from '@/server/articles/incoming'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { readNewVersion } from '@/server/next/read-import'
import { withProgress } from '@/server/next/with-progress'
import { addVersion, previewVersion } from '@/server/versions/add-version'
import { listVersions } from '@/server/versions/list-versions'
import { newVersionSchema } from '@/server/versions/new-version'

export const GET = handle({
  summary:
    'Every version of an article without its text: where it came from, who made it and why, how its claims stand.',
  action: 'article.read',
  params: withId,
  run: async (context, { params }) => json(await listVersions(context, params.id)),
})

export const POST = handle({
  summary:
    'Makes the next version of an article, of copy as for an import, of the steps of a correction, or of an earlier text, and carries its claims there; with dryRun=1 it answers how they would stand.',
  action: 'article.revise',
  params: withId,
  query: importQuerySchema,
  body: newVersionSchema,
  describedBody: addVersionSchema,
  readBody: readNewVersion,
  answers: ['application/json', 'text/event-stream'],
  run: (context, { params, query, body, request }) =>
    withProgress(request, async options =>
      query.dryRun
        ? json(await previewVersion(context, params.id, body, options))
        : made({ kind: 'made', thing: await addVersion(context, params.id, body, options) }),
    ),
})
