import type { Claim } from '@/domain/claim/claim'
import type { Note } from '@/domain/note/note'
import type { Stamped } from './apply-write'
import type { NoteWrite } from './claim-write'

/** A claim as its discussion will be once the desk has `write`; its review stays. Spec: discussion N8. */
export function withNotes(claim: Claim, write: NoteWrite, stamp: Stamped): Claim {
  return { ...claim, notes: notesAfter(claim, write, stamp) }
}

/** Whether the discussion already is as `write` asks for. */
export function hasNotes({ notes }: Claim, write: NoteWrite): boolean {
  const found = notes.find(({ id }) => id === write.noteId)
  switch (write.kind) {
    case 'note':
      return found !== undefined
    case 'amendNote':
      return found?.text === write.text && idsOf(found.mentions) === idsOf(write.mentions)
    case 'unnote':
      return found === undefined
    case 'resolveNote':
      return found !== undefined && (found.resolved !== undefined) === write.resolved
  }
}

function notesAfter({ id, notes }: Claim, write: NoteWrite, { by, at }: Stamped): readonly Note[] {
  const { noteId } = write
  switch (write.kind) {
    case 'note': {
      const { text, mentions, replyTo, isQuestion } = write
      const written: Note = {
        ...{ id: noteId, claimId: id, revision: 0, text, mentions, isQuestion, createdBy: by, createdAt: at },
        ...(replyTo === undefined ? {} : { replyTo }),
      }
      // A reply takes a thread up again that was resolved.
      const others = notes.filter(note => note.id !== noteId)
      return [...others.map(note => (note.id === replyTo ? taken(note) : note)), written]
    }
    case 'amendNote':
      return changed(notes, noteId, ({ changedBy: _changedBy, ...note }) => ({
        ...note,
        ...{ text: write.text, mentions: write.mentions, changedAt: at },
        ...(by.id === note.createdBy.id ? {} : { changedBy: by }),
      }))
    case 'unnote':
      return notes.filter(note => note.id !== noteId)
    case 'resolveNote':
      return changed(notes, noteId, note => (write.resolved ? { ...note, resolved: { by, at } } : taken(note)))
  }
}

function changed(notes: readonly Note[], id: string, change: (note: Note) => Note): readonly Note[] {
  return notes.map(note => (note.id === id ? change(note) : note))
}

function taken({ resolved: _resolved, ...open }: Note): Note {
  return open
}

function idsOf(people: Note['mentions']): string {
  return people
    .map(({ id }) => id)
    .sort()
    .join()
}
