import type { Note } from '@/domain/note/note'
import { anId } from './an-id'

/** A note as it is read from the store. */
export function aNote(over: Partial<Note> = {}): Note {
  return {
    id: anId(),
    claimId: anId(),
    revision: 1,
    text: 'Which page?',
    mentions: [],
    isQuestion: false,
    createdBy: { id: '01900000-0000-7000-8000-ffffffffffff', name: 'Ada Checker' },
    createdAt: '2026-03-02T09:10:00.000Z',
    ...over,
  }
}
