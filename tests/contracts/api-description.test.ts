import { expect, it } from 'vitest'
import { GET } from '@/app/api/v1/openapi.json/route'
import { aRunningDesk } from '../builders/a-running-desk'
import { callRoute } from '../builders/call-route'

aRunningDesk()

it('describes every route with its right, its input and what it refuses with', async () => {
  const answer = await callRoute(GET)
  expect(answer.status).toBe(200)
  const { openapi, paths } = await answer.json()
  expect(openapi).toBe('3.1.0')
  const checks = paths['/claims/{id}/checks'].post
  expect(checks).toMatchObject({
    security: [{ session: [] }, { token: [] }],
    'x-action': 'claim.check',
    parameters: [
      { name: 'id', in: 'path', required: true },
      { name: 'If-Match', in: 'header', required: false },
      { name: 'Tickmark-Action', in: 'header', required: false },
      { name: 'Tickmark-Attempt', in: 'header', required: false },
    ],
    responses: { default: { content: { 'application/problem+json': {} } } },
  })
  expect(checks.requestBody.content['application/json'].schema.anyOf).toHaveLength(2)
  const importing = paths['/articles'].post.requestBody.content['application/json'].schema
  expect(importing.properties).toMatchObject({ content: { type: 'string' } })
  expect(Object.keys(paths['/session'])).toEqual(['get', 'post', 'delete'])
})
