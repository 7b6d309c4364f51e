import { type Pasted, pastedCopy } from '../import/pasted-copy'
import { keepPendingCopy, type PendingCopy } from '../import/pending-copy'
import { notify } from '../shell/notices'

/** Keeps one file for the preview and goes there; says so where several came or none did. */
export function bringInFiles(files: readonly File[], go: () => void): void {
  const [file] = files
  if (!file) refuse('That was not a file. Drop a text, Word, PDF or HTML file, or paste its words.')
  else if (files.length > 1) {
    refuse(`Bring articles in one at a time: ${files.length} files came at once. The command line takes whole folders.`)
  } else preview({ kind: 'file', content: file, fileName: file.name }, go)
}

/** Keeps pasted words, or the address that they are, for the preview and goes there. */
export function bringInPasted(pasted: Pasted, go: () => void): void {
  const copy = pastedCopy(pasted)
  if (copy) preview(copy, go)
  else refuse('There are no words to paste. Copy the article’s text or its address first.')
}

function preview(copy: PendingCopy, go: () => void): void {
  keepPendingCopy(copy)
  go()
}

function refuse(message: string): void {
  notify({ kind: 'problem', message })
}
