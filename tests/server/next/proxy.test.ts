import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { config, proxy } from '@/proxy'

// The matcher is a path pattern of the framework's; all that ours holds is one group, which is a regular expression.
const isCovered = (path: string) => config.matcher.some(pattern => new RegExp(`^${pattern}$`).test(path))

it.each([
  '/',
  '/sign-in',
  '/articles/1',
  '/articles/1/report/more',
  '/nothing-here',
  '/favicon.ico',
  '/icon.svgx',
  '/api',
  '/api/auth/get-session',
  '/_next/image',
])('covers %s, which may end in a page', path => {
  expect(isCovered(path)).toBe(true)
})

it.each(['/api/v1/articles', '/_next/static/chunks/a.js', '/icon.svg', '/articles/1/report'])(
  'leaves %s to itself',
  path => {
    expect(isCovered(path)).toBe(false)
  },
)

it('gives each request a nonce of its own and lets nobody frame the page', () => {
  const answers = [1, 2].map(() => proxy(new NextRequest('http://localhost:3000/')))
  const nonces = answers.map(
    ({ headers }) => /'nonce-([^']{40,})'/.exec(headers.get('content-security-policy') ?? '')?.[1],
  )
  expect(nonces[0]).toBeDefined()
  expect(nonces[0]).not.toBe(nonces[1])
  expect(answers[0]?.headers.get('x-frame-options')).toBe('DENY')
  expect(answers[0]?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})
