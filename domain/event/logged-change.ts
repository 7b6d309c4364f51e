import type { Original, Version } from '../article/article'
import { assertNever } from '../assert-never'
import type { Change, ChangeOf } from '../change/change'

/** A change's own fields as the log keeps them: texts, bytes, passwords and tokens are left out or named by their SHA-256. */
export function loggedChange(change: Change): Readonly<Record<string, unknown>> {
  switch (change.kind) {
    case 'article.imported':
      return loggedImport(change)
    case 'article.revised':
      return loggedRevision(change)
    case 'person.added':
      return { personId: change.personId, name: change.name, email: change.email, role: change.role }
    case 'person.invited':
      return { invitationId: change.invitationId, email: change.email, role: change.role, expiresAt: change.expiresAt }
    case 'person.joined': {
      const { invitationId, personId, name, email, role } = change
      return { invitationId, personId, name, email, role }
    }
    case 'person.password_changed':
      return { personId: change.personId, name: change.name }
    case 'token.created':
      return { tokenId: change.tokenId, name: change.name, role: change.role, expiresAt: change.expiresAt }
    case 'claim.made':
    case 'claim.changed':
    case 'claim.spanned':
    case 'claim.carried':
    case 'claim.closed':
    case 'claim.reopened':
    case 'claim.removed':
    case 'claim.put_back':
    case 'claim.set_aside':
    case 'claim.reviewed':
    case 'check.recorded':
    case 'check.taken_back':
    case 'evidence.pinned':
    case 'evidence.changed':
    case 'evidence.removed':
    case 'note.written':
    case 'note.changed':
    case 'note.removed':
    case 'note.resolved':
    case 'note.reopened':
      return withoutClaim(ownOf(change))
    case 'article.changed':
    case 'article.moved_on':
    case 'article.signed_off':
    case 'article.reopened':
    case 'article.removed':
      return ownOf(change)
    case 'person.changed':
    case 'person.deactivated':
    case 'person.reactivated':
    case 'invitation.withdrawn':
    case 'session.revoked':
    case 'token.revoked':
    case 'desk.demonstration_loaded':
    case 'desk.demonstration_cleared': {
      const { kind: _kind, ...own } = change
      return own
    }
    default:
      return assertNever(change)
  }
}

// The kind, the article and the claim stand beside it in the log.
function ownOf(change: Extract<Change, { readonly articleId: string }>): Readonly<Record<string, unknown>> {
  const { kind: _kind, articleId: _articleId, ...own } = change
  return own
}

function withoutClaim({ claimId: _claimId, ...own }: Readonly<Record<string, unknown>>) {
  return own
}

function loggedImport(change: ChangeOf<'article.imported'>) {
  const { details, version, setAside, notes, original, isDemonstration } = change
  return {
    details,
    version: loggedText(version),
    setAside: setAside.length,
    notes,
    original: original && loggedOriginal(original),
    isDemonstration,
  }
}

function loggedRevision(change: ChangeOf<'article.revised'>) {
  const { expectedRevision, details, version, setAside, notes, original } = change
  const { origin, reason } = version
  return {
    expectedRevision,
    details,
    version: { ...loggedText(version), origin, reason },
    setAside: setAside.length,
    notes,
    original: original && loggedOriginal(original),
  }
}

function loggedText({ number, sha256, text }: Pick<Version, 'number' | 'sha256' | 'text'>) {
  return { number, sha256, length: text.length }
}

function loggedOriginal({ bytes, ...described }: Original) {
  return { ...described, size: bytes.byteLength }
}
