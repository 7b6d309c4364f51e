import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { describeEvent } from '@/domain/event/describe-event'
import type { Role } from '@/domain/person/person'
import { changeArticle } from '@/server/articles/change-article'
import { importArticle } from '@/server/articles/import-article'
import { changeClaim } from '@/server/claims/change-claim'
import { closeClaim } from '@/server/claims/close-claim'
import { confirmChecks } from '@/server/claims/confirm-checks'
import { makeClaim } from '@/server/claims/make-claim'
import { openClaim } from '@/server/claims/open-claim'
import { recordChecks } from '@/server/claims/record-checks'
import { contextOn } from '@/server/context'
import { reviewClaim } from '@/server/review/review-claim'
import { reopenArticle } from '@/server/sign-off/reopen-article'
import { signOffArticle } from '@/server/sign-off/sign-off-article'
import { addVersion, previewVersion } from '@/server/versions/add-version'
import { listVersions } from '@/server/versions/list-versions'
import { readVersionWithClaims } from '@/server/versions/read-version-with-claims'
import { aRunningDesk } from '../../builders/a-running-desk'

const desk = aRunningDesk()
const as = (name: string, role: Role = 'checker') =>
  contextOn(desk, { kind: 'person', id: name.toLowerCase(), name, role })
const ada = () => as('Ada')
const eve = () => as('Eve', 'editor')
const newId = () => ada().newId()
const bytesOf = (text: string) => new TextEncoder().encode(text)

const first = [
  'Storm over the old harbour',
  'The storm began on Monday evening and lasted for two days in all.',
  'The police said that 21 people were hurt when the roof of the market hall came down.',
  'Nobody has seen the mayor of the town since the meeting of the council on Tuesday.',
  'The bridge over the river was closed for "three weeks" after the flood of last year.',
  'A fisherman called Orla Byrne pulled four tourists from the water near the lighthouse.',
]
const [title, storm, hurt, mayor, bridge, fisherman] = first as [string, string, string, string, string, string]
const textOf = (lines: readonly string[]) => lines.join('\n\n')

async function anArticle(lines: readonly string[] = first) {
  return (await importArticle(ada(), { bytes: bytesOf(textOf(lines)), format: 'text' })).thing
}
type Article = Awaited<ReturnType<typeof anArticle>>

async function aClaim({ id: articleId, version: { text } }: Article, words: string, version = 1): Promise<Claim> {
  const start = text.indexOf(words)
  const made = await makeClaim(ada(), newId(), { articleId, version, start, end: start + words.length, exact: words })
  return made.thing
}

const verified = { layer: 'content', finding: 'verified', reason: 'The police report.' } as const
const checked = (claim: Claim) => recordChecks(ada(), claim.id, verified, undefined)
const now = async ({ id }: Pick<Claim, 'id'>) => (await desk.store.claim(id)) ?? expect.fail('The claim is gone')
const revise = (article: Article, lines: readonly string[], more: object = {}) =>
  addVersion(eve(), article.id, { bytes: bytesOf(textOf(lines)), format: 'text', ...more })
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('It was allowed'),
    (error: unknown) => error,
  )

describe('a new version', () => {
  it('carries every claim: exact, moved, changed with the number called out, lost, and typographic', async () => {
    const article = await anArticle()
    const exact = await checked(await aClaim(article, storm))
    const moved = await checked(await aClaim(article, fisherman))
    const changed = await checked(await aClaim(article, hurt))
    const lost = await checked(await aClaim(article, mayor))
    const curly = await checked(await aClaim(article, 'closed for "three weeks"'))
    const added = await revise(
      article,
      [
        title,
        'A new paragraph stands above everything else in this text.',
        storm,
        fisherman,
        hurt.replace('21', '22'),
        bridge.replace('"three weeks"', '“three weeks”'),
      ],
      { reason: 'The desk called again', base: 1 },
    )
    expect(added).toMatchObject({
      version: { number: 2, origin: 'paste', reason: 'The desk called again', createdBy: { name: 'Eve' } },
      typographic: 1,
    })
    const states = await Promise.all([exact, moved, changed, lost, curly].map(now))
    expect(states.map(({ anchor }) => [anchor.state, anchor.version])).toEqual([
      ['exact', 2],
      ['moved', 2],
      ['changed', 2],
      ['lost', 2],
      ['changed', 2],
    ])
    expect(added.anchors).toEqual({ exact: 1, moved: 1, changed: 2, lost: 1 })
    expect(states.map(({ revision }) => revision)).toEqual([3, 3, 3, 3, 3])
    const [, , inNumber, gone, quotes] = states
    expect(inNumber).toMatchObject({
      tag: 'open',
      checks: [],
      formerChecks: [{ ...verified, by: { name: 'Ada' }, version: 1, exact: hurt }],
      anchor: { before: hurt, changes: [{ kind: 'number', before: '21', after: '22' }] },
    })
    expect(gone).toMatchObject({ tag: 'verified', formerChecks: [], anchor: { start: null, exact: mayor, stoodIn: 1 } })
    expect(quotes).toMatchObject({ tag: 'verified', formerChecks: [], anchor: { isTypographic: true } })
    expect((await desk.store.article(article.id))?.tags).toEqual({ open: 1, verified: 4, disputed: 0, attributed: 0 })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('keeps an approval while the words stay, and asks again where they do not', async () => {
    const article = await anArticle()
    const claims = [await checked(await aClaim(article, storm)), await checked(await aClaim(article, hurt))]
    for (const claim of claims) await reviewClaim(eve(), claim.id, { decision: 'approve' }, undefined)
    await revise(
      article,
      first.map(line => line.replace('21', '22')),
    )
    const states = await Promise.all(claims.map(now))
    expect(states.map(({ review }) => review.state)).toEqual(['approved', 'unreviewed'])
  })

  it('is refused with the text that is there, on another version than the current one, and on a signed-off article', async () => {
    const article = await anArticle()
    expect(await refusal(revise(article, first))).toMatchObject({
      code: 'same_text',
      message: 'The text is the one of version 1. Nothing was saved.',
    })
    await revise(article, [...first, 'One line more.'], { reason: 'A line was missing' })
    expect(await refusal(revise(article, [...first, 'Another line.'], { base: 1 }))).toMatchObject({
      code: 'changed_since',
      message: 'Version 2 has come since version 1 (Eve, “A line was missing”). Look at it, and make yours on it.',
    })
    const claim = await checked(
      await aClaim({ ...article, version: (await desk.store.version(article.id, 2)) ?? article.version }, storm, 2),
    )
    await reviewClaim(eve(), claim.id, { decision: 'approve' }, undefined)
    await changeArticle(ada(), article.id, { state: 'in_review' }, undefined)
    const { version } = (await desk.store.article(article.id)) ?? article
    await signOffArticle(eve(), article.id, { versionSha256: version.sha256 }, undefined)
    expect(await refusal(revise(article, [...first, 'Another line.']))).toMatchObject({ code: 'signed_off' })
    await reopenArticle(eve(), article.id, { reason: 'A letter came.' }, undefined)
    expect(await revise(article, [...first, 'Another line.'])).toMatchObject({ version: { number: 3 } })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is shown before it is saved, claim by claim', async () => {
    const article = await anArticle()
    const claim = await checked(await aClaim(article, hurt))
    const bytes = bytesOf(textOf(first.map(line => line.replace('21', '22'))))
    const shown = await previewVersion(eve(), article.id, { bytes, format: 'text' })
    expect(shown).toMatchObject({
      anchors: { changed: 1 },
      claims: [{ id: claim.id, exact: hurt, state: 'changed', changes: [{ kind: 'number' }] }],
      preview: { details: { title } },
    })
    expect((await now(claim)).anchor.version).toBe(1)
  })

  it('is the text of an earlier one again, and takes its headline along', async () => {
    const article = await anArticle()
    await revise(article, ['Another headline', ...first.slice(1)])
    expect((await desk.store.article(article.id))?.title).toBe('Another headline')
    const again = await addVersion(eve(), article.id, { restore: 1 })
    expect(again.version).toMatchObject({ number: 3, origin: 'restored', sha256: article.version.sha256 })
    expect((await desk.store.article(article.id))?.title).toBe(title)
    expect(await refusal(addVersion(eve(), article.id, { restore: 9 }))).toMatchObject({ code: 'not_found' })
    const { items } = await listVersions(ada(), article.id)
    expect(items.map(({ number, origin, words }) => [number, origin, words > 50])).toEqual([
      [1, 'import', true],
      [2, 'paste', true],
      [3, 'restored', true],
    ])
  })

  it('brings claims back with the text that they were made on, and what was found on it', async () => {
    const article = await anArticle()
    const claims = [await checked(await aClaim(article, hurt)), await checked(await aClaim(article, mayor))]
    await revise(
      article,
      first.filter(line => line !== mayor).map(line => line.replace('21', '22')),
    )
    await addVersion(eve(), article.id, { restore: 1 })
    for (const { id, anchor, checks } of claims) {
      const { start, end, exact } = anchor
      expect(await now({ id })).toMatchObject({
        tag: 'verified',
        checks,
        formerChecks: [],
        anchor: { start, end, exact },
      })
    }
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('can be read later with the claims as they stood', async () => {
    const article = await anArticle()
    const claim = await checked(await aClaim(article, hurt))
    const before = await now(claim)
    await revise(
      article,
      first.map(line => line.replace('21', '22')),
    )
    await recordChecks(ada(), claim.id, { layer: 'content', finding: 'disputed' }, undefined)
    const then = await readVersionWithClaims(as('Rex', 'reader'), article.id, 1)
    expect(then).toMatchObject({ version: { number: 1, text: article.version.text }, claims: [before] })
    const current = await readVersionWithClaims(ada(), article.id, 2)
    expect(current.claims).toEqual([await now(claim)])
  })
})

describe('what was found on other words', () => {
  async function aChangedClaim() {
    const article = await anArticle()
    const claim = await checked(await aClaim(article, hurt))
    await revise(
      article,
      first.map(line => line.replace('21', '22')),
    )
    return { article, claim: await now(claim) }
  }

  it('is confirmed for those of now, by whoever confirms it', async () => {
    const { claim } = await aChangedClaim()
    const confirmed = await confirmChecks(as('Ben'), claim.id, claim.revision)
    expect(confirmed).toMatchObject({
      tag: 'verified',
      formerChecks: [],
      checks: [{ ...verified, by: { name: 'Ben' } }],
    })
    expect(confirmed).toEqual(await now(claim))
    expect(await confirmChecks(as('Ben'), claim.id, 1)).toEqual(confirmed)
    expect(await refusal(confirmChecks(as('Ben'), (await aChangedClaim()).claim.id, 1))).toMatchObject({
      code: 'revision_stale',
    })
  })

  it('gives way to a finding of now, and to taking it back', async () => {
    const { claim } = await aChangedClaim()
    const disputed = await recordChecks(ada(), claim.id, { layer: 'content', finding: 'disputed' }, undefined)
    expect(disputed).toMatchObject({ tag: 'disputed', formerChecks: [] })
    const other = (await aChangedClaim()).claim
    const back = await recordChecks(ada(), other.id, { layer: 'content', finding: null }, other.revision)
    expect(back).toMatchObject({ tag: 'open', checks: [], formerChecks: [] })
    expect(back).toEqual(await now(other))
  })

  it('is recorded as such where somebody still read the version before', async () => {
    const { claim } = await aChangedClaim()
    const late = { layer: 'attribution', finding: 'disputed', version: 1 } as const
    const after = await recordChecks(as('Ben'), claim.id, late, undefined)
    expect(after.tag).toBe('open')
    expect(after.formerChecks).toMatchObject([
      { layer: 'attribution', finding: 'disputed', version: 1, exact: hurt, by: { name: 'Ben' } },
      { layer: 'content', finding: 'verified' },
    ])
    expect(after).toEqual(await now(claim))
    expect(await recordChecks(as('Ben'), claim.id, late, undefined)).toEqual(after)
    expect(await desk.store.verifyDesk()).toEqual([])
  })
})

describe('a claim on an earlier version', () => {
  it('is made there and goes on to the current one, with its checks where the words stayed', async () => {
    const article = await anArticle()
    await revise(
      article,
      ['Storm over the old harbour', 'A line on top.', ...first.slice(1)].map(line => line.replace('21', '22')),
    )
    const on = (words: string) => {
      const start = article.version.text.indexOf(words)
      return { articleId: article.id, version: 1, start, end: start + words.length, exact: words, checks: [verified] }
    }
    const id = newId()
    const same = await makeClaim(ada(), id, on(storm))
    expect(same.thing).toMatchObject({
      revision: 3,
      tag: 'verified',
      anchor: { version: 2, state: 'exact', exact: storm },
    })
    expect(await makeClaim(ada(), id, on(storm))).toMatchObject({ kind: 'there' })
    const other = await makeClaim(ada(), newId(), on(hurt))
    expect(other.thing).toMatchObject({
      tag: 'open',
      formerChecks: [{ exact: hurt, version: 1 }],
      anchor: { state: 'changed' },
    })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is kept as lost where its words are gone, and never refused', async () => {
    const article = await anArticle()
    await revise(
      article,
      first.filter(line => line !== mayor),
    )
    const { thing } = await makeClaim(ada(), newId(), {
      ...{ articleId: article.id, version: 1, exact: mayor },
      start: article.version.text.indexOf(mayor),
      end: article.version.text.indexOf(mayor) + mayor.length,
    })
    expect(thing.anchor).toMatchObject({ version: 2, state: 'lost', start: null, exact: mayor, stoodIn: 1 })
  })

  it('is not made on a version that there is not', async () => {
    const article = await anArticle()
    const on = { articleId: article.id, version: 7, start: 0, end: 5 }
    expect(await refusal(makeClaim(ada(), newId(), on))).toMatchObject({ code: 'invalid' })
  })
})

describe('a lost claim', () => {
  async function aLostClaim() {
    const article = await anArticle()
    const claim = await checked(await aClaim(article, mayor))
    const { version } = await revise(article, [
      ...first.filter(line => line !== mayor),
      'The mayor was seen on Friday.',
    ])
    return { article: { ...article, version }, claim: await now(claim) }
  }
  const spanIn = ({ version: { text, number } }: Article, words: string) => ({
    version: number,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })

  it('is placed by hand on other words, which makes what was found on its own a former finding', async () => {
    const { article, claim } = await aLostClaim()
    const words = 'The mayor was seen on Friday.'
    const placed = await changeClaim(ada(), claim.id, { span: spanIn(article, words) }, claim.revision)
    expect(placed).toMatchObject({
      tag: 'open',
      anchor: { state: 'changed', method: 'hand', exact: words, before: mayor },
      formerChecks: [{ ...verified, version: 1, exact: mayor }],
    })
    const confirmed = await confirmChecks(ada(), claim.id, placed.revision)
    const wider = await changeClaim(ada(), claim.id, { span: spanIn(article, words.slice(0, -1)) }, confirmed.revision)
    expect(wider).toMatchObject({ tag: 'verified', formerChecks: [] })
    expect(await desk.store.verifyDesk()).toEqual([])
  })

  it('is closed as corrected with both wordings, or dropped with a reason, and counts as no work until it is opened', async () => {
    const { article, claim } = await aLostClaim()
    const closed = await closeClaim(eve(), claim.id, { how: 'corrected' }, claim.revision)
    expect(closed.closing).toMatchObject({ how: 'corrected', version: 2, before: mayor, by: { name: 'Eve' } })
    expect(closed.closing?.after).toBeUndefined()
    expect(await closeClaim(eve(), claim.id, { how: 'corrected' }, 1)).toEqual(closed)
    const counts = async () => (await desk.store.article(article.id))?.tags.verified
    expect(await counts()).toBe(0)
    const opened = await openClaim(eve(), claim.id, undefined)
    expect([opened.closing, await counts()]).toEqual([undefined, 1])
    const dropped = await closeClaim(eve(), claim.id, { how: 'dropped', reason: 'Nobody says it any more.' }, undefined)
    expect(dropped.closing).toMatchObject({ how: 'dropped', before: mayor, reason: 'Nobody says it any more.' })
    expect(await desk.store.verifyDesk()).toEqual([])
    const events = await desk.store.events({ claimId: claim.id, limit: 20 })
    expect(events.map(describeEvent)).toContain(
      `closed the claim as corrected in version 2, where “${mayor.slice(0, 79).trimEnd()}…” is gone`,
    )
  })

  it('is not closed as corrected where no version changed its words', async () => {
    const article = await anArticle()
    const claim = await aClaim(article, storm)
    expect(await refusal(closeClaim(eve(), claim.id, { how: 'corrected' }, undefined))).toMatchObject({
      code: 'invalid',
    })
  })
})

describe('a version that arrives while others work', () => {
  it('takes along every claim that is made meanwhile, whoever is faster', async () => {
    const article = await anArticle()
    const spans = [storm, hurt, mayor, bridge, fisherman]
    const making = spans.map(words => aClaim(article, words))
    const revising = revise(article, [first[0] ?? '', 'A line on top.', ...first.slice(1)])
    const claims = await Promise.all(making)
    await revising
    for (const claim of claims) expect((await now(claim)).anchor).toMatchObject({ version: 2, state: 'exact' })
    expect(await desk.store.verifyDesk()).toEqual([])
  })
})
