import { describe, expect, it } from 'vitest'
import { isWebAddress, lineSchema, proseSchema, webAddressSchema } from '@/domain/fields'

describe('A link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a b.pdf',
    'https://例え.example/@name',
  ])('may be %s', address => {
    expect(webAddressSchema.parse(` ${address} `)).toBe(address)
    expect(isWebAddress(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org',
    '/here',
    'http:here',
    'http:/here',
    'https://',
    'https://example.org/a\nb',
    'https://example.org/\u0000',
    'https://paper.example@other.example/',
    'https://ada:secret@example.org/',
  ])('is never %j', address => {
    expect(webAddressSchema.safeParse(address).success).toBe(false)
  })
})

it('takes out of words what would turn the direction of those after them', () => {
  expect(lineSchema(50).parse('report\u202egpj.exe')).toBe('reportgpj.exe')
  expect(proseSchema(50).parse('\u202dsaid\u202c so')).toBe('said so')
  expect(webAddressSchema.parse('https://example.org/\u202egpj')).toBe('https://example.org/gpj')
  expect(lineSchema(50).safeParse('\u202e').success).toBe(false)
})
