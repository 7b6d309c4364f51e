import { describe, expect, it } from 'vitest'
import { askedInWords, talkInWords, threadState } from '@/components/discussion/talk-words'
import type { Note } from '@/domain/note/note'
import { threadsOf } from '@/domain/note/threads'

const ines = { id: 'p1', name: 'Ines Moreau' }
const sara = { id: 'p2', name: 'Sara Okoye' }

function aNote(of: Partial<Note> & { readonly id: string }): Note {
  const createdAt = '2026-11-20T08:00:00.000Z'
  return {
    claimId: 'c1',
    revision: 1,
    text: 'Words',
    mentions: [],
    isQuestion: false,
    createdBy: ines,
    createdAt,
    ...of,
  }
}

const question = aNote({ id: 'q', isQuestion: true, mentions: [sara] })
const answer = aNote({ id: 'a', replyTo: 'q', createdBy: sara })
const resolved = { by: ines, at: '2026-11-20T09:00:00.000Z' }
const stateOf = (...notes: readonly Note[]) => threadsOf(notes).map(threadState)

describe('a discussion in words', () => {
  it('is nothing where nobody wrote, and otherwise notes, or the questions that wait', () => {
    expect(talkInWords([])).toBeUndefined()
    expect(talkInWords([aNote({ id: '1' })])).toBe('1 note')
    expect(talkInWords([aNote({ id: '1' }), aNote({ id: '2' })])).toBe('2 notes')
    expect(talkInWords([question, aNote({ id: '2' })])).toBe('1 question waits')
    expect(talkInWords([question, answer])).toBe('2 notes')
    expect(talkInWords([{ ...question, resolved }, answer])).toBe('Discussion resolved')
  })

  it('says whom a question waits for, and who answered', () => {
    expect(stateOf(question)).toEqual(['Question to Sara, waits for an answer'])
    expect(stateOf({ ...question, mentions: [] })).toEqual(['Question, waits for an answer'])
    expect(stateOf(question, answer)).toEqual(['Sara answered'])
    expect(stateOf({ ...question, resolved }, answer)).toEqual([undefined])
    expect(stateOf(aNote({ id: '1' }))).toEqual([undefined])
  })

  it('says in an editor’s list who was asked, the open question before an answered one', () => {
    expect(askedInWords([])).toBeUndefined()
    expect(askedInWords([question])).toBe('Asked Sara, waits')
    expect(askedInWords([question, aNote({ id: 'own', replyTo: 'q' })])).toBe('Asked Sara, waits')
    expect(askedInWords([question, answer])).toBe('Sara answered')
    expect(askedInWords([question, aNote({ id: 'q2', isQuestion: true }), answer])).toBe('Asked, waits for an answer')
    expect(askedInWords([{ ...question, resolved }])).toBeUndefined()
  })
})
