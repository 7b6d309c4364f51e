import { describe, expect, it } from 'vitest'
import { claimFor, eventFor } from '@/domain/note/for-role'
import { aClaim } from '../../builders/a-claim'
import { aNote } from '../../builders/a-note'

describe('What a reader is shown (access R30)', () => {
  it('is a claim without its discussion, and otherwise as it is', () => {
    const claim = aClaim({ notes: [aNote()], revision: 4 })
    expect(claimFor('reader', claim)).toEqual({ ...claim, notes: [] })
    expect(claimFor('checker', claim)).toBe(claim)
  })

  it('is no entry of the log about a discussion, nor one that undoes one', () => {
    const written = { kind: 'note.written', change: { text: 'secret' } } as const
    const undone = { kind: 'claim.put_back', change: { reverses: ['note.written'], words: 'secret' } } as const
    expect([eventFor('reader', written), eventFor('reader', undone)]).toEqual([undefined, undefined])
    expect([eventFor('checker', written), eventFor('checker', undone)]).toEqual([written, undone])
  })

  it('is a claim that came back without the notes that came back with it', () => {
    const put = { kind: 'whole', claim: aClaim({ notes: [aNote({ text: 'secret' })] }) }
    const back = {
      kind: 'claim.put_back',
      change: { reverses: ['claim.removed'], words: 'removed the claim', put },
    } as const
    const shown = eventFor('reader', back)
    expect(JSON.stringify(shown)).not.toContain('secret')
    expect(shown).toMatchObject({ change: { words: 'removed the claim', put: { claim: { id: put.claim.id } } } })
  })

  it('is what the importer said of an article, which is called notes, too', () => {
    const imported = { kind: 'article.imported', change: { notes: ['One picture was not carried over.'] } } as const
    expect(eventFor('reader', imported)).toBe(imported)
  })
})
