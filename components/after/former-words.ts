import type { Check, FormerCheck } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import { tagOf } from '@/domain/claim/tag'
import { findingWords, layerWords } from '@/domain/report/report-words'

/** What was found, in a few words: “Content verified, attribution verified”. */
export function foundWords(checks: readonly Pick<Check, 'layer' | 'finding'>[]): string {
  const said = checks.map(({ layer, finding }) => `${layerWords[layer]} ${findingWords[finding].toLowerCase()}`)
  return said.map((words, place) => (place === 0 ? words : words.toLowerCase())).join(', ')
}

/** The words that a claim had before they changed: those of its former findings, which may be older than the last version. */
export function wordsBefore({ anchor, formerChecks }: Pick<Claim, 'anchor' | 'formerChecks'>): string | undefined {
  return formerChecks[0]?.exact ?? anchor.before
}

/** The version that changed a claim's words, or lost them. */
export function changedIn({ anchor, formerChecks }: Pick<Claim, 'anchor' | 'formerChecks'>): number {
  const [former] = formerChecks
  return former && anchor.state !== 'changed' && anchor.state !== 'lost' ? former.version + 1 : anchor.version
}

/** Whether what was found before the words changed spoke against the claim: then the change may be its correction. */
export function wasDisputed({ checks, formerChecks }: Pick<Claim, 'checks' | 'formerChecks'>): boolean {
  return tagOf(formerChecks) === 'disputed' || tagOf(checks) === 'disputed'
}

/** “on version 1”, “on versions 1 and 2”. */
export function versionsWords(checks: readonly FormerCheck[]): string {
  const versions = [...new Set(checks.map(({ version }) => version))].sort((a, b) => a - b)
  return versions.length === 1 ? `on version ${versions[0]}` : `on versions ${versions.join(' and ')}`
}

/** How sure the desk is of a place, in a word and in percent. */
export function scoreWords(score: number): string {
  // What is surer than these was placed without asking.
  const word = score >= 0.6 ? 'Likely' : score >= 0.35 ? 'Possible' : 'Faint'
  return `${word}, ${Math.round(score * 100)} %`
}
