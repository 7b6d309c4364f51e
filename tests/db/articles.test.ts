import { describe, expect, it } from 'vitest'
import type { ArticleDetails } from '@/domain/article/article'
import { DomainError } from '@/domain/errors'
import { anImportedChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aDoc } from '../builders/a-doc'
import { aStamp } from '../builders/a-stamp'

const stamp = aStamp()

async function put(
  desk: ReturnType<typeof aDesk>,
  details: Partial<ArticleDetails>,
  paragraphs: readonly string[] = ['Nothing in particular.'],
  at = stamp.at,
) {
  const doc = aDoc(paragraphs, { title: 'Untitled' })
  const change = anImportedChange({ details, doc, original: undefined })
  await desk.store.commit([change], aStamp({ at }))
  return change.articleId
}

const titles = ({ items }: { readonly items: readonly { readonly title: string }[] }) => items.map(({ title }) => title)

describe('the order of the desk page', () => {
  it('is soonest due first, then those without a date, newest first, then what is signed off', async () => {
    const desk = aDesk()
    await put(desk, { title: 'older' }, undefined, '2026-03-01T09:00:00.000Z')
    const done = await put(desk, { title: 'done', dueAt: '2026-03-01T00:00:00.000Z' })
    await put(desk, { title: 'later', dueAt: '2026-03-09T18:00:00.000Z' })
    await put(desk, { title: 'newer' }, undefined, '2026-03-01T09:00:00.001Z')
    await put(desk, { title: 'sooner', dueAt: '2026-03-02T18:00:00.000Z' })
    const [brought] = await desk.store.events({ articleId: done, limit: 1 })
    const signed = { version: 1, versionSha256: 'of the text', findingsSha256: 'of the findings' }
    const about = { articleId: done, expectedRevision: 1, throughSeq: brought?.seq ?? 0 }
    await desk.store.commit([{ kind: 'article.signed_off', ...about, ...signed }], stamp)

    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await desk.store.articles({ limit: 2, cursor })
      expect(page.total).toBe(5)
      seen.push(...titles(page))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(seen).toEqual(['sooner', 'later', 'newer', 'older', 'done'])
    expect(await desk.store.articleCounts()).toEqual({ checking: 4, in_review: 0, signed_off: 1 })
  })

  it('keeps to whose it is and to what is due in a stretch of time, counts with it', async () => {
    const desk = aDesk()
    const due = { from: '2026-03-02T00:00:00.000Z', before: '2026-03-03T00:00:00.000Z' }
    await put(desk, { title: 'mine today', assigneeId: 'me', dueAt: '2026-03-02T18:00:00.000Z' })
    await put(desk, { title: 'mine late', assigneeId: 'me', dueAt: '2026-03-01T18:00:00.000Z' })
    await put(desk, { title: 'theirs today', assigneeId: 'them', dueAt: '2026-03-02T00:00:00.000Z' })
    await put(desk, { title: 'nobody’s tomorrow', dueAt: '2026-03-03T00:00:00.000Z' })
    expect(titles(await desk.store.articles({ assigneeId: 'me', limit: 9 }))).toEqual(['mine late', 'mine today'])
    expect(titles(await desk.store.articles({ due, limit: 9 }))).toEqual(['theirs today', 'mine today'])
    const both = await desk.store.articles({ due, assigneeId: 'me', state: 'checking', limit: 9 })
    expect(both).toMatchObject({ total: 1, items: [{ title: 'mine today' }] })
    expect(await desk.store.articleTotal({ due })).toEqual({ total: 2, isCut: false })
    expect(await desk.store.articleTotal({ assigneeId: 'nobody' })).toEqual({ total: 0, isCut: false })
    expect(await desk.store.articles({ state: 'in_review', assigneeId: 'me', limit: 9 })).toMatchObject({ total: 0 })
  })

  it('follows a page by its place, so that an index answers it without sorting', async () => {
    const desk = aDesk()
    const plan = (where: string) =>
      desk.sqlite
        .prepare<[], { detail: string }>(
          `EXPLAIN QUERY PLAN SELECT * FROM article WHERE ${where} ORDER BY place LIMIT 51`,
        )
        .all()
        .map(({ detail }) => detail)
        .join('; ')
    expect(plan("place > '0x'")).toMatch(/^SEARCH article USING INDEX article_place \(place>\?\)$/)
    expect(plan("state = 'checking' AND place > '0x'")).toMatch(/INDEX article_state_place \(state=\? AND place>\?\)$/)
    expect(plan("assignee_id = 'me' AND place > '0x'")).toMatch(
      /article_assignee_place \(assignee_id=\? AND place>\?\)$/,
    )
  })
})

describe('searching the desk', () => {
  const desk = aDesk()
  const found = async (q: string) => titles(await desk.store.articles({ q, limit: 9 }))

  it('looks into the text, too: every word, the last one as a beginning, quoted words together', async () => {
    await put(desk, { title: 'The harbour', byline: 'Zoë Morán' }, ['The bridge opened in May.', 'Nine cranes stand.'])
    await put(desk, { title: 'Cranes over the town' }, ['Opened by the mayor, the bridge is closed.'])
    expect(await found('bridge opened')).toHaveLength(2)
    expect(await found('"bridge opened"')).toEqual(['The harbour'])
    expect(await found('bridge may')).toHaveLength(2)
    expect(await found('may bridge')).toEqual(['The harbour'])
    expect(await found('"may" bridge')).toEqual(['The harbour'])
    expect(await found('moran')).toEqual(['The harbour'])
    expect(await found('bridge nowhere')).toEqual([])
  })

  it('puts what has the word in its title first', async () => {
    expect(await found('cranes')).toEqual(['Cranes over the town', 'The harbour'])
  })

  it('has no operators: what would be one is a word, and signs are nothing', async () => {
    expect(await found('bridge NOT closed')).toEqual([])
    expect(await found('harbour OR cranes')).toEqual([])
    for (const q of [
      '"',
      '""',
      '"bridge',
      'bridge*',
      'title:harbour',
      'NEAR(a b)',
      '-',
      '(',
      '^',
      '\u0000x',
      '{text}: a',
    ]) {
      await expect(desk.store.articles({ q, limit: 9 })).resolves.toBeDefined()
    }
    expect(await found('"bridge')).toHaveLength(2)
  })

  it('follows changes: a new title, a name taken away, an article removed', async () => {
    const articleId = await put(desk, { title: 'Seagulls', byline: 'Quentin' })
    const change = (expectedRevision: number, details: object) =>
      desk.store.commit([{ kind: 'article.changed', articleId, expectedRevision, details }], stamp)
    await change(1, { title: 'Herons' })
    expect([await found('seagulls'), await found('herons'), await found('quentin')]).toEqual([
      [],
      ['Herons'],
      ['Herons'],
    ])
    await change(2, { byline: null })
    expect(await found('quentin')).toEqual([])
    await desk.store.commit([{ kind: 'article.removed', articleId, expectedRevision: 3, title: 'Herons' }], stamp)
    expect(await found('herons')).toEqual([])
    expect(desk.sqlite.prepare('SELECT count(*) FROM search_entry').pluck().get()).toBe(2)
    expect(
      desk.sqlite.prepare("INSERT INTO article_search(article_search) VALUES ('integrity-check')").run(),
    ).toBeDefined()
  })

  it('pages through what it found without a gap or a repeat, and keeps to a filter', async () => {
    for (let i = 0; i < 5; i += 1) await put(desk, { title: `Otters ${i}`, assigneeId: i === 3 ? 'me' : undefined })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await desk.store.articles({ q: 'otters', limit: 2, cursor })
      expect(page.total).toBe(5)
      seen.push(...titles(page))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(seen.sort()).toEqual(['Otters 0', 'Otters 1', 'Otters 2', 'Otters 3', 'Otters 4'])
    expect(await desk.store.articles({ q: 'otters', assigneeId: 'me', limit: 9 })).toMatchObject({
      total: 1,
      items: [{ title: 'Otters 3' }],
    })
    const { nextCursor } = await desk.store.articles({ limit: 1 })
    await expect(desk.store.articles({ q: 'otters', limit: 1, cursor: nextCursor })).rejects.toThrow(DomainError)
  })
})
