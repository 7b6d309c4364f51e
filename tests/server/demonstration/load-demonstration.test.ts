import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/domain/text/canonical-text'
import { type Context, contextOn } from '@/server/context'
import { demonstration } from '@/server/demonstration/demonstration'
import { loadDemonstration } from '@/server/demonstration/load-demonstration'
import { clearDemonstration } from '@/server/desk/clear-demonstration'
import { readDesk } from '@/server/desk/read-desk'
import { aDesk } from '../../builders/a-desk'

const editor = { kind: 'person', id: 'e', name: 'Ruth Adeyemi', role: 'editor' } as const

function emptyDesk(actor: Context['actor'] = editor): Context {
  return contextOn(aDesk(), actor)
}

describe('loading the demonstration', () => {
  it('puts both articles with all their claims, checks and evidence on an empty desk', async () => {
    const context = emptyDesk()
    const { articles } = await loadDemonstration(context)
    expect(articles).toHaveLength(demonstration.length)
    for (const [at, id] of articles.entries()) {
      const data = demonstration[at]
      const article = await context.store.article(id)
      const claims = await context.store.claims(id)
      expect(article?.title).toBe(data?.details.title)
      expect(article?.isDemonstration).toBe(true)
      expect(article?.version.text).toBe(data && canonicalText(data.doc))
      expect(article?.setAside).toEqual(data?.setAside)
      expect(claims.map(claim => claim.anchor.exact).sort()).toEqual(data?.claims.map(claim => claim.words).sort())
      const evidence = claims.flatMap(claim => claim.evidence)
      expect(evidence).toHaveLength(data?.claims.flatMap(claim => claim.evidence ?? []).length ?? 0)
    }
  })

  it('leaves a log that holds and a history that shows the finding that was replaced', async () => {
    const context = emptyDesk()
    const [firstStrike] = (await loadDemonstration(context)).articles
    expect((await context.store.verifyLog()).kind).toBe('whole')
    const claims = await context.store.claims(firstStrike ?? '')
    const hour = claims.find(claim => claim.anchor.exact === 'at about two in the afternoon local time')
    const recorded = (await context.store.events({ claimId: hour?.id, limit: 50 })).filter(
      event => event.kind === 'check.recorded',
    )
    expect(recorded).toHaveLength(2)
    expect(hour?.tag).toBe('disputed')
  })

  it('writes nothing where the demonstration is there already', async () => {
    const context = emptyDesk()
    const first = await loadDemonstration(context)
    const before = await context.store.events({ limit: 1, newestFirst: true })
    expect(await loadDemonstration(context)).toEqual(first)
    expect(await context.store.events({ limit: 1, newestFirst: true })).toEqual(before)
  })

  it('keeps bytes whose hash is the one that is kept beside them', async () => {
    const context = emptyDesk()
    for (const id of (await loadDemonstration(context)).articles) {
      const original = await context.store.original(id)
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(original?.bytes ?? []))
      expect(original?.sha256).toBe(Buffer.from(digest).toString('hex'))
    }
  })

  it('is refused to a reader', async () => {
    await expect(loadDemonstration(emptyDesk({ ...editor, role: 'reader' }))).rejects.toThrow('does not allow this')
  })
})

describe('clearing the demonstration', () => {
  it('leaves no article behind and an empty desk', async () => {
    const context = emptyDesk()
    await loadDemonstration(context)
    expect(await clearDemonstration(context)).toEqual({ cleared: demonstration.length })
    const desk = await readDesk(context, {})
    expect(desk.isEmpty).toBe(true)
    expect(desk.demonstration).toEqual([])
    expect((await context.store.verifyLog()).kind).toBe('whole')
  })
})

describe('the desk page', () => {
  it('begins at the start where the address carries a cursor that nobody understands', async () => {
    const context = emptyDesk()
    await loadDemonstration(context)
    expect((await readDesk(context, { cursor: 'nonsense' })).articles.items).toHaveLength(2)
  })

  it('shows a reader everything and offers nothing that a reader may not do', async () => {
    const desk = await readDesk(emptyDesk({ ...editor, role: 'reader' }), {})
    expect(desk.abilities).toEqual({ canBringIn: false, canClear: false })
    expect(desk.reading.canTake).toBe(false)
  })
})
