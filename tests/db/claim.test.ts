import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change/change'
import { findings, type Layer, layers } from '@/domain/claim/check'
import { countTags, tagOf } from '@/domain/claim/tag'
import { AlreadyExistsError, ConflictError, DomainError } from '@/domain/errors'
import { aMadeChange, anImportedChange, aPinnedChange, aRecordedChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { anActor, aStamp } from '../builders/a-stamp'
import { dump } from './dump'

const { store, sqlite } = aDesk()
const stamp = aStamp()

async function aStoredClaim(...more: ('checked' | 'pinned')[]) {
  const imported = anImportedChange()
  const on = { articleId: imported.articleId, claimId: aMadeChange({ articleId: '' }).claimId }
  const made = aMadeChange({ ...on })
  const pinned = aPinnedChange({ ...on, expectedRevision: more.length })
  const changes: Change[] = [imported, made]
  if (more.includes('checked')) changes.push(aRecordedChange(on, 'content', 'disputed'))
  if (more.includes('pinned')) changes.push(pinned)
  await store.commit(changes, stamp)
  return { ...on, evidenceId: pinned.evidenceId, expectedRevision: 1 + more.length }
}

/** Expects the refusal, and that not one byte of the desk differs afterwards. */
async function refused(changes: readonly Change[], error: new (...args: never[]) => Error, code?: string) {
  const before = dump(sqlite)
  const refusal = await store.commit(changes, stamp).catch((thrown: unknown) => thrown)
  expect(refusal).toBeInstanceOf(error)
  if (code) expect(refusal).toMatchObject({ code })
  expect(dump(sqlite)).toBe(before)
}

describe('a claim in the store', () => {
  it('is read back as it was made, with its checks and its evidence', async () => {
    const on = await aStoredClaim('checked', 'pinned')
    const claim = await store.claim(on.claimId)
    expect(claim).toEqual({
      id: on.claimId,
      articleId: on.articleId,
      revision: 3,
      tag: 'disputed',
      anchor: {
        version: 1,
        start: 0,
        end: 10,
        exact: 'The budget',
        prefix: '',
        suffix: ' grew 4% last year.\nNobody was h',
        state: 'exact',
      },
      checks: [
        { layer: 'content', finding: 'disputed', by: { id: stamp.actor.id, name: 'Ada Checker' }, at: stamp.at },
      ],
      review: { state: 'unreviewed' },
      notes: [],
      formerChecks: [],
      evidence: [
        {
          id: on.evidenceId,
          claimId: on.claimId,
          revision: 1,
          stance: 'supports',
          proximity: 'primary',
          title: 'Annual budget report',
          createdBy: { id: stamp.actor.id, name: 'Ada Checker' },
          createdAt: stamp.at,
        },
      ],
      flags: [],
      createdBy: { id: stamp.actor.id, name: 'Ada Checker' },
      createdAt: stamp.at,
    })
    expect(await store.claims(on.articleId)).toEqual([claim])
    expect(await store.evidence(on.evidenceId)).toEqual(claim?.evidence[0])
  })

  it('is listed in text order: by start, the longer first', async () => {
    const { articleId } = await aStoredClaim()
    const spans = [
      { start: 11, end: 15 },
      { start: 4, end: 10 },
      { start: 4, end: 15 },
    ]
    await store.commit(
      spans.map(span => aMadeChange({ articleId, span })),
      stamp,
    )
    const listed = (await store.claims(articleId)).map(({ anchor }) => anchor.exact)
    expect(listed).toEqual(['The budget', 'budget grew', 'budget', 'grew'])
  })

  it('is counted under its tag on the article', async () => {
    const { articleId, ...on } = await aStoredClaim('checked')
    await store.commit([aMadeChange({ articleId })], stamp)
    expect((await store.article(articleId))?.tags).toEqual({ open: 1, verified: 0, disputed: 1, attributed: 0 })
    await store.commit([{ kind: 'claim.removed', articleId, ...on, exact: 'The budget' }], stamp)
    expect((await store.article(articleId))?.tags).toEqual({ open: 1, verified: 0, disputed: 0, attributed: 0 })
  })

  it('has checks in the order quotation, attribution, content, one a layer, the last one said', async () => {
    const on = await aStoredClaim()
    const by = anActor({ name: 'Bo Editor' })
    for (const [i, layer] of (['content', 'quotation', 'attribution', 'content'] as const).entries()) {
      const change = aRecordedChange({ ...on, expectedRevision: 1 + i }, layer, 'verified', { reason: `No. ${i}` })
      await store.commit([change], aStamp({ actor: by }))
    }
    const claim = await store.claim(on.claimId)
    expect(claim?.checks.map(({ layer, reason }) => [layer, reason])).toEqual([
      ['quotation', 'No. 1'],
      ['attribution', 'No. 2'],
      ['content', 'No. 3'],
    ])
    expect(claim?.checks[0]?.by.name).toBe('Bo Editor')
  })

  it('loses a field that is cleared and keeps one that is not named', async () => {
    const on = await aStoredClaim()
    const set = { claimant: 'The mayor', factType: 'number', flags: ['legal'] } as const
    await store.commit([{ kind: 'claim.changed', ...on, details: set }], stamp)
    await store.commit(
      [{ kind: 'claim.changed', ...on, expectedRevision: 2, details: { claimant: null, reportedBy: 'The Courier' } }],
      stamp,
    )
    const claim = await store.claim(on.claimId)
    expect(claim).toMatchObject({ revision: 3, factType: 'number', flags: ['legal'], reportedBy: 'The Courier' })
    expect(claim).not.toHaveProperty('claimant')
  })

  it('stands on other words once its span is changed', async () => {
    const on = await aStoredClaim()
    const { anchor } = aMadeChange({ articleId: '', span: { start: 11, end: 18 } })
    await store.commit([{ kind: 'claim.spanned', ...on, anchor }], stamp)
    expect((await store.claim(on.claimId))?.anchor).toEqual(anchor)
  })

  it('goes with its checks and evidence when it is removed; the log keeps its words', async () => {
    const on = await aStoredClaim('checked', 'pinned')
    await store.commit([{ kind: 'claim.removed', ...on, exact: 'The budget' }], stamp)
    expect(await store.claim(on.claimId)).toBeUndefined()
    expect(await store.evidence(on.evidenceId)).toBeUndefined()
    const events = await store.events({ claimId: on.claimId, limit: 10, newestFirst: true })
    expect(events.map(({ kind }) => kind)).toEqual(['claim.removed', 'evidence.pinned', 'check.recorded', 'claim.made'])
    expect(events[0]?.change).toMatchObject({ exact: 'The budget' })
  })

  it('does not come back as undefined fields, empty ids or other articles’ rows', async () => {
    expect(await store.claim('01900000-0000-7000-8000-0000deadbeef')).toBeUndefined()
    expect(await store.evidence('01900000-0000-7000-8000-0000deadbeef')).toBeUndefined()
    expect(await store.claims('01900000-0000-7000-8000-0000deadbeef')).toEqual([])
  })
})

describe('evidence in the store', () => {
  it('is changed field by field, and the log keeps what was there', async () => {
    const on = await aStoredClaim('pinned')
    const details = { title: 'Audit report', url: 'https://example.org/audit', note: null }
    await store.commit([{ kind: 'evidence.changed', ...on, details }], stamp)
    expect(await store.evidence(on.evidenceId)).toMatchObject({ revision: 2, title: details.title, url: details.url })
    const [event] = await store.events({ claimId: on.claimId, limit: 1, newestFirst: true })
    expect(event?.change.before).toEqual({ title: 'Annual budget report', url: null, note: null })
  })

  it('is gone once removed, and the log keeps all of it', async () => {
    const on = await aStoredClaim('pinned')
    await store.commit([{ kind: 'evidence.removed', ...on, title: 'Annual budget report' }], stamp)
    expect((await store.claim(on.claimId))?.evidence).toEqual([])
    const [event] = await store.events({ claimId: on.claimId, limit: 1, newestFirst: true })
    expect(event?.change.before).toMatchObject({ title: 'Annual budget report', stance: 'supports' })
  })

  it('cannot be changed under a claim that it is not pinned to', async () => {
    const [one, other] = [await aStoredClaim('pinned'), await aStoredClaim('pinned')]
    const details = { title: 'Audit report' }
    await refused(
      [{ kind: 'evidence.changed', ...one, evidenceId: other.evidenceId, details }],
      ConflictError,
      'not_found',
    )
  })
})

describe('a review', () => {
  async function reviewed<On extends Awaited<ReturnType<typeof aStoredClaim>>>(on: On): Promise<On> {
    const by = aStamp({ actor: anActor({ name: 'Ed', role: 'editor' }) })
    await store.commit([{ kind: 'claim.reviewed', ...on, review: { state: 'approved' } }], by)
    return { ...on, expectedRevision: on.expectedRevision + 1 }
  }

  it('is undone by a finding, a span or evidence that changes', async () => {
    const undoing: readonly ((on: Awaited<ReturnType<typeof aStoredClaim>>) => Change)[] = [
      on => aRecordedChange(on, 'quotation', 'verified'),
      on => ({ kind: 'check.taken_back', ...on, layer: 'content' }),
      on => ({ kind: 'claim.spanned', ...on, anchor: aMadeChange({ articleId: '' }).anchor }),
      on => aPinnedChange(on),
      on => ({ kind: 'evidence.changed', ...on, details: { note: 'Page 4' } }),
      on => ({ kind: 'evidence.removed', ...on, title: 'Annual budget report' }),
    ]
    for (const change of undoing) {
      const on = await reviewed(await aStoredClaim('checked', 'pinned'))
      expect((await store.claim(on.claimId))?.review).toMatchObject({ state: 'approved', by: { name: 'Ed' } })
      await store.commit([change(on)], stamp)
      expect((await store.claim(on.claimId))?.review).toEqual({ state: 'unreviewed' })
    }
  })

  it('stays when only a detail changes', async () => {
    const on = await reviewed(await aStoredClaim('checked'))
    await store.commit([{ kind: 'claim.changed', ...on, details: { claimant: 'The mayor' } }], stamp)
    expect((await store.claim(on.claimId))?.review.state).toBe('approved')
  })
})

describe('a revision (log L9)', () => {
  it('counts up with every change, and a change on another one is refused with nothing written', async () => {
    const on = await aStoredClaim('checked')
    await refused(
      [aRecordedChange({ ...on, expectedRevision: 1 }, 'content', 'verified')],
      ConflictError,
      'revision_stale',
    )
    await refused(
      [aRecordedChange({ ...on, expectedRevision: 3 }, 'content', 'verified')],
      ConflictError,
      'revision_stale',
    )
    await refused([{ kind: 'claim.changed', ...on, expectedRevision: 1, details: {} }], ConflictError)
    await refused([{ kind: 'claim.removed', ...on, expectedRevision: 1, exact: '' }], ConflictError)
    await refused([aPinnedChange({ ...on, expectedRevision: 1 })], ConflictError)
  })

  it('says which one is there', async () => {
    const on = await aStoredClaim('checked')
    const refusal = await store.commit([aRecordedChange({ ...on, expectedRevision: 1 })], stamp).catch(error => error)
    expect(refusal).toMatchObject({ details: { id: on.claimId, expected: 1, found: 2 } })
  })

  it('may be named in a list as each change leaves it, or as it was before the list', async () => {
    for (const revisions of [
      [1, 2, 3],
      [1, 1, 1],
      [1, 1, 3],
    ]) {
      const on = await aStoredClaim()
      const changes = revisions.map((expectedRevision, i) =>
        aRecordedChange({ ...on, expectedRevision }, layers[i], 'verified'),
      )
      await store.commit(changes, stamp)
      expect(await store.claim(on.claimId)).toMatchObject({ revision: 4, checks: { length: 3 } })
    }
    const on = await aStoredClaim()
    const skipping = [1, 3].map(expectedRevision => aRecordedChange({ ...on, expectedRevision }))
    await refused(skipping, ConflictError, 'revision_stale')
  })

  it('of a claim that is gone, or lies on another article, is not found', async () => {
    const on = await aStoredClaim()
    const other = await aStoredClaim()
    await refused([aRecordedChange({ ...on, articleId: other.articleId })], ConflictError, 'not_found')
    await store.commit([{ kind: 'claim.removed', ...on, exact: 'The budget' }], stamp)
    await refused([aRecordedChange(on)], ConflictError, 'not_found')
  })
})

describe('a list of changes', () => {
  it('is written whole or not at all: the last one refused takes back the first', async () => {
    const on = await aStoredClaim()
    await refused(
      [aMadeChange({ articleId: on.articleId }), aRecordedChange({ ...on, expectedRevision: 7 })],
      ConflictError,
    )
  })

  it('refuses an id that is taken, on the same article or another', async () => {
    const on = await aStoredClaim('pinned')
    const other = await aStoredClaim()
    await refused([aMadeChange(on)], AlreadyExistsError, 'conflict')
    await refused([aMadeChange({ ...on, articleId: other.articleId })], AlreadyExistsError)
    await refused([{ ...aPinnedChange(other), evidenceId: on.evidenceId }], AlreadyExistsError)
    await refused([anImportedChange({ articleId: on.articleId })], AlreadyExistsError)
  })

  it('refuses a claim on an article or a version that is not there', async () => {
    const on = await aStoredClaim()
    await refused([aMadeChange({ articleId: '01900000-0000-7000-8000-0000deadbeef' })], DomainError, 'not_found')
    const { anchor, ...made } = aMadeChange({ articleId: on.articleId })
    await refused([{ ...made, anchor: { ...anchor, version: 2 } }], DomainError, 'not_found')
  })

  it('refuses to take back a finding that is not there, so that the log never says what did not happen', async () => {
    await refused([{ kind: 'check.taken_back', ...(await aStoredClaim()), layer: 'content' }], DomainError, 'not_found')
  })

  it('that is empty writes nothing', async () => {
    const before = dump(sqlite)
    const { firstSeq, lastSeq } = await store.commit([], stamp)
    expect(lastSeq).toBe(firstSeq - 1)
    expect(dump(sqlite)).toBe(before)
  })
})

describe('the tag', () => {
  it('is always what tagOf makes of the checks, and the article’s counts are those of its claims', async () => {
    const layer = fc.constantFrom(...layers)
    const finding = fc.option(fc.constantFrom(...findings), { nil: null })
    const step = fc.record({ claim: fc.nat(2), layer, finding })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async steps => {
        const imported = anImportedChange()
        const { articleId } = imported
        const made = [0, 1, 2].map(() => aMadeChange({ articleId }))
        await store.commit([imported, ...made], stamp)
        const revisions = [1, 1, 1]
        const there = made.map(() => new Set<Layer>())
        for (const { claim, layer, finding } of steps) {
          const on = { articleId, claimId: made[claim]?.claimId ?? '', expectedRevision: revisions[claim] ?? 0 }
          if (finding === null && !there[claim]?.has(layer)) continue
          const change: Change = finding
            ? aRecordedChange(on, layer, finding)
            : { kind: 'check.taken_back', ...on, layer }
          await store.commit([change], stamp)
          revisions[claim] = on.expectedRevision + 1
          if (finding) there[claim]?.add(layer)
          else there[claim]?.delete(layer)
        }
        const claims = await store.claims(articleId)
        expect(claims.map(({ tag }) => tag)).toEqual(claims.map(({ checks }) => tagOf(checks)))
        expect((await store.article(articleId))?.tags).toEqual(countTags(claims))
      }),
      { numRuns: 60 },
    )
  })
})

it('leaves a desk that is whole', async () => {
  expect(await store.verifyLog()).toMatchObject({ kind: 'whole' })
  expect(await store.verifyDesk()).toEqual([])
})
