import { Extension } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Plugin } from '@tiptap/pm/state'
import { cleanPaste } from './pasted'

/** What writing needs beside the text's own keys: an undo of its own, and pasted text brought to what an article can hold. */
export const writing = Extension.create({
  name: 'writing',
  addProseMirrorPlugins: () => [
    history(),
    keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo }),
    new Plugin({ props: { transformPasted: cleanPaste } }),
  ],
})
