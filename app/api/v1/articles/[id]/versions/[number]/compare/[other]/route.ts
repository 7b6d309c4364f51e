import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withTwoVersions } from '@/server/next/params'
import { compareVersions } from '@/server/versions/compare-versions'

export const GET = handle({
  summary: 'Two versions of an article word by word: pieces with where each stands in both texts.',
  action: 'article.read',
  params: withTwoVersions,
  run: async (context, { params: { id, number, other }, request }) => {
    const compared = await compareVersions(context, { id, from: number, to: other }, { signal: request.signal })
    const [{ doc: _from, ...from }, { doc: _to, ...to }] = [compared.from, compared.to]
    return json({ ...compared, from, to })
  },
})
