import type { Authorised } from '../../domain/access/access'
import type { Permitted } from '../../domain/access/permitted'
import { type Anchor, isPlaced } from '../../domain/anchor/anchor'
import type { ArticleDetails } from '../../domain/article/article'
import type { ArticleStanding } from '../../domain/article/standing'
import type { Amendment } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import { DomainError } from '../../domain/errors'
import type { ClaimId } from '../../domain/ids'
import type { KeptVersion } from '../../domain/store'
import { blocksOf } from '../../domain/text/blocks'
import { countCarried } from '../../domain/version/count-carried'
import { reviseArticle } from '../../domain/version/revise-article'
import type { ClaimPreview, VersionAdded, VersionPreview } from '../../domain/version/version-added'
import { claimsOfComments } from '../articles/claims-of-comments'
import { authorised, authorisedOnDesk } from '../authorised'
import { commitAddition } from '../commit-addition'
import type { Context } from '../context'
import { hashText } from '../hash'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import type { OffThreadOptions } from '../reading/off-thread'
import { anchorsOf, carryClaims } from './carry-claims'
import type { NewVersion } from './new-version'
import { readVersion } from './read-version'
import { type NewText, textOf } from './text-of'

type Right = Authorised<ArticleStanding, 'article.revise'>

/** Makes the next version of an article and carries its claims there, in one commit. Spec: versions W1–W14. */
export async function addVersion(
  context: Context,
  id: string,
  input: NewVersion,
  options: OffThreadOptions = {},
): Promise<VersionAdded> {
  const { from, made } = await prepared(context, id, input, options)
  const carriedTo = carrier(context, id, { from, made }, options)
  // Claims that were made or moved while the texts were compared are carried, too.
  const { anchors } = await commitAddition(context, async () => {
    const article = await authorised(context, 'article.revise', id)
    refuseOtherBase(from, article, from.number)
    const claims: readonly Claim[] = await context.store.claims(id)
    const anchors = await carriedTo(claims)
    return { anchors, changes: await changesFor(context, article, { from, made, claims, anchors }) }
  })
  return { version: await readVersion(context, id, from.number + 1), ...countCarried(anchors.values()) }
}

/** What a new version would come to, claim by claim; nothing is saved. */
export async function previewVersion(
  context: Context,
  id: string,
  input: NewVersion,
  options: OffThreadOptions = {},
): Promise<VersionPreview> {
  const { from, made } = await prepared(context, id, input, options)
  const claims: readonly Claim[] = await context.store.claims(id)
  const anchors = await carrier(context, id, { from, made }, options)(claims)
  return {
    preview: made.preview,
    ...countCarried(anchors.values()),
    claims: claims.flatMap(({ id, anchor }) => previewOf(id, anchor, anchors.get(id))),
  }
}

function previewOf(id: ClaimId, { exact }: Anchor, now: Anchor | undefined): readonly ClaimPreview[] {
  if (!now) return []
  const { state, changes, isTypographic } = now
  return [{ id, exact, state, ...(changes ? { changes } : {}), ...(isTypographic ? { isTypographic } : {}) }]
}

async function prepared(context: Context, id: string, input: NewVersion, options: OffThreadOptions) {
  const article = await authorised(context, 'article.revise', id)
  const from = await readVersion(context, id, article.versions)
  refuseOtherBase(from, article, input.base)
  if ('assigneeId' in input) await refuseUnknownPerson(context, input.assigneeId)
  const made = await textOf(context, id, { from, input }, options)
  if (made.text === from.text) {
    throw new DomainError('same_text', `The text is the one of version ${from.number}. Nothing was saved.`, {
      version: from.number,
    })
  }
  return { from, made }
}

function refuseOtherBase(current: KeptVersion, { versions }: ArticleStanding, base: number | undefined) {
  if (base === undefined || base === versions) return
  const { number, createdBy, reason } = current
  const who = number === versions ? ` (${createdBy.name}${reason ? `, “${reason}”` : ''})` : ''
  throw new DomainError(
    'changed_since',
    `Version ${versions} has come since version ${base}${who}. Look at it, and make yours on it.`,
    { base, current: versions },
  )
}

/** Carries claims to the new text, each once however often it is asked, unless it was moved meanwhile. */
function carrier(context: Context, articleId: string, { from, made }: Prepared, options: OffThreadOptions) {
  const known = new Map<string, Anchor>()
  const to = { number: from.number + 1, text: made.text, blocks: blocksOf(made.doc) }
  const keyOf = ({ id, anchor: { start, end, exact } }: Claim) => JSON.stringify([id, start, end, exact])
  return async (claims: readonly Claim[]): Promise<ReadonlyMap<ClaimId, Anchor>> => {
    const left = claims.filter(claim => !known.has(keyOf(claim)))
    const found = made.carry
      ? anchorsOf(left, made.carry(left, { from: from.number, to: to.number }))
      : left.length > 0
        ? await carryClaims(left, from, to, options)
        : new Map<ClaimId, Anchor>()
    const stood = made.restores === undefined ? undefined : await context.store.anchorsOf(articleId, made.restores)
    for (const claim of left) {
      const anchor = asItStood(found.get(claim.id), stood?.get(claim.id), to.number)
      if (anchor) known.set(keyOf(claim), anchor)
    }
    return new Map(
      claims.flatMap(claim => {
        const anchor = known.get(keyOf(claim))
        return anchor ? [[claim.id, anchor]] : []
      }),
    )
  }
}

// In a text that is there again a lost claim stands where it stood.
function asItStood(now: Anchor | undefined, then: Anchor | undefined, version: number): Anchor | undefined {
  if (now?.state !== 'lost' || !then || !isPlaced(then) || then.exact !== now.exact) return now
  const { start, end, exact, prefix, suffix } = then
  const place = { version, start, end, exact, prefix, suffix }
  return { ...place, state: 'exact', score: 1, runnerUp: 0, method: 'surroundings' }
}

interface Prepared {
  readonly from: KeptVersion
  readonly made: NewText
}

interface Worked extends Prepared {
  readonly claims: readonly Claim[]
  readonly anchors: ReadonlyMap<ClaimId, Anchor>
}

async function changesFor(
  context: Context,
  article: Right,
  { from, made, claims, anchors }: Worked,
): Promise<Permitted[]> {
  const { doc, text, origin, reason, setAside, notes, original } = made
  const number = from.number + 1
  const details = await detailsFor(context, article.id, made)
  const revision = {
    version: { number, sha256: hashText(text), doc, text, origin, ...(reason ? { reason } : {}) },
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...{ setAside, notes },
    ...(original ? { original } : {}),
  }
  return [
    ...reviseArticle(article, revision, claims, anchors),
    ...commentsFor(context, article.id, number, made, anchors),
  ]
}

// Where a claim stands already, the comment is the one that it was made of.
function commentsFor(
  context: Context,
  articleId: string,
  version: number,
  { text, claims }: NewText,
  anchors: ReadonlyMap<ClaimId, Anchor>,
): Permitted[] {
  if (claims.length === 0) return []
  const there = new Set([...anchors.values()].map(({ start, end }) => `${start} ${end}`))
  const fresh = claims.filter(({ span: { start, end } }) => !there.has(`${start} ${end}`))
  const desk = authorisedOnDesk(context, 'article.import')
  return claimsOfComments(desk, { articleId, text, version, claims: fresh, newId: context.newId })
}

// What is so already is not said again.
async function detailsFor(
  { store }: Context,
  id: string,
  { details, about }: NewText,
): Promise<Amendment<ArticleDetails>> {
  const now = new Map(Object.entries((await store.articleNow(id)) ?? {}))
  const fills = Object.entries(about).filter(([field, value]) => value !== undefined && now.get(field) === undefined)
  const said = Object.entries(details).filter(([field, value]) => now.get(field) !== value)
  return Object.fromEntries([...fills, ...said])
}
