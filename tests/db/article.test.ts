import { describe, expect, it } from 'vitest'
import { AlreadyExistsError, ConflictError, DomainError } from '@/domain/errors'
import { aMadeChange, anImportedChange, anOriginal } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { aDoc } from '../builders/a-doc'
import { aStamp } from '../builders/a-stamp'

const { store } = aDesk()
const stamp = aStamp()

describe('an article in the store', () => {
  it('is read back as it came in: text, document, blocks, what was set aside, the original', async () => {
    const doc = aDoc(['Grew 4% 👩‍🚒.', '', 'قال العمدة\nإن الميزانية نمت.'], { title: 'Ünïcode' })
    const change = anImportedChange({
      doc,
      details: {
        title: 'Ünïcode',
        byline: 'By José Morán',
        sourceUrl: 'https://example.org/a',
        publishedAt: '2026-03',
      },
      setAside: [{ text: 'Share this', reason: 'share bar' }],
      notes: ['A table was left out.'],
    })
    await store.commit([change], stamp)
    const article = await store.article(change.articleId)
    expect(article).toMatchObject({
      id: change.articleId,
      revision: 1,
      state: 'checking',
      ...change.details,
      words: 8,
      versions: 1,
      isDemonstration: false,
      tags: { open: 0, verified: 0, disputed: 0, attributed: 0 },
      setAside: change.setAside,
      notes: change.notes,
      original: { sha256: change.original?.sha256, mediaType: 'text/plain', fileName: 'budget.txt' },
      version: { ...change.version, createdAt: stamp.at, createdBy: { id: stamp.actor.id, name: stamp.actor.name } },
    })
    expect(article?.version.blocks.map(({ role }) => role)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
    expect(article).not.toHaveProperty('publisher')
    expect(await store.versionText(change.articleId, 1)).toBe(change.version.text)
    expect(await store.versionText(change.articleId, 2)).toBeUndefined()
    expect(await store.versions(change.articleId)).toEqual([
      {
        ...{ number: 1, sha256: change.version.sha256, origin: 'import', words: article?.words },
        ...{ createdAt: stamp.at, createdBy: article?.version.createdBy, original: article?.original },
        anchors: { exact: 0, moved: 0, changed: 0, lost: 0 },
      },
    ])
  })

  it('keeps every byte of the original, whatever bytes they are', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256)
    const change = anImportedChange({ original: anOriginal('', { bytes, fileName: undefined }) })
    await store.commit([change], stamp)
    const original = await store.original(change.articleId)
    expect(Buffer.compare(Buffer.from(original?.bytes ?? []), Buffer.from(bytes))).toBe(0)
    expect(original).not.toHaveProperty('fileName')
    expect((await store.article(change.articleId))?.original?.size).toBe(70_000)
  })

  it('may have no original', async () => {
    const change = anImportedChange({ original: undefined })
    await store.commit([change], stamp)
    expect(await store.original(change.articleId)).toBeUndefined()
    expect(await store.article(change.articleId)).not.toHaveProperty('original')
  })

  it('changes field by field on the revision that it has', async () => {
    const change = anImportedChange({ details: { byline: 'By Ada', publisher: 'The Courier' } })
    const { articleId } = change
    await store.commit([change], stamp)
    const later = aStamp({ at: '2026-03-03T10:00:00.000Z' })
    const details = { title: 'New title', byline: null }
    await store.commit([{ kind: 'article.changed', articleId, expectedRevision: 1, details }], later)
    const article = await store.article(articleId)
    expect(article).toMatchObject({ title: 'New title', publisher: 'The Courier', revision: 2, updatedAt: later.at })
    expect(article).not.toHaveProperty('byline')
    const stale = store.commit([{ kind: 'article.changed', articleId, expectedRevision: 1, details }], later)
    await expect(stale).rejects.toThrow(ConflictError)
    const [event] = await store.events({ articleId, limit: 1, newestFirst: true })
    expect(event?.change.before).toEqual({ title: change.details.title, byline: 'By Ada' })
  })

  it('moves on from state to state', async () => {
    const change = anImportedChange()
    await store.commit([change], stamp)
    const { articleId } = change
    await store.commit([{ kind: 'article.moved_on', articleId, expectedRevision: 1, state: 'in_review' }], stamp)
    expect(await store.articleStanding(articleId)).toEqual({
      id: articleId,
      revision: 2,
      title: change.details.title,
      state: 'in_review',
      versions: 1,
      isDemonstration: false,
    })
  })

  it('goes with everything on it when it is removed; the log stays', async () => {
    const change = anImportedChange()
    const { articleId } = change
    const claim = aMadeChange({ articleId })
    await store.commit([change, claim], stamp)
    const removal = { kind: 'article.removed', articleId, expectedRevision: 1, title: 'Budget' } as const
    // A claim made in the same list goes too.
    await store.commit([aMadeChange({ articleId }), removal], stamp)
    expect(await store.article(articleId)).toBeUndefined()
    expect(await store.claim(claim.claimId)).toBeUndefined()
    expect(await store.original(articleId)).toBeUndefined()
    expect(await store.versions(articleId)).toEqual([])
    expect((await store.events({ articleId, limit: 9 })).map(({ kind }) => kind)).toEqual([
      'article.imported',
      'claim.made',
      'claim.made',
      'article.removed',
    ])
    await expect(store.commit([removal], stamp)).rejects.toThrow('no longer there')
  })

  it('is not imported twice under one id', async () => {
    const change = anImportedChange()
    await store.commit([change], stamp)
    await expect(store.commit([change], stamp)).rejects.toThrow(AlreadyExistsError)
  })
})

describe('the list of articles', () => {
  const desk = aDesk()
  const titles = ['Alpha', 'Béta im Frühling', 'ГАММА', 'Delta 100%_x']

  it('is newest first, page by page, without a gap or a repeat', async () => {
    for (const [i, title] of titles.entries()) {
      const change = anImportedChange({
        details: { title, byline: i === 0 ? 'By Zoë' : undefined },
        isDemonstration: i > 2,
      })
      await desk.store.commit([change], aStamp({ at: `2026-03-0${1 + Math.floor(i / 2)}T09:00:00.00${i}Z` }))
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await desk.store.articles({ limit: 1, cursor })
      expect(page.total).toBe(4)
      seen.push(...page.items.map(({ title }) => title))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(seen).toEqual([...titles].reverse())
  })

  const found = async (q: string) => (await desk.store.articles({ q, limit: 9 })).items.map(({ title }) => title)

  it('finds words of title and byline, whatever their case and accents', async () => {
    expect(await found('beta fruhling')).toEqual(['Béta im Frühling'])
    expect(await found('  гамма ')).toEqual(['ГАММА'])
    expect(await found('ZOE')).toEqual(['Alpha'])
    expect(await found('alpha beta')).toEqual([])
  })

  it('takes signs for what they are, not for patterns or operators', async () => {
    expect(await found('100%_x')).toEqual(['Delta 100%_x'])
    expect(await found('%')).toEqual([])
    expect(await found("'; DROP TABLE article; --")).toEqual([])
  })

  it('keeps to a state and counts them all', async () => {
    const [newest] = (await desk.store.articles({ limit: 1 })).items
    if (!newest) throw new Error('The desk is empty')
    const moved = { kind: 'article.moved_on', articleId: newest.id, expectedRevision: 1, state: 'in_review' } as const
    await desk.store.commit([moved], stamp)
    expect(await desk.store.articleCounts()).toEqual({ checking: 3, in_review: 1, signed_off: 0 })
    const page = await desk.store.articles({ state: 'in_review', limit: 9 })
    expect(page).toMatchObject({ total: 1, items: [{ id: newest.id, state: 'in_review' }] })
    expect(page).not.toHaveProperty('nextCursor')
  })

  it('knows which articles belong to the demonstration', async () => {
    expect(await desk.store.demonstrationArticles()).toMatchObject([{ title: 'Delta 100%_x' }])
  })

  it('refuses a cursor that no page handed out', async () => {
    for (const cursor of ['', 'x', 'e30', Buffer.from('["a"]').toString('base64url')]) {
      await expect(desk.store.articles({ limit: 1, cursor })).rejects.toThrow(DomainError)
    }
  })
})
