'use client'

import { useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import { ArrivedVersion } from '@/components/after/arrived-version'
import { useAfterCommands } from '@/components/after/use-after-commands'
import { openDeskClient } from '@/components/api/desk-client'
import { type ClaimsHere, offerClaims } from '@/components/command/claims-here'
import { useConflictCommands } from '@/components/conflict/use-conflict-commands'
import { talkOf } from '@/components/discussion/noting'
import { announce } from '@/components/shell/announce'
import { notify } from '@/components/shell/notices'
import { offerUndo, tellUndo } from '@/components/undo/tell-undo'
import { useUndoCommands } from '@/components/undo/use-undo-commands'
import { Workspace } from '@/components/workspace/workspace'
import { WorkspaceContext } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { PersonRef } from '@/domain/person/person'
import { ArticleStand } from './article-stand'
import { BoardContext } from './board-context'
import { BoardStrip } from './board-strip'
import { ClaimQueue } from './claim-queue'
import { DecideClaim } from './decide-claim'
import { heedArticle } from './heed-article'
import { ReviewBar } from './review-bar'
import { ReviewBoard } from './review-board'
import type { ReviewedArticle } from './reviewed-article'
import { keepSitting } from './sitting'
import { useBoardCommands } from './use-board-commands'

interface Props {
  readonly article: ReviewedArticle
  /** Null where there are so many that the screen asks for them itself. */
  readonly claims: readonly Claim[] | null
  /** How far the log was when the page was read. */
  readonly seq: number
  readonly me: PersonRef
}

/** The editor's board: left what stands in the way of a sign-off, right the claim to decide. */
export function ReviewScreen(props: Props) {
  const [open] = useState(() => openBoard(props))
  const { parts, workspace, client, arrival, mayReview } = open
  const { board } = parts
  useEffect(() => client.start(), [client])
  useEffect(() => keepSitting(board, props.article.id), [board, props.article.id])
  useEffect(() => board.followAddress(), [board])
  useBoardCommands(board, mayReview)
  useUndoCommands('board', { line: client.undoing, stand: parts.stand })
  useEffect(() => offerClaims(claimsOn(board)), [board])
  useConflictCommands('board', workspace)
  useAfterCommands('board', {
    workspace,
    arrival,
    mayCheck: () => mayCheckNow(parts.stand),
    confirm: () => parts.board.confirm(),
  })

  return (
    <WorkspaceContext value={workspace}>
      <BoardContext value={parts}>
        <div className="page">
          <a className="skip" href="#decide">
            Skip to the claim to decide
          </a>
          <ReviewBar />
          <main className="review">
            <ClaimQueue />
            <DecideClaim />
          </main>
          <BoardStrip line={client.live.line} arrival={arrival} />
        </div>
      </BoardContext>
    </WorkspaceContext>
  )
}

// Findings are confirmed by whoever may check, here as beside the text.
function mayCheckNow(stand: ArticleStand): boolean {
  const { state, abilities } = stand.get()
  return abilities.mayCheck && state !== 'signed_off'
}

function claimsOn(board: ReviewBoard): ClaimsHere {
  return {
    claims: () => [...board.get().queue.claims.values()],
    numberOf: id => board.get().queue.numberOf(id),
    show: id => board.show(id),
  }
}

function openBoard({ article, claims, seq, me }: Props) {
  const { id, version, versionSha256, text, standing } = article
  const stand = new ArticleStand(standing, {
    ...{ articleId: id, versionSha256 },
    act: (words, ask) => client.undoing.doing(words, ask),
  })
  const arrival = new ArrivedVersion(version)
  const client = openDeskClient({
    ...{ articleId: id, version, claims, seq, me },
    onArticle: said => heedArticle(said, { stand, workspace, arrival }),
    onEntry: entry => arrival.hearEntry(entry),
    beforeNews: () => board.beforeNews(),
    // A reason that is being written for a claim.
    isWritten: claimId =>
      workspace.get().noting?.claimId === claimId ||
      (board.get().returning === 'current' && board.get().current === claimId),
    onKept: (_id, by) =>
      notify({ kind: 'problem', message: `${by} removed the claim that you are returning. Keep your words.` }),
  })
  // The card's parts are shown here to be read: whoever decides does not change findings in passing.
  const talk = () => talkOf(stand.get().abilities, stand.get().state === 'signed_off')
  const workspace = new Workspace({
    ...{ articleId: id, version, text, me, newId },
    ...{ mayCheck: false, talk: talk(), filter: null, book: client.book, outbox: client.outbox },
    say: announce,
    offerUndo: (message, action) => offerUndo(client.undoing, message, action),
  })
  stand.subscribe(() => workspace.set({ talk: talk() }))
  const mayReview = () => stand.get().abilities.mayReview && stand.get().state !== 'signed_off'
  const refuse = (message: string) => notify({ kind: 'problem', message })
  const { undoing } = client
  const board = new ReviewBoard(workspace, { mayReview, refuse, undoing })
  tellUndo(undoing, { workspace, show: claimId => board.claim(claimId) && board.show(claimId), hear: stand })
  return { client, workspace, arrival, mayReview, parts: { board, stand, article, undoing } }
}
