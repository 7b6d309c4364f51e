import { beforeAll, expect, it } from 'vitest'
import { GET as list } from '@/app/api/v1/articles/route'
import { GET as search } from '@/app/api/v1/search/route'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { contextOn } from '@/server/context'
import { readDesk } from '@/server/desk/read-desk'
import { addPerson } from '@/server/people/add-person'
import { createToken } from '@/server/tokens/create-token'
import { aRunningDesk, contextOf } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
let authorization: string

beforeAll(async () => {
  for (const [title, text] of [
    ['The harbour', 'Nine <i>cranes</i> stand at the harbour, and a crane driver said so on Monday.'],
    ['The canal', 'A heron was seen at the lock.'],
  ]) {
    const bytes = new TextEncoder().encode(`${title}\n\n${text}`)
    await importArticle(context, { bytes, format: 'text' })
  }
  const { token } = await createToken(context, { name: 'Script', role: 'reader' })
  authorization = `Bearer ${token}`
})

async function asked(handler: typeof list, query: string) {
  const answer = await callRoute(handler, { query, headers: { authorization } })
  return { status: answer.status, body: await answer.json() }
}

it('A search answers articles with the words around what was found, as text and offsets', async () => {
  const { status, body } = await asked(search, '?q=harbour+cranes')
  expect([status, body.total]).toEqual([200, 1])
  const [{ title, found }] = body.items
  expect(found.title.map(({ start, end }: { start: number; end: number }) => title.slice(start, end))).toEqual([
    'harbour',
  ])
  const { text, marks } = found.passage
  expect(text).toContain('Nine <i>cranes</i> stand at the harbour')
  expect(marks.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
    'cranes',
    'harbour',
  ])
  expect((await asked(list, '?q=harbour+cranes')).body.items).toEqual(body.items)
})

it('A search needs words, and a list says nothing of what was found', async () => {
  expect((await asked(search, '')).status).toBe(422)
  expect((await asked(search, '?q=+')).status).toBe(422)
  expect((await asked(search, '?q=%25')).body.items).toEqual([])
  const { body } = await asked(list, '')
  expect(body.items.map((item: object) => 'found' in item)).toEqual([false, false])
  expect((await asked(list, '?assignee=somebody')).status).toBe(422)
  expect((await asked(list, '?due=tomorrow')).status).toBe(422)
})

it('The desk knows what is mine and what is due today, with how many there are', async () => {
  const [article] = (await desk.store.articles({ limit: 1 })).items
  if (!article) throw new Error('The desk is empty')
  const person = { name: 'Ada', email: 'ada@example.org', role: 'editor', password: 'a long enough password' } as const
  const { id } = await addPerson(context, person)
  const mine = contextOn(desk, { kind: 'person', id, name: 'Ada', role: 'editor' })
  const before = await readDesk(mine, {})
  expect(before.counts).toMatchObject({ mine: { total: 0 }, dueToday: { total: 0 } })
  await changeArticle(context, article.id, { assigneeId: id, dueAt: context.now }, 1)
  const after = await readDesk(mine, { assignee: 'me', due: 'today' })
  expect(after.counts).toMatchObject({ mine: { total: 1, isCut: false }, dueToday: { total: 1, isCut: false } })
  expect(after.articles.items.map(item => item.id)).toEqual([article.id])
  expect((await asked(list, '?due=today')).body.total).toBe(1)
  expect((await asked(list, '?assignee=me')).body.total).toBe(0)
})
