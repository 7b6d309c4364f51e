import type { ChangeKind } from '../change/change'

/** What the log is asked for by: the thing that an entry is about. */
export const topics = ['article', 'claim', 'check', 'evidence', 'discussion', 'person', 'access', 'desk'] as const
export type Topic = (typeof topics)[number]

const topicOfKind: Readonly<Record<ChangeKind, Topic>> = {
  'article.imported': 'article',
  'article.changed': 'article',
  'article.moved_on': 'article',
  'article.revised': 'article',
  'article.removed': 'article',
  'article.signed_off': 'article',
  'article.reopened': 'article',
  'claim.made': 'claim',
  'claim.changed': 'claim',
  'claim.spanned': 'claim',
  'claim.carried': 'claim',
  'claim.closed': 'claim',
  'claim.reopened': 'claim',
  'claim.removed': 'claim',
  'claim.reviewed': 'claim',
  'claim.put_back': 'claim',
  'claim.set_aside': 'claim',
  'check.recorded': 'check',
  'check.taken_back': 'check',
  'evidence.pinned': 'evidence',
  'evidence.changed': 'evidence',
  'evidence.removed': 'evidence',
  'note.written': 'discussion',
  'note.changed': 'discussion',
  'note.removed': 'discussion',
  'note.resolved': 'discussion',
  'note.reopened': 'discussion',
  'person.added': 'person',
  'person.invited': 'person',
  'person.joined': 'person',
  'person.changed': 'person',
  'person.password_changed': 'access',
  'person.deactivated': 'person',
  'person.reactivated': 'person',
  'invitation.withdrawn': 'person',
  'session.revoked': 'access',
  'token.created': 'access',
  'token.revoked': 'access',
  'desk.demonstration_loaded': 'desk',
  'desk.demonstration_cleared': 'desk',
}

/** The kinds of entries that a topic takes in. */
export function kindsOf(topic: Topic): readonly ChangeKind[] {
  const kinds = Object.keys(topicOfKind) as ChangeKind[] // The keys of a Record of all kinds are the kinds.
  return kinds.filter(kind => topicOfKind[kind] === topic)
}
