import { imageOf, type Pairing } from './pairing'
import { besideNeighbour, nearNeighbour, neighbourReach, samePart } from './weights'

/** Sentences of old and sentences now, ends included. */
interface Runs {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
}

/** 0–1: how far what stands around a run of old stands around that now. The ends of the text are neighbours, too. */
export function contextOf(pairing: Pairing, { from, fromEnd, to, toEnd }: Runs): number {
  return (before(pairing, from, to) + after(pairing, fromEnd, toEnd)) / 2
}

function before({ image, imageEnd, source }: Pairing, from: number, to: number): number {
  if (from === 0 && to === 0) return besideNeighbour
  if (from > 0 && imageEnd[from - 1] === to - 1 && to > 0) return besideNeighbour
  for (let old = from - 1; old >= Math.max(0, from - neighbourReach); old -= 1) {
    const place = imageEnd[old] ?? -1
    if (place < 0) continue
    if (Math.abs(to - place) > neighbourReach) return 0
    return place < to && areLeft(source, place + 1, to) ? nearNeighbour : samePart
  }
  return from < neighbourReach && to < neighbourReach && image[0] === -1 && areLeft(source, 0, to) ? nearNeighbour : 0
}

function after(pairing: Pairing, from: number, to: number): number {
  const { image, source } = pairing
  const [last, lastNow] = [image.length - 1, source.length - 1]
  if (from === last && to === lastNow) return besideNeighbour
  if (imageOf(pairing, from + 1) === to + 1) return besideNeighbour
  for (let old = from + 1; old <= Math.min(last, from + neighbourReach); old += 1) {
    const place = imageOf(pairing, old)
    if (place < 0) continue
    if (Math.abs(to - place) > neighbourReach) return 0
    return place > to && areLeft(source, to + 1, place) ? nearNeighbour : samePart
  }
  const isNearEnd = last - from < neighbourReach && lastNow - to < neighbourReach
  return isNearEnd && image[last] === -1 && areLeft(source, to + 1, lastNow + 1) ? nearNeighbour : 0
}

// Nobody's sentences between the two: both stand in the same gap.
function areLeft(source: Int32Array, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if ((source[at] ?? -1) !== -1) return false
  return true
}
