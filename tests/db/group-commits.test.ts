import { expect, it } from 'vitest'
import type { Change } from '@/domain/change/change'
import { aDesk } from '../builders/a-desk'
import { aStamp } from '../builders/a-stamp'

const { store, sqlite } = aDesk()

const aToken = (name: string, tokenId = name): Change => ({
  kind: 'token.created',
  tokenId,
  name,
  role: 'reader',
  tokenHash: `hash of ${tokenId}`,
})

it('writes lists that come at the same moment in their order, and refuses one without the others', async () => {
  await store.commit([aToken('first')], aStamp())
  const outcomes = await Promise.allSettled([
    store.commit([aToken('second')], aStamp()),
    store.commit([aToken('third'), aToken('again', 'first')], aStamp()),
    store.commit([aToken('fourth'), aToken('fifth')], aStamp()),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(outcomes[2]).toMatchObject({ value: { firstSeq: 3, lastSeq: 4 } })
  expect((await store.tokens()).map(({ name }) => name).sort()).toEqual(['fifth', 'first', 'fourth', 'second'])
  expect(await store.verifyLog()).toMatchObject({ kind: 'whole', events: 4 })
})

it('tells everybody of a group when the whole of it could not be written', async () => {
  sqlite.pragma('query_only = ON')
  const outcomes = await Promise.allSettled(['sixth', 'seventh'].map(name => store.commit([aToken(name)], aStamp())))
  sqlite.pragma('query_only = OFF')
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await store.verifyLog()).toMatchObject({ kind: 'whole', events: 4 })
})
