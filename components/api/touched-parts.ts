import type { Anchor } from '@/domain/anchor/anchor'
import { type Layer, layers } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { Evidence } from '@/domain/evidence/evidence'
import type { NoteId } from '@/domain/ids'
import type { Note } from '@/domain/note/note'
import { isAlreadyThere } from './apply-write'
import type { ClaimWrite } from './claim-write'

/**
 * How the desk stands to a write that was made on an earlier state of its claim. `done`: it has it already. `unchanged`:
 * what the write touches is as the person saw it. `changed`: somebody changed just that. `gone`: the claim was removed.
 */
export type Standing = 'done' | 'unchanged' | 'changed' | 'gone'

/** Compares what a write touches, and no more, between what its author saw and what the desk has. Spec: unsent U20–U23. */
export function standingOf(write: ClaimWrite, before: Claim | undefined, now: Claim | undefined): Standing {
  if (isAlreadyThere(now, write)) return 'done'
  if (write.kind === 'make') return 'unchanged'
  if (!now) return 'gone'
  if (!before) return 'changed'
  return isSame(touched(write, before), touched(write, asSeen(before, now))) ? 'unchanged' : 'changed'
}

// A new version that carried the claim with its words, wherever to, touched nothing that anybody wrote about it.
function asSeen(before: Claim, now: Claim): Claim {
  const isCarried = now.anchor.version > before.anchor.version
  return isCarried && hasSameWords(before.anchor, now.anchor) ? { ...now, anchor: before.anchor } : now
}

// Quotation marks, dashes and the like make no other words. Of more than one version in between, nobody can tell.
function hasSameWords({ exact }: Anchor, now: Anchor): boolean {
  return now.exact === exact || (now.isTypographic === true && now.before === exact)
}

/** Whether two writes touch something in common, so that the later one was made on top of the earlier. */
export function touchSame(a: ClaimWrite, b: ClaimWrite, claim: Claim): boolean {
  const names = new Set(Object.keys(touched(a, claim)))
  return Object.keys(touched(b, claim)).some(name => names.has(name) && name !== 'words')
}

/** `before` with what `write` wrote as the desk keeps it, which may be tidier than what was sent. */
export function seenWith(write: ClaimWrite, before: Claim, now: Claim): Claim {
  if (!isAlreadyThere(now, write)) return before
  switch (write.kind) {
    case 'check': {
      const written = (layer: Layer) => write.checks.some(check => check.layer === layer)
      return {
        ...before,
        checks: [
          ...before.checks.filter(({ layer }) => !written(layer)),
          ...now.checks.filter(({ layer }) => written(layer)),
        ],
        formerChecks: before.formerChecks.filter(({ layer }) => !written(layer)),
      }
    }
    case 'confirm':
      return { ...before, checks: now.checks, formerChecks: now.formerChecks }
    case 'close':
    case 'reopen':
      return { ...before, closing: now.closing }
    case 'pin':
    case 'amend': {
      const others = before.evidence.filter(({ id }) => id !== write.evidenceId)
      return { ...before, evidence: [...others, ...now.evidence.filter(({ id }) => id === write.evidenceId)] }
    }
    case 'note':
    case 'amendNote':
      return { ...before, notes: now.notes }
    case 'make':
      return now
    case 'change':
      return {
        ...before,
        ...pick(now, ['claimant', 'reportedBy', 'factType', 'assigneeId', 'dueAt', 'flags']),
        anchor: write.input.span ? now.anchor : before.anchor,
      }
    default:
      return before
  }
}

type Parts = Readonly<Record<string, unknown>>

// What a finding, an approval and a removal are about are the words, so that those belong to it.
function touched(write: ClaimWrite, claim: Claim): Parts {
  switch (write.kind) {
    case 'make':
    case 'pin':
    case 'note':
    case 'undo':
    case 'redo':
    case 'setAside':
      return {}
    case 'check':
      return { ...checksOf(claim, write.checks), words: claim.anchor.exact }
    case 'change': {
      const { span, ...details } = write.input
      return { ...pick(claim, Object.keys(details)), ...(span ? { span: spanOf(claim) } : {}) }
    }
    case 'amend': {
      const item = claim.evidence.find(({ id }) => id === write.evidenceId)
      return item ? fieldsOf(item, Object.keys(write.input)) : { [write.evidenceId]: null }
    }
    case 'unpin':
      return { [write.evidenceId]: claim.evidence.filter(({ id }) => id === write.evidenceId).map(detailsOf) }
    case 'confirm':
      return { ...checksOf(claim, write.checks), former: formerOf(claim), words: claim.anchor.exact }
    case 'close':
      return { closing: closingOf(claim), state: claim.anchor.state, words: claim.anchor.exact }
    case 'reopen':
      return { closing: closingOf(claim) }
    case 'amendNote':
    case 'unnote':
      return { [write.noteId]: noteIn(claim, write.noteId)?.text ?? null }
    case 'resolveNote':
      return { [`${write.noteId} resolved`]: noteIn(claim, write.noteId)?.resolved !== undefined }
    case 'review':
      return write.decision.decision === 'unreview' ? reviewOf(claim) : { ...reviewOf(claim), ...findingsOf(claim) }
    case 'remove':
      return {
        ...reviewOf(claim),
        ...findingsOf(claim),
        ...pick(claim, ['claimant', 'reportedBy', 'factType', 'assigneeId', 'dueAt', 'flags']),
        span: spanOf(claim),
        notes: claim.notes.map(({ id, text }) => [id, text]),
      }
  }
}

function noteIn(claim: Claim, id: NoteId): Note | undefined {
  return claim.notes.find(note => note.id === id)
}

function findingsOf(claim: Claim): Parts {
  return {
    ...checksOf(
      claim,
      layers.map(layer => ({ layer })),
    ),
    words: claim.anchor.exact,
    former: formerOf(claim),
    evidence: claim.evidence.map(detailsOf),
  }
}

// Who recorded it and when is no part of it: the same finding by somebody else is the same finding.
function checksOf(claim: Claim, wanted: readonly { readonly layer: Layer }[]): Parts {
  return Object.fromEntries(
    wanted.map(({ layer }) => {
      const check = claim.checks.find(found => found.layer === layer)
      return [
        `check ${layer}`,
        check ? [check.finding, check.reason ?? '', check.proposal ?? '', check.confidence ?? ''] : null,
      ]
    }),
  )
}

// What an earlier page kept in the browser knows of none.
function formerOf({ formerChecks = [] }: Partial<Pick<Claim, 'formerChecks'>>): unknown {
  return formerChecks.map(({ layer, finding, reason, exact }) => [layer, finding, reason ?? '', exact])
}

function closingOf({ closing }: Claim): unknown {
  return closing ? [closing.how, closing.version, closing.reason ?? ''] : null
}

function reviewOf({ review }: Claim): Parts {
  return { review: [review.state, review.reason ?? ''] }
}

function spanOf({ anchor: { version, start, end } }: Claim): unknown {
  return [version, start, end]
}

function detailsOf({ revision: _revision, createdAt: _at, createdBy: _by, claimId: _claim, ...details }: Evidence) {
  return sorted(details)
}

function fieldsOf(item: Evidence, names: readonly string[]): Parts {
  return Object.fromEntries(names.map(name => [`${item.id} ${name}`, Reflect.get(item, name) ?? null]))
}

function pick(claim: Claim, names: readonly string[]): Parts {
  return Object.fromEntries(
    names.map(name => {
      const value: unknown = Reflect.get(claim, name)
      return [name, Array.isArray(value) ? value.toSorted() : value]
    }),
  )
}

function isSame(a: Parts, b: Parts): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(parts: object): readonly (readonly [string, unknown])[] {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
