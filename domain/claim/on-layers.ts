import { type Check, type Layer, layers } from './check'

/** Checks by layer with some of them replaced, or taken away where `put` says null; in the order of the layers. */
export function onLayers<One extends Check>(
  there: readonly One[],
  put: Readonly<Partial<Record<Layer, One | null>>>,
): readonly One[] {
  return layers.flatMap((layer): readonly One[] => {
    const check = put[layer] === undefined ? there.find(one => one.layer === layer) : put[layer]
    return check ? [check] : []
  })
}
