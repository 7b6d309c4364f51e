import { type ClaimWrite, isUndo } from '@/components/api/claim-write'
import type { LoggedEvent } from '@/domain/change/change'
import type { Deed } from './deeds'

/**
 * What is wrong with the log beside what people did. Every write is one action, and every action one commit: entries that
 * follow each other. What was acknowledged stands there once, unless it asked for what was there already; what was given
 * up does not stand there at all; of one page's, what was done first stands first.
 */
export function problemsInLog(
  deeds: readonly Deed[],
  log: readonly LoggedEvent[],
  late: ReadonlySet<string>,
): readonly string[] {
  const places = placesOf(log)
  const problems = deeds.filter(({ id, fate }) => fate === 'acknowledged' || !late.has(id))
  return [...problems.flatMap(deed => problemsWith(deed, places.get(deed.id) ?? [])), ...outOfOrder(deeds, places)]
}

function problemsWith({ id, who, write, fate }: Deed, places: readonly number[]): readonly string[] {
  const name = `${who}’s ${write.kind} (${id}, ${fate})`
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined)
    return fate === 'acknowledged' && isMarked(write) ? [`${name} is not in the log.`] : []
  if (fate !== 'acknowledged') return [`${name} is in the log at ${places.join(', ')}.`]
  return last - first === places.length - 1 ? [] : [`${name} was done more than once: at ${places.join(', ')}.`]
}

// What one person did on one article from one page is done in that order.
function outOfOrder(deeds: readonly Deed[], places: ReadonlyMap<string, readonly number[]>): readonly string[] {
  const lastOf = new Map<string, { readonly at: number; readonly id: string }>()
  return deeds.flatMap(({ id, page, wasSettled }) => {
    const at = places.get(id)?.[0]
    if (at === undefined || wasSettled) return []
    const last = lastOf.get(page)
    if (last && last.at > at) return [`${id} (at ${at}) overtook ${last.id} (at ${last.at}) from ${page}.`]
    lastOf.set(page, { at, id })
    return []
  })
}

function placesOf(log: readonly LoggedEvent[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { action }] of log.entries()) {
    if (action !== undefined) places.set(action, [...(places.get(action) ?? []), place])
  }
  return places
}

// Carries words of its own, so that nobody else can have done the same.
function isMarked(write: ClaimWrite): boolean {
  // What was set aside the desk need not take: whoever became a reader meanwhile has no right to it.
  return !isUndo(write) && write.kind !== 'setAside' && /Mark \d+\./.test(JSON.stringify(write))
}
