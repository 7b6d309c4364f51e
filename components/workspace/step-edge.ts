import type { Offset } from '@/domain/text/offset'
import { charactersIn, wordsIn } from '@/domain/text/words'

// Far enough for any word; segmenting the whole article for one step would take longer than the step.
const around = 400

export type Edge = 'start' | 'end'

/**
 * Where an end of a claim stands after one step: a start on the beginning of a word or character, an end behind one.
 * At the ends of the text it stays. Offsets are UTF-16 units of the canonical text.
 */
export function stepEdge(
  text: string,
  from: Offset,
  { edge, by, forward }: { readonly edge: Edge; readonly by: 'word' | 'character'; readonly forward: boolean },
): Offset {
  const first = Math.max(0, from - around)
  const passage = { start: first, text: text.slice(first, from + around) }
  const units = by === 'word' ? wordsIn(passage) : charactersIn(passage)
  const stops = units.map(unit => unit[edge])
  const next = forward ? stops.find(stop => stop > from) : stops.findLast(stop => stop < from)
  return next ?? from
}
