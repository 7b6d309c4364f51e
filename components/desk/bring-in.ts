import { keepPendingCopy, type PendingCopy } from '../import/pending-copy'
import { notify } from '../shell/notices'

/** Keeps one file for the preview and goes there; says so where several came or none did. */
export function bringInFiles(files: readonly File[], go: () => void): void {
  const [file] = files
  if (!file) refuse('That was not a file. Drop a text file, or paste its words.')
  else if (files.length > 1) refuse(`Bring articles in one at a time: ${files.length} files came at once.`)
  else preview({ content: file, fileName: file.name }, go)
}

/** Keeps pasted words for the preview and goes there. */
export function bringInText(text: string, go: () => void): void {
  if (text.trim() === '') refuse('There are no words to paste. Copy the article’s text first.')
  else preview({ content: new Blob([text], { type: 'text/plain;charset=utf-8' }) }, go)
}

function preview(copy: PendingCopy, go: () => void): void {
  keepPendingCopy(copy)
  go()
}

function refuse(message: string): void {
  notify({ kind: 'problem', message })
}
