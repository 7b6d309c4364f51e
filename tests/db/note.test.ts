import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change/change'
import { AlreadyExistsError, ConflictError } from '@/domain/errors'
import { aMadeChange, anImportedChange, aWrittenChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { anActor, aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'

const desk = aDesk()
const { store } = desk
const ada = anActor({ name: 'Ada' })
const ben = { id: anId(), name: 'Ben' }

const commit = (...changes: readonly Change[]) => store.commit(changes, aStamp({ actor: ada }))

async function aClaim() {
  const article = anImportedChange()
  const on = { articleId: article.articleId, claimId: anId() }
  await commit(article, aMadeChange(on))
  return on
}

const waiting = async (person: string) => (await store.inbox(person, 100)).items.map(({ note }) => note?.id)

describe('The writer of notes', () => {
  it('keeps a note as it was written, and each change with what was there before', async () => {
    const on = await aClaim()
    const written = aWrittenChange(on, { text: 'Which <page>?', mentions: [ben], isQuestion: true })
    const { noteId } = written
    await commit(written)
    const words = { text: 'Which line?', mentions: [] }
    await commit({ ...on, kind: 'note.changed', noteId, expectedRevision: 2, expectedNoteRevision: 1, ...words })
    await commit({ ...on, kind: 'note.resolved', noteId, expectedRevision: 3 })
    const at = aStamp().at
    const by = { id: ada.id, name: 'Ada' }
    expect(await store.note(noteId)).toEqual({
      ...{ id: noteId, claimId: on.claimId, revision: 2, ...words, isQuestion: true, resolved: { by, at } },
      ...{ createdBy: by, createdAt: at, changedAt: at },
    })
    expect((await store.claim(on.claimId))?.notes).toEqual([await store.note(noteId)])
    expect(await store.claims(on.articleId)).toEqual([await store.claim(on.claimId)])
    const [, , changed, resolved] = await store.events({ claimId: on.claimId, limit: 10 })
    expect(changed?.change).toMatchObject({ ...words, before: { text: 'Which <page>?', mentions: [ben] } })
    expect(resolved?.change).toMatchObject({ before: { text: 'Which line?' } })
  })

  it('refuses an id that is taken, and writes nothing of the list', async () => {
    const [on, other] = [await aClaim(), await aClaim()]
    const { noteId, ...first } = aWrittenChange(on)
    await commit({ noteId, ...first })
    const list = [aWrittenChange(other), { ...aWrittenChange({ ...other, expectedRevision: 2 }), noteId }]
    await expect(commit(...list)).rejects.toThrow(AlreadyExistsError)
    expect((await store.claim(other.claimId))?.notes).toEqual([])
  })

  it('refuses a change on another revision of the claim or of the note, and of one that is gone', async () => {
    const on = await aClaim()
    const written = aWrittenChange(on)
    await commit(written)
    const change = { ...on, kind: 'note.removed', noteId: written.noteId } as const
    const stale: readonly Change[] = [
      { ...change, expectedRevision: 1, expectedNoteRevision: 1 },
      { ...change, expectedRevision: 2, expectedNoteRevision: 2 },
      { ...change, kind: 'note.resolved', expectedRevision: 2, noteId: anId() },
    ]
    for (const one of stale) await expect(commit(one)).rejects.toThrow(ConflictError)
    await commit({ ...change, expectedRevision: 2, expectedNoteRevision: 1 })
    expect(await store.note(written.noteId)).toBeUndefined()
  })

  it('keeps whom notes wait for until they, their claim or their article are gone', async () => {
    const [one, two, three] = [await aClaim(), await aClaim(), await aClaim()]
    const notes = [one, two, three].map(on => aWrittenChange(on, { mentions: [ben], isQuestion: true }))
    for (const note of notes) await commit(note)
    expect((await waiting(ben.id)).sort()).toEqual(notes.map(({ noteId }) => noteId).sort())
    const noteId = notes[0]?.noteId ?? ''
    await commit({ ...one, kind: 'note.removed', noteId, expectedRevision: 2, expectedNoteRevision: 1 })
    await commit({ ...two, kind: 'claim.removed', expectedRevision: 2, exact: '' })
    expect(await waiting(ben.id)).toEqual([notes[2]?.noteId])
    await commit({ kind: 'article.removed', articleId: three.articleId, expectedRevision: 1, title: '' })
    expect(await waiting(ben.id)).toEqual([])
    expect((await store.articles({ needsAnswer: true, limit: 10 })).items).toEqual([])
    expect(await store.verifyDesk()).toEqual([])
  })
})
