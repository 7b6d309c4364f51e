import type { Change, ChangeKind, Stamp } from '../../domain/change/change'
import type { Tag, TagCounts } from '../../domain/claim/tag'
import { ConflictError } from '../../domain/errors'
import type { ArticleId, ClaimId } from '../../domain/ids'

/** What a change replaced, for the log; nothing where it only added. */
export type Replaced = Readonly<Record<string, unknown>> | undefined

export type ChangeByKind = { readonly [Kind in ChangeKind]: Extract<Change, { readonly kind: Kind }> }

/** The statements of each kind of change. A kind that is missing does not compile. */
export type Writes = { readonly [Kind in ChangeKind]: (change: ChangeByKind[Kind], commit: Commit) => Replaced }

interface OnClaim {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
}

/** What is remembered while one list of changes is applied. */
export class Commit {
  private readonly bases = new Map<string, number>()
  private readonly versions = new Map<ArticleId, Map<ClaimId, number>>()
  private readonly revised = new Set<ArticleId>()
  private readonly tagShifts = new Map<ArticleId, Record<Tag, number>>()

  constructor(readonly stamp: Stamp) {}

  /**
   * Refuses a change that was made on another revision. A change may name the revision that the change before it in the
   * list leaves, or the one there was before the list began. Spec: log L9.
   */
  expect(what: string, change: { readonly id: string; readonly expected: number }, found: number | undefined) {
    if (found === undefined) throw new ConflictError(what, change)
    const base = this.bases.get(change.id) ?? found
    if (change.expected !== found && change.expected !== base) throw new ConflictError(what, { ...change, found: base })
    this.bases.set(change.id, base)
  }

  /** Notes that a claim came to have a tag, ceased to have one, or both; without either, that the article was touched. */
  countTag(articleId: ArticleId, { from, to }: { readonly from?: Tag; readonly to?: Tag }) {
    const shift = this.tagShifts.get(articleId) ?? { open: 0, verified: 0, disputed: 0, attributed: 0 }
    if (from) shift[from] -= 1
    if (to) shift[to] += 1
    this.tagShifts.set(articleId, shift)
  }

  /** Notes in which version a claim stands last: once the list is applied, that must be the current one. */
  expectVersion({ articleId, claimId }: OnClaim, version: number) {
    const claims = this.versions.get(articleId) ?? new Map<ClaimId, number>()
    this.versions.set(articleId, claims.set(claimId, version))
  }

  /** Notes that an article has a new version: every claim must have been carried to it. */
  expectAll(articleId: ArticleId) {
    this.revised.add(articleId)
  }

  /** Articles of which claims were made, moved or carried, with the versions that they were put in. */
  placedClaims(): Iterable<readonly [ArticleId, ReadonlyMap<ClaimId, number>]> {
    return this.versions
  }

  revisedArticles(): Iterable<ArticleId> {
    return this.revised
  }

  forgetArticle(articleId: ArticleId) {
    this.tagShifts.delete(articleId)
    this.versions.delete(articleId)
  }

  touchedArticles(): Iterable<readonly [ArticleId, TagCounts]> {
    return this.tagShifts
  }
}
