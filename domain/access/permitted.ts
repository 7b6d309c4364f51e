import type { ChangeKind, ChangeOf } from '../change/change'
import type { Action, Authorised } from './access'

/** Which right each kind of change asks for. A kind that is missing here does not compile. */
interface Rights extends Record<ChangeKind, Action> {
  'article.imported': 'article.import'
  'article.changed': 'article.change'
  'article.moved_on': 'article.change'
  'article.revised': 'article.revise'
  'article.removed': 'article.remove' | 'desk.clear_demonstration'
  'article.signed_off': 'article.sign_off'
  'article.reopened': 'article.reopen'
  'claim.made': 'claim.make' | 'article.import'
  'claim.changed': 'claim.change'
  'claim.spanned': 'claim.change'
  // What is made or moved on an earlier version goes on to the current one.
  'claim.carried': 'article.revise' | 'claim.make' | 'claim.change' | 'action.undo' | 'article.import'
  'claim.closed': 'claim.close' | 'article.import'
  'claim.reopened': 'claim.close'
  'claim.removed': 'claim.remove'
  'claim.reviewed': 'claim.review'
  // Besides, the right to every change that is taken back: see `undoing`.
  'claim.put_back': 'action.undo'
  'claim.set_aside': 'claim.set_aside'
  'check.recorded': 'claim.check' | 'claim.make' | 'article.import'
  'check.taken_back': 'claim.check'
  'evidence.pinned': 'evidence.pin' | 'article.import'
  'evidence.changed': 'evidence.change'
  'evidence.removed': 'evidence.remove'
  // A reply takes a resolved thread up again.
  'note.written': 'note.write' | 'article.import'
  'note.changed': 'note.change'
  'note.removed': 'note.remove'
  'note.resolved': 'note.resolve' | 'article.import'
  'note.reopened': 'note.resolve' | 'note.write'
  'person.added': 'person.add'
  'person.invited': 'person.invite'
  'person.joined': 'person.join'
  'person.changed': 'person.change' | 'account.change'
  'person.password_changed': 'account.change'
  'person.deactivated': 'person.deactivate'
  'person.reactivated': 'person.deactivate'
  'invitation.withdrawn': 'invitation.withdraw' | 'person.invite'
  'session.revoked': 'session.revoke' | 'account.change'
  'token.created': 'token.create'
  'token.revoked': 'token.revoke'
  'desk.demonstration_loaded': 'article.import'
  'desk.demonstration_cleared': 'desk.clear_demonstration'
}

declare const permission: unique symbol

/** A change that somebody had the right to make. A context commits nothing else. Spec: access R4. */
export type Permitted<Kind extends ChangeKind = ChangeKind> = ChangeOf<Kind> & { readonly [permission]: true }

/** Lets `change` be committed, on showing a thing that carries the right to it. */
export function permitted<Kind extends ChangeKind>(
  right: Authorised<object, Rights[Kind]>,
  change: { readonly kind: Kind } & Omit<ChangeOf<Kind>, 'kind'>,
): Permitted
export function permitted(_right: object, change: { readonly kind: ChangeKind }): Permitted {
  return change as Permitted // The right was shown; this is the one place that marks a change with it.
}

/** The desk itself, for rights that are not about one thing on it. */
export interface Desk {
  readonly name: 'desk'
}
export const desk: Desk = { name: 'desk' }
