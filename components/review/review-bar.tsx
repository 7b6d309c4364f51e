'use client'

import Link from 'next/link'
import { StateLabel } from '@/components/desk/state-label'
import { Icon } from '@/components/shell/icon'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar } from '@/components/shell/top-bar'
import { ArticleStep } from './article-step'
import { useBoard, useBoardState } from './board-context'
import { useValue } from './use-value'

/** What it is, how far it is, and the next step with it. */
export function ReviewBar() {
  const { board, stand, article } = useBoard()
  const queue = useBoardState(state => state.queue)
  const state = useValue(stand, ({ state }) => state)
  const address = `/articles/${article.id}`
  const claims = [...queue.claims.values()]
  return (
    <TopBar>
      <Link className="icon-button" href={address} prefetch={false} aria-label="Back to the text">
        <Icon name="back" />
      </Link>
      <p className="title truncate" title={article.title}>
        {article.title}
      </p>
      <span className="quiet hide-narrow">Version {article.version}</span>
      <span className="rule hide-narrow" />
      <span className="hide-narrow">
        <StateLabel state={state} />
      </span>
      <span className="spacer" />
      <span className="second tabular hide-narrow">
        {queue.groups.approved.length} of {queue.claims.size} approved
      </span>
      <ThemeToggle />
      <Link className="button plain hide-narrow" href={address} prefetch={false}>
        Text
      </Link>
      <a className="button plain hide-narrow" href={`${address}/report`}>
        Report
      </a>
      <Menu name="More" trigger={<Icon name="more" />}>
        <MenuItem icon="document" href={address}>
          Text
        </MenuItem>
        <MenuItem icon="download" href={`${address}/report`}>
          Report
        </MenuItem>
        <MenuItem icon="keyboard" onChoose={() => board.set({ isHelpOpen: true })}>
          Keys
        </MenuItem>
      </Menu>
      <ArticleStep stand={stand} claims={claims} abilities={article.abilities} version={article.version} />
    </TopBar>
  )
}
