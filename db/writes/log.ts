import { eq, sql } from 'drizzle-orm'
import type { Change, Stamp } from '../../domain/change/change'
import { canonicalJson } from '../../domain/event/canonical-json'
import { hashEvent } from '../../domain/event/hash-event'
import { loggedChange } from '../../domain/event/logged-change'
import type { LogHead } from '../../domain/event/verify-chain'
import type { Orm } from '../orm'
import { event } from '../schema/event'
import { logHead } from '../schema/log-head'
import { sha256Hex } from '../sha256-hex'
import type { Replaced } from './commit'
import { hotWrite } from './hot-write'

/** Adds to the log. Everything here runs inside the commit's transaction. */
export function logWriter(orm: Orm) {
  const { readHead, putHead, add } = statements(orm)
  return {
    /** Where the log ends; asked again in every transaction, for another process may have written. */
    head(): LogHead {
      const head = readHead.get()
      if (!head) throw new RangeError('The log has no head')
      return head
    },
    /** One event after `last`; returns where the log ends with it. */
    add(change: Change, replaced: Replaced, stamp: Stamp, last: LogHead): LogHead {
      const row = {
        seq: last.seq + 1,
        at: stamp.at,
        actor: { id: stamp.actor.id, name: stamp.actor.name, kind: stamp.actor.kind },
        kind: change.kind,
        articleId: 'articleId' in change ? change.articleId : undefined,
        claimId: 'claimId' in change ? change.claimId : undefined,
        action: stamp.action?.id,
        undoes: stamp.action?.undoes,
        redoes: stamp.action?.redoes,
        change: canonicalJson(replaced ? { ...loggedChange(change), before: replaced } : loggedChange(change)),
      }
      const hash = hashEvent(last.hash, row, sha256Hex)
      const { actor, articleId = null, claimId = null, action = null, undoes = null, redoes = null, ...rest } = row
      const by = { actorId: actor.id, actorName: actor.name, actorKind: actor.kind }
      add({ ...rest, ...by, articleId, claimId, action, undoes, redoes, previousHash: last.hash, hash })
      return { seq: row.seq, hash }
    },
    end(head: LogHead) {
      putHead({ seq: head.seq, hash: head.hash })
    },
  }
}

function statements(orm: Orm) {
  const { seq, hash } = logHead
  return {
    readHead: orm.select({ seq, hash }).from(logHead).where(eq(logHead.id, 1)).prepare(),
    putHead: hotWrite(
      orm,
      orm
        .update(logHead)
        .set({ seq: sql`${sql.placeholder('seq')}`, hash: sql`${sql.placeholder('hash')}` })
        .where(eq(logHead.id, 1)),
    ),
    add: hotWrite(
      orm,
      orm.insert(event).values({
        seq: sql.placeholder('seq'),
        at: sql.placeholder('at'),
        actorId: sql.placeholder('actorId'),
        actorName: sql.placeholder('actorName'),
        actorKind: sql.placeholder('actorKind'),
        kind: sql.placeholder('kind'),
        articleId: sql.placeholder('articleId'),
        claimId: sql.placeholder('claimId'),
        action: sql.placeholder('action'),
        undoes: sql.placeholder('undoes'),
        redoes: sql.placeholder('redoes'),
        change: sql.placeholder('change'),
        previousHash: sql.placeholder('previousHash'),
        hash: sql.placeholder('hash'),
      }),
    ),
  }
}
