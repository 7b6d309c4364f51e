import { Mark } from '@tiptap/core'

/** Words that point elsewhere. Nothing turns what is typed into a link, and a press in the text never follows one. */
export const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  renderHTML: ({ mark }) => drawnLink(mark.attrs.href),
})

/** A link as ProseMirror draws it; the page that it leads to learns nothing of the desk. */
export function drawnLink(href: unknown): ['a', Record<string, unknown>, 0] {
  return ['a', { class: 'link', href, rel: 'noopener noreferrer nofollow' }, 0]
}
