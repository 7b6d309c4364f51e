import type { Claim } from '@/domain/claim/claim'
import { onLayers } from '@/domain/claim/on-layers'
import { tagOf } from '@/domain/claim/tag'
import type { UndoWrite } from './claim-write'

/**
 * A claim as it will look once the desk has undone what the page saw being done to it: what was touched as it was before,
 * everything else as it is now. What others changed since is left to the desk, which refuses then.
 */
export function paintedBack(now: Claim | undefined, { kind, seen }: UndoWrite): Claim | undefined {
  if (!seen) return now
  const [from, to] = kind === 'undo' ? [seen.after, seen.before] : [seen.before, seen.after]
  if (!from || !to) return to
  return now && withTouched(now, from, to)
}

const fields = [
  'claimant',
  'reportedBy',
  'factType',
  'flags',
  'assigneeId',
  'dueAt',
  'anchor',
  'review',
  'closing',
] as const

function withTouched(now: Claim, from: Claim, to: Claim): Claim {
  const touched = fields.filter(field => !isSame(from[field], to[field]))
  const back = { ...now }
  for (const field of touched) {
    if (to[field] === undefined) Reflect.deleteProperty(back, field)
    else Reflect.set(back, field, to[field])
  }
  const checks = listBack(now.checks, from.checks, to.checks, ({ layer }) => layer)
  return {
    ...back,
    checks: onLayers(checks, {}),
    formerChecks: listBack(now.formerChecks, from.formerChecks, to.formerChecks, ({ layer }) => layer),
    tag: tagOf(checks),
    evidence: listBack(now.evidence, from.evidence, to.evidence, ({ id }) => id),
    notes: listBack(now.notes, from.notes, to.notes, ({ id }) => id),
  }
}

function listBack<Item>(
  now: readonly Item[],
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const find = (list: readonly Item[], key: string) => list.find(item => keyOf(item) === key)
  const keys = new Set([...from, ...to].map(keyOf))
  const touched = new Set([...keys].filter(key => !isSame(find(from, key), find(to, key))))
  const kept = now.flatMap(item => (touched.has(keyOf(item)) ? (find(to, keyOf(item)) ?? []) : [item]))
  const back = [...touched].flatMap(key => (find(now, key) ? [] : (find(to, key) ?? [])))
  return [...kept, ...back]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
