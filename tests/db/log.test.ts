import { describe, expect, it } from 'vitest'
import { connect, type Sqlite } from '@/db/connect'
import { openDesk } from '@/db/open-desk'
import { verifyDeskFile } from '@/db/verify/verify-desk-file'
import type { Change } from '@/domain/change/change'
import type { DeskProblem } from '@/domain/store'
import { aMadeChange, anImportedChange, aPinnedChange, aRecordedChange, aWrittenChange } from '../builders/a-change'
import { aDesk } from '../builders/a-desk'
import { anActor, aStamp } from '../builders/a-stamp'
import { anId } from '../builders/an-id'
import { newDeskFolder } from '../builders/desk-folder'

interface On {
  readonly articleId: string
  readonly claimId: string
}

/** A desk with eight entries in its log, and what comes `later`, tampered with by somebody who can write to the file. */
async function tampered(tamper: (sqlite: Sqlite) => void, later: (on: On) => readonly Change[] = () => []) {
  const { folder, remove } = newDeskFolder()
  const desk = openDesk({ folder })
  const article = anImportedChange()
  const on = { articleId: article.articleId, claimId: anId() }
  await desk.store.commit([article, aMadeChange(on)], aStamp())
  for (let revision = 1; revision < 6; revision += 1) {
    await desk.store.commit([aRecordedChange({ ...on, expectedRevision: revision })], aStamp())
  }
  await desk.store.commit([aPinnedChange({ ...on, expectedRevision: 6 })], aStamp())
  expect(await desk.store.verifyLog()).toMatchObject({ kind: 'whole', events: 8 })
  for (const change of later(on)) await desk.store.commit([change], aStamp())
  expect(await desk.store.verifyDesk()).toEqual([])
  desk.close()
  const sqlite = connect(desk.file)
  // Whoever can write to the file is not held up by triggers.
  sqlite.exec('DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted; PRAGMA foreign_keys = OFF')
  tamper(sqlite)
  sqlite.close()
  const again = openDesk({ folder })
  const verdict = await again.store.verifyLog()
  const problems = await again.store.verifyDesk()
  again.close()
  remove()
  return { verdict, problems }
}

describe('a log that was tampered with is found out, and the entry is named (log L5–L7)', () => {
  const oneByte: readonly [string, string][] = [
    ['the change', `change = replace(change, 'verified', 'Verified')`],
    ['the time', `at = replace(at, '2026-03-02', '2026-03-03')`],
    ['the name', `actor_name = 'Bda Checker'`],
    ['who', `actor_id = upper(actor_id) || ' '`],
    ['the kind of actor', `actor_kind = 'token'`],
    ['the kind', `kind = 'check.taken_bacl'`],
    ['the article', `article_id = NULL`],
    ['the claim', `claim_id = '01900000-0000-7000-8000-000000000000'`],
    ['the hash', `hash = substr(hash, 1, 63) || iif(substr(hash, 64) = '0', '1', '0')`],
    ['the hash before', `previous_hash = upper(previous_hash)`],
    ['white space in the change', `change = replace(change, ':', ': ')`],
  ]
  it.each(oneByte)('%s of entry 5', async (_what, set) => {
    const { verdict, problems } = await tampered(sqlite => sqlite.exec(`UPDATE event SET ${set} WHERE seq = 5`))
    expect(verdict).toEqual({
      kind: 'broken',
      events: 4,
      firstBadSeq: 5,
      reason: 'Entry 5 of the log was changed after it was written.',
    })
    expect(problems).toEqual([
      { kind: 'log', id: '5', message: 'Entry 5 of the log was changed after it was written.' },
    ])
  })

  it('an entry that was deleted', async () => {
    for (const seq of [1, 4]) {
      const { verdict } = await tampered(sqlite => sqlite.exec(`DELETE FROM event WHERE seq = ${seq}`))
      expect(verdict).toMatchObject({ firstBadSeq: seq, reason: `Entry ${seq} of the log is missing.` })
    }
  })

  it('an entry that was deleted, the rest moved up', async () => {
    const { verdict } = await tampered(sqlite => {
      sqlite.exec('DELETE FROM event WHERE seq = 4; UPDATE event SET seq = seq - 1 WHERE seq > 4')
    })
    expect(verdict).toMatchObject({ kind: 'broken', firstBadSeq: 4 })
  })

  it('two entries that changed places', async () => {
    const { verdict } = await tampered(sqlite => {
      sqlite.exec('UPDATE event SET seq = -1 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = 6')
      sqlite.exec('UPDATE event SET seq = 6 WHERE seq = -1')
    })
    expect(verdict).toMatchObject({ kind: 'broken', firstBadSeq: 3 })
  })

  it('an end that was cut off, and stays cut off whatever is written later', async () => {
    const cut = (sqlite: Sqlite) => sqlite.exec('DELETE FROM event WHERE seq > 6')
    expect((await tampered(cut)).verdict).toMatchObject({ events: 6, firstBadSeq: 7 })
    const { folder, remove } = newDeskFolder()
    const desk = openDesk({ folder })
    await desk.store.commit([anImportedChange(), anImportedChange()], aStamp())
    desk.sqlite.exec('DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE seq = 2')
    await desk.store.commit([anImportedChange()], aStamp())
    expect(await desk.store.verifyLog()).toMatchObject({ firstBadSeq: 2 })
    desk.close()
    remove()
  })

  it('an entry that was added', async () => {
    const { verdict } = await tampered(sqlite => {
      sqlite.exec(
        'INSERT INTO event SELECT 9, at, actor_id, actor_name, actor_kind, kind, article_id, claim_id, change, hash, hash, action, undoes, redoes FROM event WHERE seq = 8',
      )
    })
    expect(verdict).toMatchObject({ kind: 'broken', firstBadSeq: 9 })
  })

  it('all of it gone', async () => {
    expect((await tampered(sqlite => sqlite.exec('DELETE FROM event'))).verdict).toMatchObject({ firstBadSeq: 1 })
    const withoutNote = await tampered(sqlite => sqlite.exec('DELETE FROM event; DELETE FROM log_head'))
    expect(withoutNote.verdict).toMatchObject({ kind: 'broken', firstBadSeq: 1 })
    const wiped = await tampered(sqlite => {
      sqlite.exec(`DELETE FROM event; UPDATE log_head SET seq = 0, hash = '${'0'.repeat(64)}'`)
    })
    // The log alone looks like that of a new desk; the article that it does not name does not.
    expect(wiped.verdict).toMatchObject({ kind: 'whole', events: 0 })
    expect(wiped.problems).toMatchObject([{ kind: 'text' }, { kind: 'claim' }])
  })
})

describe('what else was changed in the file is named', () => {
  const cases: readonly [string, string, Partial<DeskProblem>][] = [
    ['a text', `UPDATE article_version SET text = replace(text, '4%', '5%')`, { kind: 'text' }],
    ['a document that is none any more', `UPDATE article_version SET doc = '{'`, { kind: 'text' }],
    ['a document', `UPDATE article_version SET doc = replace(doc, '4%', '5%')`, { kind: 'text' }],
    ['the hash of a text', `UPDATE article_version SET sha256 = replace(sha256, 'a', 'b')`, { kind: 'text' }],
    ['an original', `UPDATE original SET bytes = X'00' || bytes`, { kind: 'original' }],
    ['an original that is gone', 'DELETE FROM original', { kind: 'original' }],
    ['a tag', `UPDATE claim SET tag = 'open'`, { kind: 'claim' }],
    ['a finding', `UPDATE "check" SET finding = 'disputed'`, { kind: 'claim' }],
    ['the reason of a finding', `UPDATE "check" SET reason = 'Somebody said so'`, { kind: 'claim' }],
    ['who found it', `UPDATE "check" SET by_name = 'Somebody'`, { kind: 'claim' }],
    ['a review', `UPDATE claim SET review_state = 'approved'`, { kind: 'claim' }],
    ['who makes a claim', `UPDATE claim SET claimant = 'Somebody'`, { kind: 'claim' }],
    ['evidence', `UPDATE evidence SET excerpt = 'Something'`, { kind: 'claim' }],
    ['words of a note', `UPDATE note SET text = 'Something'`, { kind: 'claim' }],
    ['where a claim stands', 'UPDATE anchor SET start = 1', { kind: 'claim' }],
    ['an anchor that is gone', 'DELETE FROM anchor', { kind: 'claim' }],
    ['a count', 'UPDATE article SET open = 9', { kind: 'count' }],
    ['whom a note waits for', 'DELETE FROM note_waiting', { kind: 'count' }],
    ['who is mentioned', `UPDATE note SET mentions = '[]'`, { kind: 'count' }],
    ['a note that is gone', 'DELETE FROM note', { kind: 'count' }],
    ['a reply to nothing', `UPDATE note SET reply_to = 'x'`, { kind: 'claim' }],
    ['a count of questions', 'UPDATE article SET open_questions = 0', { kind: 'count' }],
    ['that a claim was returned', `UPDATE claim SET review_state = 'returned'`, { kind: 'claim' }],
    ['a count of states', 'UPDATE article_count SET total = total + 1', { kind: 'count' }],
    ['an article that cannot be found', 'DELETE FROM article_search', { kind: 'count' }],
    ['a check without its claim', `UPDATE "check" SET claim_id = 'x'`, { kind: 'file' }],
  ]
  it.each(cases)('%s', async (_what, statement, problem) => {
    const question = { isQuestion: true, mentions: [{ id: 'ben', name: 'Ben' }] }
    const { problems, verdict } = await tampered(
      sqlite => sqlite.exec(statement),
      on => [aWrittenChange({ ...on, expectedRevision: 7 }, question)],
    )
    expect(verdict.kind).toBe('whole')
    expect(problems).toContainEqual(expect.objectContaining(problem))
  })
})

describe('the log', () => {
  const desk = aDesk()
  const { store, sqlite } = desk

  it('says who, when, on what and what was there before', async () => {
    const article = anImportedChange()
    const on = { articleId: article.articleId, claimId: anId() }
    const stamp = aStamp({ actor: anActor({ kind: 'token', name: 'CI' }) })
    const { firstSeq, lastSeq } = await store.commit([article, aMadeChange(on), aRecordedChange(on)], stamp)
    expect(lastSeq - firstSeq).toBe(2)
    await store.commit([aRecordedChange({ ...on, expectedRevision: 2 }, 'content', 'disputed')], stamp)
    const [event, before] = await store.events({ claimId: on.claimId, limit: 2, newestFirst: true })
    const { id, name, kind } = stamp.actor
    expect(event).toMatchObject({
      seq: lastSeq + 1,
      at: stamp.at,
      actor: { id, name, kind },
      kind: 'check.recorded',
      ...on,
      previousHash: before?.hash,
      change: { expectedRevision: 2, check: { finding: 'disputed' }, before: { finding: 'verified' } },
    })
  })

  it('is read from any place on, whole, by article or by claim', async () => {
    const all = await store.events({ limit: 100 })
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1))
    expect(await store.events({ after: 2, limit: 1 })).toEqual([all[2]])
    expect(await store.events({ after: 2, limit: 9, articleId: 'other' })).toEqual([])
    expect(await store.events({ limit: 1, newestFirst: true })).toEqual(all.slice(-1))
  })

  it('lets nobody change, delete or replace an entry, not even this program', () => {
    for (const statement of [
      'UPDATE event SET at = at',
      'DELETE FROM event',
      'REPLACE INTO event SELECT * FROM event WHERE seq = 1',
      'INSERT INTO event SELECT * FROM event WHERE seq = 1',
    ]) {
      expect(() => sqlite.exec(statement)).toThrow(/only added to|UNIQUE/)
    }
  })

  it('is checked while it is written to', async () => {
    const verdicts = Array.from({ length: 20 }, async () => {
      await store.commit([anImportedChange()], aStamp())
      return [await store.verifyLog(), await verifyDeskFile(desk.file)]
    })
    for (const [verdict, problems] of await Promise.all(verdicts)) {
      expect(verdict).toMatchObject({ kind: 'whole' })
      expect(problems).toEqual([])
    }
  })
})
