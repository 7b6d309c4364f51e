import { imageOf, type Pairing } from './pairing'
import { runOf } from './similarity'

/**
 * By sentence of old: whether it kept its place among the others. The heaviest run that stands in the same order in both
 * texts stayed; whatever is found outside it was moved. O(n log n). Spec: anchoring A18.
 */
export function inOrder(pairing: Pairing): readonly boolean[] {
  const count = pairing.image.length
  const best = heaviest(pairing.source.length)
  const came = new Int32Array(count).fill(-1)
  const stayed: boolean[] = new Array(count).fill(false)
  let [heaviestEnd, weightThere] = [-1, 0]
  for (let from = 0; from < count; from += 1) {
    const to = imageOf(pairing, from)
    if (to < 0) continue
    const [first, end] = runOf(pairing.from, from)
    const before = best.upTo(to)
    came[from] = before.sentence
    const weight = before.weight + end - first
    best.add(to, weight, from)
    if (weight > weightThere) [heaviestEnd, weightThere] = [from, weight]
  }
  for (let from = heaviestEnd; from >= 0; from = came[from] ?? -1) stayed[from] = true
  return stayed
}

// The heaviest run that ends at or before a sentence: a Fenwick tree of maxima.
function heaviest(size: number) {
  const weights = new Float64Array(size + 1)
  const sentences = new Int32Array(size + 1).fill(-1)
  return {
    add(at: number, weight: number, sentence: number) {
      for (let node = at + 1; node <= size; node += node & -node) {
        if (weight <= (weights[node] ?? 0)) continue
        weights[node] = weight
        sentences[node] = sentence
      }
    },
    upTo(at: number) {
      let [weight, sentence] = [0, -1]
      for (let node = at + 1; node > 0; node -= node & -node) {
        if ((weights[node] ?? 0) <= weight) continue
        weight = weights[node] ?? 0
        sentence = sentences[node] ?? -1
      }
      return { weight, sentence }
    },
  }
}
