import { DomainError } from '../errors'
import type { Role } from '../person/person'

/** Everything that can be done on a desk, named thing first. */
export const actions = [
  'article.list',
  'article.read',
  'article.import',
  'article.change',
  'article.revise',
  'article.remove',
  'article.sign_off',
  'article.reopen',
  'claim.read',
  'claim.make',
  'claim.check',
  'claim.change',
  'claim.remove',
  'claim.close',
  'claim.review',
  'claim.set_aside',
  'evidence.read',
  'evidence.pin',
  'evidence.change',
  'evidence.remove',
  'note.read',
  'note.write',
  'note.change',
  'note.remove',
  'note.remove_of_others',
  'note.change_of_others',
  'note.resolve',
  'inbox.read',
  'report.read',
  'action.undo',
  'log.read',
  'person.read',
  'person.add',
  'person.invite',
  'person.join',
  'person.change',
  'person.deactivate',
  'invitation.read',
  'invitation.withdraw',
  'session.read',
  'session.revoke',
  'account.read',
  'account.change',
  'token.read',
  'token.create',
  'token.revoke',
  'desk.clear_demonstration',
  'desk.back_up',
] as const
export type Action = (typeof actions)[number]

const everyone: readonly Role[] = ['administrator', 'editor', 'checker', 'reader']
const checkers: readonly Role[] = ['administrator', 'editor', 'checker']
const editors: readonly Role[] = ['administrator', 'editor']
const administrators: readonly Role[] = ['administrator']

/** Who may do what: the whole table. Spec: access R1–R3. */
export const rights: Readonly<Record<Action, readonly Role[]>> = {
  'article.list': everyone,
  'article.read': everyone,
  'article.import': checkers,
  'article.change': checkers,
  'article.revise': checkers,
  'article.remove': editors,
  'article.sign_off': editors,
  'article.reopen': editors,
  'claim.read': everyone,
  'claim.make': checkers,
  'claim.check': checkers,
  'claim.change': checkers,
  'claim.remove': checkers,
  'claim.close': checkers,
  'claim.review': editors,
  // Says in the log what one tried and gave up; changes nothing.
  'claim.set_aside': checkers,
  'evidence.read': everyone,
  'evidence.pin': checkers,
  'evidence.change': checkers,
  'evidence.remove': checkers,
  // The desk among itself: readers see no discussion anywhere, and nothing of the desk's work waits for them.
  'note.read': checkers,
  'note.write': checkers,
  // One's own, both of them.
  'note.change': checkers,
  'note.remove': checkers,
  'note.remove_of_others': editors,
  'note.change_of_others': editors,
  'note.resolve': checkers,
  'inbox.read': checkers,
  'report.read': everyone,
  // One's own last action, undone or done again; what it did asks for its own right once more.
  'action.undo': checkers,
  'log.read': editors,
  'person.read': checkers,
  'person.add': administrators,
  'person.invite': administrators,
  // Whoever holds an invitation; the invitation is what is looked at.
  'person.join': everyone,
  'person.change': administrators,
  'person.deactivate': administrators,
  'invitation.read': administrators,
  'invitation.withdraw': administrators,
  'session.read': administrators,
  'session.revoke': administrators,
  // One's own name, password and sessions.
  'account.read': everyone,
  'account.change': everyone,
  'token.read': administrators,
  'token.create': administrators,
  'token.revoke': administrators,
  'desk.clear_demonstration': editors,
  'desk.back_up': administrators,
}

declare const right: unique symbol

/** A thing together with the right to do something to it. Only `authorise` makes one, and changes accept nothing else. */
export type Authorised<Thing, Right extends Action> = Thing & { readonly [right]: Right }

/** Whether people of this role may do this at all. */
export function may(role: Role, action: Action): boolean {
  return rights[action].includes(role)
}

/** Returns `thing` with the right attached, or throws a DomainError `forbidden` that says who could. */
export function authorise<Thing extends object, Right extends Action>(
  actor: { readonly role: Role },
  action: Right,
  thing: Thing,
): Authorised<Thing, Right> {
  if (!may(actor.role, action)) {
    throw new DomainError('forbidden', `Your role (${actor.role}) does not allow this. Ask ${whoMay(action)}.`, {
      action,
    })
  }
  return thing as Authorised<Thing, Right> // The one place that attaches a right: the line above has just checked it.
}

function whoMay(action: Action): string {
  const least = rights[action].at(-1) ?? 'administrator'
  return least === 'administrator' || least === 'editor' ? `an ${least}` : `a ${least}`
}
