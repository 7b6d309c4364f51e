import { contextOf } from './context-of'
import { inOrder } from './in-order'
import { areFree, imageOf, type Pairing, pair, unpair, wordsOf } from './pairing'
import type { Sentences } from './sentences-of'
import { leastSupport, selfEvidentWords } from './weights'

/** A run of sentences that is compared as one: a block, or a sentence alone. */
interface Units {
  readonly firsts: readonly number[]
  readonly keys: readonly string[]
}

/**
 * Pairs what stands in both texts word for word and once only (whole blocks, then sentences), then what stands beside
 * it in both: so a repeated passage is told by its neighbours. Linear. Spec: anchoring A13.
 */
export function pairEqual(pairing: Pairing): void {
  const [from, to] = [pairing.from.sentences, pairing.to.sentences]
  pairUnits(pairing, blocksOf(from), blocksOf(to))
  pairUnits(pairing, sentencesAlone(from), sentencesAlone(to))
  growAlongNeighbours(pairing)
  doubtStrays(pairing)
}

// A sentence alone among strangers may be a copy, with the one that was copied edited where it stood: weighed later.
function doubtStrays(pairing: Pairing): void {
  const stayed = inOrder(pairing)
  const strays = Array.from(pairing.image.keys()).filter(from => {
    const to = imageOf(pairing, from)
    return to >= 0 && !stayed[from] && contextOf(pairing, { from, fromEnd: from, to, toEnd: to }) < leastSupport
  })
  for (const from of strays) unpair(pairing, from)
}

/** Pairs equal free sentences that stand right after or before a pair, until none is left. */
export function growAlongNeighbours(pairing: Pairing): void {
  const count = pairing.image.length
  for (let from = 1; from < count; from += 1) {
    const before = pairing.imageEnd[from - 1] ?? -1
    if (before >= 0) pairIfEqual(pairing, from, before + 1, 1)
  }
  for (let from = count - 2; from >= 0; from -= 1) {
    const after = imageOf(pairing, from + 1)
    if (after > 0) pairIfEqual(pairing, from, after - 1, -1)
  }
}

function pairIfEqual(pairing: Pairing, from: number, to: number, step: 1 | -1): void {
  if (!areFree(pairing, from, to)) return
  const [old, now] = [pairing.from.sentences.keys, pairing.to.sentences.keys]
  if (old[from] !== now[to]) return
  // Said once and now twice in a row, or twice and now once: nothing tells which of the two it was.
  const isTwiceNow = now[to + step] === now[to] && pairing.source[to + step] === -1
  const wasTwice = old[from + step] === old[from] && imageOf(pairing, from + step) === -1
  if (isTwiceNow !== wasTwice) return
  // Said twice of old and once now, with one's neighbour before it and the other's after it: nothing tells, either.
  const beyond = (pairing.source[to + step] ?? -1) - step
  if (beyond !== from && old[beyond] === now[to] && imageOf(pairing, beyond) === -1) return
  pair(pairing, from, to)
}

function pairUnits(pairing: Pairing, from: Units, to: Units): void {
  const [ofOld, ofNow] = [onlyOnes(from, pairing.image), onlyOnes(to, pairing.source)]
  for (const [key, old] of ofOld) {
    const now = ofNow.get(key)
    if (now === undefined || old === repeated || now === repeated) continue
    // Told by what stands beside it, never by being the last one left.
    if (pairing.isRepeated(from.firsts[old] ?? 0) && isAlone(from, old)) continue
    pairRun(pairing, [from.firsts[old] ?? 0, from.firsts[old + 1] ?? pairing.image.length], to.firsts[now] ?? 0)
  }
}

function pairRun(pairing: Pairing, [first, end]: readonly [number, number], to: number): void {
  let words = 0
  for (let at = first; at < end; at += 1) words += wordsOf(pairing.from, pairing.vocabulary, at)
  if (words < selfEvidentWords) return
  for (let at = first; at < end; at += 1) {
    if (areFree(pairing, at, to + at - first)) pair(pairing, at, to + at - first)
  }
}

const repeated = -1

function isAlone({ firsts }: Units, unit: number): boolean {
  return (firsts[unit + 1] ?? (firsts[unit] ?? 0) + 1) === (firsts[unit] ?? 0) + 1
}

function onlyOnes({ firsts, keys }: Units, taken: Int32Array): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [unit, key] of keys.entries()) {
    if (taken[firsts[unit] ?? 0] === -1) found.set(key, found.has(key) ? repeated : unit)
  }
  return found
}

function sentencesAlone({ keys }: Sentences): Units {
  return { firsts: Array.from(keys.keys()), keys: keys.map(String) }
}

function blocksOf({ blocks, keys }: Sentences): Units {
  const firsts: number[] = []
  const found: string[] = []
  for (const [sentence, block] of blocks.entries()) {
    if (sentence > 0 && blocks[sentence - 1] === block) {
      found.push(`${found.pop()} ${keys[sentence]}`)
    } else {
      firsts.push(sentence)
      found.push(String(keys[sentence]))
    }
  }
  return { firsts, keys: found }
}
