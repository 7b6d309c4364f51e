import { describe, expect, it } from 'vitest'
import { readHtml } from '@/formats/import/html/read-html'
import { importArticle } from '@/formats/import/import-article'

const bytes = (html: string) => new TextEncoder().encode(html)
const paragraph = (about: string) =>
  `The ${about} committee met on Tuesday, and its members agreed, after a long debate, to publish the figures in full; the vote was nine to two.`

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Nine to two | The Harbour Post</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><header><a href="/">The Harbour Post</a></header>
  <main>${body}</main><footer>© 2026 The Harbour Post. All rights reserved.</footer><script>track()</script></body></html>`

const article = `<article><h1>Nine to two</h1>${['budget', 'harbour', 'school', 'traffic', 'water'].map(about => `<p>${paragraph(about)}</p>`).join('')}</article>`

describe('a page', () => {
  it('gives its article without what stands around it, with its title in front', async () => {
    const { blocks, mediaType } = await readHtml(bytes(page(article)), {})
    expect(blocks.map(({ kind, text }) => [kind, text.slice(0, 11)])).toEqual([
      ['title', 'Nine to two'],
      ['unknown', 'The budget '],
      ['unknown', 'The harbour'],
      ['unknown', 'The school '],
      ['unknown', 'The traffic'],
      ['unknown', 'The water c'],
    ])
    expect(mediaType).toBe('text/html')
  })

  it('keeps the line that names the author as the byline, and sets its date aside', async () => {
    const head = '<meta name="author" content="Ada Quill">'
    const lines = '<h1>Nine to two</h1><div class="byline">By Ada Quill</div><div class="post-date">4 March 2026</div>'
    const { blocks } = await readHtml(bytes(page(article.replace('<h1>Nine to two</h1>', lines), head)), {})
    expect(blocks.slice(0, 3).map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Nine to two'],
      ['byline', 'By Ada Quill'],
      ['residue', '4 March 2026'],
    ])
  })

  it('takes title, byline, date, language, publisher and address from what the page states', async () => {
    const stated = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Nine to two',
          author: [{ '@type': 'Person', name: 'Ada Quill' }, { name: 'Ben Reed' }],
          datePublished: '2026-03-04T23:30:00-05:00',
        },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(stated)}</script><meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="/2026/nine-to-two">`
    const { details } = await readHtml(bytes(page(article, head)), { url: 'https://post.example/x?utm_source=y' })
    expect(details).toEqual({
      title: 'Nine to two',
      byline: 'Ada Quill, Ben Reed',
      publishedAt: '2026-03-04',
      language: 'en-GB',
      publisher: 'The Harbour Post',
      sourceUrl: 'https://post.example/2026/nine-to-two',
    })
  })

  it('takes them from metadata and elements where it states nothing', async () => {
    const head =
      '<meta name="author" content="By Ada Quill"><meta property="article:published_time" content="2025-12-31T22:00:00Z"><meta property="og:title" content="Nine to two – in full">'
    const { details } = await readHtml(bytes(page(article, head)), {})
    expect(details).toMatchObject({ title: 'Nine to two', byline: 'Ada Quill', publishedAt: '2025-12-31' })
  })

  it.each([
    ['statements that cannot be read', '<script type="application/ld+json">{"@type":</script>'],
    ['statements inside one another', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['a date that is none', '<meta name="date" content="2026-02-31">'],
    ['an address of another kind', '<link rel="canonical" href="javascript:alert(1)">'],
  ])('is not misled by %s', async (_what, head) => {
    const { details } = await readHtml(bytes(page(article, head)), {})
    expect(details).toEqual({ title: 'Nine to two', language: 'en-GB' })
  })

  it('is read in the encoding that it names', async () => {
    const greek = Buffer.concat([
      Buffer.from('<html><head><meta charset="iso-8859-7"></head><body><p>'),
      Buffer.from([0xe1, 0xe2, 0xe3]),
      Buffer.from('</p></body></html>'),
    ])
    const western = Buffer.from('<meta charset=iso-8859-1><p>\x93caf\xe9\x94</p>', 'latin1')
    const lies = bytes('<meta charset=iso-8859-1><p>café</p>')
    const read = async (content: Uint8Array) => (await readHtml(content, {})).blocks.map(({ text }) => text)
    expect(await read(greek)).toEqual(['αβγ'])
    expect(await read(western)).toEqual(['“café”'])
    expect(await read(lies)).toEqual(['café'])
    const cyrillic = Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xe0])
    const said = await readHtml(cyrillic, { mediaType: 'text/html; charset=windows-1251' })
    expect(said.blocks.map(({ text }) => text)).toEqual(['Да'])
  })

  it.each([
    ['nothing', ''],
    [
      'only a program',
      '<html><head><title>App</title></head><body><div id="root"></div><script>start()</script></body></html>',
    ],
    ['only hidden words', '<p hidden>Here</p>'],
  ])('that holds %s is refused in words', async (_what, html) => {
    await expect(readHtml(bytes(html), {})).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(/^There are no words/),
    })
  })
})

describe('copied HTML', () => {
  it('is the article as it is, however little of it there is', async () => {
    const { blocks } = await readHtml(bytes('<!--StartFragment--><p>One.</p><p>Two.</p><!--EndFragment-->'), {})
    expect(blocks.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  })

  it('from a program for writing is not searched for an article', async () => {
    const html =
      '<html><head><title>x</title><meta name=Generator content="Microsoft Word 15"></head><body><div class="header"><p class=MsoTitle>T</p></div><p>Short.</p></body></html>'
    const { blocks } = await readHtml(bytes(html), {})
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'T'],
      ['unknown', 'Short.'],
    ])
  })
})

describe('a web archive', () => {
  it.each(['From: <Saved by Blink>', 'From: "Saved by Windows"'])('that begins %s is refused by name', async head => {
    const archive = `${head}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n`
    await expect(importArticle({ bytes: bytes(archive), fileName: 'page.mhtml' })).rejects.toThrow(
      /a web archive \(MHTML\)/,
    )
  })
})
