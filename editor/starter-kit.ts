import { resolveExtensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { narrowed } from './schema'

/** The text's schema from StarterKit, without what an article cannot hold and only writing needs. For the server. */
export const starterKit = narrowed(
  resolveExtensions([
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      horizontalRule: false,
      link: false,
      listKeymap: false,
      trailingNode: false,
      undoRedo: false,
    }),
  ]),
)
