'use client'

import { FindButton } from '@/components/command/find-button'
import { perform } from '@/components/command/offers'
import { StateLabel } from '@/components/desk/state-label'
import { InboxLink } from '@/components/inbox/inbox-link'
import { Icon } from '@/components/shell/icon'
import { useLoaded } from '@/components/shell/later'
import { LaterPart } from '@/components/shell/later-part'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar } from '@/components/shell/top-bar'
import { UndoButtons } from '@/components/undo/undo-buttons'
import { UndoItems } from '@/components/undo/undo-items'
import { ArticleVersions } from '@/components/version/article-versions'
import { ArticleStep } from './article-step'
import { useBoard, useBoardState } from './board-context'
import { moveArticle } from './move-article'
import { useValue } from './use-value'

const assignmentPart = new LaterPart(
  async () => (await import('@/components/assign/article-assignment')).ArticleAssignment,
)

/** What it is, how far it is, and the next step with it. */
export function ReviewBar() {
  const { stand, article, undoing } = useBoard()
  const queue = useBoardState(state => state.queue)
  const { state, title, abilities } = useValue(stand, standing => standing)
  const assignment = useLoaded(assignmentPart)
  const address = `/articles/${article.id}`
  const claims = [...queue.claims.values()]
  return (
    <TopBar>
      {/* A whole new page: what is not sent yet is taken over by it. */}
      <a className="icon-button" href={address} aria-label="Back to the text">
        <Icon name="back" />
      </a>
      <p className="title truncate" title={title}>
        {title}
      </p>
      <ArticleVersions stand={stand} version={article.version} place="board" />
      <span className="rule hide-narrow" />
      <StateLabel state={state} className="hide-narrow" />
      <span className="spacer" />
      {queue.claims.size > 0 && (
        <span className="second tabular hide-narrow">
          {queue.groups.approved.length} of {queue.claims.size} approved
        </span>
      )}
      {assignment.kind === 'there' && <assignment.loaded stand={stand} place="board" />}
      {abilities.mayNote && <InboxLink />}
      <UndoButtons line={undoing} stand={stand} />
      <FindButton className="icon-button wide" />
      <ThemeToggle />
      <a className="button plain wide" href={address}>
        Text
      </a>
      <a className="button plain wide" href={`${address}/report`}>
        Report
      </a>
      <Menu name="More" trigger={<Icon name="more" />}>
        <UndoItems line={undoing} stand={stand} />
        {abilities.mayMove && state !== 'signed_off' && (
          <MenuItem icon="person" onChoose={() => perform('assign')}>
            Assign, due time
          </MenuItem>
        )}
        <MenuItem icon="document" href={address}>
          Text
        </MenuItem>
        <MenuItem icon="download" href={`${address}/report`}>
          Report
        </MenuItem>
        {state === 'in_review' && abilities.mayMove && (
          <MenuItem icon="clock" onChoose={() => moveArticle(stand, 'checking')}>
            Take it back to checking
          </MenuItem>
        )}
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
      <ArticleStep stand={stand} claims={claims} version={article.version} />
    </TopBar>
  )
}
