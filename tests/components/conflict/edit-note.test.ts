// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import type { NoteWrite } from '@/components/api/claim-write'
import { Outbox } from '@/components/api/outbox'
import { editNote } from '@/components/conflict/edit-note'
import { noteDraftOf } from '@/components/discussion/note-draft'
import type { NoteOf } from '@/components/discussion/noting'
import { Workspace } from '@/components/workspace/workspace'
import type { Note } from '@/domain/note/note'
import { aClaim } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'ines', name: 'Ines' }
const sara = { id: 'sara', name: 'Sara' }
const there: Note = {
  ...{ id: 'n3', claimId: 'c1', revision: 1, text: 'Page four', mentions: [], isQuestion: false },
  ...{ createdBy: me, createdAt: '2026-11-20T08:00:00.000Z' },
}

const draftOf = (of: NoteOf) => noteDraftOf({ personId: me.id, claimId: 'c1', of })

beforeEach(() => localStorage.clear())

/** A workspace whose desk refuses everything. */
async function refusing(write: NoteWrite) {
  let ids = 0
  const claim = aClaim({ id: 'c1', notes: [there] })
  const outbox = new Outbox({
    articleId: 'a1',
    send: async () => ({ kind: 'refused', message: 'Nobody on this desk has that id.' }),
    shown: () => undefined,
    atDesk: () => claim,
    look: async () => null,
    onDone: () => undefined,
    shelf: memoryShelf(),
    newId: () => `w${++ids}`,
    clock: { now: () => 0, after: () => () => undefined },
  })
  const book = new ClaimBook([claim], outbox, me, 'a1')
  const workspace = new Workspace({
    ...{ articleId: 'a1', version: 1, text: '', me, mayCheck: true, talk: 'own', filter: null, book, outbox },
    newId: () => 'new',
    say: () => undefined,
    offerUndo: () => undefined,
  })
  workspace.write(write)
  await new Promise(resolve => setTimeout(resolve, 10))
  const [queued] = outbox.snapshot().writes
  if (!queued) throw new Error('What was refused is gone')
  expect(queued.state).toBe('refused')
  editNote(workspace, queued)
  return workspace
}

describe('a note that the desk refused', () => {
  it('goes back into its field, whole, and is no longer on its way', async () => {
    const written = { text: '@Sara who?', mentions: [sara], isQuestion: true }
    const workspace = await refusing({ kind: 'note', claimId: 'c1', noteId: 'n1', ...written })
    expect(draftOf({ kind: 'new' })).toEqual({ text: '@Sara who?', chosen: ['sara'], isQuestion: true })
    expect(workspace.get().noting).toMatchObject({ claimId: 'c1', of: { kind: 'new' } })
    expect(workspace.options.outbox.snapshot().writes).toEqual([])
  })

  it('goes back to its thread where it was a reply, and to the note whose words it changed', async () => {
    await refusing({
      ...{ kind: 'note', claimId: 'c1', noteId: 'n2', replyTo: 'n1' },
      ...{ text: 'Page four', mentions: [], isQuestion: false },
    })
    expect(draftOf({ kind: 'reply', noteId: 'n1' })?.text).toBe('Page four')
    await refusing({ kind: 'amendNote', claimId: 'c1', noteId: 'n3', text: 'Page five', mentions: [] })
    expect(draftOf({ kind: 'change', noteId: 'n3' })?.text).toBe('Page five')
  })
})
