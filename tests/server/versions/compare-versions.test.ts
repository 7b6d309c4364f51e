import { expect, it } from 'vitest'
import { routeTable } from '@/app/api/v1/openapi.json/route-table'
import { importArticle } from '@/server/articles/import-article'
import { createToken } from '@/server/tokens/create-token'
import { addVersion } from '@/server/versions/add-version'
import { compareVersions } from '@/server/versions/compare-versions'
import { aRunningDesk, contextOf } from '../../builders/a-running-desk'
import { callRoute } from '../../builders/call-route'

const desk = aRunningDesk()
const context = contextOf(desk)
const bytes = new TextEncoder().encode('A title\n\nWords that can be checked.')
const { thing: article } = await importArticle(context, { bytes, format: 'text' })
const address = '/articles/{id}/versions/{number}/compare/{other}'

it('answers where each piece stands in both texts, without the documents', async () => {
  const compared = await compareVersions(context, { id: article.id, from: 1, to: 1 })
  expect(compared.differences).toBe(0)
  expect(compared.pieces).toEqual([
    {
      kind: 'same',
      from: { start: 0, end: article.version.text.length },
      to: { start: 0, end: article.version.text.length },
    },
  ])
})

it('refuses a version that is not there in words, and a number that is none', async () => {
  const { token } = await createToken(context, { name: 'Script', role: 'reader' })
  const ask = (number: string, other: string) =>
    callRoute(routeTable[address]?.GET, {
      params: { id: article.id, number, other },
      headers: { authorization: `Bearer ${token}` },
    })
  const there = await ask('1', '1')
  expect(there.status).toBe(200)
  expect(await there.json()).toMatchObject({ from: { number: 1, text: article.version.text }, differences: 0 })
  const missing = await ask('1', '2')
  expect(missing.status).toBe(404)
  expect(await missing.json()).toMatchObject({ detail: expect.stringContaining('no version 2') })
  expect((await ask('1', 'two')).status).toBeGreaterThanOrEqual(400)
})

it('tells what went and what came, in whichever order the two are asked for', async () => {
  const bytes = new TextEncoder().encode('A title\n\nWords that can be counted.')
  await addVersion(context, article.id, { bytes })
  const there = await compareVersions(context, { id: article.id, from: 1, to: 2 })
  const back = await compareVersions(context, { id: article.id, from: 2, to: 1 })
  const kinds = ({ pieces }: typeof there) => pieces.map(({ kind }) => kind)
  expect(kinds(there)).toEqual(['same', 'removed', 'added', 'same'])
  expect(kinds(back)).toEqual(kinds(there))
  expect([there.differences, there.to.number, back.to.number]).toEqual([1, 2, 1])
})
