import { describe, expect, it } from 'vitest'
import { blocksInHtml } from '@/formats/import/html/blocks-in-html'
import type { SourceBlock } from '@/formats/import/source-document'

const kinds = (html: string) => blocksInHtml(html).map(({ kind, text }) => `${kind}: ${text}`)
const texts = (html: string) => blocksInHtml(html).map(({ text }) => text)
const first = (html: string): SourceBlock | undefined => blocksInHtml(html)[0]

describe('blocks of a fragment', () => {
  it('reads headings with their levels, paragraphs and quotations', () => {
    const blocks = blocksInHtml('<h1>A</h1><p>One.</p><h3>B</h3><blockquote><p>Q1</p><p>Q2</p></blockquote>')
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'A'],
      ['unknown', undefined, 'One.'],
      ['heading', 3, 'B'],
      ['quote', undefined, 'Q1'],
      ['quote', undefined, 'Q2'],
    ])
  })

  it('cuts div soup, loose text and two breaks in a row into blocks, and keeps one break as a line', () => {
    expect(texts('One<div>Two<div>Three</div>Four</div>Five<br><br>Six<br>Seven<br> <br>Eight')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six\nSeven',
      'Eight',
    ])
  })

  it('takes long lines with single breaks as the paragraphs that they are', () => {
    const long = (word: string) => `${`${word} `.repeat(24)}end.`
    expect(texts(`<div>${long('alpha')}<br>${long('beta')}<br>${long('gamma')}</div>`)).toHaveLength(3)
  })

  it('takes white space as one space and leaves none at the edges, no-break spaces only where they are typeset', () => {
    expect(texts('<p>\n  A&nbsp;b\t<b> c </b>\n d&nbsp;: 10&nbsp;000&shy;&#8203; </p><p>&nbsp;</p>')).toEqual([
      'A b c d\u00a0: 10\u00a0000',
    ])
  })

  it('keeps marks and links, and the text is the sum of the runs', () => {
    const block = first('<p>A <b>bold <i>both</i></b> and <a href="/x?a=1&amp;b=2">a link</a>.</p>')
    expect(block?.inlines).toEqual([
      { text: 'A ' },
      { text: 'bold ', marks: ['bold'] },
      { text: 'both', marks: ['bold', 'italic'] },
      { text: ' and a link.' },
    ])
    const [linked] = blocksInHtml('<p><a href="/x?a=1&amp;b=2">a link</a></p>', { url: 'https://example.org/y/' })
    expect(linked?.inlines).toEqual([{ text: 'a link', href: 'https://example.org/x?a=1&b=2' }])
  })

  it('drops what runs, what is hidden and addresses that are no address of the web', () => {
    expect(
      blocksInHtml(
        '<p onclick="x()">A<script>alert(1)</script><style>p{}</style><!-- c --> <span style="display: none">no</span><a href="javascript:alert(1)">b</a></p><p hidden>no</p><div aria-hidden="true">no</div><noscript>no</noscript><img src="https://t.example/pixel.gif" width="1"><p class="sr-only">no</p><iframe>no</iframe><template>no</template>',
      ),
    ).toEqual([{ kind: 'unknown', text: 'A b' }])
  })

  it('reads lists with their depth and numbers, and the second paragraph of an item as a paragraph', () => {
    const html =
      '<ol start="3"><li>C<ul><li>deep</li></ul></li><li value="7">G</li><li><p>H</p><p>more</p></li></ol><ul><li>x</ul>'
    expect(
      blocksInHtml(html).map(({ kind, text, list }) => [kind, text, list?.ordered, list?.depth, list?.number]),
    ).toEqual([
      ['listItem', 'C', true, 0, 3],
      ['listItem', 'deep', false, 1, undefined],
      ['listItem', 'G', true, 0, 7],
      ['listItem', 'H', true, 0, 8],
      ['paragraph', 'more', undefined, undefined, undefined],
      ['listItem', 'x', false, 0, undefined],
    ])
  })

  it('reads the lists that Word writes as paragraphs, without the bullet that it types', () => {
    const html =
      "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p></p><p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Second</p>"
    expect(blocksInHtml(html).map(({ kind, text, list, mark }) => [kind, text, list, mark])).toEqual([
      ['listItem', 'First', { ordered: false, depth: 0 }, undefined],
      ['listItem', 'Second', { ordered: true, depth: 1, number: 2 }, undefined],
    ])
  })

  it('puts typed bullets beside the words, one block for each line of them', () => {
    expect(
      blocksInHtml('<p>• one</p><p>•<b>two</b></p><p>- a<br>- b</p>').map(({ text, mark }) => [mark, text]),
    ).toEqual([
      ['•', 'one'],
      ['•', 'two'],
      ['-', 'a'],
      ['-', 'b'],
    ])
  })

  it('reads the cells of a table with their places, and a table that lays out the page as nothing', () => {
    const html =
      '<table><caption>T</caption><tr><th>Year<th>Sum<tr><td rowspan=2>2024<td>4%<tr><td>5%</table><table><tr><td><p>Left</p></td></tr></table>'
    expect(blocksInHtml(html).map(({ kind, text, cell }) => [kind, text, cell])).toEqual([
      ['caption', 'T', undefined],
      ['tableCell', 'Year', { table: 0, row: 0, column: 0, isHeader: true }],
      ['tableCell', 'Sum', { table: 0, row: 0, column: 1, isHeader: true }],
      ['tableCell', '2024', { table: 0, row: 1, column: 0 }],
      ['tableCell', '4%', { table: 0, row: 1, column: 1 }],
      ['tableCell', '5%', { table: 0, row: 2, column: 1 }],
      ['unknown', 'Left', undefined],
    ])
  })

  it.each([
    [
      'Markdown',
      '<p>Text<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> on.</p><section class="footnotes"><ol><li id="fn1" class="footnote-item"><p>The note. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    ],
    [
      'Word',
      '<p>Text<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> on.</p><div><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> The note.</p></div></div>',
    ],
    [
      'a page',
      '<p>Text<sup><a href="#note-1" id="ref-1">1</a></sup> on.</p><ol><li id="note-1">The note. <a href="#ref-1">↑</a></li></ol>',
    ],
  ])('reads the notes of %s: the mark in the text, and before the note', (_from, html) => {
    expect(blocksInHtml(html).map(({ kind, text, mark }) => [kind, text, mark])).toEqual([
      ['unknown', 'Text[1] on.', undefined],
      ['footnote', 'The note.', '[1]'],
    ])
  })

  it('reads captions, raised figures, quote elements and readings', () => {
    expect(
      kinds(
        '<figure><img alt="x"><figcaption>A street. <span>Photo: B</span></figcaption></figure><p>10<sup>6</sup> and 1<sup>st</sup> <q>so</q> <ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby></p>',
      ),
    ).toEqual(['caption: A street. Photo: B', 'unknown: 10⁶ and 1st “so” 東(とう)'])
  })

  it('does not take a Google document for bold, and leads links past the redirect', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap">Plain </span><span style="font-weight:700">bold</span></p><p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D">x</a></p></b>'
    expect(blocksInHtml(html).map(({ inlines }) => inlines)).toEqual([
      [{ text: 'Plain ' }, { text: 'bold', marks: ['bold'] }],
      [{ text: 'x', href: 'https://example.org/a' }],
    ])
  })

  it('tells the mail that was answered and the signature from the copy', () => {
    const html =
      '<div>New words.</div><div class="gmail_signature">Ann<br>Desk</div><div class="gmail_quote"><div class="gmail_attr">On Monday, B wrote:</div><blockquote type="cite">Old words.</blockquote></div>'
    expect(kinds(html)).toEqual([
      'unknown: New words.',
      'residue: Ann\nDesk',
      'residue: On Monday, B wrote:',
      'residue: Old words.',
    ])
  })

  it('gives the language of whole blocks', () => {
    const [one, two] = blocksInHtml('<p lang="ES">Hola</p><p><span lang="EN-US">x</span></p>')
    expect([one?.lang, two?.lang]).toEqual(['es', undefined])
  })

  it('composes letters with marks that stand in another element', () => {
    expect(texts('<p>Cafe<b>\u0301 x</b></p>')).toEqual(['Café x'])
  })
})

describe('hostile fragments', () => {
  it.each([
    ['50,000 elements inside one another', `${'<div>'.repeat(50_000)}deep`, ['deep']],
    ['50,000 lists inside one another', `${'<ul><li>'.repeat(50_000)}deep`, ['deep']],
    ['a thousand tables in tables', `${'<table><tr><td>'.repeat(1_000)}deep`, ['deep']],
    ['end tags without beginnings', `a${'</p></i></table>'.repeat(100_000)}b`, ['ab']],
    ['an attribute of ten million letters', `<p ${'a'.repeat(10_000_000)}="1">x`, ['x']],
    ['an element that never ends', `x<p class="${'y'.repeat(100_000)}`, ['x']],
    ['marks inside marks', `${'<b><i>'.repeat(20_000)}x`, ['x']],
  ])('reads %s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it.each([
    ['five million elements', '<b>x</b>'.repeat(2_500_000), 'elements'],
    ['too many paragraphs', '<p>x</p>'.repeat(30_000), 'paragraphs'],
  ])('refuses %s in one sentence', (_name, html, what) => {
    expect(() => blocksInHtml(html)).toThrow(new RegExp(`^The page has more than [\\d,]+ ${what}\\. [^.]+\\.$`))
  })
})
