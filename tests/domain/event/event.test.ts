import { describe, expect, it } from 'vitest'
import type { ChangeKind } from '@/domain/change/change'
import { canonicalJson } from '@/domain/event/canonical-json'
import { describeEvent } from '@/domain/event/describe-event'
import { type ChainedEvent, genesisHash, hashEvent } from '@/domain/event/hash-event'
import { loggedChange } from '@/domain/event/logged-change'
import { verifyChain } from '@/domain/event/verify-chain'
import { anImportedChange } from '../../builders/a-change'

describe('canonical JSON', () => {
  it('has sorted keys, no white space and nothing that is undefined (RFC 8785)', () => {
    expect(canonicalJson({ b: 1e21, a: ['é\u{1f600}', null], c: undefined, A: { z: '\u2028', y: -0 } })).toBe(
      '{"A":{"y":0,"z":"\u2028"},"a":["é\u{1f600}",null],"b":1e+21}',
    )
  })

  it('refuses half a character, which has no UTF-8', () => {
    expect(() => canonicalJson({ a: '\ud83d' })).toThrow()
  })
})

const actor = { id: 'p1', name: 'Ada "the" Checker', kind: 'person' as const }

function chain(...kinds: ChangeKind[]): ChainedEvent[] {
  const rows: ChainedEvent[] = []
  for (const [i, kind] of kinds.entries()) {
    const previousHash = rows.at(-1)?.hash ?? genesisHash
    const event = {
      seq: i + 1,
      at: '2026-03-02T09:00:00.000Z',
      actor,
      kind,
      claimId: 'c',
      change: canonicalJson({ i }),
    }
    rows.push({ ...event, previousHash, hash: hashEvent(previousHash, event) })
  }
  return rows
}

function headOf(rows: readonly ChainedEvent[]) {
  const last = rows.at(-1)
  return { seq: last?.seq ?? 0, hash: last?.hash ?? genesisHash }
}

describe('the hash of an event (log L3)', () => {
  it('is over the canonical JSON of the whole event with the hash before it', async () => {
    const [row] = chain('claim.made')
    if (!row) throw new Error('No row')
    const { hash, change, ...rest } = row
    const whole = canonicalJson({ ...rest, change: JSON.parse(change) })
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole))
    expect(hash).toBe(Buffer.from(digest).toString('hex'))
  })
})

describe('the check of a chain (log L5–L7)', () => {
  const rows = chain('claim.made', 'check.recorded', 'check.taken_back', 'claim.removed')
  const head = headOf(rows)

  it('holds for a chain as it was written, and for an empty one', async () => {
    expect(await verifyChain(rows, head)).toEqual({ kind: 'whole', events: 4, lastHash: head.hash })
    expect(await verifyChain([], headOf([]))).toEqual({ kind: 'whole', events: 0, lastHash: genesisHash })
  })

  const fields: readonly Partial<ChainedEvent>[] = [
    { at: '2026-03-02T09:00:00.001Z' },
    { actor: { ...actor, name: 'Ada' } },
    { actor: { ...actor, kind: 'token' } },
    { kind: 'claim.removed' },
    { articleId: 'a' },
    { claimId: undefined },
    { change: '{"i":2}' },
    { change: '{"i": 1}' },
    { previousHash: 'f'.repeat(64) },
    { hash: 'f'.repeat(64) },
  ]
  it.each(fields)('names the row in which this was changed: %o', async over => {
    const changed = rows.map(row => (row.seq === 2 ? { ...row, ...over } : row))
    expect(await verifyChain(changed, head)).toMatchObject({ kind: 'broken', events: 1, firstBadSeq: 2 })
  })

  it('names a row that was changed and hashed again by the one that follows it', async () => {
    const changed = rows.map(row =>
      row.seq === 2 ? { ...row, change: '{}', hash: hashEvent(row.previousHash, { ...row, change: '{}' }) } : row,
    )
    expect(await verifyChain(changed, head)).toMatchObject({ kind: 'broken', firstBadSeq: 3 })
  })

  it('names the row that is missing, the end included', async () => {
    for (const seq of [1, 2, 3, 4]) {
      const verdict = await verifyChain(
        rows.filter(row => row.seq !== seq),
        head,
      )
      expect(verdict).toEqual({
        kind: 'broken',
        events: seq - 1,
        firstBadSeq: seq,
        reason: `Entry ${seq} of the log is missing.`,
      })
    }
  })

  it('names a row that was added after the end', async () => {
    expect(await verifyChain(rows, headOf(rows.slice(0, 3)))).toMatchObject({ kind: 'broken', firstBadSeq: 4 })
  })

  it('names the last row when the note of it differs', async () => {
    expect(await verifyChain(rows, { seq: 4, hash: genesisHash })).toMatchObject({ kind: 'broken', firstBadSeq: 4 })
  })
})

describe('a change as the log keeps it', () => {
  it('names text and bytes by their hash alone', () => {
    const change = anImportedChange({ setAside: [{ text: 'Share this', reason: 'share bar' }] })
    expect(loggedChange(change)).toEqual({
      details: change.details,
      version: { number: 1, sha256: change.version.sha256, length: change.version.text.length },
      setAside: 1,
      notes: [],
      original: { sha256: change.original?.sha256, mediaType: 'text/plain', fileName: 'budget.txt', size: 62 },
      isDemonstration: false,
    })
  })

  it('holds neither password nor token, hashed or not', () => {
    const person = { personId: 'p', name: 'Ada', email: 'ada@example.org', role: 'editor' } as const
    expect(loggedChange({ kind: 'person.added', ...person, passwordHash: 'secret' })).toEqual(person)
    const secret = 'secret'
    for (const change of [
      { kind: 'person.invited', invitationId: 'i', email: 'a', role: 'reader', expiresAt: '', tokenHash: secret },
      { kind: 'person.joined', invitationId: 'i', ...person, passwordHash: secret },
      { kind: 'person.password_changed', personId: 'p', name: 'Ada', passwordHash: secret },
    ] as const) {
      expect(JSON.stringify(loggedChange(change))).not.toContain(secret)
    }
    const token = { tokenId: 't', name: 'CI', role: 'reader' } as const
    expect(JSON.stringify(loggedChange({ kind: 'token.created', ...token, tokenHash: 'secret' }))).not.toContain(
      'secret',
    )
  })
})

describe('an event in words', () => {
  const cases: readonly [ChangeKind, Record<string, unknown>, string][] = [
    ['article.imported', { details: { title: 'Budget' } }, 'brought in “Budget”'],
    ['article.changed', { details: { dueAt: null, title: 'B' } }, 'changed the article (due date, title)'],
    ['article.moved_on', { state: 'in_review' }, 'gave the article to review'],
    ['article.signed_off', { version: 2 }, 'signed off version 2'],
    ['article.reopened', { reason: 'The mayor\nwrote' }, 'reopened the article: “The mayor wrote”'],
    ['article.removed', { title: 'Budget' }, 'took “Budget” off the desk'],
    ['claim.made', { anchor: { exact: 'grew\n4%' } }, 'made the claim “grew 4%”'],
    ['claim.changed', { details: { factType: 'number' } }, 'changed the claim (fact type)'],
    ['claim.spanned', { anchor: { exact: 'grew' } }, 'moved the claim’s borders to “grew”'],
    ['claim.removed', { exact: 'grew' }, 'removed the claim “grew”'],
    ['claim.reviewed', { review: { state: 'approved' } }, 'approved the findings'],
    ['claim.reviewed', { review: { state: 'returned', reason: 'Which page?' } }, 'returned the claim: “Which page?”'],
    [
      'claim.reviewed',
      { review: { state: 'unreviewed' }, before: { state: 'approved' } },
      'took the decision back (was approved)',
    ],
    ['check.recorded', { check: { layer: 'content', finding: 'disputed' } }, 'content disputed'],
    [
      'check.recorded',
      { check: { layer: 'content', finding: 'disputed' }, before: { finding: 'verified' } },
      'content disputed (was verified)',
    ],
    [
      'check.recorded',
      { check: { layer: 'content', finding: 'disputed' }, before: { finding: 'disputed' } },
      'content disputed, reason or confidence changed',
    ],
    [
      'check.taken_back',
      { layer: 'content', before: { finding: 'disputed' } },
      'content finding taken back (was disputed)',
    ],
    ['evidence.pinned', { details: { title: 'Report' } }, 'pinned evidence: Report'],
    ['evidence.changed', { before: { title: 'Report' }, details: { url: null } }, 'changed evidence: Report (address)'],
    ['evidence.removed', { title: 'Report' }, 'removed evidence: Report'],
    ['note.written', { text: 'See page 9.', isQuestion: false }, 'wrote a note: “See page 9.”'],
    ['note.written', { text: 'Which page?', isQuestion: true }, 'asked: “Which page?”'],
    ['note.written', { text: 'Nine.', isQuestion: false, replyTo: 'n' }, 'replied: “Nine.”'],
    ['note.changed', { text: 'Ten.', before: { text: 'Nine.' } }, 'changed a note to “Ten.” (was “Nine.”)'],
    ['note.removed', { before: { text: 'Nine.' } }, 'removed a note: “Nine.”'],
    ['note.resolved', { before: { text: 'Which page?' } }, 'resolved the discussion of “Which page?”'],
    ['note.reopened', { before: { text: 'Which page?' } }, 'reopened the discussion of “Which page?”'],
    ['person.added', { name: 'Eve', role: 'editor' }, 'gave Eve an account as editor'],
    ['person.invited', { email: 'eve@example.org', role: 'editor' }, 'invited eve@example.org as editor'],
    ['person.joined', { name: 'Eve', role: 'editor' }, 'joined as editor'],
    [
      'person.changed',
      { name: 'Eve', details: { role: 'editor' }, before: { role: 'checker' } },
      'made Eve an editor (was checker)',
    ],
    [
      'person.changed',
      { name: 'Eve', details: { name: 'Eva' }, before: { name: 'Eve' } },
      'changed the name “Eve” to “Eva”',
    ],
    ['person.password_changed', { name: 'Eve' }, 'changed their own password'],
    ['person.deactivated', { name: 'Eve' }, 'deactivated the account of Eve'],
    ['person.reactivated', { name: 'Eve' }, 'reactivated the account of Eve'],
    ['invitation.withdrawn', { email: 'eve@example.org' }, 'withdrew the invitation of eve@example.org'],
    ['session.revoked', { name: 'Eve' }, 'ended a session of Eve'],
    ['token.created', { name: 'CI', role: 'reader' }, 'made the token “CI” for a reader'],
    ['token.revoked', { name: 'CI' }, 'revoked the token “CI”'],
    ['desk.demonstration_loaded', { articles: 2 }, 'loaded the demonstration (2 articles)'],
    ['desk.demonstration_cleared', { articles: 1 }, 'cleared the demonstration (1 article)'],
  ]
  it.each(cases)('%s %o reads “%s”', (kind, change, words) => {
    expect(describeEvent({ kind, change })).toBe(words)
  })

  it('is short whatever somebody wrote, and never cuts a character in half', () => {
    const said = describeEvent({ kind: 'claim.removed', change: { exact: '👩‍🚒'.repeat(500) } })
    expect([...said].length).toBeLessThan(110)
    expect(said.isWellFormed()).toBe(true)
  })
})
