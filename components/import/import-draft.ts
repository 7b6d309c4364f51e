import { v7 } from 'uuid'
import type { ArticleId } from '../../domain/ids'
import { type Corrections, noCorrections } from './corrections'
import type { PendingCopy } from './pending-copy'

/** What a person said about copy that is not saved yet. An undefined field follows what was understood. */
export interface ImportDraft {
  /** Made once, so that sending again after a lost answer saves nothing twice. */
  readonly id: ArticleId
  readonly corrections: Corrections
  readonly title?: string
  readonly author?: string
  readonly language?: string
  /** In the person's own time, as the field has it. */
  readonly due?: string
  /** Empty for nobody. */
  readonly checker?: string
  /** Comments of the document are not taken along. */
  readonly comments?: 'left_out'
}

// Beside the copy itself: going back to the desk and coming again finds every correction, a reload none.
const drafts = new WeakMap<PendingCopy, ImportDraft>()

export function draftOf(copy: PendingCopy): ImportDraft {
  const known = drafts.get(copy)
  if (known) return known
  const draft: ImportDraft = { id: v7(), corrections: noCorrections }
  drafts.set(copy, draft)
  return draft
}

export function keepDraft(copy: PendingCopy, draft: ImportDraft): void {
  drafts.set(copy, draft)
}

/** Whether leaving would lose something that the person did. */
export function hasWork(draft: ImportDraft): boolean {
  const { id: _id, corrections, ...fields } = draft
  return corrections.said.size > 0 || Object.values(fields).some(value => value !== undefined)
}
