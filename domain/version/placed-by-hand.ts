import { type Anchor, isPlaced, type PlacedAnchor } from '../anchor/anchor'
import { wordChanges } from '../anchor/word-changes'

/**
 * The anchor of a claim that somebody puts at `now`. On the words that it had when it was carried it is found again; on
 * others it is changed, with the difference. A claim that was made in this version stands where it is put. Spec: versions W15–W16.
 */
export function placedByHand(there: Anchor, now: PlacedAnchor): PlacedAnchor {
  const isLost = !isPlaced(there)
  const before = isLost ? there.exact : there.before
  if (before === undefined) return there.method === undefined ? now : { ...now, method: 'hand' }
  if (before === now.exact) return { ...now, state: isLost ? 'moved' : 'exact', method: 'hand' }
  const { changes, isTypographic } = wordChanges(before, now.exact, () => false)
  const how = isTypographic ? { isTypographic } : { changes }
  return { ...now, state: 'changed', method: 'hand', before, ...how }
}
