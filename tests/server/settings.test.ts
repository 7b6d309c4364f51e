import { describe, expect, it } from 'vitest'
import { clientAddress } from '@/server/next/client-address'
import { localPath } from '@/server/next/local-path'
import { readSettings } from '@/server/settings'

describe('settings', () => {
  it('serve this machine alone on port 3000 when nothing is said', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', proxies: 0 })
  })

  it.each([
    [{ PORT: 'three' }, 'PORT is "three", which cannot be used. Set it to something like PORT=3000.'],
    [{ PORT: '70000' }, 'PORT=3000'],
    [{ TICKMARK_PROXIES: '-1' }, 'TICKMARK_PROXIES=0'],
    [{ TICKMARK_ORIGIN: 'desk.example.org' }, 'TICKMARK_ORIGIN=https://desk.example.org'],
    [{ TICKMARK_ORIGIN: 'https://desk.example.org/path' }, 'TICKMARK_ORIGIN=https://desk.example.org'],
    [{ TICKMARK_ORIGIN: 'ftp://desk.example.org' }, 'TICKMARK_ORIGIN=https://desk.example.org'],
  ])('name what is wrong in %o with a value that would do', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence)
  })
})

describe('the address of a client', () => {
  const headers = new Headers({ 'x-forwarded-for': 'made up, 198.51.100.7, 10.0.0.2' })

  it.each([
    [0, undefined],
    [1, '10.0.0.2'],
    [2, '198.51.100.7'],
  ])('behind %i proxies of ours is believed as far as they vouch for it', (proxies, address) => {
    expect(clientAddress(headers, { proxies })).toBe(address)
  })
})

describe('where somebody is led after signing in', () => {
  it.each([
    ['/articles/1?tag=open#claim', '/articles/1?tag=open#claim'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s is %s', (asked, path) => {
    expect(localPath(asked)).toBe(path)
  })
})
