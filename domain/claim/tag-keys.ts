import type { Check, Finding, Layer } from './check'
import { type Tag, tagOf } from './tag'

/** What a tag key changes in one check: a finding to record, or `null` to take the finding of that layer back. */
export interface CheckChange {
  readonly layer: Layer
  readonly finding: Finding | null
}

type CurrentCheck = Pick<Check, 'layer' | 'finding'>

/**
 * What the key for `tag` changes about a claim with these checks, in the order of the layers; empty where the key has
 * nothing left to say. The least that does it: a finer finding of the same meaning stays. Spec: tags T6–T11.
 */
export function checksForTag(tag: Tag, checks: readonly CurrentCheck[]): readonly CheckChange[] {
  switch (tag) {
    case 'verified':
      return hasContent(checks, ['verified', 'corrected']) ? [] : [{ layer: 'content', finding: 'verified' }]
    case 'disputed':
      return hasContent(checks, ['disputed', 'refuted', 'unsupported'])
        ? []
        : [{ layer: 'content', finding: 'disputed' }]
    case 'attributed':
      return attribute(checks)
    case 'open':
      return checks.filter(standsAgainstOpen).map(({ layer }) => ({ layer, finding: null }))
  }
}

/** The tag a claim has once `changes` are made to its checks; a key may leave it where another layer is disputed. */
export function tagAfter(checks: readonly CurrentCheck[], changes: readonly CheckChange[]): Tag {
  const kept = checks.filter(check => !changes.some(change => change.layer === check.layer))
  const recorded = changes.flatMap(({ layer, finding }) => (finding === null ? [] : [{ layer, finding }]))
  return tagOf([...kept, ...recorded])
}

function attribute(checks: readonly CurrentCheck[]): readonly CheckChange[] {
  const changes: CheckChange[] = []
  if (findingOf(checks, 'attribution') !== 'verified') changes.push({ layer: 'attribution', finding: 'verified' })
  const content = findingOf(checks, 'content')
  // "Unverifiable" and "opinion" do not assert the content, so the tag is attributed beside them.
  if (content && content !== 'unverifiable' && content !== 'opinion') changes.push({ layer: 'content', finding: null })
  return changes
}

function standsAgainstOpen({ layer, finding }: CurrentCheck): boolean {
  return layer !== 'quotation' || finding === 'disputed' || finding === 'refuted'
}

function hasContent(checks: readonly CurrentCheck[], among: readonly Finding[]): boolean {
  const content = findingOf(checks, 'content')
  return content !== undefined && among.includes(content)
}

function findingOf(checks: readonly CurrentCheck[], layer: Layer): Finding | undefined {
  return checks.find(check => check.layer === layer)?.finding
}
