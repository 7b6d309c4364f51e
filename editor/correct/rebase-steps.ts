import type { Node, Schema, Slice } from '@tiptap/pm/model'
import { Mapping, ReplaceStep, Step, Transform } from '@tiptap/pm/transform'
import { diffArrays } from 'diff'
import type { Doc } from '../../domain/text/document'
import { differencesIn } from './edges'
import { noChanges, type TextChanges, withSteps } from './text-changes'

/** A draft put onto another version; undefined where both wrote in the same place, so that a person has to choose. */
export type Rebased = readonly unknown[] | undefined

/**
 * Puts the steps of a draft onto the version that came meanwhile, where both leave each other's words alone. Throws a
 * RangeError where the draft does not fit its own base. Spec: correcting K24.
 */
export function rebaseSteps(
  schema: Schema,
  { base, steps, current }: { readonly base: Doc; readonly steps: readonly unknown[]; readonly current: Doc },
): Rebased {
  const mine = new Transform(schema.nodeFromJSON(base))
  for (const step of steps) mine.step(Step.fromJSON(schema, step))
  const theirs = stepsBetween(mine.before, schema.nodeFromJSON(current))
  if (!theirs || meet(changesOf(mine), changesOf(theirs))) return undefined
  return ontoTheirs(mine, theirs)
}

// As ProseMirror's own collaboration does it: mine taken back, theirs done, mine done again where they map to.
function ontoTheirs(mine: Transform, theirs: Transform): Rebased {
  const onto = new Transform(theirs.doc)
  const mapping = new Mapping()
  for (const map of mine.mapping.maps.toReversed()) mapping.appendMap(map.invert())
  for (const map of theirs.mapping.maps) mapping.appendMap(map)
  for (const [i, step] of mine.steps.entries()) {
    const from = mine.steps.length - i
    const mapped = step.map(mapping.slice(from))
    if (!mapped || onto.maybeStep(mapped).failed) return undefined
    mapping.appendMap(mapped.getMap(), from - 1)
  }
  return onto.steps.map(step => step.toJSON())
}

function changesOf({ mapping }: Transform): TextChanges {
  return withSteps(noChanges, mapping.maps)
}

function meet(mine: TextChanges, theirs: TextChanges): boolean {
  return mine.some(a => theirs.some(b => a.fromA <= b.toA && b.fromA <= a.toA))
}

/** Steps from one document to another: block by block, and word by word in a block that stayed one. */
export function stepsBetween(from: Node, to: Node): Transform | undefined {
  const transform = new Transform(from)
  for (const hunk of blockHunks(from, to).reverse()) {
    const [old, now] = [from.slice(hunk.fromA, hunk.toA), to.slice(hunk.fromB, hunk.toB)]
    const [only, onlyNow] = [onlyBlock(old), onlyBlock(now)]
    if (only && onlyNow && only.sameMarkup(onlyNow)) insideBlock(transform, only, onlyNow, hunk.fromA + 1)
    else transform.step(new ReplaceStep(hunk.fromA, hunk.toA, now))
  }
  return transform.doc.eq(to) ? transform : undefined
}

function onlyBlock({ content }: Slice): Node | undefined {
  const block = content.childCount === 1 ? content.firstChild : null
  return block?.isTextblock ? block : undefined
}

function insideBlock(transform: Transform, old: Node, now: Node, at: number): void {
  const [text, textNow] = [old, now].map(block => block.textBetween(0, block.content.size, undefined, '\n'))
  const all = { fromA: 0, toA: old.content.size, fromB: 0, toB: now.content.size }
  const differences = text === textNow ? [all] : differencesIn(text ?? '', textNow ?? '', all)
  const after = new Transform(old)
  for (const { fromA, toA, fromB, toB } of [...differences].reverse()) {
    after.step(new ReplaceStep(fromA, toA, now.slice(fromB, toB)))
  }
  // Where marks differ, too, words alone do not make it.
  const hunks = after.doc.eq(now) ? differences : [all]
  for (const { fromA, toA, fromB, toB } of [...hunks].reverse()) {
    transform.step(new ReplaceStep(at + fromA, at + toA, now.slice(fromB, toB)))
  }
}

function blockHunks(from: Node, to: Node) {
  const [old, now] = [from, to].map(doc => doc.children.map(node => JSON.stringify(node.toJSON())))
  const hunks: { fromA: number; toA: number; fromB: number; toB: number }[] = []
  let [a, b, i, j] = [0, 0, 0, 0]
  let open: (typeof hunks)[number] | undefined
  for (const { count, added, removed } of diffArrays(old ?? [], now ?? [])) {
    const start = { a, b }
    for (let k = 0; k < count; k += 1) {
      if (!added) a += from.child(i++).nodeSize
      if (!removed) b += to.child(j++).nodeSize
    }
    if (!added && !removed) open = undefined
    else if (open) Object.assign(open, { toA: a, toB: b })
    else {
      open = { fromA: start.a, toA: a, fromB: start.b, toB: b }
      hunks.push(open)
    }
  }
  return hunks
}
