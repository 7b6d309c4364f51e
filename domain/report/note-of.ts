import type { Check } from '../claim/check'
import type { Claim } from '../claim/claim'
import { findingWords, layerWords } from './report-words'

/** UTF-16 units that a note in the margin may have; the whole reason stands with the findings. */
const longestNote = 220

/** What a claim's note in the margin says after its tag: the reasons, or that there are none. Spec: report R7. */
export function noteOf({
  checks,
  evidence,
  formerChecks,
}: Pick<Claim, 'checks' | 'evidence' | 'formerChecks'>): string {
  if (checks.length === 0 && formerChecks.length > 0) return 'Its words changed since it was checked.'
  if (checks.length === 0) return evidence.length > 0 ? 'Evidence is pinned; nothing is decided.' : 'Not checked yet.'
  const [only] = checks
  return shortened(checks.length === 1 && only ? alone(only) : checks.map(besideOthers).join(' '))
}

function alone({ layer, finding, reason }: Check): string {
  const isPlain = finding === 'verified' || finding === 'disputed'
  if (!reason) return isPlain ? '' : sentence(`${layerWords[layer]} ${findingWords[finding].toLowerCase()}`)
  return sentence(isPlain ? reason : `${findingWords[finding]}: ${reason}`)
}

function besideOthers({ layer, finding, reason }: Check): string {
  const found = `${layerWords[layer]} ${findingWords[finding].toLowerCase()}`
  return sentence(reason ? `${found}: ${reason}` : found)
}

function sentence(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  return /[\p{Po}…”’"]$/u.test(line) ? line : `${line}.`
}

function shortened(note: string): string {
  if (note.length <= longestNote) return note
  const cut = note.slice(0, longestNote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestNote / 2)).replace(/[\uD800-\uDBFF]$/, '')}…`
}
