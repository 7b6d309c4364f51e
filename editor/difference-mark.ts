import { Mark } from '@tiptap/core'

/** How words that differ between two versions are marked up: what went, what came, and a passage at its old or new place. */
export interface DifferenceAttributes {
  readonly kind: 'removed' | 'added' | 'moved-from' | 'moved-to'
  /** The number of the difference. */
  readonly number: number
}

const tags = { removed: 'del', added: 'ins', 'moved-from': 'span', 'moved-to': 'span' } as const

/** Words that differ, for drawing only: no article has it in its text. */
export const differenceMark = Mark.create({
  name: 'difference',
  // Words beside each other with different numbers stay apart.
  excludes: '',
  addAttributes: () => ({ kind: { rendered: false }, number: { rendered: false } }),
  renderHTML: ({ mark }) => {
    const { kind, number }: DifferenceAttributes = { kind: mark.attrs.kind, number: mark.attrs.number }
    return [tags[kind], { class: 'difference', 'data-kind': kind, 'data-difference': String(number) }, 0]
  },
})
