import { describe, expect, it } from 'vitest'
import { askedAddress } from '@/server/fetching/asked-address'
import { readFetchAllow } from '@/server/fetching/fetch-settings'
import { isPublicAddress } from '@/server/fetching/is-public-address'
import { redirectOf } from '@/server/fetching/redirect-of'
import { resolveAddress } from '@/server/fetching/resolve-address'

const ports = [80, 443]

describe('an address that somebody asks for', () => {
  it.each([
    ['ftp://example.org/', /http:\/\/ or https/],
    ['file:///etc/passwd', /http:\/\/ or https/],
    ['javascript:alert(1)', /http:\/\/ or https/],
    ['example.org', /no address of the web/],
    ['http://', /no address of the web/],
    ['http://ann:secret@example.org/', /user name or a password/],
    ['https://example.org:22/', /ports 80 and 443 only/],
    [`https://example.org/${'x'.repeat(3_000)}`, /longer than 2,000/],
  ])('%s is refused with what to do', (address, sentence) => {
    expect(() => askedAddress(address, { allow: [], ports })).toThrow(sentence)
  })

  it('loses its fragment, and its host is plain', () => {
    const { url, host, port } = askedAddress(' https://Example.ORG./a?b#c ', { allow: [], ports })
    expect([url.href, host, port]).toEqual(['https://example.org./a?b', 'example.org', 443])
  })
})

describe('a redirect', () => {
  const places = { allow: [], ports }
  const to = (location: string, statusCode = 302) =>
    redirectOf({ statusCode, headers: { location } }, askedAddress('https://example.org/a/b', places), places)

  it('is read from where it stands', () => {
    expect([to('../c')?.url.href, to('//other.example/')?.host, to('/x', 304)]).toEqual([
      'https://example.org/c',
      'other.example',
      undefined,
    ])
  })

  it.each([
    ['http://example.org/', /from https to http/],
    ['file:///etc/passwd', /http:\/\/ or https/],
    ['https://a:b@example.org/', /user name or a password/],
    ['https://example.org:6379/', /ports 80 and 443/],
  ])('to %s is refused', (location, sentence) => {
    expect(() => to(location)).toThrow(sentence)
  })
})

describe('an address of the internet', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '1.2.3',
  ])('%s is not', address => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0/',
  ])('%s is seen for what it is', async address => {
    const asked = askedAddress(address, { allow: [], ports })
    const looking = { resolve: async () => ['8.8.8.8'], isPublic: isPublicAddress }
    await expect(resolveAddress(asked, looking)).rejects.toThrow(/private network/)
  })
})

describe('TICKMARK_FETCH_ALLOW', () => {
  it('names hosts that may be private, at the ports of the web or at one of their own', async () => {
    const allow = readFetchAllow('Wiki.example.lan, 10.0.0.5:8080 ::1')
    expect(allow).toEqual([{ host: 'wiki.example.lan' }, { host: '10.0.0.5', port: 8080 }, { host: '[::1]' }])
    const resolve = async () => ['10.9.9.9']
    const looking = { resolve, isPublic: isPublicAddress }
    const places = { allow, ports }
    expect(await resolveAddress(askedAddress('https://wiki.example.lan/x', places), looking)).toEqual(['10.9.9.9'])
    expect(await resolveAddress(askedAddress('http://10.0.0.5:8080/', places), looking)).toEqual(['10.0.0.5'])
    expect(() => askedAddress('http://wiki.example.lan:8080/', places)).toThrow(/ports/)
    await expect(resolveAddress(askedAddress('http://10.0.0.5/', places), looking)).rejects.toThrow(/private network/)
  })

  it.each(['http://wiki/', '*.example.org', 'a b@c'])('refuses %s with an example', found => {
    expect(() => readFetchAllow(found)).toThrow('TICKMARK_FETCH_ALLOW=wiki.example.lan,10.0.0.5:8080')
  })
})
