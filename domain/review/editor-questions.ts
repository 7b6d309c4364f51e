import type { Claim } from '../claim/claim'

type Asked = Pick<Claim, 'tag' | 'flags' | 'checks' | 'evidence'>

/** Why an editor has to look at a checked claim and not merely nod: one short sentence each. Spec: review V8. */
export function editorQuestions(claim: Asked): readonly string[] {
  return [...aboutFlags(claim), ...aboutConfidence(claim), ...aboutEvidence(claim)]
}

function aboutFlags({ flags }: Asked): readonly string[] {
  return [
    ...(flags.includes('legal') ? ['Legal: somebody may object'] : []),
    ...(flags.includes('anonymous_source') ? ['Anonymous source: the name must be known to an editor'] : []),
    ...(flags.includes('sensitive_source') ? ['Sensitive source: is it safe to print this?'] : []),
  ]
}

function aboutConfidence({ checks }: Asked): readonly string[] {
  return checks
    .filter(({ confidence }) => confidence === 'unsure')
    .map(({ by, layer }) => `${by.name} is unsure of the ${layer}`)
}

// A disputed claim is in a group of its own, with or without evidence.
function aboutEvidence({ tag, checks, evidence }: Asked): readonly string[] {
  if (tag !== 'verified' && tag !== 'attributed') return []
  if (evidence.length === 0) return ['No evidence is pinned']
  const held = new Set(checks.filter(({ finding }) => finding === 'verified').map(({ layer }) => layer))
  const against = evidence.filter(({ stance, layer = 'content' }) => stance === 'contradicts' && held.has(layer)).length
  if (against === 0) return []
  return [against === 1 ? 'One piece of evidence contradicts it' : `${against} pieces of evidence contradict it`]
}
