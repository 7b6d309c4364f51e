import { expect, it, vi } from 'vitest'
import * as articlesRoute from '@/app/api/v1/articles/route'
import { answered } from '@/server/next/answer'
import { withProgress } from '@/server/next/with-progress'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const context = contextOf(aRunningDesk())
const { token } = await createToken(context, { name: 'Script', role: 'editor' })
const ask = (body: unknown, query = '?dryRun=1') =>
  callRoute(articlesRoute.POST, {
    method: 'POST',
    body,
    query,
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
  })

// The messages of a stream that ends, by event.
async function messagesOf(response: Response): Promise<readonly { event: string; data: unknown }[]> {
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  return (await response.text())
    .split('\n\n')
    .filter(message => message.startsWith('event: '))
    .map(message => {
      const [event = '', data = ''] = message.split('\n')
      return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) }
    })
}

it('tells whoever accepts a stream the answer with its status at the end', async () => {
  const messages = await messagesOf(await ask({ content: 'Bridge closed\n\nIt was closed on Monday, the city said.' }))
  expect(messages.at(-1)).toMatchObject({ event: 'answer', data: { status: 200, body: { blocks: [{}, {}] } } })
})

it('tells a refusal the same way', async () => {
  const messages = await messagesOf(await ask({ content: '' }))
  expect(messages).toMatchObject([{ event: 'answer', data: { status: 422, body: { code: 'unreadable' } } }])
})

it('calls the work off when whoever asked hangs up, and tells how far it was until then', async () => {
  const request = new Request('http://localhost/api', { headers: { accept: 'text/event-stream' } })
  let isOff = false
  const answer = await withProgress(request, async ({ onProgress, signal }) => {
    onProgress?.({ done: 3, of: 9, unit: 'pages' })
    await new Promise(resolve => signal?.addEventListener('abort', resolve))
    isOff = true
    throw signal?.reason
  })
  const reader = answered(answer).body?.getReader()
  const first = await reader?.read()
  expect(new TextDecoder().decode(first?.value)).toBe('event: progress\ndata: {"done":3,"of":9,"unit":"pages"}\n\n')
  await reader?.cancel()
  await vi.waitFor(() => expect(isOff).toBe(true))
})
