import { useEffect, useState } from 'react'
import { isRecord } from '@/components/api/claim-shape'
import type { ClaimWrite } from '@/components/api/claim-write'
import { request } from '@/components/api/request'
import type { ChangeKind } from '@/domain/change/change'
import type { ArticleId, ClaimId, Instant } from '@/domain/ids'

/** Who changed last what a write touches, and when. */
export interface LastChange {
  readonly id: string
  readonly name: string
  readonly at: Instant
}

interface Asked {
  readonly articleId: ArticleId
  readonly claimId: ClaimId
  readonly kind: ClaimWrite['kind']
  /** The claim's revision at the desk: another one is another question. Absent where the claim is gone. */
  readonly revision: number | undefined
}

/** Asks the log who it was; undefined until it has answered, or where it does not say. */
export function useLastChange({ articleId, claimId, kind, revision }: Asked): LastChange | undefined {
  const [found, setFound] = useState<LastChange>()
  useEffect(() => {
    let isOver = false
    const of = revision === undefined ? `/articles/${articleId}` : `/claims/${claimId}`
    const kinds = revision === undefined ? gone : touching[kind]
    void lastOf(`${of}/events?newestFirst=true&limit=200`, claimId, kinds).then(last => {
      if (!isOver) setFound(last)
    })
    return () => {
      isOver = true
    }
  }, [articleId, claimId, kind, revision])
  return found
}

async function lastOf(path: string, claimId: ClaimId, kinds: readonly ChangeKind[]): Promise<LastChange | undefined> {
  const answer = await request({ method: 'GET', path })
  const items: unknown = answer.kind === 'done' && isRecord(answer.body) ? answer.body.items : undefined
  const events = Array.isArray(items) ? items.filter(isRecord) : []
  const last = events.find(event => event.claimId === claimId && kinds.some(kind => kind === event.kind))
  if (!last || !isRecord(last.actor)) return undefined
  const { id, name } = last.actor
  return { id: String(id), name: String(name), at: String(last.at) }
}

const gone: readonly ChangeKind[] = ['claim.removed', 'claim.put_back']
const findings: readonly ChangeKind[] = [
  'check.recorded',
  'check.taken_back',
  'claim.put_back',
  'claim.spanned',
  'claim.carried',
]
const closings: readonly ChangeKind[] = ['claim.closed', 'claim.reopened', 'claim.put_back']
const evidence: readonly ChangeKind[] = ['evidence.changed', 'evidence.removed', 'claim.put_back']
const notes: readonly ChangeKind[] = [
  'note.changed',
  'note.removed',
  'note.resolved',
  'note.reopened',
  'claim.put_back',
]
const everything: readonly ChangeKind[] = [
  ...findings,
  ...evidence,
  ...closings,
  'evidence.pinned',
  'claim.changed',
  'claim.reviewed',
]

const touching: Readonly<Record<ClaimWrite['kind'], readonly ChangeKind[]>> = {
  make: everything,
  check: findings,
  change: ['claim.changed', 'claim.spanned', 'claim.carried', 'claim.put_back'],
  remove: everything,
  pin: evidence,
  amend: evidence,
  unpin: evidence,
  review: everything,
  confirm: findings,
  close: [...closings, 'claim.carried', 'claim.spanned'],
  reopen: closings,
  note: notes,
  amendNote: notes,
  unnote: notes,
  resolveNote: notes,
  undo: everything,
  redo: everything,
  setAside: everything,
}
