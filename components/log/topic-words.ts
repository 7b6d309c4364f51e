import type { Topic } from '../../domain/event/topic'

export const topicWords: Readonly<Record<Topic, string>> = {
  article: 'Articles',
  claim: 'Claims',
  check: 'Checks',
  evidence: 'Evidence',
  discussion: 'Discussion',
  person: 'People',
  access: 'Passwords, sessions, tokens',
  desk: 'The desk',
}
