import { correctedBlock, type ImportBlock } from '@/domain/article/import-preview'
import type { BlockCorrection } from '@/domain/article/input'
import { DomainError } from '@/domain/errors'

/**
 * The blocks with what the person corrected; later corrections of a block win. Words never change.
 * Throws `invalid` where a correction names no block. Spec: import I27–I29.
 */
export function correctBlocks(
  blocks: readonly ImportBlock[],
  corrections: readonly BlockCorrection[],
): readonly ImportBlock[] {
  if (corrections.length === 0) return blocks
  const corrected = [...blocks]
  for (const correction of corrections) {
    const block = corrected[correction.index]
    if (!block) throw notThere(correction.index, blocks.length)
    corrected[correction.index] = correctedBlock(block, correction)
  }
  return corrected
}

function notThere(index: number, count: number): DomainError {
  return new DomainError(
    'invalid',
    `A correction names block ${index + 1}, and the text has ${count}. Open the preview again and correct it there.`,
    { index },
  )
}
