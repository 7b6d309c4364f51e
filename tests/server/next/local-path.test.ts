import { describe, expect, it } from 'vitest'
import { localPath } from '@/server/next/local-path'

describe('where somebody goes after signing in', () => {
  it.each(['/', '/articles/1?tag=open#claim-2', '/?q=a%20b'])('is %s, an address of this desk', path => {
    expect(localPath(path)).toBe(path)
  })

  it.each([
    undefined,
    null,
    '',
    'articles',
    'https://other.example/',
    '//other.example',
    '/\\other.example',
    '/..//other.example',
    '/./%2e%2e//other.example',
    '/\t/other.example',
    'javascript:alert(1)',
  ])('is the desk page in place of %s', path => {
    expect(localPath(path)).toBe('/')
  })
})
