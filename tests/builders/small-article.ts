import type { Article } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import type { CheckingFile } from '@/domain/report/checking-file'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'
import { aCheck, aClaim, anEvidence } from './a-claim'
import { aNote } from './a-note'
import { anArticle, aVersion } from './an-article'

/** When the golden reports were made. */
export const madeAt = '2026-03-03T10:00:00.000Z'

const articleId = '01900000-0000-7000-8000-0000000000a1'
const ada = { id: '01900000-0000-7000-8000-0000000000b1', name: 'Ada Checker' }
const benno = { id: 'sign-in-library-id', name: 'Benno O’Neil <b@x>' }

const doc: Doc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'River level 🌊 rises <again>' }] },
    {
      type: 'paragraph',
      attrs: { role: 'standfirst' },
      content: [{ type: 'text', text: 'The gauge at the old bridge read 4.2 metres.' }],
    },
    {
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [
        { type: 'text', text: 'Context:', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: ' 👩🏽‍🚀 The Gazette said that the mayor called it “the worst flood” in a cafe\u0301 on ',
        },
        { type: 'text', text: 'Monday', marks: [{ type: 'italic' }] },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Upstream' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              attrs: { role: 'paragraph', lang: 'ar', dir: 'rtl' },
              content: [{ type: 'text', text: 'قال العمدة إن النهر ارتفع مترين 😀 أمس' }],
            },
          ],
        },
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              attrs: { role: 'paragraph' },
              content: [
                { type: 'text', text: 'Two lines' },
                { type: 'hardBreak' },
                { type: 'text', text: 'in one item.' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      attrs: { role: 'caption', lang: 'es' },
      content: [{ type: 'text', text: 'El puente viejo, ayer' }],
    },
  ],
}

const version = aVersion({ doc, createdAt: '2026-03-01T08:00:00.000Z', createdBy: ada })

function spanOf(words: string): Span {
  const start = version.text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” does not stand in the small article`)
  return { start, end: start + words.length }
}

let made = 0

function claimOn(span: Span, over: Parameters<typeof aClaim>[0]): Claim {
  made += 1
  const id = `01900000-0000-7000-8000-0000000c000${made}`
  const evidence = (over?.evidence ?? []).map((item, i) => ({
    ...item,
    id: `01900000-0000-7000-8000-0000000e${made}00${i}`,
    claimId: id,
    createdBy: ada,
  }))
  const notes = (over?.notes ?? []).map((item, i) => ({
    ...item,
    id: `01900000-0000-7000-8000-0000000d${made}00${i}`,
    claimId: id,
  }))
  return aClaim({ ...over, evidence, notes, id, articleId, text: version.text, span, createdBy: ada })
}

const gazette = { title: 'Flood, live', publisher: 'The Gazette', publishedOn: '2026-02-27', accessedOn: '2026-03-01' }

/** Claims at offset 0, at the end of the text, nested, crossing, over emoji, combining marks and Arabic; one is lost. */
const claims: readonly Claim[] = [
  claimOn(spanOf('River level 🌊'), {}),
  claimOn(spanOf('4.2 metres'), {
    factType: 'number',
    checks: [aCheck('content', 'corrected', { reason: 'Was 4.1; the log says 4.2.', confidence: 'certain', by: ada })],
    evidence: [
      anEvidence({
        title: 'Gauge log',
        url: 'https://river.example.org/log?day=27',
        locator: 'row 9',
        proximity: 'primary',
      }),
    ],
  }),
  claimOn(spanOf('The Gazette said that the mayor called it “the worst flood”'), {
    claimant: 'The mayor',
    reportedBy: 'The Gazette',
    checks: [
      aCheck('quotation', 'verified', { by: benno }),
      aCheck('attribution', 'verified', { reason: 'Heard on the recording <b>twice</b>.', by: benno }),
    ],
    evidence: [
      anEvidence({
        ...gazette,
        url: 'https://www.gazette.example/live?utm_source=x#7',
        excerpt: 'It was "the worst flood", she said.',
        proximity: 'primary',
        layer: 'quotation',
      }),
      anEvidence({
        ...gazette,
        title: '=HYPERLINK("http://x")',
        url: 'javascript:alert(1)',
        proximity: 'secondary',
        stance: 'context',
      }),
    ],
  }),
  claimOn(spanOf('“the worst flood” in a cafe\u0301'), {
    checks: [aCheck('content', 'refuted', { reason: '1954 was worse;\n-1 metre only in this century.', by: ada })],
    evidence: [
      anEvidence({
        ...gazette,
        url: 'http://gazette.example/live',
        stance: 'contradicts',
        proximity: 'secondary',
        note: 'See the table.',
      }),
    ],
    flags: ['legal'],
    notes: [
      aNote({
        text: 'Says <who>?',
        isQuestion: true,
        mentions: [benno],
        createdBy: ada,
        resolved: { by: benno, at: madeAt },
      }),
      aNote({ text: 'The table\n\u{1f600} does.', replyTo: '01900000-0000-7000-8000-0000000d4000', createdBy: benno }),
    ],
  }),
  claimOn(spanOf('ارتفع مترين 😀'), { tag: 'attributed' }),
  claimOn(spanOf('ayer'), {}),
  {
    ...claimOn(spanOf('ayer'), { tag: 'verified' }),
    anchor: { version: 1, start: null, end: null, exact: 'Words that went', prefix: 'a ', suffix: ' z', state: 'lost' },
  },
]

const article: Article = anArticle({
  id: articleId,
  title: 'River level 🌊 rises <again>',
  byline: 'Ines Reporter',
  sourceUrl: 'https://paper.example.org/river',
  publishedAt: '2026-02-28',
  tags: { open: 2, verified: 2, disputed: 1, attributed: 2 },
  version,
  setAside: [{ text: 'Warning: <script>alert(1)</script> on line 3', reason: 'A notice from a server.' }],
  notes: ['One picture was not carried over.'],
})

/** A small article of our own with everything in it that a report has to get right. */
export const smallArticle: CheckingFile = { article, claims }
