// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import { renderCopy } from '@/editor/render-copy'
import { claimOn } from './claims-on'

const oneParagraph = (text: string): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { role: 'paragraph' }, content: [{ type: 'text', text }] }],
})

function drawn(doc: Doc, ...spans: [number, number][]): Element {
  const text = canonicalText(doc)
  const element = document.createElement('div')
  const claims = spans.map(([start, end], i) =>
    claimOn(text, { start, end }, `c${i + 1}`, i === 0 ? 'attributed' : 'open'),
  )
  element.innerHTML = renderCopy(doc, new ClaimIndex(claims))
  return element
}

describe('The server copy', () => {
  it('draws a claim as a link to its entry in the margin, so that it works without scripts', () => {
    const claim = drawn(oneParagraph('The budget grew 4%.'), [4, 10]).querySelector('a.claim')
    expect(claim?.textContent).toBe('budget')
    expect(claim?.getAttribute('href')).toBe('#claim-c1')
    expect(claim?.getAttribute('data-tag')).toBe('attributed')
  })

  it('draws a claim inside another as one more line in the same element, and links to the inner one', () => {
    const element = drawn(oneParagraph('Fox reported that Iran had built new bases there.'), [0, 49], [18, 42])
    const segments = [...element.querySelectorAll('a.claim')].map(each => [each.textContent, each.getAttribute('href')])
    expect(segments).toEqual([
      ['Fox reported that ', '#claim-c1'],
      ['Iran had built new bases', '#claim-c2'],
      [' there.', '#claim-c1'],
    ])
    const lane = element.querySelector('a.claim > span.lane')
    expect(lane?.getAttribute('data-tag')).toBe('open')
    expect(lane?.getAttribute('data-lane')).toBe('1')
  })

  it('keeps hostile words as words, in text and in attributes', () => {
    const hostile = '<img src=x onerror=alert(1)> "\'><script>alert(1)</script> & &lt; </a></p>'
    const element = drawn(oneParagraph(hostile), [0, 28], [20, 40])
    expect(element.textContent).toBe(hostile)
    expect(element.querySelector('img, script')).toBeNull()
    const names = [...element.querySelectorAll('*')].flatMap(each => each.getAttributeNames())
    expect(names.filter(name => name.startsWith('on'))).toEqual([])
  })

  it('keeps a hostile claim id inside its attribute', () => {
    const doc = oneParagraph('Some words')
    const claim = claimOn('Some words', { start: 0, end: 4 }, '"><script>alert(1)</script>')
    const element = document.createElement('div')
    element.innerHTML = renderCopy(doc, new ClaimIndex([claim]))
    expect(element.querySelector('script')).toBeNull()
    expect(element.textContent).toBe('Some words')
  })

  it('gives headings and section leads the id that the outline points to', () => {
    const doc: Doc = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Title' }] },
        {
          type: 'paragraph',
          attrs: { role: 'paragraph' },
          content: [
            { type: 'text', text: 'Context:', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' news' },
          ],
        },
        { type: 'paragraph', attrs: { role: 'paragraph' }, content: [{ type: 'text', text: 'More.' }] },
      ],
    }
    const ids = [...drawn(doc).querySelectorAll('[id]')].map(({ id, textContent }) => [id, textContent])
    expect(ids).toEqual([
      ['at-0', 'Title'],
      ['at-6', 'Context: news'],
    ])
  })

  it('marks roles, languages and directions', () => {
    const caption: Doc['content'][number] = {
      type: 'paragraph',
      attrs: { role: 'caption', lang: 'es' },
      content: [{ type: 'text', text: 'Vista del lado sirio' }],
    }
    const arabic: Doc['content'][number] = {
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [{ type: 'text', text: 'قال الوزير' }],
    }
    const [first, second] = drawn({ type: 'doc', content: [caption, arabic] }).querySelectorAll('p')
    expect(first?.className).toBe('caption')
    expect(first?.getAttribute('lang')).toBe('es')
    expect(second?.getAttribute('dir')).toBe('auto')
  })

  it('draws nothing where a claim stands nowhere', () => {
    const claim = claimOn('Some words', { start: 0, end: 4 }, 'c1')
    const lost = { ...claim, anchor: { ...claim.anchor, start: null, end: null, state: 'lost' as const } }
    expect(renderCopy(oneParagraph('Some words'), new ClaimIndex([lost]))).not.toContain('claim')
  })
})

describe('Links and tables in the server copy', () => {
  const linked: Doc = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { role: 'paragraph' },
        content: [
          {
            type: 'text',
            text: 'Read the paper.',
            marks: [{ type: 'link', attrs: { href: 'https://example.org/p' } }],
          },
        ],
      },
    ],
  }

  it('follows a link, but for the words of a claim, which lead to the claim', () => {
    const element = drawn(linked, [5, 8])
    const links = [...element.querySelectorAll('a')].map(each => [each.textContent, each.getAttribute('href')])
    expect(links).toEqual([
      ['Read ', 'https://example.org/p'],
      ['the', '#claim-c1'],
      [' paper.', 'https://example.org/p'],
    ])
    expect(element.querySelector('a a')).toBeNull()
    expect(element.querySelectorAll('.link')).toHaveLength(3)
  })

  it('draws one claim over three cells of a table', () => {
    const cell = (type: 'tableCell' | 'tableHeader', text: string) => ({
      type,
      content: [
        {
          type: 'paragraph' as const,
          attrs: { role: 'paragraph' as const },
          content: [{ type: 'text' as const, text }],
        },
      ],
    })
    const doc: Doc = {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('tableHeader', 'Year'), cell('tableHeader', 'Dead')] },
            { type: 'tableRow', content: [cell('tableCell', '2019'), { type: 'tableCell' }] },
          ],
        },
      ],
    }
    expect(canonicalText(doc)).toBe('Year\nDead\n2019')
    const element = drawn(doc, [2, 12])
    expect([...element.querySelectorAll('.table table th, td')].map(each => each.textContent)).toEqual([
      'Year',
      'Dead',
      '2019',
      '',
    ])
    expect([...element.querySelectorAll('a.claim')].map(each => each.textContent)).toEqual(['ar', 'Dead', '20'])
  })
})
