import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * Keeps the text as it is while the view stays editable for the browser's own caret: every transaction that changes the
 * document is refused, and so is every event that would lead to one. Keys are left to the browser and to the page.
 */
export const readOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: transaction => !transaction.docChanged,
      props: {
        handleDOMEvents: {
          beforeinput: cancel,
          cut: cancel,
          paste: cancel,
          dragstart: cancel,
          drop: cancelDropOfText,
          // ProseMirror would welcome whatever is dragged over the text.
          dragenter: () => true,
          dragover: () => true,
          // ProseMirror would cancel Enter, Escape and the formatting keys, which belong to the page.
          keydown: () => true,
          keypress: () => true,
        },
      },
    }),
  ],
})

function cancel(_view: unknown, event: Event): boolean {
  event.preventDefault()
  return true
}

// A dropped file is for the page around the text, which cancels the event itself.
function cancelDropOfText(_view: unknown, event: DragEvent): boolean {
  if (!event.dataTransfer?.types.includes('Files')) event.preventDefault()
  return true
}
