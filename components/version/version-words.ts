import { type AnchorState, anchorStates } from '@/domain/anchor/anchor'
import type { VersionOrigin } from '@/domain/article/article'
import type { Difference, DifferenceKind } from '@/domain/version/differences'
import { shortWords } from './short-words'

/** How a version came, after its number and who made it. */
export const originWords: Readonly<Record<VersionOrigin, string>> = {
  import: 'brought in with the article',
  upload: 'from a file',
  paste: 'pasted',
  address: 'from its address',
  correction: 'corrected in place',
  restored: 'an earlier version again',
}

export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
  typography: 'Typography',
}

const anchorWords: Readonly<Record<AnchorState, string>> = {
  exact: 'as they were',
  moved: 'moved',
  changed: 'changed',
  lost: 'lost',
}

/** "12 as they were, 1 moved, 2 changed"; empty where there are no claims. */
export function anchorsInWords(anchors: Readonly<Record<AnchorState, number>>): string {
  return anchorStates
    .filter(state => anchors[state] > 0)
    .map(state => `${anchors[state].toLocaleString('en')} ${anchorWords[state]}`)
    .join(', ')
}

/** "3 differences", "No differences". */
export function countWords(count: number): string {
  return count === 0 ? 'No differences' : count === 1 ? '1 difference' : `${count.toLocaleString('en')} differences`
}

/** A difference in one sentence, as it is read out when somebody comes to it. */
export function toldDifference({ kind, from, to }: Difference, texts: { readonly from: string; readonly to: string }) {
  const old = from ? shortWords(texts.from.slice(from.start, from.end)) : ''
  const now = to ? shortWords(texts.to.slice(to.start, to.end)) : ''
  switch (kind) {
    case 'added':
      return `Added: ${now}`
    case 'removed':
      return `Removed: ${old}`
    case 'moved':
      return `Moved: ${now || old}`
    case 'typography':
      return old || now
        ? `Typography only: ${old || 'nothing'} became ${now || 'nothing'}`
        : 'A paragraph ends elsewhere'
    case 'changed':
      return `Changed: ${old} became ${now}`
  }
}
