'use client'

import type { Offer } from '@/components/command/offers'
import { useCommands } from '@/components/command/use-commands'
import { correctionLink } from '@/components/correct/correction-link'
import { mayWrite } from '@/components/discussion/noting'
import type { ReviewBoard } from './review-board'

/** Everything that can be asked of the board by key or from the palette. */
export function useBoardCommands(board: ReviewBoard, mayReview: () => boolean): void {
  const hasCurrent = () => board.get().current !== null
  const mayNote = () => mayWrite(board.workspace.get().talk)
  const decide = (run: () => void, suits = hasCurrent): Offer => ({
    run,
    can: mayReview,
    suits,
  })
  const hasPicked = () => board.get().picked.size > 0
  const address = `/articles/${board.workspace.options.articleId}`

  useCommands('board', {
    approve: decide(() => board.approve()),
    return: decide(() => board.beginReturn()),
    'take-back': decide(
      () => board.takeBack(),
      () => board.claim(board.get().current)?.review.state !== 'unreviewed',
    ),
    pick: decide(() => board.pick()),
    'pick-clear': decide(
      () => board.pickGroup('clear'),
      () => board.get().queue.groups.clear.length > 0,
    ),
    'approve-picked': decide(() => board.approvePicked(), hasPicked),
    ask: { run: () => board.ask(), can: mayNote, suits: hasCurrent },
    later: { run: () => board.putOff(), suits: hasCurrent },
    note: { run: () => board.note(), can: mayNote, suits: hasCurrent },
    'next-claim': () => board.move(1),
    'previous-claim': () => board.move(-1),
    close: { run: () => board.close(), suits: hasPicked },
    // A whole new page: what is not sent yet is taken over by it.
    'correct-claim': {
      run: () => location.assign(`${address}${correctionLink(board.get().current)}`),
      can: () => board.workspace.get().mayCheck,
      suits: hasCurrent,
    },
    'go-to-article': () => location.assign(address),
    'go-to-report': () => location.assign(`${address}/report`),
  })
}
