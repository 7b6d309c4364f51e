import { and, eq, sql } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { ConflictError } from '../../domain/errors'
import type { NoteId } from '../../domain/ids'
import type { Orm } from '../orm'
import { claim } from '../schema/claim'
import { note } from '../schema/note'
import type { ClaimStep, OnClaim } from './claim-step'
import type { Commit, Replaced, Writes } from './commit'
import type { DiscussionStep } from './discussion-step'
import { insert } from './insert'

type NoteKind = 'note.written' | 'note.changed' | 'note.removed' | 'note.resolved' | 'note.reopened'
type NoteWrites = Pick<Writes, NoteKind>

/** A discussion is beside the findings: a claim that was approved stays so while it is talked about. */
export function noteWrites(orm: Orm, step: ClaimStep, discussion: DiscussionStep): NoteWrites {
  const onClaim = (change: ChangeOf<NoteKind>, commit: Commit, write: () => Replaced): Replaced => {
    step.expected(change, commit)
    const before = discussion.notes(change)
    const replaced = write()
    discussion.keep(change, before)
    orm
      .update(claim)
      .set({ revision: sql`${claim.revision} + 1` })
      .where(and(eq(claim.articleId, change.articleId), eq(claim.id, change.claimId)))
      .run()
    commit.countTag(change.articleId, {})
    return replaced
  }
  return {
    'note.written': (change, commit) => onClaim(change, commit, () => add(orm, change, commit)),
    'note.changed': (change, commit) => onClaim(change, commit, () => amend(orm, change, commit)),
    'note.removed': (change, commit) => onClaim(change, commit, () => remove(orm, change)),
    'note.resolved': (change, commit) => {
      const { actor, at } = commit.stamp
      return onClaim(change, commit, () =>
        settle(orm, change, { resolvedById: actor.id, resolvedByName: actor.name, resolvedAt: at }),
      )
    },
    'note.reopened': (change, commit) =>
      onClaim(change, commit, () =>
        settle(orm, change, { resolvedById: null, resolvedByName: null, resolvedAt: null }),
      ),
  }
}

function add(orm: Orm, change: ChangeOf<'note.written'>, { stamp: { actor, at } }: Commit): undefined {
  const { articleId, claimId, noteId, text, mentions, replyTo = null, isQuestion } = change
  const by = { createdById: actor.id, createdByName: actor.name, createdAt: at }
  insert('note', noteId, () =>
    orm
      .insert(note)
      .values({
        ...{ articleId, claimId, id: noteId, revision: 1, text, mentions, replyTo },
        isQuestion: isQuestion ? 1 : 0,
        ...by,
      })
      .run(),
  )
}

function amend(orm: Orm, change: ChangeOf<'note.changed'>, { stamp: { actor, at } }: Commit): Replaced {
  const { text, mentions, createdById } = expected(orm, change)
  const isOwn = actor.id === createdById
  orm
    .update(note)
    .set({
      text: change.text,
      mentions: change.mentions,
      changedAt: at,
      changedById: isOwn ? null : actor.id,
      changedByName: isOwn ? null : actor.name,
      revision: sql`${note.revision} + 1`,
    })
    .where(itself(change))
    .run()
  return { text, mentions }
}

function remove(orm: Orm, change: ChangeOf<'note.removed'>): Replaced {
  const before = expected(orm, change)
  orm.delete(note).where(itself(change)).run()
  return before
}

type Settled = Pick<typeof note.$inferInsert, 'resolvedById' | 'resolvedByName' | 'resolvedAt'>

function settle(orm: Orm, change: ChangeOf<'note.resolved' | 'note.reopened'>, settled: Settled): Replaced {
  const { text } = present(orm, change)
  orm.update(note).set(settled).where(itself(change)).run()
  return { text }
}

type OnNote = OnClaim & { readonly noteId: NoteId }

function expected(orm: Orm, change: ChangeOf<'note.changed' | 'note.removed'>) {
  const row = present(orm, change)
  const { noteId, expectedNoteRevision } = change
  if (row.revision === expectedNoteRevision) return row
  throw new ConflictError('note', { id: noteId, expected: expectedNoteRevision, found: row.revision })
}

function present(orm: Orm, change: OnNote) {
  const row = orm.select().from(note).where(itself(change)).get()
  if (!row) throw new ConflictError('note', { id: change.noteId, expected: change.expectedRevision })
  const { articleId: _articleId, claimId: _claimId, ...own } = row
  return own
}

function itself({ articleId, claimId, noteId }: OnNote) {
  return and(eq(note.articleId, articleId), eq(note.claimId, claimId), eq(note.id, noteId))
}
