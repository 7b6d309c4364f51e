import { file } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { exportReport } from '@/server/report/export-report'
import { reportQuerySchema } from '@/server/report/query'

export const GET = handle({
  summary: 'The report of an article as a file: HTML, JSON, CSV or W3C Web Annotation JSON-LD.',
  action: 'report.read',
  params: withId,
  query: reportQuerySchema,
  answers: ['text/html', 'application/json', 'application/ld+json', 'text/csv'],
  run: async (context, { params, query }) => {
    const { body, mediaType, fileName } = await exportReport(context, params.id, query.format)
    return file({ bytes: body, mediaType, fileName })
  },
})
