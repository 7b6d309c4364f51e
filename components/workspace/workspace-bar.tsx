'use client'

import { useDeferredValue, useMemo } from 'react'
import type { DeskClient } from '@/components/api/desk-client'
import { FindButton } from '@/components/command/find-button'
import { perform } from '@/components/command/offers'
import { CorrectButton } from '@/components/correct/correct-button'
import { StateLabel } from '@/components/desk/state-label'
import { InboxLink } from '@/components/inbox/inbox-link'
import type { ArticleStand } from '@/components/review/article-stand'
import { ArticleStep } from '@/components/review/article-step'
import { useValue } from '@/components/review/use-value'
import { Icon } from '@/components/shell/icon'
import { useLoaded } from '@/components/shell/later'
import { LaterPart } from '@/components/shell/later-part'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { TagBar } from '@/components/shell/tag-bar'
import { TagCounts } from '@/components/shell/tag-counts'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar } from '@/components/shell/top-bar'
import { UndoButtons } from '@/components/undo/undo-buttons'
import { UndoItems } from '@/components/undo/undo-items'
import { ArticleVersions } from '@/components/version/article-versions'
import { countTags } from '@/domain/claim/tag'
import { PeopleHere } from './people-here'
import type { WorkspaceArticle } from './workspace-article'
import { useWorkspace, useWorkspaceState } from './workspace-context'

const assignmentPart = new LaterPart(
  async () => (await import('@/components/assign/article-assignment')).ArticleAssignment,
)

/** What it is, how far it is, where to go. */
export function WorkspaceBar({
  article,
  stand,
  client,
}: {
  readonly article: WorkspaceArticle
  readonly stand: ArticleStand
  readonly client: Pick<DeskClient, 'live' | 'undoing'>
}) {
  const workspace = useWorkspace()
  const report = `/articles/${article.id}/report`
  const review = `/articles/${article.id}/review`
  const { state, title, abilities } = useValue(stand, standing => standing)
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const assignment = useLoaded(assignmentPart)
  const claims = useMemo(() => [...index.all, ...index.lost], [index])
  return (
    <TopBar>
      {/* A whole new page: what is not sent yet is taken over by it, and the router's link need not be loaded for one way. */}
      <a className="icon-button" href="/" aria-label="Back to the desk">
        <Icon name="back" />
      </a>
      <button
        type="button"
        className="icon-button only-narrow"
        aria-label="Outline and filters"
        onClick={() => workspace.set({ isRailOpen: true })}
      >
        <Icon name="rail" />
      </button>
      <p className="title truncate" title={title}>
        {title}
      </p>
      <ArticleVersions stand={stand} version={article.version} place="workspace" />
      <span className="rule wide" />
      <StateLabel state={state} className="wide" />
      <span className="spacer" />
      <Progress />
      <span className="rule wide" />
      {assignment.kind === 'there' && <assignment.loaded stand={stand} place="workspace" />}
      <PeopleHere live={client.live} />
      <UndoButtons line={client.undoing} stand={stand} />
      {abilities.mayNote && <InboxLink />}
      {abilities.mayRevise && state !== 'signed_off' && <CorrectButton />}
      <FindButton className="icon-button wide" />
      <ThemeToggle />
      {/* A whole new page: what is not sent yet is taken over by it. */}
      <a className="button plain wide" href={review}>
        Review
      </a>
      <a className="button plain wide" href={report}>
        Report
      </a>
      <ArticleStep stand={stand} claims={claims} version={article.version} />
      <Menu name="More" className="icon-button only-narrow" trigger={<Icon name="more" />}>
        <UndoItems line={client.undoing} stand={stand} />
        {abilities.mayMove && state !== 'signed_off' && (
          <MenuItem icon="person" onChoose={() => perform('assign')}>
            Assign, due time
          </MenuItem>
        )}
        {abilities.mayRevise && state !== 'signed_off' && (
          <MenuItem icon="edit" command="correct" onChoose={() => perform('correct')}>
            Correct the text
          </MenuItem>
        )}
        <MenuItem icon="review" href={review}>
          Review
        </MenuItem>
        <MenuItem icon="document" href={report}>
          Report
        </MenuItem>
        <MenuItem icon="clock" onChoose={() => perform('versions')}>
          Versions
        </MenuItem>
        <MenuItem icon="search" command="palette" onChoose={() => perform('palette')}>
          Find
        </MenuItem>
        <MenuItem icon="keyboard" command="help" onChoose={() => perform('help')}>
          Keys
        </MenuItem>
      </Menu>
    </TopBar>
  )
}

function Progress() {
  // Counting may wait until the tag itself is painted.
  const index = useDeferredValue(useWorkspaceState(state => state.index))
  const counts = useMemo(() => countTags(index.all), [index])
  return (
    <div className="progress">
      <TagBar counts={counts} />
      <TagCounts counts={counts} />
    </div>
  )
}
