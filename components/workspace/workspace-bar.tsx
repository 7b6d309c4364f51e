'use client'

import Link from 'next/link'
import { useDeferredValue, useMemo } from 'react'
import type { ArticleLive } from '@/components/api/article-live'
import { Icon, type IconName } from '@/components/shell/icon'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { TagBar } from '@/components/shell/tag-bar'
import { TagCounts } from '@/components/shell/tag-counts'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar } from '@/components/shell/top-bar'
import type { ArticleState } from '@/domain/article/article'
import { countTags } from '@/domain/claim/tag'
import { PeopleHere } from './people-here'
import type { WorkspaceArticle } from './workspace-article'
import { useWorkspace, useWorkspaceState } from './workspace-context'

const states: Readonly<Record<ArticleState, { readonly icon: IconName; readonly words: string }>> = {
  checking: { icon: 'clock', words: 'Checking' },
  in_review: { icon: 'review', words: 'In review' },
  signed_off: { icon: 'lock', words: 'Signed off' },
}

/** What it is, how far it is, where to go. */
export function WorkspaceBar({ article, live }: { readonly article: WorkspaceArticle; readonly live: ArticleLive }) {
  const workspace = useWorkspace()
  const report = `/articles/${article.id}/report`
  const { icon, words } = states[article.state]
  return (
    <TopBar>
      <Link className="icon-button" href="/" prefetch={false} aria-label="Back to the desk">
        <Icon name="back" />
      </Link>
      <button
        type="button"
        className="icon-button only-narrow"
        aria-label="Outline and filters"
        onClick={() => workspace.set({ isRailOpen: true })}
      >
        <Icon name="rail" />
      </button>
      <p className="title truncate" title={article.title}>
        {article.title}
      </p>
      <span className="quiet wide">Version {article.version}</span>
      <span className="rule wide" />
      <span className="state wide">
        <Icon name={icon} />
        {words}
      </span>
      <span className="spacer" />
      <Progress />
      <span className="rule wide" />
      <PeopleHere live={live} />
      <ThemeToggle />
      <a className="button plain wide" href={report}>
        Report
      </a>
      <Menu name="More" className="icon-button only-narrow" trigger={<Icon name="more" />}>
        <MenuItem icon="document" href={report}>
          Report
        </MenuItem>
        <MenuItem icon="keyboard" onChoose={() => workspace.set({ isHelpOpen: true })}>
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
