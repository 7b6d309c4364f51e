'use client'

import { createContext, useContext } from 'react'
import type { UndoLine } from '@/components/undo/undo-line'
import type { ArticleStand } from './article-stand'
import type { BoardState, ReviewBoard } from './review-board'
import type { ReviewedArticle } from './reviewed-article'
import { useValue } from './use-value'

export interface BoardParts {
  readonly board: ReviewBoard
  readonly stand: ArticleStand
  readonly article: ReviewedArticle
  readonly undoing: UndoLine
}

export const BoardContext = createContext<BoardParts | null>(null)

export function useBoard(): BoardParts {
  const parts = useContext(BoardContext)
  if (!parts) throw new Error('This component stands outside the board')
  return parts
}

export function useBoardState<Part>(pick: (state: BoardState) => Part): Part {
  return useValue(useBoard().board, pick)
}

/** Whether this person may decide now: an editor, and the article is not signed off. */
export function useMayReview(): boolean {
  return useValue(useBoard().stand, ({ state, abilities }) => abilities.mayReview && state !== 'signed_off')
}
