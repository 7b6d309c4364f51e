import type { Action } from '../access/access'
import type { ChangeKind } from '../change/change'

/** The right that undoing a kind of change asks for: the one that the change itself asked for. Or what to do instead. */
export type Undoing = { readonly right: Action } | { readonly instead: string }

const imported = 'Bringing an article in is not undone by a key. Take the article off the desk from the desk page.'
const notHere = 'This is not undone by a key. Take it back where it was done.'

/** How each kind of change is undone. A kind that is missing here does not compile. Spec: undo U13–U14. */
export const undoing: Readonly<Record<ChangeKind, Undoing>> = {
  'article.imported': { instead: imported },
  'article.changed': { right: 'article.change' },
  'article.revised': {
    instead: 'A version is not undone by a key. Bring the version before it back from the menu of versions.',
  },
  'article.moved_on': { right: 'article.change' },
  'article.removed': { instead: 'Taking an article off the desk is not undone by a key. Bring it in again.' },
  'article.signed_off': { instead: 'A sign-off is not undone by a key. Reopen the article with a reason.' },
  'article.reopened': { instead: 'Reopening is not undone by a key. Sign the article off again.' },
  'claim.made': { right: 'claim.make' },
  'claim.changed': { right: 'claim.change' },
  'claim.spanned': { right: 'claim.change' },
  // Of a claim that was made or moved on an earlier version; a whole new version is refused above.
  'claim.carried': { right: 'claim.change' },
  'claim.closed': { right: 'claim.close' },
  'claim.reopened': { right: 'claim.close' },
  'claim.removed': { right: 'claim.remove' },
  'claim.reviewed': { right: 'claim.review' },
  // Besides the right to every change that it puts back.
  'claim.put_back': { right: 'action.undo' },
  // Looked past: it changed nothing.
  'claim.set_aside': { instead: 'This changed nothing, so that there is nothing to undo.' },
  'check.recorded': { right: 'claim.check' },
  'check.taken_back': { right: 'claim.check' },
  'evidence.pinned': { right: 'evidence.pin' },
  'evidence.changed': { right: 'evidence.change' },
  'evidence.removed': { right: 'evidence.remove' },
  'note.written': { right: 'note.write' },
  'note.changed': { right: 'note.change' },
  'note.removed': { right: 'note.remove' },
  'note.resolved': { right: 'note.resolve' },
  'note.reopened': { right: 'note.resolve' },
  'person.added': { instead: notHere },
  'person.invited': { instead: notHere },
  'person.joined': { instead: notHere },
  'person.changed': { instead: notHere },
  'person.password_changed': { instead: notHere },
  'person.deactivated': { instead: notHere },
  'person.reactivated': { instead: notHere },
  'invitation.withdrawn': { instead: notHere },
  'session.revoked': { instead: notHere },
  'token.created': { instead: notHere },
  'token.revoked': { instead: notHere },
  'desk.demonstration_loaded': { instead: notHere },
  'desk.demonstration_cleared': { instead: notHere },
}
