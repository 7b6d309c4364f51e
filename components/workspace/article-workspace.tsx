'use client'

import { useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import { ArrivedVersion } from '@/components/after/arrived-version'
import { useAfterCommands } from '@/components/after/use-after-commands'
import { openDeskClient } from '@/components/api/desk-client'
import { type ClaimsHere, offerClaims } from '@/components/command/claims-here'
import { rememberArticle } from '@/components/command/recents'
import { useConflictCommands } from '@/components/conflict/use-conflict-commands'
import { useCorrectCommands } from '@/components/correct/use-correct-commands'
import { talkOf } from '@/components/discussion/noting'
import { ArticleStand } from '@/components/review/article-stand'
import { heedArticle } from '@/components/review/heed-article'
import { announce } from '@/components/shell/announce'
import { notify } from '@/components/shell/notices'
import { offerUndo, tellUndo } from '@/components/undo/tell-undo'
import { useUndoCommands } from '@/components/undo/use-undo-commands'
import type { Claim } from '@/domain/claim/claim'
import { signedOffSentence } from '@/domain/errors'
import type { PersonRef } from '@/domain/person/person'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import type { ClaimFilter } from './claim-filter'
import { isWrittenOn } from './is-written-on'
import { MarginLayout } from './margin-layout'
import { Minimap } from './minimap'
import { sectionsOf } from './outline'
import { Rail } from './rail'
import { Sheet } from './sheet'
import { useWorkspaceCommands } from './use-workspace-commands'
import { Workspace } from './workspace'
import type { WorkspaceArticle } from './workspace-article'
import { WorkspaceBar } from './workspace-bar'
import { WorkspaceContext } from './workspace-context'
import { WorkspaceStrip } from './workspace-strip'

interface Props {
  readonly article: WorkspaceArticle
  /** The article's HTML with its claims, as the server drew it. */
  readonly html: string
  /** Null where there are so many that the screen asks for them itself. */
  readonly claims: readonly Claim[] | null
  /** How far the log was when the page was read. */
  readonly seq: number
  readonly me: PersonRef
  readonly filter: ClaimFilter | null
}

/** The screen of one article: its text, its claims beside it, and everything a checker does with them. */
export function ArticleWorkspace(props: Props) {
  const [open] = useState(() => openWorkspace(props))
  const { workspace, layout, client, sections, stand, arrival, whyLocked } = open
  useEffect(() => client.start(), [client])
  useWorkspaceCommands(workspace, whyLocked)
  useUndoCommands('workspace', { line: client.undoing, stand })
  useEffect(() => rememberArticle({ id: props.article.id, title: stand.get().title }), [props.article.id, stand])
  useEffect(() => offerClaims(claimsOf(workspace)), [workspace])
  useConflictCommands('workspace', workspace)
  useAfterCommands('workspace', {
    workspace,
    arrival,
    mayCheck: () => workspace.get().mayCheck || (whyLocked() ?? false),
  })
  useCorrectCommands(workspace, open)

  return (
    <WorkspaceContext value={workspace}>
      <div className="workspace">
        <a className="skip" href="#text">
          Skip to the text
        </a>
        <WorkspaceBar article={props.article} stand={stand} client={client} />
        <Rail sections={sections} />
        <Sheet article={props.article} html={props.html} layout={layout} live={client.live} />
        <Minimap doc={props.article.doc} />
        <WorkspaceStrip stand={stand} live={client.live} arrival={arrival} />
      </div>
    </WorkspaceContext>
  )
}

function claimsOf(workspace: Workspace): ClaimsHere {
  return {
    claims: () => {
      const { all, lost, closed } = workspace.get().index
      return [...all, ...lost, ...closed]
    },
    numberOf: id => workspace.get().index.numberOf(id),
    show: id => workspace.select(id, { open: true, scroll: true }),
  }
}

function openWorkspace({ article, claims, seq, me, filter }: Props) {
  const stand = new ArticleStand(article.standing, {
    articleId: article.id,
    versionSha256: article.versionSha256,
    act: (words, ask) => client.undoing.doing(words, ask),
  })
  const isLocked = () => stand.get().state === 'signed_off'
  const mayCheck = () => stand.get().abilities.mayCheck && !isLocked()
  const talk = () => talkOf(stand.get().abilities, isLocked())
  const whyLocked = () => (isLocked() ? signedOffSentence : undefined)
  const client = openDeskClient({
    articleId: article.id,
    version: article.version,
    claims,
    seq,
    me,
    onArticle: said => heedArticle(said, { stand, workspace, arrival }),
    onEntry: entry => arrival.hearEntry(entry),
    beforeNews: () => layout.hold(),
    isWritten: id => isWrittenOn(workspace.get(), id),
    onKept: (_id, by) =>
      notify({ kind: 'problem', message: `${by} removed the claim that you are writing on. Keep your words.` }),
  })
  const arrival = new ArrivedVersion(article.version)
  const text = canonicalText(article.doc)
  const workspace = new Workspace({
    articleId: article.id,
    version: article.version,
    text,
    me,
    mayCheck: mayCheck(),
    talk: talk(),
    filter,
    book: client.book,
    outbox: client.outbox,
    newId,
    say: announce,
    offerUndo: (message, action) => offerUndo(client.undoing, message, action),
  })
  const layout = new MarginLayout(workspace)
  tellUndo(client.undoing, { workspace, show: id => workspace.select(id, { scroll: true }), hear: stand })
  stand.subscribe(() => {
    workspace.allowChecking(mayCheck())
    workspace.set({ talk: talk() })
  })
  return { client, workspace, layout, stand, arrival, whyLocked, sections: sectionsOf(blocksOf(article.doc), text) }
}
