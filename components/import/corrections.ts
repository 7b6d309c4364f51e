import type { ImportBlock } from '../../domain/article/import-preview'
import type { BlockCorrection } from '../../domain/article/input'

/** What a person says about one block: `lang` null is the article's language. */
export type Said = Omit<BlockCorrection, 'index'>

type SaidByIndex = ReadonlyMap<number, Said>

/** Every correction so far, with the steps back and forth. */
export interface Corrections {
  readonly said: SaidByIndex
  readonly undone: readonly SaidByIndex[]
  readonly done: readonly SaidByIndex[]
}

export const noCorrections: Corrections = { said: new Map(), undone: [], done: [] }

/** Says something about a block. One title at most: the block that was it takes the new title's former role. */
export function correct(
  corrections: Corrections,
  blocks: readonly ImportBlock[],
  index: number,
  says: Said,
): Corrections {
  const said = new Map(corrections.said)
  if (says.role === 'title') swapTitle(said, blocks, index)
  said.set(index, { ...said.get(index), ...says })
  return { said, done: [...corrections.done, corrections.said], undone: [] }
}

function swapTitle(said: Map<number, Said>, blocks: readonly ImportBlock[], index: number): void {
  const roleAt = (at: number) => said.get(at)?.role ?? blocks[at]?.role
  const former = blocks.findIndex((_, at) => at !== index && roleAt(at) === 'title')
  if (former < 0) return
  const freed = roleAt(index)
  const role = freed === undefined || freed === 'residue' || freed === 'title' ? 'heading' : freed
  said.set(former, { ...said.get(former), role })
}

/** Takes the last correction back; the same where there is none. */
export function undo(corrections: Corrections): Corrections {
  const before = corrections.done.at(-1)
  if (!before) return corrections
  return { said: before, done: corrections.done.slice(0, -1), undone: [...corrections.undone, corrections.said] }
}

export function redo(corrections: Corrections): Corrections {
  const next = corrections.undone.at(-1)
  if (!next) return corrections
  return { said: next, done: [...corrections.done, corrections.said], undone: corrections.undone.slice(0, -1) }
}

/** The corrections as the desk takes them, in the order of the blocks. */
export function correctionList({ said }: Corrections): readonly BlockCorrection[] {
  return [...said].map(([index, says]) => ({ index, ...says })).sort((one, other) => one.index - other.index)
}
