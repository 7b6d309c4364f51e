import type { Anchor } from './anchor/anchor'
import type {
  Article,
  ArticleNow,
  ArticleState,
  ArticleSummary,
  Original,
  SetAside,
  Version,
  VersionSummary,
} from './article/article'
import type { ArticleStanding } from './article/standing'
import type { Change, ChangeKind, LoggedEvent, Stamp } from './change/change'
import type { Claim } from './claim/claim'
import type { KeyPreferences } from './command/keymap'
import type { Evidence } from './evidence/evidence'
import type {
  ActionId,
  ArticleId,
  ClaimId,
  EvidenceId,
  Instant,
  InvitationId,
  NoteId,
  PersonId,
  SessionId,
  TokenId,
} from './ids'
import type { Inbox } from './inbox/inbox'
import type { Invitation } from './invitation/invitation'
import type { Note } from './note/note'
import type { Person, PersonRef, Role } from './person/person'

export interface Committed {
  /** Sequence numbers of the first and the last event that the commit wrote. */
  readonly firstSeq: number
  readonly lastSeq: number
}

/** Which articles of the desk are meant; without anything, all of them. */
export interface ArticleFilter {
  readonly state?: ArticleState
  readonly assigneeId?: PersonId
  /** Due in this stretch of time and not signed off. */
  readonly due?: { readonly from: Instant; readonly before: Instant }
  /** With a question that nobody answered, and not signed off. */
  readonly needsAnswer?: true
}

export interface ArticleQuery extends ArticleFilter {
  /** Words in the title, the byline or the text; then the best match comes first. */
  readonly q?: string
  readonly limit: number
  /** As a page handed it out; opaque to callers. */
  readonly cursor?: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  /** There are more than `total` says: counting stopped there. */
  readonly isTotalCut?: true
  readonly nextCursor?: string
}

export interface EventQuery {
  readonly articleId?: ArticleId
  readonly claimId?: ClaimId
  /** Only events after this sequence number. */
  readonly after?: number
  readonly limit: number
  readonly newestFirst?: boolean
  /** Only events before this sequence number. */
  readonly before?: number
  readonly actorId?: string
  readonly kinds?: readonly ChangeKind[]
  /** From this moment on, and up to but without that one. */
  readonly from?: Instant
  readonly until?: Instant
}

/** An API token as it is listed; the token itself is kept nowhere. */
export interface Token {
  readonly id: TokenId
  readonly name: string
  readonly role: Role
  readonly createdAt: Instant
  /** Whoever made it; it does no more than they may, and nothing while their account is closed. */
  readonly createdBy?: PersonRef
  readonly expiresAt?: Instant
  readonly revokedAt?: Instant
}

/** A signed-in person's session, as the sign-in library keeps it. */
export interface Session {
  readonly id: SessionId
  readonly person: Person
  readonly expiresAt: Instant
  /** When it was last noted to be used; absent before the first time. */
  readonly seenAt?: Instant
}

/** A version with what was set aside of its copy, and what the importer could not carry over. */
export interface KeptVersion extends Version {
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
}

/** A session as it is listed; its token is shown to nobody. */
export interface SessionRecord {
  readonly id: SessionId
  readonly personId: PersonId
  /** What the browser called itself when it signed in. */
  readonly userAgent?: string
  readonly createdAt: Instant
  readonly seenAt?: Instant
  readonly expiresAt: Instant
}

/** How a person's account is used. */
export interface PersonUse {
  readonly personId: PersonId
  readonly lastSeenAt?: Instant
  /** Sessions that have not ended. */
  readonly sessions: number
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

  /** As the desk page has them: signed off last, soonest due first, those without a date after, newest first. */
  articles(query: ArticleQuery): Promise<Page<ArticleSummary>>
  articleCounts(): Promise<Readonly<Record<ArticleState, number>>>
  /** How many articles a filter leaves; counted to a thousand, then `isCut`. */
  articleTotal(filter: ArticleFilter): Promise<{ readonly total: number; readonly isCut: boolean }>
  article(id: ArticleId): Promise<Article | undefined>
  articleNow(id: ArticleId): Promise<ArticleNow | undefined>
  /** What a change needs to know of an article; reads neither text nor claims. */
  articleStanding(id: ArticleId): Promise<ArticleStanding | undefined>
  /** The canonical text of one version, without its document. */
  versionText(id: ArticleId, version: number): Promise<string | undefined>
  version(id: ArticleId, number: number): Promise<KeptVersion | undefined>
  /** The first one first. */
  versions(id: ArticleId): Promise<readonly VersionSummary[]>
  /** Where each claim that is there now stood in one version; without those that were made later. */
  anchorsOf(id: ArticleId, version: number): Promise<ReadonlyMap<ClaimId, Anchor>>
  /** Where one claim stands in every version that it was in, the first one first. */
  anchorsOfClaim(id: ClaimId): Promise<readonly Anchor[]>
  /** Of one version, or of the latest one of which the bytes are kept. */
  original(id: ArticleId, version?: number): Promise<Original | undefined>
  demonstrationArticles(): Promise<
    readonly { readonly id: ArticleId; readonly revision: number; readonly title: string }[]
  >

  /** In text order: by start, longer first. */
  claims(articleId: ArticleId): Promise<readonly Claim[]>
  claim(id: ClaimId): Promise<Claim | undefined>
  evidence(id: EvidenceId): Promise<Evidence | undefined>
  note(id: NoteId): Promise<Note | undefined>
  /** What waits for somebody, at most so much of it; a page on every screen asks how much there is. Spec: discussion N10–N17. */
  inbox(person: PersonId, limit: number): Promise<Inbox>

  events(query: EventQuery): Promise<readonly LoggedEvent[]>
  /** The number of the last event; 0 before the first. A hot path: who listens asks again and again. */
  lastSeq(): Promise<number>
  /** Whether something of this action was committed for the actor. */
  hasAction(action: ActionId, actorId: string): Promise<boolean>
  /** Titles of those of the articles that are still on the desk. */
  articleTitles(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, string>>
  verifyLog(): Promise<LogVerdict>
  /** Everything that can be checked about the file: log, texts, originals, tags, counts. Empty when all is as written. */
  verifyDesk(): Promise<readonly DeskProblem[]>

  people(): Promise<readonly Person[]>
  person(id: PersonId): Promise<Person | undefined>
  personByEmail(email: string): Promise<Person | undefined>
  /** Of everybody with an account, in no order. */
  peopleInUse(at: Instant): Promise<readonly PersonUse[]>
  /** Who is signed in with a session token that has not expired at `at`. A hot path: every request asks. */
  liveSession(token: string, at: Instant): Promise<Session | undefined>
  /** The keys that a person chose, or the usual ones. Asked for with every page. */
  keysOf(personId: PersonId): Promise<KeyPreferences>
  /** Keeps the keys that a person chose. Not in the log: nothing is decided by them. */
  keepKeys(personId: PersonId, keys: KeyPreferences): Promise<void>
  /** Sessions that have not expired at `at`, newest first. */
  sessions(personId: PersonId, at: Instant): Promise<readonly SessionRecord[]>
  session(id: SessionId): Promise<SessionRecord | undefined>
  /** Notes that a session is used. No change of the desk and not in the log: nothing is decided by it. */
  noteSeen(id: SessionId, at: Instant): Promise<void>
  /** Those that were neither used nor withdrawn, newest first; one that has expired is among them. */
  openInvitations(): Promise<readonly Invitation[]>
  invitation(id: InvitationId): Promise<Invitation | undefined>
  invitationByToken(tokenHash: string): Promise<Invitation | undefined>
  tokens(): Promise<readonly Token[]>
  /** A token that is neither revoked nor expired at `at`. */
  liveToken(tokenHash: string, at: Instant): Promise<Token | undefined>
}
