import type { Anchor } from '../../domain/anchor/anchor'
import { reanchorClaims } from '../../domain/anchor/reanchor-claims'
import type { AnchoredText, ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { ClaimId } from '../../domain/ids'
import { type ImportedArticle, type Incoming, importArticle } from '../../formats/import/import-article'
import type { Report } from './messages'

interface Reanchoring {
  readonly claims: readonly { readonly id: ClaimId; readonly anchor: Anchor }[]
  readonly from: AnchoredText
  readonly to: AnchoredText
}

/**
 * What a reader can be asked to do. This file runs in the reader's process alone; everywhere else it lends its types.
 * What goes in and comes out is copied (structured clone): plain values, no functions.
 */
export const tasks = {
  import: async (incoming: Incoming, _report: Report): Promise<ImportedArticle> => importArticle(incoming),
  reanchor: async ({ claims, from, to }: Reanchoring, _report: Report): Promise<readonly ReanchoredClaim[]> =>
    reanchorClaims(claims, from, to),
} satisfies Record<string, (input: never, report: Report) => Promise<unknown>>

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>
