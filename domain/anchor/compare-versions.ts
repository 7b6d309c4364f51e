import { inOrder } from './in-order'
import { joinParts } from './join-parts'
import { pairEqual } from './pair-equal'
import { pairSimilar } from './pair-similar'
import { newPairing } from './pairing'
import type { Comparison } from './place-claim'
import type { AnchoredText } from './reanchored'
import { sentencesOf } from './sentences-of'
import { likenessIn } from './similarity'
import { newVocabulary, readTokens } from './tokens'
import { wordMapOf } from './word-map'

/** Finds out which sentence of `from` is which one of `to`, each once. Near-linear in the texts. Spec: anchoring A10–A19. */
export function compareVersions(from: AnchoredText, to: AnchoredText): Comparison {
  const vocabulary = newVocabulary()
  const keys = new Map<string, number>()
  const read = ({ text, blocks }: AnchoredText) => {
    const tokens = readTokens(text, vocabulary)
    return { tokens, sentences: sentencesOf(tokens, blocks, keys) }
  }
  const pairing = newPairing(read(from), read(to), vocabulary)
  pairEqual(pairing)
  const likeness = likenessIn(vocabulary)
  pairSimilar(pairing, likeness)
  joinParts(pairing, likeness)
  return { pairing, likeness, map: wordMapOf(pairing), stayed: inOrder(pairing) }
}
