import type { ClaimWrite } from '@/components/api/claim-write'
import type { QueuedWrite } from '@/components/api/outbox-state'
import type { Claim } from '@/domain/claim/claim'

/**
 * A write that keeps their text and appends its own; undefined where the two do not differ in a text alone. `now` is the
 * claim at the desk, `before` as the author of the write saw it. Spec: unsent U26.
 */
export function withBoth({ write, before }: Pick<QueuedWrite, 'write' | 'before'>, now: Claim): ClaimWrite | undefined {
  switch (write.kind) {
    case 'check': {
      const checks = write.checks.map(check => {
        const theirs = now.checks.find(({ layer }) => layer === check.layer)
        const isSameFinding = theirs?.finding === check.finding
        return isSameFinding && differ(check.reason, theirs?.reason)
          ? { ...check, reason: joined(theirs?.reason, check.reason) }
          : check
      })
      return checks.some((check, place) => check !== write.checks[place]) ? { ...write, checks } : undefined
    }
    case 'amend': {
      const item = now.evidence.find(({ id }) => id === write.evidenceId)
      const seen = before?.evidence.find(({ id }) => id === write.evidenceId)
      const both = (['note', 'excerpt'] as const).flatMap(name => {
        const mine = write.input[name] ?? undefined
        return differ(mine, item?.[name]) && item?.[name] !== seen?.[name] ? [[name, joined(item?.[name], mine)]] : []
      })
      return both.length > 0 ? { ...write, input: { ...write.input, ...Object.fromEntries(both) } } : undefined
    }
    case 'amendNote': {
      const note = now.notes.find(({ id }) => id === write.noteId)
      if (!note || !differ(write.text, note.text)) return undefined
      const others = note.mentions.filter(({ id }) => !write.mentions.some(person => person.id === id))
      return { ...write, text: joined(note.text, write.text), mentions: [...write.mentions, ...others] }
    }
    default:
      return undefined
  }
}

/**
 * What makes a removed claim again: the same words, what is known about them, and everything that `writes` (all of one
 * author, in their order) wrote on it. What others had found went with the claim and stays in the log. Spec: unsent U27.
 */
export function madeAgain(before: Claim, writes: readonly ClaimWrite[], newId: () => string): readonly ClaimWrite[] {
  const { articleId, anchor, claimant, reportedBy, factType, flags } = before
  if (anchor.start === null || anchor.end === null) return []
  const claimId = newId()
  const { version, start, end, exact } = anchor
  const known = { ...(claimant ? { claimant } : {}), ...(reportedBy ? { reportedBy } : {}) }
  const kinds = { ...(factType ? { factType } : {}), flags: [...flags] }
  const input = { articleId, version, start, end, exact, ...known, ...kinds }
  const again = writes.flatMap((write): readonly ClaimWrite[] => {
    switch (write.kind) {
      case 'check':
      case 'change':
        return [{ ...write, claimId }]
      case 'pin':
        return [{ ...write, claimId, evidenceId: newId() }]
      case 'amend': {
        const found = before.evidence.find(({ id }) => id === write.evidenceId)
        if (!found) return []
        const { id: _id, claimId: _claim, revision: _revision, createdBy: _by, createdAt: _at, ...details } = found
        const { stance, proximity, title, ...item } = details
        const changed = Object.fromEntries(
          Object.entries({ ...item, ...write.input }).filter(([, value]) => value !== null && value !== undefined),
        )
        return [{ kind: 'pin', claimId, evidenceId: newId(), input: { stance, proximity, title, ...changed } }]
      }
      case 'note':
      case 'amendNote': {
        const { text, mentions } = write
        const isQuestion = write.kind === 'note' && write.isQuestion
        return [{ kind: 'note', claimId, noteId: newId(), text, mentions, isQuestion }]
      }
      default:
        return []
    }
  })
  return [{ kind: 'make', claimId, input }, ...again]
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return Boolean(a) && Boolean(b) && a !== b
}

function joined(theirs: string | undefined, mine: string | undefined): string {
  return `${theirs ?? ''}\n\n${mine ?? ''}`
}
