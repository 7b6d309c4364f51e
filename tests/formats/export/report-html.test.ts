// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckingFile } from '@/domain/report/checking-file'
import { makeReport } from '@/domain/report/make-report'
import { inter, sourceSerif } from '@/formats/export/html/embedded-faces'
import { tokens } from '@/formats/export/html/tokens'
import { serialiseRefusalHtml, serialiseReportHtml } from '@/formats/export/report-html'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'
import { aDoc } from '../../builders/a-doc'
import { anArticle, aVersion } from '../../builders/an-article'
import { madeAt, smallArticle } from '../../builders/small-article'

function pageOf({ article, claims }: CheckingFile, options = {}): { page: Document; source: string } {
  const source = serialiseReportHtml(makeReport(article, claims), { at: madeAt, ...options })
  return { page: parse(source), source }
}

function parse(source: string): Document {
  return new DOMParser().parseFromString(source, 'text/html')
}

function all(page: Document, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)]
}

const { page, source } = pageOf(smallArticle)

describe('The report as a web page', () => {
  it('holds the whole text, block by block, in its order', () => {
    const text = all(page, '#text .row').map(row => {
      const copy = parse(row.firstElementChild?.outerHTML ?? '')
      for (const number of copy.querySelectorAll('.num')) number.remove()
      for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
      return copy.body.textContent
    })
    expect(text.join('\n')).toBe(smallArticle.article.version.text)
  })

  it('has one h1, landmarks, and headings that step down one at a time', () => {
    expect(all(page, 'h1').map(heading => heading.textContent)).toEqual(['Checking report'])
    expect(all(page, 'main')).toHaveLength(1)
    const levels = all(page, 'h1, h2, h3, h4').map(heading => Number(heading.tagName.slice(1)))
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    })
  })

  it('leads from every number to its note, to the claim in full and back; every link inside leads somewhere', () => {
    expect(all(page, '.num').map(link => link.getAttribute('aria-label'))).toEqual([
      'Note 1: open',
      'Note 2: verified',
      'Note 3: attributed',
      'Note 4: disputed',
      'Note 5: attributed',
      'Note 6: open',
    ])
    const ids = new Set(all(page, '[id]').map(element => element.id))
    expect(ids.size).toBe(all(page, '[id]').length)
    for (const link of all(page, 'a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  it('draws crossing claims as flat segments on lanes of their own', () => {
    const marks = all(page, '#text .row:nth-of-type(3) mark').map(mark => mark.outerHTML.replace(/<a.*?<\/a>/g, ''))
    expect(marks).toEqual([
      '<mark class="claim" data-tag="attributed" data-begin="">The Gazette said that the mayor called it </mark>',
      '<mark class="claim" data-tag="attributed" data-end=""><span class="lane" data-tag="disputed" data-lane="1" data-begin="">“the worst flood”</span></mark>',
      '<mark class="claim" data-tag="disputed" data-lane="1" data-end=""> in a cafe\u0301</mark>',
    ])
  })

  it('keeps bold, italic, line breaks, languages and directions', () => {
    expect(page.querySelector('#text strong')?.textContent).toBe('Context:')
    expect(page.querySelector('#text em')?.textContent).toBe('Monday')
    expect(all(page, '#text br')).toHaveLength(1)
    expect(page.querySelector('#text [lang="ar"]')?.getAttribute('dir')).toBe('rtl')
    expect(page.querySelector('#text p.caption')?.getAttribute('lang')).toBe('es')
    expect(page.querySelector('#c5 blockquote')?.outerHTML).toContain('lang="ar" dir="rtl"')
  })

  it('tells each claim with its checks, reasons, people, times and evidence', () => {
    const told = page.querySelector('#c3')?.textContent?.replace(/\s+/g, ' ') ?? ''
    for (const part of [
      'Quotation Are the words verbatim? Verified',
      'Heard on the recording <b>twice</b>.',
      'Benno O’Neil <b@x>, 2 March 2026, 09:05 UTC',
      'Evidence: 2 independent, 1 primary',
      'Supports. Primary for the quotation. Flood, live, The Gazette, 27 February 2026. Seen 1 March 2026.',
      'It was "the worst flood", she said.',
      'Reported byThe Gazette',
    ])
      expect(told).toContain(part)
  })

  it('names the text by its hash, the people, what was set aside, and claims that stand nowhere', () => {
    const text = page.body.textContent?.replace(/\s+/g, ' ') ?? ''
    expect(text.replaceAll(' ', '')).toContain(smallArticle.article.version.sha256)
    expect(text).toContain('Warning: <script>alert(1)</script> on line 3')
    expect(text).toContain('These words no longer stand in this version.')
  })

  it('runs nothing and asks for nothing', () => {
    expect(all(page, 'script, iframe, object, embed, link, img, base, form')).toEqual([])
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'/,
    )
    expect(source.match(/url\((?!"?data:)/g)).toBeNull()
    expect(source).not.toContain('@import')
    for (const element of all(page, '*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/)
    }
  })

  it('makes links of http and https alone, and lends them nothing', () => {
    const outward = all(page, 'a:not([href^="#"])')
    expect(outward.length).toBeGreaterThan(3)
    for (const link of outward) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//)
      expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow')
    }
  })

  it('stays a page whatever is written into it', () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></style></title>{{x}}\${y}&lt;`
    const evidence = anEvidence({
      title: hostile,
      author: hostile,
      url: 'javascript:alert(1)',
      locator: hostile,
      excerpt: hostile,
      note: hostile,
      independenceGroup: hostile,
    })
    const checks = [aCheck('content', 'verified', { reason: hostile, by: { id: 'x', name: hostile } })]
    const version = aVersion({ doc: aDoc([hostile, hostile]) })
    const claim = aClaim({
      text: version.text,
      span: { start: 3, end: 40 },
      checks,
      evidence: [evidence],
      claimant: hostile,
      reportedBy: hostile,
    })
    const article = anArticle({
      version,
      title: hostile,
      byline: hostile,
      publisher: hostile,
      setAside: [{ text: hostile, reason: hostile }],
      notes: [hostile],
      language: 'en',
    })
    const { page: spoilt } = pageOf({ article, claims: [claim] })
    expect(all(spoilt, 'script, img')).toEqual([])
    expect(all(spoilt, 'a:not([href^="#"])')).toEqual([])
    expect(spoilt.title).toBe(`Checking report: ${hostile}`)
    expect(parse(serialiseRefusalHtml(hostile)).querySelectorAll('script, img')).toHaveLength(0)
  })

  it('carries a bar with downloads on the desk, and none when taken away', () => {
    const bar = {
      back: '/articles/x',
      theme: { words: 'Theme: dark', address: '?theme=system' },
      downloads: [{ words: 'JSON', address: '/api/x?format=json', title: 'All' }],
    }
    const { page: shown } = pageOf(smallArticle, { bar, theme: 'dark' })
    expect(shown.documentElement.dataset.theme).toBe('dark')
    expect(shown.querySelector('nav a[download]')?.getAttribute('href')).toBe('/api/x?format=json')
    expect(shown.querySelector('.topbar [aria-label="Theme: dark"]')?.getAttribute('href')).toBe('?theme=system')
    expect(all(page, '.topbar')).toEqual([])
    expect(page.documentElement.dataset.theme).toBeUndefined()
  })

  it('shows an article without claims', () => {
    const { page: empty } = pageOf({ article: anArticle(), claims: [] })
    expect(empty.querySelector('.summary')?.textContent).toBe('No claim has been marked in this text.')
    expect(all(empty, '.findings, .sources, .bar')).toEqual([])
  })

  it('is made in a moment for a long article with many claims, one over another', () => {
    const version = aVersion({
      doc: aDoc(Array.from({ length: 400 }, (_, i) => `Paragraph ${i} says something that can be checked.`)),
    })
    const claims = Array.from({ length: 1_000 }, (_, i) => {
      const start = Math.floor((i * (version.text.length - 60)) / 1_000)
      return aClaim({
        text: version.text,
        span: { start, end: start + 30 + (i % 30) },
        tag: i % 2 ? 'verified' : 'open',
      })
    })
    serialiseReportHtml(makeReport(anArticle({ version }), claims), { at: madeAt })
  })
})

describe('What a report brings with it', () => {
  it('is the faces of the installed packages, under 140 kB', () => {
    const face = (name: string) => readFileSync(`node_modules/@fontsource-variable/${name}`).toString('base64')
    expect(sourceSerif).toBe(face('source-serif-4/files/source-serif-4-latin-wght-normal.woff2'))
    expect(inter).toBe(face('inter/files/inter-latin-wght-normal.woff2'))
    expect(sourceSerif.length + inter.length).toBeLessThan(140_000)
  })

  it('is the desk’s own tokens', () => {
    const desk = declarations(readFileSync('app/styles/tokens.css', 'utf8'))
    for (const [name, values] of declarations(tokens)) expect([name, values]).toEqual([name, desk.get(name)])
  })
})

// Custom properties with their values, those of media queries included, written the same way.
function declarations(css: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [, name = '', value = ''] of css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(--[\w-]+):\s*((?:url\((?:"[^"]*"|'[^']*')\)|[^;])*);/g)) {
    const plain = value.replace(/\s+/g, ' ').replaceAll('"', "'").trim()
    found.set(name, [...(found.get(name) ?? []), plain])
  }
  return found
}
