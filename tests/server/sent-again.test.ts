import { expect, it } from 'vitest'
import { importArticle } from '@/server/articles/import-article'
import { makeClaim } from '@/server/claims/make-claim'
import { contextOn } from '@/server/context'
import { refuseForSomebodyElse, refuseWhatIsDone } from '@/server/next/sent-again'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'

const desk = aRunningDesk()
const { actor, newId } = contextOf(desk, 'checker')
const done = newId()
const bytes = new TextEncoder().encode('A title\n\nFox News said new bases were built.')
const context = contextOn(desk, actor, new Date(), done)
const { thing: article } = await importArticle(context, { format: 'text', bytes })
await makeClaim(context, newId(), { articleId: article.id, version: 1, start: 8, end: 16 })

const headers = (attempt: number) => new Headers({ 'Tickmark-Attempt': String(attempt) })

it('refuses a request that comes again where its action is in the log, and no other', async () => {
  await expect(refuseWhatIsDone(desk, headers(2), actor, done)).rejects.toMatchObject({ code: 'already_done' })
  await refuseWhatIsDone(desk, headers(1), actor, done)
  await refuseWhatIsDone(desk, new Headers(), actor, done)
  await refuseWhatIsDone(desk, headers(2), actor, newId())
  await refuseWhatIsDone(desk, headers(2), { ...actor, id: newId() }, done)
})

it('refuses in a session what was written in the name of somebody else', () => {
  const as = (id: string) => new Headers({ 'Tickmark-Person': id })
  const identity = { actor, by: 'session', isDueForRenewal: false } as const
  expect(() => refuseForSomebodyElse(as(newId()), identity)).toThrow('The checker is signed in in this browser now.')
  expect(() => refuseForSomebodyElse(as(actor.id), identity)).not.toThrow()
  expect(() => refuseForSomebodyElse(new Headers(), identity)).not.toThrow()
  expect(() => refuseForSomebodyElse(as(newId()), { ...identity, by: 'token' })).not.toThrow()
})
