import { describe, expect, it } from 'vitest'
import { readDocx } from '@/formats/import/docx/read-docx'
import { aParagraph, aRun, aWordFile, type WordParts } from '../../../builders/a-word-file'

async function read(document: string, parts: Omit<WordParts, 'document'> = {}) {
  return readDocx(aWordFile({ document, ...parts }))
}

async function texts(document: string, parts: Omit<WordParts, 'document'> = {}) {
  return (await read(document, parts)).blocks.map(block => block.text)
}

const style = (id: string, name: string, inner = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

describe('Words', () => {
  it('keeps breaks inside a paragraph, makes tabs spaces and keeps every paragraph apart', async () => {
    expect(
      await texts(
        aParagraph(`<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>`) +
          '<w:p/>' +
          aParagraph('Four'),
      ),
    ).toEqual(['One two\nthree', 'Four'])
  })

  it('reads hyphens, symbols and equations as the characters they show', async () => {
    const { blocks, notes } = await read(
      aParagraph(
        `<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate re</w:t><w:noBreakHyphen/><w:t xml:space="preserve">do </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><m:oMathPara><m:oMath><m:r><w:rPr/><m:t>E=mc</m:t></m:r><m:r><m:t>²</m:t></m:r></m:oMath></m:oMathPara>`,
      ),
    )
    expect(blocks[0]?.text).toBe('cooperate re\u2011do \u2713E=mc²')
    expect(notes).toEqual(['1 equation carried over as plain characters.'])
  })

  it('keeps bold, italic, struck and linked words, and no link that is not http, https or mailto (D8)', async () => {
    const field = (code: string, words: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${aRun(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { blocks } = await read(
      aParagraph(
        aRun('plain ') +
          aRun('bold', '<w:b/>') +
          aRun(' and ', '<w:b w:val="0"/>') +
          aRun('both', '<w:b/><w:i/>') +
          field('HYPERLINK "https://example.org/a"', ' link') +
          field('HYPERLINK "javascript:alert(1)"', ' trap'),
      ),
    )
    expect(blocks[0]?.inlines).toEqual([
      { text: 'plain ' },
      { text: 'bold', marks: ['bold'] },
      { text: ' and ' },
      { text: 'both', marks: ['bold', 'italic'] },
      { text: ' link', href: 'https://example.org/a' },
      { text: ' trap' },
    ])
  })

  it('reads runs by what they say, whatever they say of layout, sessions and changes of style', async () => {
    const layout =
      '<w:rFonts w:ascii="Arial"/><w:sz w:val="22"/><w:rPrChange w:id="9"><w:rPr><w:b/></w:rPr></w:rPrChange>'
    const { blocks } = await read(
      `<w:p w:rsidR="00A1" w:rsidRDefault="00A2"><w:pPr><w:spacing w:after="0"/><w:ind w:left="20"/><w:pPrChange w:id="8"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:bookmarkStart w:id="1" w:name="a"></w:bookmarkStart><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A3"><w:rPr>${layout}</w:rPr><w:t>Plain</w:t></w:r><w:bookmarkEnd w:id="1"/>${aRun(' and bold', `${layout}<w:b/>`)}</w:p>`,
    )
    expect(blocks).toEqual([
      {
        text: 'Plain and bold',
        inlines: [{ text: 'Plain' }, { text: ' and bold', marks: ['bold'] }],
        kind: 'unknown',
      },
    ])
  })

  it('leaves hidden text out and says so', async () => {
    const { blocks, notes } = await read(aParagraph(aRun('Seen') + aRun('unseen', '<w:vanish/>') + aRun(' too')))
    expect(blocks.map(block => block.text)).toEqual(['Seen too'])
    expect(notes).toEqual(['6 hidden characters left out.'])
  })

  it('joins a first letter set large with its word', async () => {
    expect(await texts(aParagraph('T', '<w:framePr w:dropCap="drop"/>') + aParagraph('he strike'))).toEqual([
      'The strike',
    ])
  })

  it('reads a text box after the paragraph it stands in, from either of its two copies', async () => {
    const box = (inner: string) => `<w:txbxContent>${aParagraph(inner)}</w:txbxContent>`
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('In the box')}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`
    const fallback = `<mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback>`
    const around = (inner: string) =>
      aParagraph(`${aRun('Before')}<w:r><mc:AlternateContent>${inner}</mc:AlternateContent></w:r>${aRun(' after')}`)
    for (const both of [choice + fallback, choice, `${choice}<mc:Fallback><w:t/></mc:Fallback>`]) {
      expect(await texts(around(both))).toEqual(['Before after', 'In the box'])
    }
  })
})

describe('Roles', () => {
  it('knows headings by built-in, localised and custom styles and by outline level (D9)', async () => {
    const { blocks } = await read(
      aParagraph('Of Word', '<w:pStyle w:val="berschrift2"/>') +
        aParagraph('Localised', '<w:pStyle w:val="x"/>') +
        aParagraph('Custom', '<w:pStyle w:val="own"/>') +
        aParagraph('By level', '<w:outlineLvl w:val="2"/>') +
        aParagraph('Body', '<w:outlineLvl w:val="9"/>') +
        aParagraph('The title', '<w:pStyle w:val="t"/>') +
        aParagraph('The deck', '<w:pStyle w:val="s"/>') +
        aParagraph('A map', '<w:pStyle w:val="c"/>'),
      {
        styles:
          style('berschrift2', 'heading 2') +
          style('x', 'Заголовок 1') +
          style('own', 'Zwischentitel', '<w:basedOn w:val="berschrift2"/>') +
          style('t', 'Title') +
          style('s', 'Subtitle') +
          style('c', 'caption'),
      },
    )
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['heading', 1],
      ['heading', 2],
      ['heading', 3],
      ['unknown', undefined],
      ['title', undefined],
      ['standfirst', undefined],
      ['caption', undefined],
    ])
  })

  it('counts lists as Word does: nested, going on after text, and begun again (D10)', async () => {
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const item = (text: string, num: number, ilvl = 0) =>
      aParagraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`)
    const { blocks } = await read(
      item('a', 1) +
        item('b', 1, 1) +
        item('c', 1, 1) +
        aParagraph('between') +
        item('d', 1) +
        item('e', 1, 1) +
        item('f', 3) +
        item('g', 2) +
        item('h', 0),
      { numbering },
    )
    expect(blocks.map(block => [block.text, block.mark, block.list?.depth, block.list?.number])).toEqual([
      ['a', '1.', 0, 1],
      ['b', '1.a)', 1, 1],
      ['c', '1.b)', 1, 2],
      ['between', undefined, undefined, undefined],
      ['d', '2.', 0, 2],
      ['e', '2.a)', 1, 1],
      ['f', '1.', 0, 1],
      ['g', '•', 0, undefined],
      ['h', undefined, undefined, undefined],
    ])
  })

  it('gives every paragraph of a table its cell, spans counted, and tells of a table in a cell (D11)', async () => {
    const cell = (inner: string, properties = '') =>
      `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(aParagraph('inside'))}${cell(aParagraph('too'))}</w:tr></w:tbl>`
    const { blocks, notes } = await read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(aParagraph('Place'), '<w:gridSpan w:val="2"/>')}${cell(aParagraph('Dead'))}</w:tr>` +
        `<w:tr>${cell(aParagraph('Syria'), '<w:vMerge w:val="restart"/>')}${cell(aParagraph('Bukamal'))}${cell(aParagraph('21') + inner)}</w:tr>` +
        `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(aParagraph('Mayadin'))}${cell(aParagraph('4'))}</w:tr></w:tbl>`,
    )
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.isHeader ?? false])).toEqual([
      ['Place', 0, 0, true],
      ['Dead', 0, 2, true],
      ['Syria', 1, 0, false],
      ['Bukamal', 1, 1, false],
      ['21', 1, 2, false],
      ['inside', 1, 2, false],
      ['too', 1, 2, false],
      ['Mayadin', 2, 1, false],
      ['4', 2, 2, false],
    ])
    expect(notes).toEqual(['1 table inside the cell of a table carried over as paragraphs of that cell.'])
  })

  it('puts footnotes and endnotes after the text with the marks that the text shows (D12)', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${aParagraph(`<w:r><w:${kind}Ref/></w:r>${aRun(` ${text}`)}`)}</w:${kind}>`
    const { blocks } = await read(
      aParagraph(
        `${aRun('One')}<w:r><w:footnoteReference w:id="2"/></w:r>${aRun(' two')}<w:r><w:endnoteReference w:id="5"/></w:r>`,
      ) + aParagraph(`${aRun('Three')}<w:r><w:footnoteReference w:id="7"/></w:r>`),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note('footnote', 7, 'Second.')}${note('footnote', 2, 'First.')}`,
        endnotes: note('endnote', 5, 'At the end.'),
      },
    )
    expect(blocks.map(({ kind, mark, text }) => [kind, mark, text])).toEqual([
      ['unknown', undefined, 'One[1] two[i]'],
      ['unknown', undefined, 'Three[2]'],
      ['footnote', '[1]', 'First.'],
      ['footnote', '[i]', 'At the end.'],
      ['footnote', '[2]', 'Second.'],
    ])
  })
})

describe('Tracked changes', () => {
  it('are taken as accepted: inserted, deleted, moved, joined paragraphs, deleted rows (D7)', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    const { blocks, notes } = await read(
      aParagraph(`${aRun('Kept ')}<w:ins w:id="2">${aRun('added')}</w:ins>${deleted}${aRun('.')}`) +
        aParagraph(aRun('First half '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
        aParagraph('second half.') +
        aParagraph(`<w:moveFrom w:id="4">${aRun('Moved.')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="5"/></w:rPr>') +
        aParagraph('Between.') +
        aParagraph(`<w:moveTo w:id="6">${aRun('Moved.')}</w:moveTo>`) +
        `<w:tbl><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${aParagraph('row gone')}</w:tc></w:tr><w:tr><w:tc>${aParagraph('row kept')}</w:tc></w:tr></w:tbl>`,
    )
    expect(blocks.map(block => block.text)).toEqual([
      'Kept added.',
      'First half second half.',
      'Between.',
      'Moved.',
      'row kept',
    ])
    expect(notes).toEqual(['Tracked changes were taken as accepted: 1 insertion, 3 deletions, 1 move.'])
  })

  it('keep the words of a last paragraph whose end was deleted', async () => {
    expect(
      await texts(
        aParagraph('Before the table', '<w:rPr><w:del w:id="1"/></w:rPr>') +
          `<w:tbl><w:tr><w:tc>${aParagraph('cell')}</w:tc><w:tc>${aParagraph('two')}</w:tc></w:tr></w:tbl>` +
          aParagraph('Last', '<w:rPr><w:del w:id="2"/></w:rPr>'),
      ),
    ).toEqual(['Before the table', 'cell', 'two', 'Last'])
  })
})
