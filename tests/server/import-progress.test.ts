import { expect, it } from 'vitest'
import * as articlesRoute from '@/app/api/v1/articles/route'
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
