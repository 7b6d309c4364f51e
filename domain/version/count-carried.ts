import type { Anchor, AnchorState } from '../anchor/anchor'
import type { Carried } from './version-added'

/** How many claims stand in a version in each way. */
export function countCarried(anchors: Iterable<Anchor>): Carried {
  const counts: Record<AnchorState, number> = { exact: 0, moved: 0, changed: 0, lost: 0 }
  let typographic = 0
  for (const { state, isTypographic } of anchors) {
    counts[state] += 1
    if (state === 'changed' && isTypographic) typographic += 1
  }
  return { anchors: counts, typographic }
}
