import { blockSeparator, textBlocks } from './blocks'
import type { Doc } from './document'

/**
 * The one text of a version that offsets point into: every text block's text in document order, joined by `\n`;
 * a hard break is `\n`. Nothing else makes it. Spec: canonical text C1–C4.
 */
export function canonicalText(doc: Doc): string {
  return textBlocks(doc)
    .map(block => block.text)
    .join(blockSeparator)
}
