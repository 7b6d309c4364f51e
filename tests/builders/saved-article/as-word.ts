import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { SavedArticle, SavedBlock } from './saved-article'

/** What was done to the file in Word: two comments on words of the article, and one change that was tracked. */
export interface WordWork {
  readonly comments: readonly { readonly on: string; readonly author: string; readonly text: string }[]
  /** These words came in for others. */
  readonly change: { readonly now: string; readonly before: string }
}

const author = 'Ada Checker'
const date = new Date('2026-03-02T09:30:00Z')

/** The article as a Word file with styles, real lists, comments and a tracked change. */
export async function asWord({ blocks }: SavedArticle, work: WordWork): Promise<Uint8Array> {
  const document = new Document({
    comments: {
      children: work.comments.map((comment, id) => ({
        id,
        author: comment.author,
        initials: 'AC',
        date,
        children: [new Paragraph({ children: [new TextRun(comment.text)] })],
      })),
    },
    sections: [{ children: blocks.map(block => inWord(block, work)) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const styles: Readonly<Record<SavedBlock['role'], IParagraphOptions>> = {
  title: { heading: HeadingLevel.TITLE },
  standfirst: { style: 'Subtitle' },
  heading: { heading: HeadingLevel.HEADING_1 },
  caption: { style: 'Caption' },
  item: { bullet: { level: 0 } },
  credit: {},
  section: {},
  paragraph: {},
  notice: {},
}

function inWord({ role, text, lead }: SavedBlock, work: WordWork): Paragraph {
  const rest = lead ? text.slice(lead.length) : text
  const children = [...(lead ? [new TextRun({ text: lead, bold: true })] : []), ...runsOf(rest, work)]
  return new Paragraph({ ...styles[role], children })
}

// The words cut where a comment, the tracked change or the link begins and ends.
function runsOf(text: string, work: WordWork): ParagraphChild[] {
  const [first] = [
    ...work.comments.map((comment, id) => ({ words: comment.on, made: () => commented(comment.on, id) })),
    { words: work.change.now, made: () => changed(work.change) },
    { words: 'a detailed paper', made: () => [linked('a detailed paper')] },
  ]
    .map(cut => ({ ...cut, at: text.indexOf(cut.words) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  if (!first) return text === '' ? [] : [new TextRun(text)]
  return [
    ...(first.at > 0 ? [new TextRun(text.slice(0, first.at))] : []),
    ...first.made(),
    ...runsOf(text.slice(first.at + first.words.length), work),
  ]
}

function commented(words: string, id: number): ParagraphChild[] {
  return [
    new CommentRangeStart(id),
    new TextRun(words),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]
}

function changed({ now, before }: WordWork['change']): ParagraphChild[] {
  const by = { author, date: date.toISOString() }
  return [new DeletedTextRun({ text: before, id: 901, ...by }), new InsertedTextRun({ text: now, id: 902, ...by })]
}

function linked(words: string): ParagraphChild {
  return new ExternalHyperlink({ link: 'https://papers.example/missiles', children: [new TextRun(words)] })
}
