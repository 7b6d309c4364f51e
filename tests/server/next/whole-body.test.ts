import { expect, it } from 'vitest'
import { WholeBody } from '@/server/next/whole-body'

const bytes = () => new TextEncoder().encode('{"tag":"verified"}')

it('is read like any body', async () => {
  expect(await new Response(new WholeBody(bytes())).json()).toEqual({ tag: 'verified' })
})

it('is piped whole, and then closes what it is piped to', async () => {
  const got: string[] = []
  const end = new WritableStream<Uint8Array>({
    write: chunk => void got.push(new TextDecoder().decode(chunk)),
    close: () => void got.push('closed'),
  })
  await new WholeBody(bytes()).pipeTo(end)
  expect(got).toEqual(['{"tag":"verified"}', 'closed'])
})

it('stops where its reader has gone, and says why', async () => {
  const gone = new AbortController()
  const end = new WritableStream<Uint8Array>({ write: () => new Promise(() => undefined) })
  const piped = new WholeBody(bytes()).pipeTo(end, { signal: gone.signal })
  gone.abort(new RangeError('The reader is gone'))
  await expect(piped).rejects.toThrow('The reader is gone')
})
