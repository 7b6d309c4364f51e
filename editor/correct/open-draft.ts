import { Step, Transform } from '@tiptap/pm/transform'
import type { Doc } from '../../domain/text/document'
import { placedText } from './placed-text'
import { plainSchema } from './plain-text-kit'
import { rebaseSteps } from './rebase-steps'
import { noChanges, withSteps } from './text-changes'
import { writingKit } from './writing-kit'

/** What was written on a version, as a browser kept it. */
export interface KeptSteps {
  readonly base: number
  readonly doc: Doc
  readonly steps: readonly unknown[]
}

/** A stretch that a draft changed: the paragraphs as they stood, and as they would stand. */
export interface ChangedWords {
  readonly before: string
  readonly after: string
}

/** What became of a draft. */
export type OpenedDraft =
  /** It was made on this very version. */
  | { readonly kind: 'fits'; readonly steps: readonly unknown[] }
  /** It was put onto this version, which leaves its words alone. */
  | { readonly kind: 'moved'; readonly steps: readonly unknown[] }
  /** This version says the same: it was saved. */
  | { readonly kind: 'saved' }
  /** Both changed the same words: what the draft says, for a person to choose from. */
  | { readonly kind: 'left'; readonly changed: readonly ChangedWords[] }

/** Looks what a draft means on the version that is current now. Spec: correcting K22–K25. */
export function openDraft({ base, doc, steps }: KeptSteps, version: number, current: Doc): OpenedDraft {
  const schema = plainSchema(writingKit)
  try {
    const draft = new Transform(schema.nodeFromJSON(doc))
    for (const step of steps) draft.step(Step.fromJSON(schema, step))
    const now = schema.nodeFromJSON(current)
    if (base === version && draft.before.eq(now)) return { kind: 'fits', steps }
    if (placedText(draft.doc).text === placedText(now).text) return { kind: 'saved' }
    const rebased = rebaseSteps(schema, { base: doc, steps, current })
    return rebased ? { kind: 'moved', steps: rebased } : { kind: 'left', changed: changedIn(draft) }
  } catch (error) {
    // A draft of a program that knew other blocks: its words are all that can be had.
    if (!(error instanceof Error)) throw error
    return { kind: 'left', changed: [{ before: '', after: wordsIn(steps).join('\n') }] }
  }
}

function changedIn({ before, doc, mapping }: Transform): readonly ChangedWords[] {
  const [old, now] = [placedText(before), placedText(doc)]
  const around = ({ text, positions }: typeof old, from: number, to: number) => {
    const [first, last] = [from, to].map(at => positions.blocks[positions.blockNumberAt(positions.offsetAt(at))])
    return text.slice(first?.start ?? 0, last?.end ?? 0)
  }
  return withSteps(noChanges, mapping.maps).map(({ fromA, toA, fromB, toB }) => ({
    before: around(old, fromA, toA),
    after: around(now, fromB, toB),
  }))
}

function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'text' && typeof inside === 'string' ? [inside] : wordsIn(inside),
  )
}
