import { useMemo } from 'react'
import { useWorkspace } from '@/components/workspace/workspace-context'
import { type WordChange, wordChanges } from '@/domain/anchor/word-changes'
import type { Claim } from '@/domain/claim/claim'

/** What the change of a claim's words touches: as the desk found it, or, over more than one version, worked out here. */
export function useChanges({ anchor }: Claim, before: string | undefined): readonly WordChange[] {
  const { text } = useWorkspace().options
  return useMemo(() => {
    if (before === undefined || anchor.isTypographic || anchor.state === 'lost') return []
    if (before === anchor.before && anchor.changes) return anchor.changes
    // What the text writes small somewhere is no name where it begins a sentence.
    return wordChanges(before, anchor.exact, word => text.includes(` ${word}`)).changes
  }, [anchor, before, text])
}
