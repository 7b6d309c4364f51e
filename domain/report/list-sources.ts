import type { Claim } from '../claim/claim'
import { canonicalAddress } from '../evidence/canonical-address'
import type { Evidence, EvidenceDetails } from '../evidence/evidence'
import type { Source } from './report'

/**
 * The sources behind numbered claims, each once: evidence at one address is one source; without an address, evidence
 * with the same title, author, publisher and date is. Spec: report R5.
 */
export function listSources(numbered: readonly { readonly claim: Claim; readonly number: number }[]): {
  readonly sources: readonly Source[]
  /** The source of an item of these claims. Throws a RangeError for evidence of another list. */
  readonly sourceOf: (evidence: Evidence) => Source
} {
  const items = new Map<string, { evidence: Evidence; number: number }[]>()
  for (const { claim, number } of numbered) {
    for (const evidence of claim.evidence) {
      const key = sourceKey(evidence)
      const cited = items.get(key)
      if (cited) cited.push({ evidence, number })
      else items.set(key, [{ evidence, number }])
    }
  }
  const sources = new Map([...items].map(([key, cited], i) => [key, describeSource(`S${i + 1}`, cited)]))
  return {
    sources: [...sources.values()],
    sourceOf: evidence => {
      const source = sources.get(sourceKey(evidence))
      if (!source) throw new RangeError(`Evidence ${evidence.id} does not belong to these claims`)
      return source
    },
  }
}

function sourceKey({ url, title, author, publisher, publishedOn }: EvidenceDetails): string {
  const address = url ? canonicalAddress(url) : undefined
  if (address) return address
  return JSON.stringify(
    [title, author ?? '', publisher ?? '', publishedOn ?? ''].map(part => part.trim().toLowerCase()),
  )
}

function describeSource(label: string, cited: readonly { evidence: Evidence; number: number }[]): Source {
  const first = <Key extends 'author' | 'publisher' | 'publishedOn' | 'url'>(key: Key) => {
    const value = cited.find(({ evidence }) => evidence[key])?.evidence[key]
    return value ? { [key]: value } : {}
  }
  const numbersOf = (proximity: Evidence['proximity']) =>
    distinct(cited.filter(({ evidence }) => evidence.proximity === proximity).map(({ number }) => number))
  return {
    label,
    title: cited[0]?.evidence.title ?? '',
    ...first('author'),
    ...first('publisher'),
    ...first('publishedOn'),
    ...first('url'),
    accessedOn: distinct(cited.flatMap(({ evidence }) => evidence.accessedOn ?? [])).sort(),
    primaryFor: numbersOf('primary'),
    secondaryFor: numbersOf('secondary'),
  }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
