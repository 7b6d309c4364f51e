import { Change } from '@tiptap/pm/changeset'
import type { StepMap } from '@tiptap/pm/transform'

/** Stretches of a document that were replaced, in order and apart from each other; A is before, B after. Positions. */
export type TextChanges = readonly Change<null>[]

export const noChanges: TextChanges = []

/**
 * What steps came to all in all, on top of what came before them. What was put in and taken out again leaves no trace;
 * words typed over others are one replacement, however many keys it took.
 */
export function withSteps(before: TextChanges, maps: readonly StepMap[]): TextChanges {
  return maps.reduce((changes, map) => Change.merge(changes, changesIn(map), () => null).filter(isAny), before)
}

function changesIn(map: StepMap): TextChanges {
  const changes: Change<null>[] = []
  map.forEach((fromA, toA, fromB, toB) => {
    const deleted = toA > fromA ? [{ length: toA - fromA, data: null }] : []
    const inserted = toB > fromB ? [{ length: toB - fromB, data: null }] : []
    changes.push(Change.fromJSON({ fromA, toA, fromB, toB, deleted, inserted }))
  })
  return changes
}

function isAny({ fromA, toA, fromB, toB }: Change): boolean {
  return toA > fromA || toB > fromB
}
