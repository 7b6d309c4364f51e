import { type Action, type Authorised, authorise, may } from '../domain/access/access'
import { type Desk, desk } from '../domain/access/permitted'
import type { ArticleStanding } from '../domain/article/standing'
import type { Claim } from '../domain/claim/claim'
import { DomainError, signedOffSentence } from '../domain/errors'
import type { Evidence } from '../domain/evidence/evidence'
import type { PinnedEvidence } from '../domain/evidence/pin-evidence'
import type { ArticleId } from '../domain/ids'
import type { Invitation } from '../domain/invitation/invitation'
import type { NoteOnClaim } from '../domain/note/change-note'
import type { Person } from '../domain/person/person'
import type { SessionRecord, Store, Token } from '../domain/store'
import type { Context } from './context'

type Reads = Omit<Store, 'commit'>

/** What each right is a right to. Rights that are not named here are rights on the desk itself. */
interface Things {
  'article.read': ArticleStanding
  'article.change': ArticleStanding
  'article.revise': ArticleStanding
  'article.remove': ArticleStanding
  'article.sign_off': ArticleStanding
  'article.reopen': ArticleStanding
  'report.read': ArticleStanding
  'claim.read': Claim
  'claim.make': ArticleStanding
  'claim.check': Claim
  'claim.change': Claim
  'claim.remove': Claim
  'claim.close': Claim
  'claim.review': Claim
  'evidence.read': Evidence
  'evidence.pin': Claim
  'evidence.change': PinnedEvidence
  'evidence.remove': PinnedEvidence
  'note.write': Claim
  'note.change': NoteOnClaim
  'note.remove': NoteOnClaim
  'note.resolve': NoteOnClaim
  'person.change': Person
  'person.deactivate': Person
  'invitation.withdraw': Invitation
  'session.revoke': SessionRecord
  'account.change': Person
  'token.revoke': Token
}
type ActionOnThing = keyof Things
export type ActionOnDesk = Exclude<Action, ActionOnThing>

/** Reads the thing and returns it with the right attached; throws `forbidden`, `not_found` or `signed_off`. */
export async function authorised<Right extends ActionOnThing>(
  context: Context,
  action: Right,
  id: string,
): Promise<Authorised<Things[Right], Right>> {
  if (!may(context.actor.role, action)) authorise(context.actor, action, {}) // Throws, before anything is read.
  const { thing, articleId } = await found(action, await read[action](context.store, id))
  if (changesArticle.has(action) && articleId !== undefined) await refuseSignedOff(context.store, articleId)
  return authorise(context.actor, action, thing)
}

/** The right to something on the desk that is not about one thing. */
export function authorisedOnDesk<Right extends ActionOnDesk>(context: Context, action: Right): Authorised<Desk, Right> {
  return authorise(context.actor, action, desk)
}

interface Found<Thing> {
  readonly thing: Thing
  /** The article that the thing belongs to, where it does. */
  readonly articleId?: ArticleId
}

const readStanding = async (store: Reads, id: string): Promise<Found<ArticleStanding> | undefined> => {
  const thing = await store.articleStanding(id)
  return thing && { thing, articleId: id }
}

const readClaim = async (store: Reads, id: string): Promise<Found<Claim> | undefined> => {
  const thing = await store.claim(id)
  return thing && { thing, articleId: thing.articleId }
}

const readPinned = async (store: Reads, id: string): Promise<Found<PinnedEvidence> | undefined> => {
  const evidence = await store.evidence(id)
  const claim = evidence && (await store.claim(evidence.claimId))
  return evidence && claim && { thing: { evidence, claim }, articleId: claim.articleId }
}

const readNoteOnClaim = async (store: Reads, id: string): Promise<Found<NoteOnClaim> | undefined> => {
  const written = await store.note(id)
  const claim = written && (await store.claim(written.claimId))
  const note = claim?.notes.find(one => one.id === id)
  return claim && note && { thing: { note, claim }, articleId: claim.articleId }
}

const readPerson = async (store: Reads, id: string): Promise<Found<Person> | undefined> => {
  const thing = await store.person(id)
  return thing && { thing }
}

const read: {
  readonly [Right in ActionOnThing]: (store: Reads, id: string) => Promise<Found<Things[Right]> | undefined>
} = {
  'article.read': readStanding,
  'article.change': readStanding,
  'article.revise': readStanding,
  'article.remove': readStanding,
  'article.sign_off': readStanding,
  'article.reopen': readStanding,
  'report.read': readStanding,
  'claim.read': readClaim,
  'claim.make': readStanding,
  'claim.check': readClaim,
  'claim.change': readClaim,
  'claim.remove': readClaim,
  'claim.close': readClaim,
  'claim.review': readClaim,
  'evidence.read': async (store, id) => {
    const thing = await store.evidence(id)
    return thing && { thing }
  },
  'evidence.pin': readClaim,
  'evidence.change': readPinned,
  'evidence.remove': readPinned,
  'note.write': readClaim,
  'note.change': readNoteOnClaim,
  'note.remove': readNoteOnClaim,
  'note.resolve': readNoteOnClaim,
  'person.change': readPerson,
  'person.deactivate': readPerson,
  'invitation.withdraw': async (store, id) => {
    const thing = await store.invitation(id)
    return thing && { thing }
  },
  'session.revoke': async (store, id) => {
    const thing = await store.session(id)
    return thing && { thing }
  },
  'account.change': readPerson,
  'token.revoke': async (store, id) => {
    const thing = (await store.tokens()).find(token => token.id === id)
    return thing && { thing }
  },
}

// Signing off and reopening decide themselves what a sign-off that is there means.
const changesArticle: ReadonlySet<Action> = new Set<Action>([
  'article.change',
  'article.revise',
  'article.remove',
  'claim.make',
  'claim.check',
  'claim.change',
  'claim.remove',
  'claim.close',
  'claim.review',
  'evidence.pin',
  'evidence.change',
  'evidence.remove',
  'note.write',
  'note.change',
  'note.remove',
  'note.resolve',
])

function found<Thing>(action: ActionOnThing, thing: Found<Thing> | undefined): Found<Thing> {
  if (thing !== undefined) return thing
  const [what = 'thing'] = action === 'note.write' ? ['claim'] : action.split('.')
  throw new DomainError(
    'not_found',
    `This ${what === 'report' ? 'article' : what} is not on the desk. It may have been removed.`,
  )
}

async function refuseSignedOff(store: Reads, articleId: ArticleId) {
  const article = await store.articleStanding(articleId)
  if (article?.state !== 'signed_off') return
  throw new DomainError('signed_off', signedOffSentence, { articleId })
}
