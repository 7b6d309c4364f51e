import { setImmediate as nextTurn } from 'node:timers/promises'
import { eq, gt } from 'drizzle-orm'
import type { ArticleId } from '../../domain/ids'
import { waitingIn } from '../../domain/inbox/waiting-in'
import type { Note } from '../../domain/note/note'
import { isOpenQuestion, threadsOf } from '../../domain/note/threads'
import type { DeskProblem } from '../../domain/store'
import type { Orm } from '../orm'
import { toWrittenNote } from '../reads/claim-rows'
import { article } from '../schema/article'
import { note, noteWaiting } from '../schema/note'

/** Discussions in which a reply belongs to nothing, or of which it is not kept right whom they wait for. */
export async function noteProblems(orm: Orm): Promise<readonly DeskProblem[]> {
  const problems: DeskProblem[] = []
  for (const id of discussed(orm)) {
    problems.push(...inArticle(orm, id))
    await nextTurn()
  }
  return problems
}

// Where something is written, waited for or counted: each of them alone would be a problem.
function discussed(orm: Orm): Iterable<ArticleId> {
  const written = orm.selectDistinct({ id: note.articleId }).from(note).all()
  const waiting = orm.selectDistinct({ id: noteWaiting.articleId }).from(noteWaiting).all()
  const counted = orm.select({ id: article.id }).from(article).where(gt(article.openQuestions, 0)).all()
  return new Set([...written, ...waiting, ...counted].map(({ id }) => id))
}

function inArticle(orm: Orm, id: ArticleId): readonly DeskProblem[] {
  const rows = orm.select().from(note).where(eq(note.articleId, id)).orderBy(note.createdAt, note.id).all()
  const byClaim = new Map<string, Note[]>()
  for (const row of rows) byClaim.set(row.claimId, [...(byClaim.get(row.claimId) ?? []), toWrittenNote(row)])
  const claims = [...byClaim.values()]
  const waits = orm.select().from(noteWaiting).where(eq(noteWaiting.articleId, id)).all()
  const { title = '', openQuestions = 0 } = orm.select().from(article).where(eq(article.id, id)).get() ?? {}
  const kept = waits.map(({ kind, noteId, personId }) => `${kind} ${noteId} ${personId}`)
  const found = claims.flatMap(waitingIn).map(({ kind, personId, note }) => `${kind} ${note.id} ${personId}`)
  const open = claims.flatMap(threadsOf).filter(isOpenQuestion).length
  const count = (message: string): DeskProblem => ({ kind: 'count', id, message })
  return [
    ...claims.flatMap(strayReplies),
    ...(kept.sort().join() === found.sort().join()
      ? []
      : [count(`It is not kept right whom notes on “${title}” wait for.`)]),
    ...(open === openQuestions ? [] : [count(`The open questions on “${title}” are not counted right.`)]),
  ]
}

function strayReplies(notes: readonly Note[]): readonly DeskProblem[] {
  const firsts = new Set(notes.filter(({ replyTo }) => replyTo === undefined).map(({ id }) => id))
  return notes
    .filter(({ replyTo }) => replyTo !== undefined && !firsts.has(replyTo))
    .map(({ id, claimId }) => ({
      kind: 'claim',
      id: claimId,
      message: `Note ${id} replies to a note that is not there.`,
    }))
}
