import { Editor } from '@tiptap/core'
import type { DecorationSource } from '@tiptap/pm/view'
import type { Doc } from '../domain/text/document'
import { drawnDocument } from './drawn-document'
import { readOnly } from './read-only'
import { readingKit } from './reading-kit'

export interface MountedText {
  readonly element: HTMLElement
  readonly doc: Doc
  /** Names the text for assistive technology. */
  readonly label: string
  /** Asked whenever the view draws. */
  readonly decorations: () => DecorationSource | undefined
}

/**
 * Tiptap over the element itself, in place of what stood in it. Nothing that only writing needs is switched on: no history,
 * no rules, no key maps, no styles of its own.
 */
export function mountText({ element, doc, label, decorations }: MountedText): Editor {
  return new Editor({
    element: { mount: element },
    content: drawnDocument(doc),
    extensions: [...readingKit.nodes, ...readingKit.marks, readOnly],
    enableCoreExtensions: false,
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    editorProps: {
      decorations,
      // The page decides what is scrolled to, and where the words come to stand.
      handleScrollToSelection: () => true,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        'aria-label': label,
        // No keyboard pops up on a phone, and nothing offers to mend the author's words.
        inputmode: 'none',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        writingsuggestions: 'false',
        translate: 'no',
        'data-gramm': 'false',
      },
    },
  })
}
