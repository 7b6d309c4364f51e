import type { InboxItem, InboxKind } from '../../domain/inbox/inbox'

export const inboxWords: Readonly<Record<InboxKind, string>> = {
  question: 'Waits for your answer',
  mention: 'Mentions and replies',
  returned: 'Returned to you',
  assigned_claim: 'Claims to check',
  assigned_article: 'Your articles',
}

/** What somebody did, after their name. */
export const didWords: Readonly<Record<InboxKind, string>> = {
  question: 'asks you',
  mention: 'wrote',
  returned: 'returned it',
  assigned_claim: 'gave it to you',
  assigned_article: 'gave it to you',
}

/** Where an item leads: to its note on the open claim, to the claim, or to the article. */
export function addressOf({ article, claim, note }: InboxItem): string {
  const there = `/articles/${article.id}`
  if (!claim) return there
  return `${there}#claim-${claim.id}${note ? `-note-${note.id}` : ''}`
}

/** What tells items apart: nothing waits twice in one way. */
export function keyOf({ kind, article, claim, note }: InboxItem): string {
  return [kind, article.id, claim?.id, note?.id].join(' ')
}
