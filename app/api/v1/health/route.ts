import { json } from '@/server/next/answer'
import { handleOpen } from '@/server/next/handle'

export const GET = handleOpen({
  summary: 'Answers when the server is up and its database is open.',
  action: null,
  run: async desk => {
    await desk.store.articleCounts()
    return json({ ok: true })
  },
})
