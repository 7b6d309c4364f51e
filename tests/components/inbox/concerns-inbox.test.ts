import { describe, expect, it } from 'vitest'
import { concernsInbox } from '@/components/inbox/concerns-inbox'
import { addressOf, keyOf } from '@/components/inbox/inbox-words'
import type { InboxItem } from '@/domain/inbox/inbox'

const item: InboxItem = {
  kind: 'mention',
  article: { id: 'a1', title: 'The bridge opens' },
  claim: { id: 'c1', exact: 'Nine thousand people' },
  by: { id: 'p1', name: 'Ines' },
  at: '2026-11-20T08:00:00.000Z',
}

describe('the inbox', () => {
  it('is looked at again for what may bring something into it or out of it, and for nothing else', () => {
    const of = (kind: string) => concernsInbox({ seq: 1, kind, articleId: 'a1' })
    const may = [
      'note.written',
      'note.resolved',
      'claim.reviewed',
      'claim.changed',
      'check.recorded',
      'article.changed',
    ]
    expect(may.filter(of)).toEqual(may)
    expect(['article.imported', 'person.changed', 'desk.demonstration_loaded'].filter(of)).toEqual([])
    expect(concernsInbox(null)).toBe(false)
  })

  it('leads to the note, to the claim or to the article', () => {
    const { claim: _claim, ...ofArticle } = item
    expect(addressOf(ofArticle)).toBe('/articles/a1')
    expect(addressOf(item)).toBe('/articles/a1#claim-c1')
    const note = {
      ...{ id: 'n1', claimId: 'c1', revision: 1, text: 'Words', mentions: [], isQuestion: false },
      ...{ createdBy: item.by, createdAt: item.at },
    }
    expect(addressOf({ ...item, note })).toBe('/articles/a1#claim-c1-note-n1')
    expect(keyOf({ ...item, note })).not.toBe(keyOf(item))
  })
})
