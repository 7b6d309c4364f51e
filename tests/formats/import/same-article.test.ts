import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { type ImportedArticle, importArticle } from '@/formats/import/import-article'
import { asMarkdown } from '../../builders/saved-article/as-markdown'
import { asPage, asPasted } from '../../builders/saved-article/as-page'
import { asPdf } from '../../builders/saved-article/as-pdf'
import { asWord, type WordWork } from '../../builders/saved-article/as-word'
import { briefing, report, type SavedArticle, savedArticle } from '../../builders/saved-article/saved-article'

const author = 'Ada Checker'
const work: Readonly<Record<string, WordWork>> = {
  [briefing]: {
    comments: [
      { on: 'killed 21 Iranian and Shia militia personnel', author, text: 'Which source counts 21?' },
      { on: 'Fox News reported', author: 'Bo Diaz', text: 'Find the report itself.' },
    ],
    change: { before: 'nine strikes', now: 'eight strikes' },
  },
  [report]: {
    comments: [
      { on: 'at least 22 dead', author, text: 'SOHR says so.' },
      { on: 'seven 500-pound bombs', author: 'Bo Diaz', text: 'Ask the Pentagon.' },
    ],
    change: { before: 'two trucks', now: 'three trucks' },
  },
}

const formats = ['docx', 'pdf', 'html', 'md', 'pasted'] as const
type Format = (typeof formats)[number]

const savers: Readonly<Record<Format, (article: SavedArticle, work: WordWork) => Uint8Array | Promise<Uint8Array>>> = {
  docx: asWord,
  pdf: asPdf,
  html: asPage,
  pasted: asPasted,
  md: asMarkdown,
}

async function imported(name: typeof briefing | typeof report, format: Format | 'txt'): Promise<ImportedArticle> {
  const article = savedArticle(name)
  const done = work[name]
  if (!done) throw new Error(`Nothing is known of the work on ${name}`)
  const bytes = format === 'txt' ? article.plain : await savers[format](article, done)
  return importArticle({
    bytes,
    ...(format === 'pasted' ? { mediaType: 'text/html' } : { fileName: `${name}.${format}` }),
  })
}

// The formats whose pages hold more than the article.
const furnished: readonly Format[] = ['html', 'pdf']

const cases = ([briefing, report] as const).flatMap(name => formats.map(format => [name, format] as const))

describe('The same article from every format', () => {
  it.each(cases)('%s has the same canonical text from .%s as from .txt', async (name, format) => {
    const [plain, saved] = [await imported(name, 'txt'), await imported(name, format)]
    expect(canonicalText(saved.doc)).toBe(canonicalText(plain.doc))
    expect(saved.details).toMatchObject(plain.details)
  })

  it.each(cases)('%s has the same roles, leads and languages from .%s', async (name, format) => {
    const [plain, saved] = [await imported(name, 'txt'), await imported(name, format)]
    const seen = ({ doc }: ImportedArticle) => blocksOf(doc).map(({ role, lead, lang }) => ({ role, lead, lang }))
    expect(seen(saved)).toEqual(seen(plain))
    expect(saved.blocks.filter(block => block.doubt)).toEqual([])
  })

  it.each(cases)('%s sets aside the same from .%s, but for what stood around it', async (name, format) => {
    const [plain, saved] = [await imported(name, 'txt'), await imported(name, format)]
    expect(saved.setAside).toEqual(expect.arrayContaining([...plain.setAside]))
    const more = saved.setAside.filter(({ text }) => !plain.setAside.some(aside => aside.text === text))
    expect(more.length > 0).toBe(furnished.includes(format))
    for (const { text } of more) expect(plain.blocks.map(block => block.text)).not.toContain(text)
  })
})

// The differences there are, all of them. docs/spec/import.md says why.
describe('What one format has and plain text has not', () => {
  it.each([briefing, report] as const)('the comments of the Word file of %s are claims on their words', async name => {
    const { claims, notes, doc } = await imported(name, 'docx')
    const text = canonicalText(doc)
    for (const { span, exact } of claims) expect(text.slice(span.start, span.end)).toBe(exact)
    expect(claims.map(({ exact, notes: said }) => [exact, said[0]?.author, said[0]?.text])).toEqual(
      work[name]?.comments.map(({ on, author: by, text: words }) => [on, by, words]),
    )
    expect(notes).toContain('Tracked changes were taken as accepted: 1 insertion, 1 deletion.')
    expect(text).toContain(work[name]?.change.now)
    expect(text).not.toContain(work[name]?.change.before)
  })

  it.each(['docx', 'html', 'md', 'pasted'] as const)('the link of the briefing is a link from .%s', async format => {
    expect(JSON.stringify((await imported(briefing, format)).doc)).toMatch(
      /"type":"link","attrs":\{"href":"https:\/\/papers\.example\/missiles[^"]*"\}\}\],?"?/,
    )
  })

  it.each(['docx', 'html', 'md', 'pdf'] as const)('no list from .%s has bullets typed by hand', async format => {
    const { notes, doc } = await imported(briefing, format)
    expect(notes.join(' ')).not.toMatch(/hand-typed/)
    expect(blocksOf(doc).filter(({ role }) => role === 'listItem')).toHaveLength(9)
  })

  it('the blocks of a PDF know their pages', async () => {
    const pages = blocksOf((await imported(report, 'pdf')).doc).map(({ page }) => page)
    expect(pages[0]).toBe(1)
    expect(Math.max(...pages.map(page => page ?? 0))).toBeGreaterThan(1)
  })

  it('the page names its publisher and its address', async () => {
    expect((await imported(report, 'html')).details).toMatchObject({
      publisher: 'The Example Post',
      sourceUrl: `https://post.example/world/${report}`,
    })
  })
})
