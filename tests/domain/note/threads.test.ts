import { describe, expect, it } from 'vitest'
import { waitingIn } from '@/domain/inbox/waiting-in'
import type { Note } from '@/domain/note/note'
import { isOpenQuestion, threadsOf } from '@/domain/note/threads'
import { aNote } from '../../builders/a-note'

const [ada, ben, eve] = ['Ada', 'Ben', 'Eve'].map(name => ({ id: name.toLowerCase(), name }))
if (!ada || !ben || !eve) throw new Error('Somebody is missing')

describe('Notes by thread (discussion N2)', () => {
  it('keep the order in which threads began and were gone on with, however they are mixed', () => {
    const notes = [
      aNote({ id: 'a' }),
      aNote({ id: 'b' }),
      aNote({ id: 'a1', replyTo: 'a' }),
      aNote({ id: 'b1', replyTo: 'b' }),
      aNote({ id: 'a2', replyTo: 'a' }),
    ]
    const ids = threadsOf(notes).map(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)])
    expect(ids).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1'],
    ])
    expect(threadsOf([])).toEqual([])
  })
})

describe('A question is open (discussion N5)', () => {
  const resolved = { by: eve, at: '2026-03-02T09:00:00.000Z' }
  const asked = aNote({ id: 'q', isQuestion: true, createdBy: ada })
  const cases: readonly [string, readonly Note[], boolean][] = [
    ['when it was asked', [asked], true],
    ['when its asker went on', [asked, aNote({ replyTo: 'q', createdBy: ada })], true],
    ['no more when somebody else replied', [asked, aNote({ replyTo: 'q', createdBy: ben })], false],
    ['no more when it was resolved', [{ ...asked, resolved }], false],
    ['never when it is a note', [aNote({ id: 'q' })], false],
  ]
  it.each(cases)('%s', (_when, notes, isOpen) => {
    expect(threadsOf(notes).map(isOpenQuestion)).toEqual([isOpen])
  })
})

describe('A discussion waits (discussion N10–N12)', () => {
  const said = (notes: readonly Note[]) =>
    waitingIn(notes).map(({ kind, personId, note }) => `${kind} ${note.id} for ${personId}`)

  it('for nobody where nobody is mentioned and nobody replied', () => {
    expect(said([aNote({ createdBy: ada })])).toEqual([])
  })

  it('for whom a question mentions, and never for its asker', () => {
    const asked = aNote({ id: 'q', isQuestion: true, createdBy: ada, mentions: [ada, ben] })
    expect(said([asked])).toEqual(['question q for ben'])
    const more = aNote({ id: 'r', replyTo: 'q', createdBy: ada, mentions: [eve, ben] })
    expect(said([asked, more])).toEqual(['question q for ben', 'question q for eve'])
  })

  it('for its asker once it is answered, and still for others who were mentioned', () => {
    const asked = aNote({ id: 'q', isQuestion: true, createdBy: ada, mentions: [ben, eve] })
    const answer = aNote({ id: 'r', replyTo: 'q', createdBy: ben })
    expect(said([asked, answer])).toEqual(['mention r for ada', 'mention q for eve'])
  })

  it('with one note of a thread at most, the newest', () => {
    const notes = [
      aNote({ id: 'a', createdBy: ada, mentions: [ben] }),
      aNote({ id: 'b', replyTo: 'a', createdBy: eve, mentions: [ben] }),
      aNote({ id: 'c', replyTo: 'a', createdBy: eve }),
    ]
    expect(said(notes)).toEqual(['mention c for ada', 'mention b for ben'])
  })

  it('for nobody any more when its thread was resolved', () => {
    const resolved = { by: eve, at: '2026-03-02T09:00:00.000Z' }
    expect(said([aNote({ createdBy: ada, mentions: [ben], resolved })])).toEqual([])
  })
})
