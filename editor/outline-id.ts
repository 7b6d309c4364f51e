import type { Block } from '../domain/text/blocks'
import type { Offset } from '../domain/text/offset'

/** The id of the element that a heading or a section lead is drawn as. */
export function outlineId(start: Offset): string {
  return `at-${start}`
}

/** Whether a block is a stop of the outline: a title, a heading, or a paragraph that opens with a label. */
export function isOutlined({ role, lead }: Pick<Block, 'role' | 'lead'>): boolean {
  return role === 'title' || role === 'heading' || lead !== undefined
}
