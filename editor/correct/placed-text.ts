import type { Node } from '@tiptap/pm/model'
import { blockSeparator } from '../../domain/text/blocks'
import { Positions } from '../positions'
import type { PlacedText } from './carry-span'

/** The canonical text of a document that is being written, with its places. */
export function placedText(doc: Node): PlacedText {
  const positions = new Positions(doc)
  const words = positions.blocks.map(({ node }) => node.textBetween(0, node.content.size, undefined, '\n'))
  return { text: words.join(blockSeparator), positions }
}
