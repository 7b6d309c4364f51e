import type { Anchor } from '../../domain/anchor/anchor'
import { reanchorClaims } from '../../domain/anchor/reanchor-claims'
import type { AnchoredText, ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { ClaimId } from '../../domain/ids'
import { compareTexts } from '../../domain/version/compare-texts'
import type { TextPiece } from '../../domain/version/text-piece'
import { type Incoming, type ReadCopy, readCopy } from '../../formats/import/import-article'
import { tellFormat } from '../../formats/import/tell-format'
import type { AnnotationsReading } from '../../formats/interchange/incoming-annotation'
import { readAnnotations } from '../../formats/interchange/read-annotations'
import { type DeskJsonReading, readDeskJson } from '../../formats/interchange/read-desk-json'
import type { Report } from './messages'

interface Reanchoring {
  readonly claims: readonly { readonly id: ClaimId; readonly anchor: Anchor }[]
  readonly from: AnchoredText
  readonly to: AnchoredText
}

type Comparing = Pick<Reanchoring, 'from' | 'to'>

/**
 * What a reader can be asked to do. This file runs in the reader's process alone; everywhere else it lends its types.
 * What goes in and comes out is copied (structured clone): plain values, no functions.
 */
export const tasks = {
  read: async (copy: Omit<Incoming, 'onProgress'>, report: Report): Promise<ReadCopy> => {
    const told = tellFormat(copy)
    const unit = 'format' in told && told.format === 'pdf' ? 'pages' : 'parts'
    return readCopy({ ...copy, onProgress: (done, of) => report({ done, of, unit }) })
  },
  report: async (bytes: Uint8Array, _report: Report): Promise<DeskJsonReading> =>
    readDeskJson(new TextDecoder().decode(bytes)),
  annotations: async (bytes: Uint8Array, _report: Report): Promise<AnnotationsReading> =>
    readAnnotations(new TextDecoder().decode(bytes)),
  reanchor: async ({ claims, from, to }: Reanchoring, _report: Report): Promise<readonly ReanchoredClaim[]> =>
    reanchorClaims(claims, from, to),
  compare: async ({ from, to }: Comparing, _report: Report): Promise<readonly TextPiece[]> => compareTexts(from, to),
} satisfies Record<string, (input: never, report: Report) => Promise<unknown>>

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>
