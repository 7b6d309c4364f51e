import { and, eq, sql } from 'drizzle-orm'
import type { ArticleId, ClaimId } from '../../domain/ids'
import { waitingIn } from '../../domain/inbox/waiting-in'
import type { Note } from '../../domain/note/note'
import { isOpenQuestion, threadsOf } from '../../domain/note/threads'
import type { Orm } from '../orm'
import { noteParts, toNote } from '../reads/claim-rows'
import { jsonOf, rowsIn } from '../reads/json-rows'
import { article } from '../schema/article'
import { note, noteWaiting } from '../schema/note'

interface OnClaim {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
}

export type DiscussionStep = ReturnType<typeof discussionStep>

/** What every change to the notes of a claim does beside it: whom they wait for, and how many questions are open. */
export function discussionStep(orm: Orm) {
  const ofClaim = and(eq(note.articleId, sql.placeholder('articleId')), eq(note.claimId, sql.placeholder('claimId')))
  const all = orm
    .select({ json: jsonOf(noteParts) })
    .from(note)
    .where(ofClaim)
    .prepare()

  function notes({ articleId, claimId }: OnClaim): readonly Note[] {
    const rows = rowsIn(noteParts, all.get({ articleId, claimId })?.json ?? '[]').map(toNote)
    return rows.sort((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    )
  }

  return {
    /** The notes of a claim in the order written. */
    notes,
    /** Keeps what is derived from the notes of a claim, which were `before` and are now what the table holds. */
    keep({ articleId, claimId }: OnClaim, before: readonly Note[]) {
      const now = notes({ articleId, claimId })
      const waits = waitingIn(now).map(({ kind, personId, note: { id } }) => ({ kind, personId, noteId: id }))
      orm
        .delete(noteWaiting)
        .where(and(eq(noteWaiting.articleId, articleId), eq(noteWaiting.claimId, claimId)))
        .run()
      if (waits.length > 0)
        orm
          .insert(noteWaiting)
          .values(waits.map(row => ({ articleId, claimId, ...row })))
          .run()
      const more = openQuestions(now) - openQuestions(before)
      if (more === 0) return
      orm
        .update(article)
        .set({ openQuestions: sql`${article.openQuestions} + ${more}` })
        .where(eq(article.id, articleId))
        .run()
    },
  }
}

function openQuestions(notes: readonly Note[]): number {
  return threadsOf(notes).filter(isOpenQuestion).length
}
