import type { Article, ArticleState, ArticleSummary, Original, Version } from './article/article'
import type { ArticleStanding } from './article/standing'
import type { Change, LoggedEvent, Stamp } from './change/change'
import type { Claim } from './claim/claim'
import type { Evidence } from './evidence/evidence'
import type { ArticleId, ClaimId, EvidenceId, Instant, PersonId, TokenId } from './ids'
import type { Person, Role } from './person/person'

export interface Committed {
  /** Sequence numbers of the first and the last event that the commit wrote. */
  readonly firstSeq: number
  readonly lastSeq: number
}

export interface ArticleQuery {
  readonly state?: ArticleState
  /** Words in the title or the byline. */
  readonly q?: string
  readonly limit: number
  /** As a page handed it out; opaque to callers. */
  readonly cursor?: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly nextCursor?: string
}

export interface EventQuery {
  readonly articleId?: ArticleId
  readonly claimId?: ClaimId
  /** Only events after this sequence number. */
  readonly after?: number
  readonly limit: number
  readonly newestFirst?: boolean
}

/** An API token as it is listed; the token itself is kept nowhere. */
export interface Token {
  readonly id: TokenId
  readonly name: string
  readonly role: Role
  readonly createdAt: Instant
  readonly expiresAt?: Instant
  readonly revokedAt?: Instant
}

/** A signed-in person's session, as the sign-in library keeps it. */
export interface Session {
  readonly person: Person
  readonly expiresAt: Instant
}

/** What the log's own check found. `firstBadSeq` is the first row that is changed, missing or out of order. */
export type LogVerdict =
  | { readonly kind: 'whole'; readonly events: number; readonly lastHash: string }
  | { readonly kind: 'broken'; readonly events: number; readonly firstBadSeq: number; readonly reason: string }

/** Something in the desk's file that is not as it was written. */
export interface DeskProblem {
  readonly kind: 'file' | 'log' | 'text' | 'original' | 'claim' | 'count' | 'sign_off'
  /** The article, claim or log entry that it is about, where there is one. */
  readonly id?: string
  /** One sentence for a person. */
  readonly message: string
}

/** A backup that was written and verified. `lastHash` kept elsewhere shows later whether the log was cut short. */
export interface Backup {
  readonly file: string
  readonly bytes: number
  readonly events: number
  readonly lastHash: string
}

/**
 * The desk's memory. Every function is asynchronous, so that a second database can stand behind it.
 * `commit` is the only way to write: all of the list and its log rows, durably, or none of it.
 */
export interface Store {
  /** Throws ConflictError where a change expects another revision, AlreadyExistsError where an id is taken. */
  commit(changes: readonly Change[], stamp: Stamp): Promise<Committed>

  articles(query: ArticleQuery): Promise<Page<ArticleSummary>>
  articleCounts(): Promise<Readonly<Record<ArticleState, number>>>
  article(id: ArticleId): Promise<Article | undefined>
  /** What a change needs to know of an article; reads neither text nor claims. */
  articleStanding(id: ArticleId): Promise<ArticleStanding | undefined>
  /** The canonical text of one version, without its document. */
  versionText(id: ArticleId, version: number): Promise<string | undefined>
  versions(id: ArticleId): Promise<readonly Omit<Version, 'text' | 'doc' | 'blocks'>[]>
  original(id: ArticleId): Promise<Original | undefined>
  demonstrationArticles(): Promise<
    readonly { readonly id: ArticleId; readonly revision: number; readonly title: string }[]
  >

  /** In text order: by start, longer first. */
  claims(articleId: ArticleId): Promise<readonly Claim[]>
  claim(id: ClaimId): Promise<Claim | undefined>
  evidence(id: EvidenceId): Promise<Evidence | undefined>

  events(query: EventQuery): Promise<readonly LoggedEvent[]>
  verifyLog(): Promise<LogVerdict>
  /** Everything that can be checked about the file: log, texts, originals, tags, counts. Empty when all is as written. */
  verifyDesk(): Promise<readonly DeskProblem[]>

  people(): Promise<readonly Person[]>
  person(id: PersonId): Promise<Person | undefined>
  personByEmail(email: string): Promise<Person | undefined>
  /** Who is signed in with a session token that has not expired at `at`. A hot path: every request asks. */
  liveSession(token: string, at: Instant): Promise<Session | undefined>
  tokens(): Promise<readonly Token[]>
  /** A token that is neither revoked nor expired at `at`. */
  liveToken(tokenHash: string, at: Instant): Promise<Token | undefined>
}
