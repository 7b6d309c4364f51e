import type { Anchor } from '../anchor/anchor'
import type { ReanchoredAnchor } from '../anchor/reanchored'

/** The anchor of a claim in a new version as it is kept: what says nothing is left out. Spec: versions W10–W13. */
export function carriedAnchor(before: Anchor, found: ReanchoredAnchor): Anchor {
  const { version, start, end, exact, prefix, suffix, state, method, isTypographic } = found
  const place = { version, start, end, exact, prefix, suffix, state }
  const sure = { score: rounded(found.score), runnerUp: rounded(found.runnerUp), ...(method ? { method } : {}) }
  if (state === 'lost') {
    const { stoodIn = before.version } = before
    const candidates = found.candidates.map(({ score, ...span }) => ({ ...span, score: rounded(score) }))
    return { ...place, runnerUp: sure.runnerUp, stoodIn, ...(candidates.length > 0 ? { candidates } : {}) }
  }
  if (state !== 'changed') return { ...place, ...sure }
  const how = isTypographic ? { isTypographic } : { changes: found.changes }
  return { ...place, ...sure, before: before.exact, ...how }
}

// Four digits tell any two places apart that a person could.
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
