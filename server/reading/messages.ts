import type { ErrorCode } from '../../domain/errors'

/** How far a task has come: pages, parts or bytes `done` of `of`. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly unit: string
}

export type Report = (progress: Progress) => void

/** To the reader. */
export interface Question {
  readonly task: string
  readonly input: unknown
}

/** From the reader. `memory` is what its process holds at the end, and held at most, in bytes. */
export type Reply =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: unknown; readonly memory: ReaderMemory }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly memory: ReaderMemory }
  | { readonly kind: 'failed'; readonly reason: string; readonly memory: ReaderMemory }

/** A DomainError that can be sent. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface ReaderMemory {
  readonly now: number
  readonly most: number
}
