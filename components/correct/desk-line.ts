import { type Answer, request } from '@/components/api/request'
import type { ArticleId, PersonId } from '@/domain/ids'

/** What a correction asks of the desk. */
export interface DeskLine {
  save(correction: SentCorrection): Promise<Answer>
}

export interface SentCorrection {
  readonly steps: readonly unknown[]
  readonly base: number
  readonly reason?: string
  /** Names it in the log, the same however often it is sent. */
  readonly action: string
  readonly isAgain: boolean
}

// Reading a long text and carrying its claims takes longer than an ordinary write.
const patience = 60_000

export function deskLine(articleId: ArticleId, personId: PersonId): DeskLine {
  return {
    save: ({ action, isAgain, ...body }) =>
      request({
        method: 'POST',
        path: `/articles/${articleId}/versions`,
        body,
        action,
        isAgain,
        as: personId,
        patience,
      }),
  }
}
