import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocx } from '@/formats/import/docx/read-docx'
import type { SourceDocument, SourcePlace } from '@/formats/import/source-document'
import { aParagraph, aRun, aWordFile } from '../../../builders/a-word-file'

const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const to = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`
const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`

function comment(id: number, text: string, more = '') {
  return `<w:comment w:id="${id}" w:author="Ana" w:date="2019-09-09T10:00:00Z"${more}><w:p w14:paraId="P${id}">${aRun(text)}</w:p></w:comment>`
}

function at({ blocks }: SourceDocument, { block, offset }: SourcePlace) {
  return blocks.slice(0, block).reduce((sum, one) => sum + one.text.length + 1, 0) + offset
}

function words(document: SourceDocument) {
  const text = document.blocks.map(block => block.text).join('\n')
  return document.comments.map(({ start, end }) => text.slice(at(document, start), at(document, end)))
}

describe('Comments (D13)', () => {
  it('stand on exactly their words: nested, overlapping, over paragraphs, in deleted text, on a point', async () => {
    const document = await readDocx(
      aWordFile({
        document:
          from(5) +
          aParagraph(
            `${from(0)}${aRun('The ')}${from(1)}${aRun('budget')}${to(1)}${reference(1)}${aRun(' grew')}${from(2)}${to(0)}${aRun(' 4%')}`,
          ) +
          aParagraph(
            `${aRun('in 2019')}${to(2)}${aRun(', it')}${reference(3)}${aRun(' said')}<w:del w:id="9">${from(4)}<w:r><w:delText>x</w:delText></w:r></w:del>${aRun('.')}${to(4)}`,
          ) +
          to(5) +
          aParagraph('After'),
        comments: [0, 1, 2, 3, 4, 5].map(id => comment(id, `Note ${id}`)).join('') + comment(6, 'On nothing'),
      }),
    )
    expect(words(document)).toEqual([
      'The budget grew',
      'budget',
      ' 4%\nin 2019',
      '',
      '.',
      'The budget grew 4%\nin 2019, it said.',
    ])
    expect(document.notes).toEqual([
      'Tracked changes were taken as accepted: 1 deletion.',
      '1 comment stood on words that are not in the text: “Ana: On nothing”.',
    ])
  })

  it('carry author, time, words of several paragraphs, replies and what is resolved', async () => {
    const { comments } = await readDocx(
      aWordFile({
        document: aParagraph(`${from(0)}${aRun('Words')}${to(0)}${reference(0)}${reference(1)}`),
        comments:
          comment(0, 'Is it?') +
          `<w:comment w:id="1" w:author=" " w:initials="B"><w:p w14:paraId="X">${aRun('It')}</w:p><w:p w14:paraId="P1">${aRun('is.')}</w:p></w:comment>`,
        commentsExtended:
          '<w15:commentEx w15:paraId="P0" w15:done="1"/><w15:commentEx w15:paraId="P1" w15:paraIdParent="P0" w15:done="1"/>',
      }),
    )
    const place = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 5 } }
    expect(comments).toEqual([
      { id: '0', author: 'Ana', at: '2019-09-09T10:00:00.000Z', text: 'Is it?', isResolved: true, ...place },
      {
        id: '1',
        author: 'B',
        text: 'It\nis.',
        replyTo: '0',
        isResolved: true,
        start: { block: 0, offset: 5 },
        end: { block: 0, offset: 5 },
      },
    ])
  })

  it('stand right after spaces, breaks and unseen characters were put in order', async () => {
    const document = await readDocx(
      aWordFile({
        document: aParagraph(`${aRun('  Two   ')}${from(0)}${aRun('  wo\u200brds e\u0301')}${to(0)}${aRun(' x')}`),
        comments: comment(0, 'Here'),
      }),
    )
    expect(document.blocks[0]?.text).toBe('Two words é x')
    expect(words(document)).toEqual(['words é'])
  })

  it('stand where a real writer of Word files puts them', async () => {
    const file = new Document({
      comments: {
        children: [
          {
            id: 0,
            author: 'Ana',
            date: new Date('2019-09-09T10:00:00Z'),
            children: [new Paragraph('Which province?')],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('In '),
                new CommentRangeStart(0),
                new TextRun({ text: 'Deir', bold: true }),
                new TextRun(' Ezzor'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun('.'),
              ],
            }),
          ],
        },
      ],
    })
    const document = await readDocx(new Uint8Array(await Packer.toBuffer(file)))
    expect(words(document)).toEqual(['Deir Ezzor'])
    expect(document.comments[0]).toMatchObject({
      author: 'Ana',
      at: '2019-09-09T10:00:00.000Z',
      text: 'Which province?',
    })
  })

  it('hold for any text cut anywhere', async () => {
    const piece = fc.stringMatching(/^[a-zé \u05d0\u{1f600}]{0,8}$/u)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        async paragraphs => {
          const document = await readDocx(
            aWordFile({
              document:
                aParagraph('x') +
                paragraphs
                  .map((runs, index) => aParagraph(from(index) + runs.map(run => aRun(run)).join('') + to(index)))
                  .join(''),
              comments: paragraphs.map((_, index) => comment(index, 'n')).join(''),
            }),
          )
          const cleaned = paragraphs.map(runs => runs.join('').replace(/ +/g, ' ').trim())
          expect(document.blocks.map(block => block.text)).toEqual(['x', ...cleaned.filter(text => text !== '')])
          expect(words(document)).toEqual(cleaned.map(text => text))
        },
      ),
      { numRuns: 40 },
    )
  })
})
