'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { correctedBlock, type ImportBlock, type ImportPreview } from '../../domain/article/import-preview'
import type { Progress } from '../api/request-with-progress'
import { correct, redo, type Said, undo } from './corrections'
import { draftOf, type ImportDraft, keepDraft } from './import-draft'
import type { PendingCopy } from './pending-copy'
import { previewCopy } from './send-copy'

let copies = 0
const numbers = new WeakMap<PendingCopy, number>()

/** Two copies may have the same name and size: each gets a number of its own. */
export function numberOf(copy: PendingCopy): number {
  const number = numbers.get(copy) ?? ++copies
  numbers.set(copy, number)
  return number
}

export interface ImportWork {
  readonly draft: ImportDraft
  readonly preview?: ImportPreview
  /** The blocks as they stand corrected. */
  readonly blocks: readonly ImportBlock[]
  readonly error: Error | null
  readonly retry: () => void
  readonly isReading: boolean
  /** How far the reading is, where that is known. */
  readonly progress?: Progress
  readonly change: (fields: Partial<Omit<ImportDraft, 'id' | 'corrections'>>) => void
  readonly correct: (index: number, says: Said) => void
  readonly undo: () => void
  readonly redo: () => void
}

/**
 * One copy on its way in: what the desk understood of it, and what the person says about that. `read` asks the desk: as an
 * article of its own unless another is given, such as a new version of one that is there.
 */
export function useImport(copy: PendingCopy, read: typeof previewCopy = previewCopy): ImportWork {
  const [draft, setDraft] = useState(() => draftOf(copy))
  const [progress, setProgress] = useState<Progress>()
  const {
    data: preview,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey: ['import', numberOf(copy), draft.language ?? ''],
    // Called off where nobody waits for it any more.
    queryFn: ({ signal }) => {
      setProgress(undefined)
      return read(copy, draft.language, { onProgress: setProgress, signal })
    },
    placeholderData: before => before,
  })
  const found = preview?.blocks
  const { said } = draft.corrections
  const blocks = useMemo(() => found?.map((block, index) => withSaid(block, said.get(index))) ?? [], [found, said])

  function replace(next: (draft: ImportDraft) => ImportDraft) {
    setDraft(before => {
      const after = next(before)
      keepDraft(copy, after)
      return after
    })
  }
  const step = (make: (before: ImportDraft['corrections']) => ImportDraft['corrections']) =>
    replace(before => ({ ...before, corrections: make(before.corrections) }))
  return {
    draft,
    preview,
    blocks,
    error,
    retry: () => void refetch(),
    isReading: isFetching,
    progress,
    change: fields => replace(before => ({ ...before, ...fields })),
    correct: (index, says) => step(before => correct(before, found ?? [], index, says)),
    undo: () => step(undo),
    redo: () => step(redo),
  }
}

// A block that nobody touched stays the same object, so that its row is not drawn again.
function withSaid(block: ImportBlock, said: Said | undefined): ImportBlock {
  return said ? correctedBlock(block, said) : block
}
