import { Node, type Schema } from '@tiptap/pm/model'
import { Step, Transform } from '@tiptap/pm/transform'
import { type Doc, docSchema } from '../../domain/text/document'
import type { Correction } from './carry-claims'
import type { Passage } from './carry-span'
import { levelText } from './level-text'
import { placedText } from './placed-text'
import { noChanges, withSteps } from './text-changes'

/** A text as it was corrected. */
export interface Corrected extends Correction {
  readonly doc: Doc
}

/**
 * Applies steps, as ProseMirror writes them in JSON, to a version's document, and brings the result to the rules of copy.
 * Throws a RangeError, a TypeError or a ZodError where a step is none, does not fit, or makes what no article can be.
 */
export function applySteps(schema: Schema, doc: Doc, steps: readonly unknown[]): Corrected {
  const transform = new Transform(Node.fromJSON(schema, doc))
  for (const step of steps) transform.step(Step.fromJSON(schema, step))
  return correctionIn(transform)
}

/** What a transform came to, brought to the rules of copy. Throws as `applySteps` does. */
export function correctionIn(written: Transform): Corrected {
  written.doc.check()
  const levelled = new Transform(written.doc)
  levelText(levelled, withSteps(noChanges, written.mapping.maps))
  levelled.doc.check()
  return { doc: writtenDoc(levelled.doc), written: passageOf(written), levelled: passageOf(levelled) }
}

function passageOf(transform: Transform): Passage {
  return {
    old: placedText(transform.before),
    now: placedText(transform.doc),
    changes: withSteps(noChanges, transform.mapping.maps),
  }
}

/** A document as versions keep it: with what has a value of its own only, and nothing that drawing adds. Throws a ZodError where it is none. */
export function writtenDoc(node: Node): Doc {
  return docSchema.parse(written(node))
}

function written(node: Node): unknown {
  if (node.isText) return node.toJSON()
  const attrs = Object.entries(node.attrs).filter(([name, value]) => isSaid(node, name, value))
  return {
    type: node.type.name,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(written) } : {}),
  }
}

// A role and a level are always said; anything else only where it is not what it would be anyway.
function isSaid({ type }: Node, name: string, value: unknown): boolean {
  return name === 'role' || name === 'level' || value !== type.spec.attrs?.[name]?.default
}
