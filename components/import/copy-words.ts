import type { PendingCopy } from './pending-copy'

/** What the screen calls copy: a file by its name, a page by its address. */
export function nameOfCopy(copy: PendingCopy): string {
  switch (copy.kind) {
    case 'file':
      return copy.fileName
    case 'words':
      return 'Pasted text'
    case 'address':
      return new URL(copy.url).host
  }
}

/** "Is this what the … says?" */
export const kindWords = { file: 'file', words: 'text', address: 'page' } as const satisfies Record<
  PendingCopy['kind'],
  string
>
