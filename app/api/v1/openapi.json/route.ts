import { json } from '@/server/next/answer'
import { describeApi } from '@/server/next/describe-api'
import { handleOpen } from '@/server/next/handle'
import { routeTable } from './route-table'

export const GET = handleOpen({
  summary: 'This description.',
  action: null,
  run: async () => json(describeApi(routeTable)),
})
