import { and, eq, ne, sql } from 'drizzle-orm'
import type { Change, ChangeKind, Stamp } from '../../domain/change/change'
import { DomainError, signedOffSentence } from '../../domain/errors'
import type { ArticleId } from '../../domain/ids'
import type { Committed } from '../../domain/store'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { articleWrites } from './article'
import { articleStep } from './article-step'
import { asRefusal } from './as-refusal'
import { carryWrites } from './carry'
import { carryStep } from './carry-step'
import { checkWrites } from './check'
import { claimWrites } from './claim'
import { claimStep } from './claim-step'
import { closingWrites } from './closing'
import { type ChangeByKind, Commit, type Replaced, type Writes } from './commit'
import { discussionStep } from './discussion-step'
import { evidenceWrites } from './evidence'
import { hotWrite } from './hot-write'
import { invitationWrites } from './invitation'
import { leftBehind } from './left-behind'
import { logWriter } from './log'
import { noteWrites } from './note'
import { personWrites } from './person'
import { putBackWrites } from './put-back'
import { reviewWrites } from './review'
import { signOffWrites } from './sign-off'
import { tokenWrites } from './token'

/** The one way to write: the whole list with its log rows in one BEGIN IMMEDIATE, or nothing. */
export function committer(sqlite: Sqlite, orm: Orm): (changes: readonly Change[], stamp: Stamp) => Committed {
  const writes = writesOver(orm)
  const log = logWriter(orm)
  const touch = touchArticle(orm)
  const refuseLeftBehind = leftBehind(orm)
  const apply = sqlite.transaction((changes: readonly Change[], stamp: Stamp): Committed => {
    const commit = new Commit(stamp)
    const before = log.head()
    let head = before
    for (const change of changes) head = log.add(change, write(writes, change.kind, change, commit), stamp, head)
    refuseLeftBehind(commit)
    for (const [id, shift] of commit.touchedArticles()) {
      if (touch({ id, at: stamp.at, ...shift }) === 0) throw signedOffMeanwhile(id)
    }
    if (head !== before) log.end(head)
    return { firstSeq: before.seq + 1, lastSeq: head.seq }
  })
  return (changes, stamp) => {
    try {
      return apply.immediate(changes, stamp)
    } catch (error) {
      throw asRefusal(error)
    }
  }
}

function write<Kind extends ChangeKind>(
  writes: Writes,
  kind: Kind,
  change: ChangeByKind[Kind],
  commit: Commit,
): Replaced {
  return writes[kind](change, commit)
}

function writesOver(orm: Orm): Writes {
  const step = claimStep(orm)
  const carry = carryStep(orm, step)
  const discussion = discussionStep(orm)
  const article = articleStep(orm)
  return {
    ...articleWrites(orm, article),
    ...signOffWrites(orm, article),
    ...claimWrites({ orm, step, carry, discussion }),
    ...carryWrites(orm, step, carry),
    ...closingWrites(step),
    ...checkWrites(orm, step),
    ...reviewWrites(orm, step),
    ...putBackWrites({ orm, step, carry, discussion }),
    ...evidenceWrites(orm, step),
    ...noteWrites(orm, step, discussion),
    ...personWrites(orm),
    ...invitationWrites(orm),
    ...tokenWrites(orm),
    // Only the log remembers these: nothing changed, or articles come and go by changes of their own.
    'claim.set_aside': () => undefined,
    'desk.demonstration_loaded': () => undefined,
    'desk.demonstration_cleared': () => undefined,
  }
}

function touchArticle(orm: Orm) {
  return hotWrite(
    orm,
    orm
      .update(article)
      .set({
        open: sql`${article.open} + ${sql.placeholder('open')}`,
        verified: sql`${article.verified} + ${sql.placeholder('verified')}`,
        disputed: sql`${article.disputed} + ${sql.placeholder('disputed')}`,
        attributed: sql`${article.attributed} + ${sql.placeholder('attributed')}`,
        updatedAt: sql`${sql.placeholder('at')}`,
      })
      // Read as open, and signed off since: what was signed stays as it is.
      .where(and(eq(article.id, sql.placeholder('id')), ne(article.state, 'signed_off'))),
  )
}

function signedOffMeanwhile(articleId: ArticleId) {
  return new DomainError('signed_off', signedOffSentence, { articleId })
}
